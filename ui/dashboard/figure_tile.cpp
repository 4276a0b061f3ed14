// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_tile.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace encours {

namespace {

const char* const names[] = {"dso", "cei", "dbt", "receivables", "overdue"};

QColor colorOf(ChangeTone tone) {
    switch (tone) {
    case ChangeTone::good:
        return theme().good;
    case ChangeTone::bad:
        return theme().bad;
    case ChangeTone::neutral:
        break;
    }
    return theme().secondaryText;
}

} // namespace

FigureTile::FigureTile(FigureKind kind, QWidget* parent)
    : QAbstractButton(parent),
      kind_(kind),
      label_(new QLabel),
      value_(new QLabel),
      note_(new QLabel),
      changes_{new QLabel, new QLabel},
      formulaButton_(new QToolButton) {
    const QString name = QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
    setObjectName(name + QStringLiteral("FigureTile"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    value_->setObjectName(name + QStringLiteral("ValueLabel"));
    formulaButton_->setObjectName(name + QStringLiteral("TileFormulaToolButton"));
    formulaButton_->setProperty("bare", true);
    setDrawnIcon(*formulaButton_, "formula");
    formulaButton_->setFocusPolicy(Qt::TabFocus);
    formulaButton_->setCursor(Qt::ArrowCursor);
    for (QLabel* label : {label_, value_, note_, changes_[0], changes_[1]}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::WindowText); // a button's child would take the button's
    }

    makeSecondary(*label_);
    makeSecondary(*note_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);

    auto* head = new QHBoxLayout;
    head->addWidget(label_, 1);
    head->addWidget(formulaButton_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1), gap(1), gap(1) + 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(value_);
    layout->addWidget(note_);
    layout->addSpacing(4);
    layout->addWidget(changes_[0]);
    layout->addWidget(changes_[1]);
    layout->addStretch(1);
    applyFonts();
    connect(formulaButton_, &QToolButton::clicked, this, [this] { emit formulaRequested(formulaButton_); });
}

void FigureTile::applyFonts() {
    QFont large = tabularFont();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::Bold);
    value_->setFont(large);
    for (QLabel* label : {note_, changes_[0], changes_[1]})
        label->setFont(scaledFont(0.92));
}

void FigureTile::setText(const TileText& text) {
    text_ = text;
    label_->setText(text.label);
    value_->setText(text.value.isEmpty() ? QStringLiteral("—") : text.value);
    note_->setText(text.note);
    // A reason is a sentence and wraps; a note is short and never breaks.
    note_->setWordWrap(text.value.isEmpty());
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        changes_[i]->setText(text.changes[i].text);
        changes_[i]->setVisible(!text.changes[i].text.isEmpty());
    }
    paintChanges();
    setAccessibleName(text.spoken());
    setAccessibleDescription(tr("Opens the list behind the figure"));
    setToolTip(tr("Open the list behind the figure"));
    formulaButton_->setToolTip(tr("How it is computed"));
    formulaButton_->setAccessibleName(tr("Formula of %1").arg(text.label));
    updateGeometry();
}

void FigureTile::paintChanges() {
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        QPalette palette = changes_[i]->palette();
        palette.setColor(QPalette::WindowText, colorOf(text_.changes[i].tone));
        changes_[i]->setPalette(palette);
    }
}

QSize FigureTile::sizeHint() const { return layout()->minimumSize(); }

void FigureTile::paintEvent(QPaintEvent*) {
    const Theme& colors = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus();
    painter.setPen(QPen(marked ? colors.accent : underMouse() ? colors.control : colors.border, marked ? 2.0 : 1.0));
    painter.setBrush(isDown() ? colors.raised : colors.surface);
    const double inset = marked ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
}

void FigureTile::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureTile::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintChanges();
    if (event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

} // namespace encours
