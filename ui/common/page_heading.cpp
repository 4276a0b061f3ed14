// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_heading.h"

#include "ui/common/fonts.h"
#include "ui/common/wrapping_label.h"

#include <QLabel>
#include <QPalette>
#include <QVBoxLayout>

namespace encours {

QLabel* pageHeading() {
    auto* label = new WrappingLabel;
    label->setObjectName(QStringLiteral("headingLabel"));
    label->setProperty("heading", true);
    label->setFont(headingFont());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* pageExplanation() {
    auto* label = new WrappingLabel;
    label->setObjectName(QStringLiteral("explanationLabel"));
    makeSecondary(*label);
    return label;
}

QVBoxLayout* headingLayout(QLabel* heading, QLabel* explanation) {
    auto* layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    return layout;
}

PageWords pageWordsAround(const QWidget& widget) {
    for (const QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        const auto* heading = around->findChild<QLabel*>(QStringLiteral("headingLabel"));
        if (heading == nullptr)
            continue;
        const auto* explanation = around->findChild<QLabel*>(QStringLiteral("explanationLabel"));
        return {heading->text(), explanation != nullptr ? explanation->text() : QString()};
    }
    return {};
}

void makeSecondary(QLabel& label) { label.setForegroundRole(QPalette::PlaceholderText); }

} // namespace encours
