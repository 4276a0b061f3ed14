// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/ledger_file.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The numbers of all documents, packed: a million take some 30 MB and no allocation each, so that the filter may look in
/// them while a person types. Never changes once it is built.
class InvoiceNumbers {
public:
    [[nodiscard]] static std::shared_ptr<const InvoiceNumbers> of(const LedgerFile& file);

    /// Ids ascend.
    void add(std::uint32_t invoiceId, std::string_view number);
    /// Empty for an id that is not there.
    [[nodiscard]] std::string_view number(std::uint32_t invoiceId) const { return written_.at(invoiceId); }
    /// One more than the last id.
    [[nodiscard]] std::uint32_t idEnd() const { return static_cast<std::uint32_t>(written_.begin.size() - 1); }
    /// As searchText makes it.
    [[nodiscard]] std::string_view searched(std::uint32_t invoiceId) const { return searched_.at(invoiceId); }

private:
    struct Packed {
        std::string bytes;
        std::vector<std::uint32_t> begin{0}; ///< by id; one more at the end

        void add(std::uint32_t id, std::string_view text);
        [[nodiscard]] std::string_view at(std::uint32_t id) const;
    };
    Packed written_;
    Packed searched_;
};

} // namespace encours
