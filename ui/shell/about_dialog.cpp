// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "core/base/version.h"
#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace encours {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Encours"));
    const auto version = encours::version();
    auto* drawing = new QLabel;
    drawing->setPixmap(programIcon().pixmap(QSize(gap(8), gap(8)), devicePixelRatioF()));
    auto* heading = pageHeading();
    heading->setText(tr("Encours %1").arg(QLatin1String(version.data(), static_cast<qsizetype>(version.size()))));
    auto* words = pageExplanation();
    words->setText(tr("Credit control from the files you already have. Free software under the GNU General Public "
                      "Licence, version 3 or later; it comes without any warranty. Built with Qt %1.")
                       .arg(QLatin1String(qVersion())));
    words->setMinimumWidth(gap(48));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addWidget(drawing);
    layout->addLayout(headingLayout(heading, words));
    layout->addWidget(buttons);
}

} // namespace encours
