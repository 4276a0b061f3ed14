// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"
#include "core/letters/sms_text.h"
#include "core/letters/written_text.h"

namespace encours {

namespace {

using Reason = LetterFault::Reason;

/// Fills in texts and gathers what is wrong with them.
class Filling {
public:
    Filling(const LetterFacts& facts, LetterForm form, std::vector<LetterFault>& faults)
        : facts_(facts), form_(form), faults_(faults) {}

    std::string text(std::string_view written, std::optional<std::size_t> block) {
        std::string filled;
        for (const auto& piece : pieces_of(written)) {
            switch (piece.kind) {
            case WrittenPiece::Kind::words:
                filled += piece.text;
                break;
            case WrittenPiece::Kind::plural:
                filled += facts_.count > 1 ? piece.many : piece.text;
                break;
            case WrittenPiece::Kind::field:
                filled += value(piece.text, block);
                break;
            case WrittenPiece::Kind::unclosed:
                filled += piece.text;
                faults_.push_back({Reason::braces_unclosed, block, piece.text});
                break;
            }
        }
        return form_ == LetterForm::sms ? gsm_text(filled) : filled;
    }

private:
    std::string value(const std::string& name, std::optional<std::size_t> block) {
        const auto found = facts_.fields.find(name);
        if (letter_field(name) == nullptr)
            faults_.push_back({Reason::unknown_field, block, name});
        else if (found == facts_.fields.end() || found->second.empty())
            faults_.push_back({Reason::field_empty, block, name});
        else
            return without_bold(found->second);
        return {};
    }

    /// Stars of a name ("** BLOQUÉ ** Dupont") are not those that make words stand out.
    static std::string without_bold(std::string value) {
        for (auto stars = value.find("**"); stars != value.npos; stars = value.find("**", stars))
            value.erase(stars, 1);
        return value;
    }

    const LetterFacts& facts_;
    LetterForm form_;
    std::vector<LetterFault>& faults_;
};

} // namespace

bool stops(std::span<const LetterFault> faults) {
    for (const auto& fault : faults) {
        if (!fault.is_warning())
            return true;
    }
    return false;
}

LetterText fill_in(const LetterTemplate& written, const LetterFacts& facts) {
    LetterText made;
    Filling filling(facts, written.form, made.faults);
    made.subject = filling.text(written.subject, {});
    made.title = filling.text(written.title, {});
    for (std::size_t i = 0; i < written.blocks.size(); ++i) {
        const auto& block = written.blocks[i];
        if (holds(block.when, facts.conditions))
            made.parts.push_back({block.kind, filling.text(block.text, i)});
    }
    return made;
}

} // namespace encours
