// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_survey.h"
#include "core/import/record_source.h"

#include <string>
#include <vector>

namespace encours {

/// Finds out whether a list has a row for each document or one for each of its lines, and what then stands in the columns
/// of amounts: each line's own, to be summed, or the document's, written on every row.
///
/// It is a list of lines where columns tell of them (article, quantity, unit price, line number), or where at least half
/// of the documents have several rows. Else a number that comes twice is a mistake in the list, not a line. Which of the
/// two an amount is, the documents of several rows decide: if one in fifty or more has different amounts, they are the
/// lines'. Where all agree but fewer than three speak and the title does not ("Document", "Total"), the document's is
/// taken, since the smaller claim is the safer error, and that is said.
///
/// Rows of one document that bear several due days are its instalments. They may stand anywhere in the list, and lines that
/// fall due on one day are one instalment; which documents have several rows is kept in `lines.repeated`.
class LineSurvey {
public:
    explicit LineSurvey(const CsvLayout& layout);

    void see(const Record& record);
    /// Sets the layout's `lines`; refuses a list whose lines of one document stand apart.
    void conclude(CsvSurvey& survey) const;

private:
    struct Cells {
        std::string first; ///< of the document that is seen
        bool differs = false;
        std::uint64_t equal = 0; ///< documents of several rows that write the same on all
        std::uint64_t different = 0;
    };
    void end_document();
    [[nodiscard]] static DocumentLines::Rule rule_of(const Cells& amount);

    const CsvLayout& layout_;
    std::vector<std::size_t> line_columns_;
    bool title_tells_;
    std::string number_, customer_;
    std::uint64_t rows_in_document_ = 0;
    Cells amount_, open_amount_, due_;
    std::uint64_t documents_ = 0;
    std::uint64_t of_several_rows_ = 0;
    HashSet ended_;    ///< where columns tell of lines: the documents that came before
    HashSet met_;      ///< where a column tells due days: all documents
    HashSet repeated_; ///< likewise: those that came before
    std::int64_t scattered_line_ = 0;
    std::string scattered_number_;
};

/// What a list calls a document: by its number and its customer's code, or name where it has no code.
[[nodiscard]] std::uint64_t document_hash_of(std::string_view number, std::string_view customer);

/// The title over the amounts says that they are those of documents: "Total TTC".
[[nodiscard]] bool is_title_of_total(const ColumnMap& columns);

/// Where cells tell of a line of a document: "article", "quantité", "ligne" …
[[nodiscard]] std::vector<std::size_t> line_columns(const ColumnMap& columns);

/// The rows of each document as one record: its first row, blanks filled from the others, amounts by the layout's rules.
/// A row goes on with the document before it where it repeats its number, or has neither number nor day nor customer but
/// something about a line. Where lines have their own amounts, another due day begins another instalment.
class DocumentRecords final : public RecordSource {
public:
    /// `layout` outlives it.
    DocumentRecords(std::unique_ptr<RecordSource> lines, const CsvLayout& layout);

    [[nodiscard]] bool next(Record& record) override;
    void expect(std::size_t cells) override { lines_->expect(cells); }
    [[nodiscard]] std::uint64_t bytes_read() const override { return lines_->bytes_read(); }
    [[nodiscard]] bool is_as_surveyed() override { return lines_->is_as_surveyed(); }

private:
    /// A record that outlives the next one.
    struct Kept {
        std::vector<std::string> cells;
        std::vector<CellKind> kinds;
        Record record;
        void keep(const Record& from);
    };
    [[nodiscard]] bool goes_on(const Kept& document, const Record& line) const;
    void add(Kept& document, const Record& line) const;
    void add_amount(Kept& document, const Record& line, ReceivableField field) const;

    std::unique_ptr<RecordSource> lines_;
    const CsvLayout& layout_;
    std::vector<std::size_t> line_columns_;
    Kept current_;
    Kept ahead_;
    bool has_ahead_ = false;
    std::vector<std::string_view> views_;
};

} // namespace encours
