// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actor.h"

#include <QString>
#include <QtGlobal>

namespace encours {

std::string actorName(const char* otherwise) {
    const auto user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? otherwise : user.toStdString();
}

} // namespace encours
