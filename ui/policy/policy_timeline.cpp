// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_timeline.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

constexpr int knob = 12;     ///< pixels across
constexpr int nameLines = 5; ///< of a step's name, at most

int lineHeight() { return QFontMetrics(scaledFont(0.92)).height(); }

/// As a name is drawn: bold where its step is chosen, so that nothing moves when it is.
QRect nameRoom(int width, const QString& name) {
    return QFontMetrics(scaledFont(0.92, QFont::DemiBold))
        .boundingRect(QRect(0, 0, width, nameLines * lineHeight()), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                      name);
}

} // namespace

std::vector<std::optional<int>> usualDays(const ReminderPolicy& policy) {
    std::vector<std::optional<int>> days;
    std::optional<int> posted, deadline;
    for (const PolicyStep& step : policy.steps) {
        if (rank_of(step.kind) == 0) {
            days.emplace_back();
            continue;
        }
        int day = step.days;
        if (step.anchor == StepAnchor::previous_posted)
            day += posted.value_or(0);
        else if (step.anchor == StepAnchor::deadline_granted)
            day += deadline.value_or(posted.value_or(0));
        if (posted)
            day = std::max({day, *posted + step.min_gap_days, *posted + 1});
        posted = day;
        if (step.deadline_days)
            deadline = day + *step.deadline_days;
        days.emplace_back(day);
    }
    return days;
}

QString usualDayText(int day) {
    if (day == 0)
        return PolicyTimeline::tr("D", "the due day");
    return day < 0 ? PolicyTimeline::tr("D−%1").arg(-day) : PolicyTimeline::tr("D+%1").arg(day);
}

PolicyTimeline::PolicyTimeline(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("policyTimeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PolicyTimeline::setPolicy(const ReminderPolicy& policy) {
    policy_ = policy;
    chosen_.reset();
    describe();
}

void PolicyTimeline::setChosen(std::optional<std::size_t> step) {
    chosen_ = step;
    update();
}

void PolicyTimeline::describe() {
    stops_.clear();
    const auto days = usualDays(policy_);
    std::vector<Stop> apart;
    bool isDueShown = false;
    const auto showDue = [&] {
        stops_.push_back({std::nullopt, usualDayText(0), tr("Due day"), false, false});
        isDueShown = true;
    };
    for (std::size_t i = 0; i < policy_.steps.size(); ++i) {
        const PolicyStep& step = policy_.steps[i];
        const QString name = QString::fromStdString(step.name);
        if (!days[i]) {
            apart.push_back({i, {}, name, step.needs_approval, true});
            continue;
        }
        if (!isDueShown && *days[i] >= 0)
            showDue();
        stops_.push_back({i, usualDayText(*days[i]), name, step.needs_approval, false});
    }
    if (!isDueShown)
        showDue();
    stops_.insert(stops_.end(), apart.begin(), apart.end());
    QStringList told;
    for (const Stop& stop : stops_)
        told << (stop.day.isEmpty() ? stop.name : QStringList{stop.day, stop.name}.join(u' '));
    setAccessibleName(tr("The steps around the due day"));
    setAccessibleDescription(told.join(QStringLiteral(", ")));
    takeHeight();
    update();
}

int PolicyTimeline::roomOfStop() const { return width() / std::max(1, static_cast<int>(stops_.size())) - gap(1); }

void PolicyTimeline::takeHeight() {
    int names = lineHeight();
    for (const Stop& stop : stops_)
        names = std::max(names, nameRoom(roomOfStop(), stop.name).height());
    setFixedHeight(lineHeight() + gap(1) + knob + gap(1) + std::min(names, nameLines * lineHeight()) + 4);
}

void PolicyTimeline::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    takeHeight();
}

void PolicyTimeline::paintEvent(QPaintEvent*) {
    if (stops_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(stops_.size());
    const int across = width() / count;
    const int middle = lineHeight() + gap(1) + knob / 2;
    const auto onLine =
        static_cast<int>(std::count_if(stops_.begin(), stops_.end(), [](const Stop& stop) { return !stop.isApart; }));
    painter.setPen(QPen(theme().control, 2));
    painter.drawLine(across / 2, middle, across / 2 + (onLine - 1) * across, middle);
    for (int i = 0; i < count; ++i)
        paintStop(painter, stops_[static_cast<std::size_t>(i)], QRect(i * across, 0, across, height()));
}

void PolicyTimeline::paintStop(QPainter& painter, const Stop& stop, const QRect& room) const {
    const Theme& colors = theme();
    const int line = lineHeight();
    const bool isChosen = stop.step && stop.step == chosen_;
    const QRect inside(room.center().x() - roomOfStop() / 2, 0, roomOfStop(), room.height());
    painter.setFont(scaledFont(0.92, QFont::DemiBold));
    painter.setPen(isChosen ? colors.accent : colors.text);
    painter.drawText(QRect(inside.x(), 0, inside.width(), line), Qt::AlignHCenter | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(stop.day, Qt::ElideRight, inside.width()));
    const QPointF center(room.center().x(), line + gap(1) + knob / 2.0);
    if (!stop.step) { // the due day: a bar across the line
        painter.setPen(QPen(colors.warning, 3));
        painter.drawLine(QPointF(center.x(), center.y() - knob), QPointF(center.x(), center.y() + knob));
    } else {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(stop.isFilled ? colors.accent : colors.surface);
        painter.drawEllipse(center, knob / 2.0, knob / 2.0);
        if (isChosen) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(center, knob / 2.0 + 4, knob / 2.0 + 4);
        }
    }
    painter.setFont(scaledFont(0.92, isChosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colors.text);
    const QRect name(inside.x(), line + 2 * gap(1) + knob, inside.width(), nameLines * line);
    painter.drawText(name, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, stop.name);
}

void PolicyTimeline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::PaletteChange)
        update();
    else if (event->type() == QEvent::FontChange)
        takeHeight();
}

} // namespace encours
