// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/merge_sentence.h"
#include "ui/language/sentences.h"

#include "core/usecase/export_ledger.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentences)

public:
    static QString cancelled() { return tr("Cancelled: nothing was changed."); }
    static QString diskFull(const QString& file) {
        return tr("The disk is full: \"%1\" was not written, and nothing else was changed. Free some space and try "
                  "again.")
            .arg(file);
    }
    static QString unwritable(const QString& file) {
        return tr("\"%1\" cannot be written. Check that its folder exists, that you may write there, and that no other "
                  "program holds the file.")
            .arg(file);
    }
    static QString targetExists(const QString& file) {
        return tr("\"%1\" exists already and is never overwritten. Choose another name, or move it away first.")
            .arg(file);
    }
    static QString locked(const QString& file) {
        return tr("\"%1\" is held by another program. Wait until its work has ended, or close it, and try again.")
            .arg(file);
    }
    static QString notALedger(const QString& file) {
        return tr("\"%1\" is not a ledger of Encours. Choose a file that ends in .encours; lists are added by "
                  "importing "
                  "them.")
            .arg(file);
    }
};

} // namespace

QString openErrorSentence(OpenError error, const QString& file) {
    switch (error) {
    case OpenError::not_found:
        return Errors::tr(
                   "There is no ledger \"%1\". Check its name and its folder; importing into a new name creates one.")
            .arg(file);
    case OpenError::not_a_ledger:
        return Errors::notALedger(file);
    case OpenError::empty:
        return Errors::tr(
                   "\"%1\" is empty: the copy or the download that made it probably failed. Fetch it again, or open "
                   "a backup.")
            .arg(file);
    case OpenError::newer_version:
        return Errors::tr(
                   "\"%1\" was written by a newer version of Encours, and was left as it is. Install that version to "
                   "open it.")
            .arg(file);
    case OpenError::locked:
        return Errors::locked(file);
    case OpenError::corrupt:
        return Errors::tr(
                   "\"%1\" is damaged. Open your last backup, and keep the damaged file: some of it may be saved.")
            .arg(file);
    case OpenError::no_permission:
        return Errors::tr("You may not open \"%1\". Ask for the right to read and write the file and its folder.")
            .arg(file);
    case OpenError::backup_failed:
        return Errors::tr(
                   "\"%1\" is of an older version. It is copied before it is brought up to date, and the copy could "
                   "not be written beside it: check the space on the disk and your rights in the folder. Nothing was "
                   "changed.")
            .arg(file);
    case OpenError::cancelled:
        return Errors::cancelled();
    }
    return {};
}

QString backupErrorSentence(BackupError error, const QString& ledger, const QString& target) {
    switch (error) {
    case BackupError::source_not_a_ledger:
        return Errors::notALedger(ledger);
    case BackupError::target_exists:
        return Errors::targetExists(target);
    case BackupError::target_unwritable:
        return Errors::unwritable(target);
    case BackupError::disk_full:
        return Errors::diskFull(target);
    case BackupError::locked:
        return Errors::locked(ledger);
    case BackupError::copy_not_sound:
        return Errors::tr(
                   "The copy of \"%1\" did not pass its check and was removed: the ledger or the disk may be damaged. "
                   "Verify the ledger, and copy it to another disk.")
            .arg(ledger);
    case BackupError::cancelled:
        return Errors::cancelled();
    }
    return {};
}

QString exportErrorSentence(ExportError error, const QString& target) {
    switch (error) {
    case ExportError::unknown_ending:
        return Errors::tr("\"%1\" says by its ending neither CSV nor spreadsheet. Let the name end in .csv or .xlsx.")
            .arg(target);
    case ExportError::target_unwritable:
        return Errors::unwritable(target);
    case ExportError::disk_full:
        return Errors::diskFull(target);
    case ExportError::cancelled:
        return Errors::cancelled();
    }
    return {};
}

QString demonstrationErrorSentence(DemonstrationError error, const QString& target) {
    switch (error) {
    case DemonstrationError::target_exists:
        return Errors::targetExists(target);
    case DemonstrationError::target_unwritable:
        return Errors::unwritable(target);
    case DemonstrationError::bad_numbers:
        return Errors::tr(
            "A demonstration holds 1 to 1,000,000 invoices, and no more customers than invoices. Choose such "
            "numbers.");
    case DemonstrationError::cancelled:
        return Errors::cancelled();
    }
    return {};
}

QString environmentSentence(EnvironmentCode code, const QString& file) {
    switch (code) {
    case EnvironmentCode::not_found:
        return openErrorSentence(OpenError::not_found, file);
    case EnvironmentCode::empty:
        return openErrorSentence(OpenError::empty, file);
    case EnvironmentCode::not_a_ledger:
        return openErrorSentence(OpenError::not_a_ledger, file);
    case EnvironmentCode::newer_version:
        return openErrorSentence(OpenError::newer_version, file);
    case EnvironmentCode::corrupt:
        return openErrorSentence(OpenError::corrupt, file);
    case EnvironmentCode::locked:
        return openErrorSentence(OpenError::locked, file);
    case EnvironmentCode::read_only:
        return Errors::tr(
                   "\"%1\" may be read but not changed: nothing was written. Make the file and its folder writable, "
                   "or work on a copy.")
            .arg(file);
    case EnvironmentCode::no_permission:
        return openErrorSentence(OpenError::no_permission, file);
    case EnvironmentCode::disk_full:
        return Errors::diskFull(file);
    case EnvironmentCode::backup_failed:
        return openErrorSentence(OpenError::backup_failed, file);
    case EnvironmentCode::part_missing:
        return Errors::tr("A part of Encours is missing: \"%1\". Install Encours again.").arg(file);
    case EnvironmentCode::io:
        return Errors::tr(
                   "Reading or writing \"%1\" failed, and what was begun was taken back. Check the disk or the network "
                   "drive, then verify the ledger.")
            .arg(file);
    }
    return {};
}

QString mergeFailureSentence(const MergeFailure& failure) {
    switch (failure.reason) {
    case MergeFailure::Reason::unknown_customer:
        return Errors::tr(
            "One of the two customers is no longer there, or is merged into another already. Look at the list "
            "again.");
    case MergeFailure::Reason::same_customer:
        return Errors::tr("A customer cannot be merged into itself. Select two.");
    case MergeFailure::Reason::same_document:
        return Errors::tr(
                   "Both have a document \"%1\", which would then stand twice. If it is the same one, take back the "
                   "import that brought it the second time, then merge.")
            .arg(QString::fromStdString(failure.number));
    case MergeFailure::Reason::unknown_merge:
        return Errors::tr("This merge was taken back already.");
    case MergeFailure::Reason::merged_further:
        return Errors::tr(
            "The customer that it was merged into was merged into another since. Take that merge back first.");
    }
    return {};
}

QString unexpectedSentence(const QString& technical) {
    return Errors::
        tr("Something went wrong that Encours did not foresee; what was begun was taken back. Please report it with "
           "these words: %1.")
            .arg(technical);
}

QString noFigureSentence(NoFigure why) {
    switch (why) {
    case NoFigure::none:
        return {};
    case NoFigure::not_covered:
        return Errors::tr(
            "The period begins before the first day that the imported data cover, or crosses days that no "
            "source covers. Import the missing days, or shorten the period.");
    case NoFigure::no_sales:
        return Errors::tr("There are no sales in the period, or more credit notes than invoices. Lengthen the period.");
    case NoFigure::nothing_to_collect:
        return Errors::tr("There was nothing to collect in the period.");
    case NoFigure::no_events:
        return Errors::tr("Nothing of this kind happened in the period. Lengthen it.");
    }
    return {};
}

} // namespace encours
