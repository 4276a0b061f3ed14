// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ledger_failure.h"

#include "ui/language/sentences.h"

#include <QDir>

#include <exception>

namespace encours {

LedgerFailure currentLedgerFailure(const std::filesystem::path& path) {
    try {
        throw;
    } catch (const EnvironmentError& error) {
        return {error.file().empty() ? path : error.file(), error.code()};
    } catch (const std::exception& exception) {
        return {path, std::string(exception.what())};
    }
}

QString ledgerFailureSentence(const LedgerFailure& failure) {
    const QString file = QDir::toNativeSeparators(QString::fromStdU16String(failure.path.u16string()));
    if (const auto* open = std::get_if<OpenError>(&failure.reason))
        return openErrorSentence(*open, file);
    if (const auto* demonstration = std::get_if<DemonstrationError>(&failure.reason))
        return demonstrationErrorSentence(*demonstration, file);
    if (const auto* environment = std::get_if<EnvironmentCode>(&failure.reason))
        return environmentSentence(*environment, file);
    return unexpectedSentence(QString::fromStdString(std::get<std::string>(failure.reason)));
}

} // namespace encours
