// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/explanation_popup.h"

#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

ExplanationPopup::ExplanationPopup(QWidget& asker, const Explanation& explanation) : QFrame(&asker, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    setObjectName(QStringLiteral("explanationPopup"));
    setAccessibleName(explanation.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1));
    const auto add = [layout](const QString& text, const QFont& font) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(font);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    add(explanation.title, scaledFont(1.1, QFont::DemiBold));
    for (const auto& formula : explanation.formulas) {
        makeSecondary(*add(formula.words, scaledFont(1.0)));
        QFont figures = tabularFont();
        figures.setWeight(QFont::DemiBold);
        add(formula.numbers, figures)->setIndent(gap(1));
    }
    makeSecondary(*add(explanation.window, scaledFont(0.92)));
    makeSecondary(*add(explanation.conventions, scaledFont(0.92)));
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setObjectName(QStringLiteral("explanationClosePushButton"));
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(closeButton, 0, Qt::AlignRight);
    setFixedWidth(std::min(gap(64), QFontMetrics(font()).averageCharWidth() * 72));
    closeButton->setFocus();
}

ExplanationPopup* ExplanationPopup::showBeside(QWidget& asker, const Explanation& explanation) {
    auto* popup = new ExplanationPopup(asker, explanation);
    const QSize size(popup->width(), popup->layout()->totalHeightForWidth(popup->width()));
    popup->resize(size);
    QPoint corner = asker.mapToGlobal(QPoint(asker.width() - size.width(), asker.height() + 4));
    if (asker.screen() != nullptr) {
        const QRect room = asker.screen()->availableGeometry();
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - size.width())));
        corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - size.height())));
    }
    popup->move(corner);
    popup->show();
    return popup;
}

} // namespace encours
