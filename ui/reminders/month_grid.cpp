// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/month_grid.h"

#include "ui/common/fonts.h"
#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace encours {

namespace {

constexpr int week = 7;
constexpr int linesOfTip = 12;

Date mondayOf(Date day) { return day - (static_cast<int>(weekday(day)) - 1); }

/// The day's number, how many messages and how much, and the first of them as far as there is room.
class DayDelegate : public QStyledItemDelegate {
public:
    DayDelegate(const MonthModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& colors = theme();
        const Date day = model_.dayAt(index);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        const bool quiet = !model_.isAsked(day) || model_.isOff(day);
        painter->fillRect(option.rect, chosen ? colors.accentSoft : quiet ? colors.raised : colors.surface);
        painter->setPen(colors.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        const QRect room = option.rect.adjusted(6, 4, -6, -4);
        const bool isToday = day == model_.today();
        painter->setFont(scaledFont(0.95, isToday ? QFont::Bold : QFont::Normal));
        painter->setPen(isToday ? colors.accent : model_.isAsked(day) ? colors.text : colors.secondaryText);
        const int number = year_month_day(day).day;
        painter->drawText(room, Qt::AlignTop | Qt::AlignLeft,
                          number == 1 ? QLocale().toString(toQDate(day), QStringLiteral("d MMM"))
                                      : QString::number(number));
        if (const GridDay* what = model_.at(index); what != nullptr && what->count > 0)
            paintWork(*painter, room, *what, colors);
        painter->restore();
    }

private:
    void paintWork(QPainter& painter, QRect room, const GridDay& what, const Theme& colors) const {
        painter.setFont(scaledFont(0.95, QFont::DemiBold));
        painter.setPen(colors.text);
        painter.drawText(room, Qt::AlignTop | Qt::AlignRight, QString::number(what.count));
        int y = room.top() + painter.fontMetrics().height() + 2;
        painter.setFont(scaledFont(0.85));
        const int line = painter.fontMetrics().height() + 1;
        const auto write = [&](const QString& text, const QColor& color) {
            if (y + line > room.bottom() + 2)
                return;
            painter.setPen(color);
            painter.drawText(QRect(room.left(), y, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
            y += line;
        };
        write(wholeMoneyText(what.total, model_.currency()), colors.accent);
        const int linesInRoom = std::max(0, (room.bottom() + 2 - y) / line);
        // The last line that has room says how many more there are.
        const int named = what.count <= linesInRoom ? what.count : std::max(linesInRoom - 1, 0);
        for (int i = 0; i < named && i < what.lines.size(); ++i)
            write(what.lines[i], colors.secondaryText);
        if (named > 0 && named < what.count)
            write(MonthGrid::tr("and %Ln others", nullptr, what.count - named), colors.secondaryText);
    }

    const MonthModel& model_;
};

} // namespace

void MonthModel::setDays(Date first, Date last, Date today, Currency currency, HolidayRegion region,
                         std::map<Date, GridDay> days) {
    beginResetModel();
    first_ = first;
    last_ = last;
    monday_ = mondayOf(first);
    today_ = today;
    currency_ = currency;
    region_ = region;
    days_ = std::move(days);
    endResetModel();
}

int MonthModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || last_ < first_ ? 0 : (last_ - monday_) / week + 1;
}

int MonthModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : week; }

Date MonthModel::dayAt(const QModelIndex& index) const { return monday_ + (index.row() * week + index.column()); }

QModelIndex MonthModel::indexOf(Date day) const {
    return day < monday_ ? QModelIndex() : index((day - monday_) / week, (day - monday_) % week);
}

const GridDay* MonthModel::at(const QModelIndex& index) const {
    const auto found = days_.find(dayAt(index));
    return found != days_.end() ? &found->second : nullptr;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const Date day = dayAt(index);
    const GridDay* what = at(index);
    if (what == nullptr || what->count == 0)
        return role == Qt::ToolTipRole ? longDate(day) : tr("%1: nothing planned").arg(longDate(day));
    const QString said =
        tr("%1: %Ln messages, %2", nullptr, what->count).arg(longDate(day), moneyText(what->total, currency_));
    return role == Qt::ToolTipRole ? said + u'\n' + what->lines.mid(0, linesOfTip).join(u'\n') : said;
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QLocale().dayName(section + 1, QLocale::ShortFormat);
}

MonthGrid::MonthGrid(MonthModel& model, QWidget* parent) : QTableView(parent), model_(model) {
    setObjectName(QStringLiteral("calendarTableView"));
    setModel(&model);
    setItemDelegate(new DayDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(gap(6));
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& at) { emit dayChosen(model_.dayAt(at)); });
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit dayChosen(model_.dayAt(currentIndex()));
    else
        QTableView::keyPressEvent(event);
}

} // namespace encours
