// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_template.h"
#include "core/usecase/templates.h"
#include "ui/common/ledger_view.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <tuple>
#include <vector>

namespace encours {

/// Which text.
struct TextKey {
    std::string key, language;
    LetterForm form{};

    friend bool operator<(const TextKey& left, const TextKey& right) {
        return std::tie(left.key, left.language, left.form) < std::tie(right.key, right.language, right.form);
    }
    friend bool operator==(const TextKey&, const TextKey&) = default;
};
[[nodiscard]] TextKey keyOf(const LetterTemplate& text);

/// A customer on whom texts are tried.
struct TrialCustomer {
    CustomerId id;
    QString name;
};

/// The texts in force, and the customers on whom they are tried, of one view. Read on a worker.
struct TextBook {
    std::shared_ptr<const LedgerView> view;
    std::vector<LetterTemplate> texts;
    std::vector<TrialCustomer> customers; ///< those who owe most first, one of each kind among the first

    [[nodiscard]] static std::shared_ptr<const TextBook> of(const std::shared_ptr<const LedgerView>& view,
                                                            const std::filesystem::path& ledger);
    [[nodiscard]] const LetterTemplate* find(const TextKey& key) const;
};

} // namespace encours
