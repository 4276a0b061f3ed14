// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_rules.h"
#include "core/letters/letter_text.h"
#include "core/letters/sms_text.h"
#include "core/letters/written_text.h"

#include <algorithm>
#include <set>

namespace encours {

namespace {

using Reason = LetterFault::Reason;
using Where = std::optional<std::size_t>;

/// Names shorter than this are not taken out of a text: they would take words with them.
constexpr std::size_t shortest_name = 4;

/// Of the company: what it writes once for all letters is as a rule in its own language, whichever theirs is.
constexpr std::string_view own_language = "fr";

/// The checks of one letter.
class LetterCheck {
public:
    LetterCheck(const LetterTemplate& written, const LetterText& text, const LetterCase& letter)
        : written_(written),
          text_(text),
          letter_(letter),
          rules_(rules_of(written)),
          document_(rules_ ? rules_->document : std::string_view(written.key)),
          faults_(text.faults) {
        const auto conditions = conditions_of(letter);
        for (std::size_t i = 0; i < written.blocks.size(); ++i) {
            if (holds(written.blocks[i].when, conditions))
                shown_.push_back(i);
        }
    }

    std::vector<LetterFault> faults() {
        if (text_.parts.empty())
            add(Reason::nothing_said, {});
        check_parties();
        check_words();
        check_own_words();
        check_amounts();
        if (rules_ != nullptr && written_.form != LetterForm::sms)
            check_rules();
        check_length();
        return std::move(faults_);
    }

private:
    void add(Reason reason, Where where, std::string text = {}) { faults_.push_back({reason, where, std::move(text)}); }

    bool is_consumer() const { return letter_.debtor.kind == CustomerKind::consumer; }

    void check_parties() {
        const bool has_street = !letter_.address.empty() && !(letter_.city.empty() && letter_.postcode.empty());
        const bool is_sms = written_.form == LetterForm::sms;
        if ((written_.form == LetterForm::letter && !has_street) ||
            (written_.form == LetterForm::email && letter_.email.empty()) || (is_sms && letter_.mobile.empty()))
            add(Reason::address_missing, {});
        // C. com. R123-237: letters, on paper or not, name who writes.
        if (!is_sms && !can_sign_letters(letter_.sender))
            add(Reason::sender_incomplete, {});
    }

    /// A customer named "Huissiers Réunis" threatens nobody: names are no words of ours.
    std::string without_names(std::string text) const {
        std::vector<std::string_view> names{letter_.debtor.name,
                                            letter_.debtor.legal_name,
                                            letter_.contact,
                                            letter_.sender.name,
                                            letter_.agency,
                                            letter_.settings.principal_name,
                                            letter_.settings.mediator,
                                            letter_.sender.address,
                                            letter_.settings.principal_address};
        for (const auto* items : {&letter_.items, &letter_.information}) {
            for (const auto& item : *items)
                names.emplace_back(item.number);
        }
        for (const auto name : names) {
            if (name.size() < shortest_name)
                continue;
            for (auto at = text.find(name); at != text.npos; at = text.find(name))
                text.replace(at, name.size(), "\uFFFC");
        }
        return text;
    }

    std::vector<LetterAudience> audiences() const {
        std::vector<LetterAudience> all{LetterAudience::all};
        if (is_consumer())
            all.push_back(LetterAudience::consumer);
        if (letter_.debtor.kind == CustomerKind::public_body)
            all.push_back(LetterAudience::public_body);
        return all;
    }

    void check_words_of(const std::string& text, std::string_view language, Where where) {
        const auto said = without_names(text);
        for (const auto audience : audiences()) {
            for (auto& found : occurrences(forbidden_words(document_, language, audience), said))
                add(Reason::forbidden_word, where, std::move(found));
        }
    }

    void check_words() {
        const auto& language = written_.language;
        check_words_of(text_.subject, language, {});
        check_words_of(text_.title, language, {});
        for (std::size_t i = 0; i < text_.parts.size(); ++i)
            check_words_of(text_.parts[i].text, language,
                           shown_.size() == text_.parts.size() ? Where(shown_[i]) : Where());
    }

    /// What the company wrote once, in its own language, for letters in all of them.
    template <class Check>
    void for_own_words(const Check& check) {
        for (const auto i : shown_) {
            for (const auto& piece : pieces_of(written_.blocks[i].text)) {
                if (piece.kind == WrittenPiece::Kind::field && piece.text == "terms")
                    check(letter_.settings.terms, i);
                if (piece.kind == WrittenPiece::Kind::field && piece.text == "useful")
                    check(letter_.settings.useful, i);
            }
        }
    }

    void check_own_words() {
        if (written_.language != own_language)
            for_own_words(
                [this](const std::string& words, Where where) { check_words_of(words, own_language, where); });
    }

    /// The indemnity in words of the company, or asked for by the case itself.
    void check_amounts() {
        if (!is_consumer())
            return;
        const auto check = [&](const std::string& words, Where where) {
            for (auto& found : occurrences(indemnity_amounts(), words))
                add(Reason::forbidden_word, where, std::move(found));
        };
        for_own_words(check);
        for (const auto i : shown_) {
            const auto& block = written_.blocks[i];
            check(typed_words(block.text, invoices_in(letter_.items) > 1 ? 2 : 1), i);
            for (const auto& piece : pieces_of(block.text)) {
                if (piece.kind != WrittenPiece::Kind::field)
                    continue;
                if (piece.text == "costs" || piece.text == "indemnity")
                    add(Reason::forbidden_word, i, "{" + piece.text + "}");
            }
            const bool shows_account = block.kind == BlockKind::account || block.kind == BlockKind::items;
            if (shows_account && letter_.costs > 0)
                add(Reason::forbidden_word, i, "{costs}");
        }
    }

    void check_rules() {
        std::set<std::string, std::less<>> said;
        for (const auto i : shown_) {
            const auto& block = written_.blocks[i];
            for (const auto& piece : pieces_of(block.text)) {
                if (piece.kind == WrittenPiece::Kind::field)
                    said.insert(piece.text);
            }
            said.insert("block " + std::string(key_of(block.kind)));
        }
        for (const auto& piece : pieces_of(written_.subject))
            said.insert(piece.text);
        const bool is_letter = written_.form == LetterForm::letter;
        for (const auto key : listed(is_letter ? rules_->letter_blocks : rules_->email_blocks)) {
            if (!said.contains("block " + std::string(key)))
                add(Reason::block_missing, {}, std::string(key));
        }
        const auto require = [&](std::string_view fields) {
            for (const auto field : listed(fields)) {
                if (!said.contains(field))
                    add(Reason::field_missing, {}, std::string(field));
            }
        };
        require(rules_->fields);
        if (letter_.settings.collects_for_others && rules_->claims)
            require("principal_name principal_address"); // CPCE R124-4
    }

    void check_length() {
        if (written_.form == LetterForm::sms) {
            std::string all;
            for (const auto& part : text_.parts)
                all += (all.empty() ? "" : " ") + part.text;
            const auto length = sms_length(all);
            if (!length.fits())
                add(Reason::too_long, {}, std::to_string(length.units));
            return;
        }
        std::size_t words = 0;
        for (const auto& part : text_.parts) {
            if (part.kind == BlockKind::paragraph)
                words += words_of(part.text).size();
        }
        const bool is_letter = written_.form == LetterForm::letter;
        const DocumentRules usual;
        const auto& rules = rules_ != nullptr ? *rules_ : usual;
        if (words > static_cast<std::size_t>(is_letter ? rules.letter_words : rules.email_words))
            add(Reason::too_long, {}, std::to_string(words));
    }

    const LetterTemplate& written_;
    const LetterText& text_;
    const LetterCase& letter_;
    const DocumentRules* rules_;
    std::string_view document_;
    std::vector<std::size_t> shown_; ///< blocks whose conditions hold
    std::vector<LetterFault> faults_;
};

} // namespace

std::vector<LetterFault> check_letter(const LetterTemplate& written, const LetterText& text, const LetterCase& letter) {
    return LetterCheck(written, text, letter).faults();
}

} // namespace encours
