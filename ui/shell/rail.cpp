// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr std::size_t lastDigit = 9; ///< Ctrl+0 shows the ledgers

/// The program's name at the top, its second half in the accent: En·cours.
class Wordmark : public QWidget {
public:
    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(headingFont());
        return {metrics.horizontalAdvance(QStringLiteral("Encours")) + gap(3), metrics.height() + gap(2)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(headingFont());
        painter.setPen(theme().text);
        const QRect room = rect().adjusted(gap(1) + 4, 0, 0, 0);
        painter.drawText(room, Qt::AlignVCenter, QStringLiteral("En"));
        painter.setPen(theme().accent);
        painter.drawText(room.adjusted(painter.fontMetrics().horizontalAdvance(QStringLiteral("En")), 0, 0, 0),
                         Qt::AlignVCenter, QStringLiteral("cours"));
    }
};

} // namespace

RailButton::RailButton(const QString& name, const char* drawing, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(name);
    setIcon(drawnIcon(drawing));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const {
    // As wide as when it is chosen, so that the rail does not move.
    const QFontMetrics metrics(scaledFont(1.0, QFont::DemiBold));
    const int side = metrics.height() + 4;
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + side + gap(5), metrics.height() + gap(2) + 4};
}

void RailButton::paintEvent(QPaintEvent*) {
    const Theme& colors = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? colors.accentSoft : colors.raised);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (isChecked()) {
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(0, 6, 3, height() - 12), 1.5, 1.5);
    }
    const QFont font = scaledFont(1.0, isChecked() ? QFont::DemiBold : QFont::Normal);
    const int side = QFontMetrics(font).height() + 4;
    const QRect drawing(gap(1) + 4, (height() - side) / 2, side, side);
    icon().paint(&painter, drawing, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setFont(font);
    painter.setPen(isChecked() ? colors.accent : colors.text);
    const QRect words = rect().adjusted(drawing.right() + gap(1) + 2, 0, -gap(1), 0);
    style()->drawItemText(&painter, words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, palette(),
                          isEnabled(), text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void RailButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)), menuButton_(nullptr) {
    setObjectName(QStringLiteral("rail"));
    layout_->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    layout_->setSpacing(2);
    layout_->addWidget(new Wordmark);
    layout_->addSpacing(4);
    add(Place::Page::start, QStringLiteral("startRailButton"), "start");
    add(Place::Page::today, QStringLiteral("todayRailButton"), "agenda");
    add(Place::Page::dashboard, QStringLiteral("dashboardRailButton"), "dashboard");
    add(Place::Page::customers, QStringLiteral("customersRailButton"), "customers");
    add(Place::Page::invoices, QStringLiteral("invoicesRailButton"), "invoices");
    add(Place::Page::reminders, QStringLiteral("remindersRailButton"), "reminders");
    add(Place::Page::policy, QStringLiteral("policyRailButton"), "policy");
    add(Place::Page::imports, QStringLiteral("importsRailButton"), "imports");
    add(Place::Page::quality, QStringLiteral("qualityRailButton"), "quality");
    add(Place::Page::company, QStringLiteral("companyRailButton"), "company");
    add(Place::Page::rates, QStringLiteral("ratesRailButton"), "rates");
    layout_->addStretch(1);
    menuButton_ = new RailButton(QStringLiteral("menuRailButton"), "menu");
    menuButton_->setCheckable(false);
    layout_->addWidget(menuButton_);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout_->addStrut(gap(19)); // with its margins
    setLedgerOpen(false);
    retranslate();
}

void Rail::add(Place::Page page, const QString& name, const char* drawing) {
    auto* button = new RailButton(name, drawing);
    entries_.push_back({page, button});
    layout_->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit pageRequested(page); });
}

void Rail::setLedgerOpen(bool open) {
    for (const Entry& entry : entries_)
        entry.button->setVisible((entry.page == Place::Page::start) != open);
}

void Rail::setCurrent(Place::Page page) {
    const auto shown = page == Place::Page::customer  ? Place::Page::customers
                       : page == Place::Page::invoice ? Place::Page::invoices
                       : page == Place::Page::figure  ? Place::Page::dashboard
                                                      : page;
    for (const Entry& entry : entries_)
        entry.button->setChecked(entry.page == shown);
}

std::optional<Place::Page> Rail::pageOfKey(int digit) const {
    const auto place = static_cast<std::size_t>(digit); // the start page, first of the entries, has no digit
    return digit >= 1 && place <= lastDigit && place < entries_.size() ? std::optional(entries_[place].page)
                                                                       : std::nullopt;
}

void Rail::retranslate() {
    const QString words[] = {tr("&Start"),        tr("Today"),     tr("&Dashboard"), tr("&Customers"),
                             tr("Invoic&es"),     tr("Reminders"), tr("Po&licy"),    tr("&Imports"),
                             tr("Data &quality"), tr("Compan&y"),  tr("Ra&tes")};
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        RailButton& button = *entries_[i].button;
        button.setText(words[i]);
        button.setAccessibleName(QString(words[i]).remove(u'&'));
        if (entries_[i].page != Place::Page::start && i <= lastDigit)
            button.setToolTip(tr("Ctrl+%1").arg(i));
    }
    menuButton_->setText(tr("&Menu"));
    menuButton_->setAccessibleName(tr("Menu"));
    menuButton_->setToolTip(tr("Open, language, appearance… (F10)"));
    updateGeometry();
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setPen(theme().border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
