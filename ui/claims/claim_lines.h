// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/claim_choices.h"
#include "core/usecase/late_interest.h"
#include "ui/common/table_model.h"

namespace encours {

/// A line of an invoice's statement on the screen: a run of days, or what was settled between two.
struct ClaimLine {
    Date due; ///< of the due item
    Date from, to;
    std::int64_t order = 0; ///< as time went
    std::optional<InterestSegment> segment;
    QString words; ///< the rule, or the settlement
    QString ground;
};
[[nodiscard]] std::vector<ClaimLine> claimLines(const InvoiceStatement& statement, const LegalData& law);

using ClaimLinesModel = RowsModel<ClaimLine>;
[[nodiscard]] std::vector<Column<ClaimLine>> claimLineColumns(std::function<Currency()> currency);

/// Something that a person recorded or decided about a claim.
struct ClaimRecord {
    Date on;
    QString what, detail, scope, proof, actor;
    std::string act; ///< UUID by which it can be taken back
    std::int64_t key = 0;
};
using ClaimRecordsModel = RowsModel<ClaimRecord>;
[[nodiscard]] std::vector<Column<ClaimRecord>> claimRecordColumns();
[[nodiscard]] ClaimRecord claimRecord(const LegalEvent& event, Currency currency);
[[nodiscard]] ClaimRecord claimRecord(const ClaimChoice& choice);
[[nodiscard]] ClaimRecord claimRecord(const Waiver& waiver, Currency currency);

} // namespace encours
