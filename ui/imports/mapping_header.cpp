// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_header.h"

#include "ui/common/theme.h"
#include "ui/language/names.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace encours {

namespace {

constexpr int ignored = -1;

} // namespace

MappingHeader::MappingHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(QStringLiteral("mappingHeaderView"));
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeChoices);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeChoices);
}

void MappingHeader::setColumns(ListKind kind, const std::vector<SurveyedColumn>& columns) {
    kind_ = kind;
    columns_ = columns;
    while (choices_.size() > columns.size()) {
        choices_.back()->deleteLater();
        choices_.pop_back();
    }
    while (choices_.size() < columns.size()) {
        const int column = static_cast<int>(choices_.size());
        auto* choice = new QComboBox(viewport());
        choice->setObjectName(QStringLiteral("mappingComboBox%1").arg(column + 1));
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setMaxVisibleItems(20);
        choice->installEventFilter(this);
        connect(choice, &QComboBox::activated, this, [this, column] { choose(column); });
        choice->show();
        choices_.push_back(choice);
    }
    fill();
    placeChoices();
}

void MappingHeader::fill() {
    for (std::size_t column = 0; column < choices_.size(); ++column) {
        auto& choice = *choices_[column];
        const QSignalBlocker still(choice);
        choice.clear();
        choice.addItem(tr("Ignored"), ignored);
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            const auto field = static_cast<ReceivableField>(i);
            if (holds(kind_, field))
                choice.addItem(fieldTitle(field), static_cast<int>(i));
        }
        const auto& field = columns_[column].field;
        choice.setCurrentIndex(choice.findData(field ? static_cast<int>(index_of(*field)) : ignored));
        nameChoice(static_cast<int>(column));
    }
}

void MappingHeader::nameChoice(int column) {
    auto& choice = *choices_[static_cast<std::size_t>(column)];
    const auto title = QString::fromStdString(columns_[static_cast<std::size_t>(column)].title);
    choice.setAccessibleName(
        title.isEmpty() ? tr("Column %1: %2").arg(QString::number(column + 1), choice.currentText())
                        : tr("Column %1, %2: %3").arg(QString::number(column + 1), title, choice.currentText()));
    choice.setAccessibleDescription(tr("The field that this column feeds"));
    choice.setToolTip(choice.accessibleName());
}

void MappingHeader::choose(int column) {
    const auto field = choices_[static_cast<std::size_t>(column)]->currentData().toInt();
    for (std::size_t other = 0; other < choices_.size(); ++other) {
        if (field != ignored && static_cast<int>(other) != column && choices_[other]->currentData().toInt() == field)
            choices_[other]->setCurrentIndex(0);
        nameChoice(static_cast<int>(other));
    }
    emit chosen();
}

std::vector<std::optional<ReceivableField>> MappingHeader::fields() const {
    std::vector<std::optional<ReceivableField>> fields;
    for (const auto* choice : choices_) {
        const int field = choice->currentData().toInt();
        fields.push_back(field == ignored ? std::nullopt : std::optional(static_cast<ReceivableField>(field)));
    }
    return fields;
}

int MappingHeader::choiceHeight() const { return choices_.empty() ? 0 : choices_.front()->sizeHint().height() + 2 * 4; }

int MappingHeader::leastWidth() const { return std::max(gap(17), fontMetrics().averageCharWidth() * 20); }

QSize MappingHeader::sizeHint() const {
    const auto titles = QHeaderView::sizeHint();
    return {titles.width(), titles.height() + choiceHeight()};
}

void MappingHeader::placeChoices() {
    for (std::size_t i = 0; i < choices_.size() && static_cast<int>(i) < count(); ++i) {
        const int column = static_cast<int>(i);
        choices_[i]->setGeometry(sectionViewportPosition(column) + 4, 4, sectionSize(column) - 2 * 4,
                                 choices_[i]->sizeHint().height());
    }
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    QHeaderView::paintSection(painter, rect.adjusted(0, choiceHeight(), 0, 0), logicalIndex);
}

void MappingHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    placeChoices();
}

bool MappingHeader::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) { // scrolls the page, and changes no choice by the way
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        // A list that is walked through closed would take each field from its column on the way.
        const auto& key = *static_cast<QKeyEvent*>(event);
        constexpr int walking[] = {Qt::Key_Up,  Qt::Key_Down,   Qt::Key_Home,
                                   Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
        const bool types = !key.text().isEmpty() && key.text().front().isPrint();
        if (auto* closed = qobject_cast<QComboBox*>(watched);
            closed != nullptr &&
            (types || std::find(std::begin(walking), std::end(walking), key.key()) != std::end(walking))) {
            closed->showPopup();
            return true;
        }
    }
    const auto choice = std::find(choices_.begin(), choices_.end(), watched);
    auto* table = qobject_cast<QTableView*>(parentWidget());
    if (event->type() == QEvent::FocusIn && choice != choices_.end() && table != nullptr && table->model() != nullptr &&
        table->model()->rowCount() > 0) {
        const auto row = std::max(0, table->rowAt(0));
        table->scrollTo(table->model()->index(row, static_cast<int>(choice - choices_.begin())));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::retranslate() { fill(); }

} // namespace encours
