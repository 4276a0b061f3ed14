// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <vector>

class QMenu;

namespace encours {

/// Adds all fields to a menu, in groups, each with its words; `insert` is told the one that the person chose, in braces.
void addLetterFields(QMenu& menu, const std::function<void(const QString&)>& insert);

/// Fills a menu with all conditions, in groups, once for those that must hold and once for those that must not. Its actions
/// are checked as `when` says; `changed` is told what holds after a choice.
void fillConditionMenu(QMenu& menu, const std::vector<std::string>& when,
                       const std::function<void(std::vector<std::string>)>& changed);

} // namespace encours
