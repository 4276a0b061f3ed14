// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// The documents of a ledger, by 64 bits of what makes each the one it is (customer, kind, number), so that a list of a
/// million rows finds its own again without asking the file for each. Open addressing in one block: 24 bytes a place,
/// at most half of them filled.
///
/// Two documents may share their 64 bits, if hardly ever: whoever finds an entry whose digest differs confirms it by the
/// row, and asks for the next one with the same key.
class KnownDocuments {
public:
    struct Entry {
        std::uint64_t key = 0;
        std::uint64_t digest = 0;     ///< of the row that it was last read from
        std::uint32_t invoice_id = 0; ///< 0: the place is free
        std::uint32_t line = 0;       ///< where it stands in the source at hand; 0: not met in it
    };

    /// A line of a source as an entry keeps it.
    [[nodiscard]] static std::uint32_t line_number(std::int64_t line);
    /// `key` of a document whose number hashes to `number_hash`, of this customer.
    [[nodiscard]] static std::uint64_t key_of(CustomerId customer, std::uint64_t number_hash);

    /// Makes room for so many, to load them without growing.
    void reserve(std::size_t documents);
    [[nodiscard]] std::size_t size() const { return size_; }

    void add(const Entry& entry);
    /// The first entry of a key, or the next one after `previous`; nullptr when there is none. Valid until add.
    [[nodiscard]] Entry* find(std::uint64_t key, const Entry* previous = nullptr);

    /// Has the place of a key brought nearer, for who will soon ask for it.
    void expect(std::uint64_t key) const {
#if defined(__GNUC__)
        if (!places_.empty())
            __builtin_prefetch(&places_[place_of(key)]);
#else
        (void)key;
#endif
    }

    template <class Visit>
    void for_each(Visit&& visit) const {
        for (const auto& entry : places_) {
            if (entry.invoice_id != 0)
                visit(entry);
        }
    }

private:
    [[nodiscard]] std::size_t place_of(std::uint64_t key) const { return static_cast<std::size_t>(key >> shift_); }
    void grow(std::size_t places);

    std::vector<Entry> places_; ///< a power of two, or none
    std::size_t size_ = 0;
    int shift_ = 64;
};

} // namespace encours
