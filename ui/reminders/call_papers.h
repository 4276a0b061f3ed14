// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/guide.h"
#include "ui/documents/call_sheet.h"

#include <QLocale>
#include <QString>

namespace encours {

/// What the guides' fields are filled with, of a call's case, in the language of the paper.
[[nodiscard]] CallFacts callFactsOf(const LetterCase& letter, const QString& caller, const QLocale& locale);

/// The calls with the guide of each filled in; without one where there is no guide for it.
[[nodiscard]] std::vector<CallToMake> callsToMake(std::vector<LetterCase> letters, const std::vector<Guide>& guides,
                                                  const QString& caller, const QLocale& locale);

} // namespace encours
