// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/fact_list.h"

#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace encours {

namespace {

/// The drawing of a fact in its first line, in the colours of the theme in force.
class Drawing : public QWidget {
public:
    Drawing(const char* name, IconColor color) : icon_(drawnIcon(name, color)) {
        const int side = fontMetrics().height() + 2;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        icon_.paint(&painter, rect());
    }

private:
    QIcon icon_;
};

} // namespace

FactList::FactList(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
}

void FactList::setFacts(const std::vector<Fact>& facts) {
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact& fact : facts) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap(1));
        auto* words = new WrappingLabel;
        words->setText(fact.text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(new Drawing(fact.drawing, fact.color), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        layout_->addWidget(line);
    }
}

} // namespace encours
