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

/// Characters that a field may come to in an SMS, before its value is known: a day, an amount, a name.
constexpr int sms_field_length = 13;

/// A condition that holds wherever another does: what needs the second is safe beside the first.
constexpr std::pair<std::string_view, std::string_view> implied[] = {
    {"has_interest", "has_accessories"},
    {"has_costs", "has_accessories"},
    {"claims_interest", "has_accessories"},
    {"reminded_often", "reminded"},
    {"promise_broken", "has_promise"},
    {"has_uncontested", "contested"},
    {"has_dispute_owner", "contested"},
    {"has_dispute_answer_day", "contested"},
    {"payment_allocated", "has_payment"},
    {"paid_on_time", "has_payment"},
    {"has_rest", "has_payment"},
    {"has_waiver", "has_plan"},
    {"waives_interest", "has_waiver"},
    {"waives_costs", "has_waiver"},
    {"waives_principal", "has_waiver"},
};

bool is_guarded(const LetterField& field, const std::vector<std::string>& when) {
    return std::any_of(when.begin(), when.end(), [&](const std::string& condition) {
        if (condition == field.needs)
            return true;
        return std::any_of(std::begin(implied), std::end(implied),
                           [&](const auto& one) { return one.first == condition && one.second == field.needs; });
    });
}

bool has_one_of(const std::vector<std::string>& when, std::initializer_list<std::string_view> names) {
    return std::any_of(when.begin(), when.end(), [&](const std::string& condition) {
        return std::find(names.begin(), names.end(), condition) != names.end();
    });
}

/// Whom a part of the text cannot reach: words that are forbidden to them alone may stand in it.
bool excludes(const std::vector<std::string>& when, LetterAudience audience) {
    if (audience == LetterAudience::consumer)
        return has_one_of(when, {"business", "!consumer", "public"});
    return audience == LetterAudience::public_body && has_one_of(when, {"!public", "consumer"});
}

/// The checks of one template.
class TemplateCheck {
public:
    explicit TemplateCheck(const LetterTemplate& written)
        : written_(written),
          rules_(rules_of(written)),
          document_(rules_ ? rules_->document : std::string_view(written.key)) {
        for (const auto audience : {LetterAudience::all, LetterAudience::consumer, LetterAudience::public_body})
            forbidden_.push_back(forbidden_words(document_, written.language, audience));
    }

    std::vector<LetterFault> faults() {
        check_conditions(written_.when, {});
        check_text(written_.subject, {}, {});
        check_text(written_.title, {}, {});
        for (std::size_t i = 0; i < written_.blocks.size(); ++i) {
            const auto& block = written_.blocks[i];
            check_conditions(block.when, i);
            check_text(block.text, block.when, i);
            if (block.kind == BlockKind::handwriting)
                check_handwriting(block, i);
        }
        check_whole();
        return std::move(faults_);
    }

private:
    void add(Reason reason, Where where, std::string text = {}) { faults_.push_back({reason, where, std::move(text)}); }

    void check_conditions(const std::vector<std::string>& when, Where where) {
        for (const auto& condition : when) {
            const auto name = std::string_view(condition).substr(condition.starts_with('!') ? 1 : 0);
            if (!is_letter_condition(name))
                add(Reason::unknown_condition, where, std::string(name));
        }
    }

    void check_text(const std::string& text, const std::vector<std::string>& when, Where where) {
        for (const auto& piece : pieces_of(text)) {
            if (piece.kind == WrittenPiece::Kind::unclosed)
                add(Reason::braces_unclosed, where, piece.text);
            if (piece.kind != WrittenPiece::Kind::field)
                continue;
            const auto* field = letter_field(piece.text);
            fields_.insert(piece.text);
            is_personal_ = is_personal_ || (field != nullptr && field->is_personal);
            if (field == nullptr)
                add(Reason::unknown_field, where, piece.text);
            else if (!field->needs.empty() && !is_guarded(*field, when))
                add(Reason::field_may_be_empty, where, piece.text);
        }
        check_words(text, when, where);
    }

    void check_words(const std::string& text, const std::vector<std::string>& when, Where where) {
        std::set<std::string> found;
        for (const int count : {1, 2}) {
            const auto words = typed_words(text, count);
            for (std::size_t i = 0; i < forbidden_.size(); ++i) {
                if (!excludes(when, static_cast<LetterAudience>(i)))
                    found.merge(set_of(occurrences(forbidden_[i], words)));
            }
            if (!excludes(when, LetterAudience::consumer))
                found.merge(set_of(occurrences(indemnity_amounts(), words)));
        }
        for (const auto& word : found)
            add(Reason::forbidden_word, where, word);
    }

    static std::set<std::string> set_of(const std::vector<std::string>& words) { return {words.begin(), words.end()}; }

    /// The amount is written by the signatory's own hand (C. civ. 1376): no part of the mention stands there before.
    void check_handwriting(const TemplateBlock& block, std::size_t where) {
        for (const auto& piece : pieces_of(block.text)) {
            const auto* field = piece.kind == WrittenPiece::Kind::field ? letter_field(piece.text) : nullptr;
            if (field != nullptr && field->is_personal)
                add(Reason::forbidden_word, where, "{" + piece.text + "}");
        }
    }

    void check_whole() {
        const bool is_sms = written_.form == LetterForm::sms;
        if (!is_sms && written_.subject.empty())
            add(Reason::subject_missing, {});
        if (written_.blocks.empty())
            add(Reason::nothing_said, {});
        if (rules_ != nullptr && !is_sms)
            check_rules();
        check_length();
        const auto calls = calls_to_act(document_, written_.language);
        if (rules_ != nullptr && rules_->asks && !calls.empty() && occurrences(calls, all_words()).empty())
            add(Reason::no_call_to_act, {});
        const bool has_table =
            std::any_of(written_.blocks.begin(), written_.blocks.end(), [](const TemplateBlock& one) {
                return one.kind == BlockKind::items || one.kind == BlockKind::instalments;
            });
        if (!is_personal_ && !has_table)
            add(Reason::generic, {});
    }

    void check_rules() {
        const bool is_letter = written_.form == LetterForm::letter;
        for (const auto key : listed(is_letter ? rules_->letter_blocks : rules_->email_blocks)) {
            const bool is_there = std::any_of(written_.blocks.begin(), written_.blocks.end(),
                                              [&](const TemplateBlock& one) { return key_of(one.kind) == key; });
            if (!is_there)
                add(Reason::block_missing, {}, std::string(key));
        }
        for (const auto field : listed(rules_->fields)) {
            if (!fields_.contains(field))
                add(Reason::field_missing, {}, std::string(field));
        }
    }

    /// Of what stands there in any case; the letter itself is measured when it is made.
    void check_length() {
        if (written_.form == LetterForm::sms) {
            check_sms_length();
            return;
        }
        std::size_t words = 0;
        for (const auto& block : written_.blocks) {
            if (block.kind == BlockKind::paragraph && block.when.empty())
                words += words_of(typed_words(block.text, 1)).size();
        }
        const bool is_letter = written_.form == LetterForm::letter;
        const DocumentRules usual;
        const auto& rules = rules_ != nullptr ? *rules_ : usual;
        if (words > static_cast<std::size_t>(is_letter ? rules.letter_words : rules.email_words))
            add(Reason::too_long, {}, std::to_string(words));
    }

    void check_sms_length() {
        std::string text;
        for (const auto& block : written_.blocks) {
            if (block.when.empty())
                text += typed_words(block.text, 2);
        }
        for (auto mark = text.find("\uFFFC"); mark != text.npos; mark = text.find("\uFFFC"))
            text.replace(mark, 3, sms_field_length, 'x');
        const auto length = sms_length(gsm_text(text));
        if (!length.fits())
            add(Reason::too_long, {}, std::to_string(length.units));
    }

    std::string all_words() const {
        std::string text = written_.subject;
        for (const auto& block : written_.blocks)
            text += "\n\uFFFC" + typed_words(block.text, 1);
        return text;
    }

    const LetterTemplate& written_;
    const DocumentRules* rules_;
    std::string_view document_;
    std::vector<std::vector<LetterPhrase>> forbidden_; ///< by audience
    std::set<std::string, std::less<>> fields_;
    bool is_personal_ = false;
    std::vector<LetterFault> faults_;
};

} // namespace

std::vector<LetterFault> check_template(const LetterTemplate& written) { return TemplateCheck(written).faults(); }

} // namespace encours
