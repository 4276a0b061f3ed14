// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 with Qt's texts and the ledger's days shown when a check fails.

#include "core/calendar/date.h"
#include "tests/catch.h"

#include <QStringList>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts) {
        return '{' + texts.join(QStringLiteral(" | ")).toStdString() + '}';
    }
};

template <>
struct StringMaker<encours::Date> {
    static std::string convert(encours::Date date) { return encours::to_iso(date); }
};

} // namespace Catch
