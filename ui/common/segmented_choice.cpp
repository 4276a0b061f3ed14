// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented_choice.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace encours {

SegmentedChoice::SegmentedChoice(int count, QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int i = 0; i < count; ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("segment%1PushButton").arg(i));
        button->setCheckable(true);
        button->setProperty("segment", true);
        group_->addButton(button, i);
        layout->addWidget(button);
    }
    setCurrent(0);
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

void SegmentedChoice::setWords(const QString& name, const QStringList& words) {
    setAccessibleName(name);
    for (int i = 0; i < words.size(); ++i) {
        group_->button(i)->setText(words.at(i));
        // The chosen one is bold, of which its size hint knows nothing.
        const int bold = QFontMetrics(scaledFont(1.0, QFont::DemiBold)).horizontalAdvance(words.at(i));
        group_->button(i)->setMinimumWidth(bold + gap(4));
        group_->button(i)->setAccessibleName(QStringLiteral("%1, %2").arg(name, words.at(i)));
    }
}

int SegmentedChoice::current() const { return group_->checkedId(); }

void SegmentedChoice::setCurrent(int index) { group_->button(index)->setChecked(true); }

} // namespace encours
