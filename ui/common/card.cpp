// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include <QFrame>
#include <QVBoxLayout>

namespace encours {

QFrame* cardAround(QWidget* inside, int margin) {
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(inside);
    return card;
}

} // namespace encours
