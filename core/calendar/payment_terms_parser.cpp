// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/payment_terms.h"

#include "core/calendar/payment_terms_words.h"

namespace encours {

namespace {

using Word = TermsWord;
using Then = PaymentTerms::Then;
using Unit = PaymentTerms::Unit;

class Parser {
public:
    explicit Parser(const TermsTokens& tokens) : tokens_(tokens) {}

    Result<PaymentTerms, TermsError> parse() {
        terms_.span = 0;
        if (!whole()) {
            return failure(TermsError::not_understood);
        }
        if (span_ > (terms_.unit == Unit::months ? 36 : 999) || (has_day_ && (day_ < 1 || day_ > 31))) {
            return failure(TermsError::out_of_range);
        }
        if (ambiguous_) {
            return failure(TermsError::ambiguous_end_of_month);
        }
        terms_.span = static_cast<std::int16_t>(span_);
        terms_.day_of_month = static_cast<std::int8_t>(day_);
        return terms_;
    }

private:
    [[nodiscard]] Word word(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.count ? tokens_.tokens[at_ + ahead].word : Word::end;
    }
    bool accept(Word wanted) {
        const bool found = word() == wanted;
        at_ += found ? 1 : 0;
        return found;
    }
    bool accept_any(std::initializer_list<Word> wanted) {
        for (const Word each : wanted) {
            if (accept(each)) {
                return true;
            }
        }
        return false;
    }

    bool whole() {
        if (!origin() || word() != Word::end) {
            while (accept_any({Word::filler, Word::at, Word::letter_a})) {
            }
            if (!principal()) {
                return false;
            }
        } else if (!terms_.from_receipt) {
            return false; // "date de facture" and no more
        }
        while (word() != Word::end) {
            if (!day_of_month() && !origin()) {
                return false;
            }
        }
        return true;
    }

    bool principal() {
        if (accept(Word::spot)) {
            return true;
        }
        if (end_of_month()) {
            terms_.then = Then::span_then_end_of_month;
            if (span()) {
                terms_.then = Then::end_of_month_then_span;
                accept(Word::letter_b);
            }
            return true;
        }
        if (decade()) {
            terms_.then = Then::decade_then_span;
            span();
            return true;
        }
        if (!span()) {
            return false;
        }
        const bool abbreviated = word() == Word::end_of_month || word() == Word::days_end_of_month;
        if (accept(Word::days_end_of_month) || end_of_month()) {
            reading_of_end_of_month(abbreviated);
        } else if (decade()) {
            terms_.then = Then::span_then_decade;
        }
        return true;
    }

    /// "30", "30 jours nets", "net 30", "2 mois".
    bool span() {
        const std::size_t before = at_;
        accept(Word::net);
        if (word() != Word::number) {
            at_ = before;
            return false;
        }
        span_ = tokens_.tokens[at_++].number;
        accept(Word::net);
        // "30 days month end": there the month is not a unit.
        if (!accept(Word::days) && accept(Word::months)) {
            terms_.unit = Unit::months;
        }
        accept(Word::net);
        return true;
    }

    /// "FDM", "fin de mois", "end of the month", "month end".
    bool end_of_month() {
        if (accept(Word::end_of_month)) {
            return true;
        }
        const std::size_t before = at_;
        if (accept(Word::end_word)) {
            accept(Word::of);
            accept(Word::on);
            if (accept(Word::months)) {
                return true;
            }
        } else if (accept(Word::months) && accept(Word::end_word)) {
            return true;
        }
        at_ = before;
        return false;
    }

    /// "DECADE", "fin de décade".
    bool decade() {
        const std::size_t before = at_;
        if (accept(Word::end_word)) {
            accept(Word::of);
        }
        if (accept(Word::decade)) {
            return true;
        }
        at_ = before;
        return false;
    }

    void reading_of_end_of_month(bool abbreviated) {
        terms_.then = Then::span_then_end_of_month;
        if (accept(Word::letter_b)) {
            terms_.then = Then::end_of_month_then_span;
            return;
        }
        // "45 FDM A RECEPTION" names reading A; "45 JOURS FIN DE MOIS A RECEPTION" writes "à" in capitals.
        const Word next = word(1);
        const bool names_reading = next == Word::end || next == Word::on || (abbreviated && next == Word::reception);
        if (word() == Word::letter_a && names_reading) {
            accept(Word::letter_a);
            return;
        }
        ambiguous_ = span_ == 45 && terms_.unit == Unit::days;
    }

    /// "LE 10", "on the 10th", "le 1er du mois".
    bool day_of_month() {
        const std::size_t before = at_;
        if (has_day_ || !accept(Word::on)) {
            return false;
        }
        accept(Word::on);
        if (word() != Word::number) {
            at_ = before;
            return false;
        }
        day_ = tokens_.tokens[at_++].number;
        has_day_ = true;
        accept(Word::ordinal);
        if (word() == Word::of && word(1) == Word::months) {
            at_ += 2;
        }
        return true;
    }

    /// Where the count begins: "à réception de facture", "from receipt", "date de facture".
    bool origin() {
        const std::size_t before = at_;
        while (accept_any({Word::filler, Word::at, Word::letter_a, Word::of, Word::on})) {
        }
        if (accept(Word::reception)) {
            terms_.from_receipt = true;
        } else if (!accept(Word::invoice)) {
            at_ = before;
            return false;
        }
        while (accept_any({Word::filler, Word::of, Word::invoice})) {
        }
        return true;
    }

    const TermsTokens& tokens_;
    std::size_t at_ = 0;
    PaymentTerms terms_;
    int span_ = 0;
    int day_ = 0;
    bool has_day_ = false;
    bool ambiguous_ = false;
};

} // namespace

Result<PaymentTerms, TermsError> parse_payment_terms(std::string_view text) {
    const TermsTokens tokens = read_terms_words(text);
    if (tokens.blank) {
        return failure(TermsError::empty);
    }
    return Parser(tokens).parse();
}

} // namespace encours
