// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/removable_list.h"

#include "ui/common/form_dialog.h"
#include "ui/common/theme.h"
#include "ui/language/act_sentences.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemovableList)
};

} // namespace

void addRemovableList(FormDialog& form, Acts& acts, const QString& name, const QString& title, const QStringList& lines,
                      std::function<Acts::Work(int)> remove) {
    if (lines.isEmpty())
        return;
    auto* list = new QListWidget;
    list->setObjectName(name + QStringLiteral("ListWidget"));
    list->setAccessibleName(title);
    list->addItems(lines);
    const int shown = static_cast<int>(std::min<qsizetype>(lines.size(), 5));
    list->setFixedHeight(shown * list->sizeHintForRow(0) + gap(1));
    auto* button = new QPushButton(Words::tr("&Remove"));
    button->setObjectName(QStringLiteral("remove") + name.at(0).toUpper() + name.mid(1) + QStringLiteral("PushButton"));
    button->setAccessibleName(Words::tr("Remove the chosen line"));
    button->setAutoDefault(false);
    button->setEnabled(false);
    auto* room = new QWidget;
    auto* layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(new QLabel(title));
    layout->addWidget(list);
    layout->addWidget(button, 0, Qt::AlignLeft);
    form.addRow(room);
    QObject::connect(list, &QListWidget::currentRowChanged, button,
                     [button](int row) { button->setEnabled(row >= 0); });
    QObject::connect(button, &QPushButton::clicked, &form, [&form, &acts, list, button, remove = std::move(remove)] {
        button->setEnabled(false); // a second click would remove what comes next
        acts.perform(&form, remove(list->currentRow()), [&form, button](const Acts::Answer& answer) {
            button->setEnabled(true);
            form.sayFault(answer.ok() ? QString() : actFailureSentence(answer.error()));
            if (answer.ok())
                form.accept();
        });
    });
}

} // namespace encours
