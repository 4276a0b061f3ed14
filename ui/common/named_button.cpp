// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/named_button.h"

#include <QPushButton>

namespace encours {

QPushButton* namedButton(const char* name) {
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace encours
