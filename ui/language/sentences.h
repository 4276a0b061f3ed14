// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment_error.h"
#include "core/import/report.h"
#include "core/kpi/figure.h"
#include "core/usecase/back_up_ledger.h"
#include "core/usecase/create_demonstration.h"
#include "core/usecase/ledger_file.h"

#include <QString>
#include <QStringList>

namespace encours {

enum class ExportError : std::uint8_t; // its header also describes the tables of files: other columns than the screen's

// The core's codes as sentences. Each says what happened and what to do. The switches behind them have no default: a new
// code does not compile until it has its sentence. Files are given as a person should read them.

/// Where an issue lies: "clients.csv, line 12, column "Montant"".
[[nodiscard]] QString issuePlace(const Issue& issue);
/// What is wrong with the row or the file, without its place.
[[nodiscard]] QString issueSentence(const Issue& issue);

[[nodiscard]] QString openErrorSentence(OpenError error, const QString& file);
[[nodiscard]] QString backupErrorSentence(BackupError error, const QString& ledger, const QString& target);
[[nodiscard]] QString exportErrorSentence(ExportError error, const QString& target);
[[nodiscard]] QString demonstrationErrorSentence(DemonstrationError error, const QString& target);

/// What the machine did. `file` is empty where it is not known.
[[nodiscard]] QString environmentSentence(EnvironmentCode code, const QString& file);
/// What nobody foresaw, with its technical words: for a report to those who make Encours.
[[nodiscard]] QString unexpectedSentence(const QString& technical);

/// Why a figure shows nothing. Empty for `none`.
[[nodiscard]] QString noFigureSentence(NoFigure why);

/// Statements in one line, parted as the language does: "kept; broken".
[[nodiscard]] QString joinedStatements(const QStringList& statements);

} // namespace encours
