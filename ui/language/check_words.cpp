// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/check_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

QString checkName(const QString& key) {
    const std::pair<const char*, QString> names[] = {
        {"integrity", Words::tr("Integrity of the file")},
        {"foreign_keys", Words::tr("References between tables")},
        {"schema", Words::tr("Tables as this version makes them")},
        {"journal_chain", Words::tr("Chain of the journal")},
        {"journal_texts", Words::tr("Texts of the journal")},
        {"document_totals", Words::tr("Due items add up to their document")},
        {"allocations_within", Words::tr("Allocations within what they settle")},
        {"batches_match_journal", Words::tr("Imports as the journal tells them")},
        {"ids_in_sequence", Words::tr("Numbers never given twice")},
        {"stored_files", Words::tr("Files as they were stored")},
        {"letters_match_journal", Words::tr("Letters as the journal tells them")},
        {"memory_equals_file", Words::tr("Memory equal to the file")},
    };
    for (const auto& [known, name] : names)
        if (key == QLatin1String(known))
            return name;
    return key;
}

QString checkDetail(const Check& check) {
    const auto count = [&](std::size_t i) { return static_cast<int>(check.counts[i]); };
    const std::string& name = check.name;
    if (check.counts.empty())
        return QString::fromStdString(check.detail);
    if (name == "schema")
        return Words::tr("version %1").arg(count(0));
    if (name == "journal_chain") // its head is a digest, as the journal's last entry has it
        return Words::tr("%Ln entries, head %1", nullptr, count(0))
            .arg(QString::fromStdString(check.detail).section(u' ', -1));
    if (name == "journal_texts")
        return Words::tr("%Ln texts", nullptr, count(0)) + QStringLiteral(", ") +
               Words::tr("%Ln erased", nullptr, count(1));
    if (name == "batches_match_journal")
        return Words::tr("%Ln imports", nullptr, count(0));
    if (name == "stored_files")
        return Words::tr("%Ln files", nullptr, count(0));
    if (name == "memory_equals_file")
        return Words::tr("%Ln due items", nullptr, count(0));
    return QString::fromStdString(check.detail);
}

} // namespace encours
