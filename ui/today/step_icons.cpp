// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/step_icons.h"

namespace encours {

const char* channelDrawing(Channel channel) {
    switch (channel) {
    case Channel::letter:
        return "letter";
    case Channel::registered_letter:
        return "registered";
    case Channel::email:
        return "email";
    case Channel::sms:
        return "sms";
    case Channel::telephone:
        return "phone";
    case Channel::office:
        return "office";
    }
    return "office";
}

} // namespace encours
