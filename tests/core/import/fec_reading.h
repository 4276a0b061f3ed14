// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_reader.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

/// A line of books, spelled as the FECs that are written from it have it.
struct FecLine {
    std::string journal = "VE";
    std::string number = "1";
    std::string booked = "20260105";
    std::string account = "411000";
    std::string customer = {};
    std::string reference = "F1";
    std::string debit = {};
    std::string credit = {};
    std::string label = "Libelle";
    std::string lettering = {};
    std::string journal_name = "Journal";
    std::string customer_name = {};
    std::string account_name = {};
    std::string document_day = "20260105";
    std::string lettered_on = {};
    std::string validated_on = "20260131";
    std::string foreign_amount = {};
    std::string foreign_currency = {};
};

inline constexpr std::string_view fec_names =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise";

inline std::string fec_row(const FecLine& line) {
    std::string row = line.journal;
    for (const auto& cell :
         {line.journal_name, line.number, line.booked, line.account, line.account_name, line.customer,
          line.customer_name, line.reference, line.document_day, line.label, line.debit, line.credit, line.lettering,
          line.lettered_on, line.validated_on, line.foreign_amount, line.foreign_currency})
        row += '\t' + cell;
    return row;
}

inline std::string fec(std::initializer_list<FecLine> lines) {
    std::string text(fec_names);
    for (const auto& line : lines)
        text += '\n' + fec_row(line);
    return text + '\n';
}

inline FecReport read_fec_text(std::string_view bytes, const std::string& encoding = {},
                               const std::string& file = "fec.txt") {
    MemorySource source(bytes);
    FecOptions options;
    options.encoding = encoding;
    options.file = file;
    return read_fec(source, options);
}

/// The entry's lines in short: account, customer, debit, credit.
struct Posting {
    std::string account, customer, debit, credit;
    std::string reference = "F1";
};

inline std::vector<EntryRole> roles_of(const FecReport& report) {
    std::vector<EntryRole> roles;
    for (const auto& line : report.lines)
        roles.push_back(line.role);
    return roles;
}

/// The roles that one entry's lines on receivables get, on a day that is not the file's first.
inline FecReport read_entry(std::initializer_list<Posting> postings, const std::string& journal = "OD") {
    std::string text(fec_names);
    FecLine first;
    first.booked = "20260101";
    first.account = "601000";
    text += '\n' + fec_row(first);
    for (const auto& posting : postings) {
        FecLine line;
        line.journal = journal;
        line.number = "7";
        line.account = posting.account;
        line.customer = posting.customer;
        line.debit = posting.debit;
        line.credit = posting.credit;
        line.reference = posting.reference;
        text += '\n' + fec_row(line);
    }
    return read_fec_text(text + '\n');
}

inline std::vector<EntryRole> entry_roles(std::initializer_list<Posting> postings) {
    return roles_of(read_entry(postings));
}

inline std::vector<IssueCode> issue_codes(const std::vector<Issue>& issues) {
    std::vector<IssueCode> codes;
    for (const auto& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

} // namespace encours::test
