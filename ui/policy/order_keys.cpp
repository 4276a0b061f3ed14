// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/order_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace encours {

OrderKeys::OrderKeys(QWidget& list, std::function<void(int by)> move, std::function<void()> remove)
    : QObject(&list), move_(std::move(move)), remove_(std::move(remove)) {
    list.installEventFilter(this);
}

bool OrderKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move_(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (remove_ && key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            remove_();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace encours
