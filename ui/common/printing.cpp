// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printing.h"

#include "core/base/platform.h"
#include "ui/common/ledger_failure.h"

#include <QtGlobal>

namespace encours {

std::optional<QString> askPrinter(QWidget& over, const QString& name, QPageLayout::Orientation orientation,
                                  std::function<void(const std::shared_ptr<ChosenPrinter>&)> then) {
    try {
        static const auto& tools = *static_cast<const PrintTools*>(loaded_module("encours_print"));
        tools.ask(over, name, orientation, std::move(then));
        return std::nullopt;
    } catch (const EnvironmentError& error) {
        qWarning("Nothing can be printed: %s", error.what());
        return ledgerFailureSentence({error.file(), error.code()});
    }
}

} // namespace encours
