// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// Which documents the names of files speak of: "Facture_FA-2026-041 signée.pdf" of number "FA 2026-041". A number counts
/// where the name holds it whole, between signs or where letters and digits meet, folded as folded_number does; the longest
/// number of a place counts there. What remains in doubt stays so: a name may speak of several.
///
/// All numbers are offered one by one, so that a million of them need no memory.
class NamedDocuments {
public:
    /// Names of files without their folders and endings.
    explicit NamedDocuments(const std::vector<std::string>& names);

    void offer(InvoiceId document, std::string_view number);
    /// By name, the documents that it speaks of, in the order in which they were offered.
    [[nodiscard]] std::vector<std::vector<InvoiceId>> documents() const;

private:
    /// A part of a name that may be a number.
    struct Span {
        std::size_t name;
        std::size_t begin, end;
    };
    struct Hit {
        InvoiceId document;
        std::size_t begin, end;
    };

    std::unordered_map<std::string, std::vector<Span>> spans_; ///< by folded number
    std::vector<std::vector<Hit>> hits_;                       ///< by name
};

} // namespace encours
