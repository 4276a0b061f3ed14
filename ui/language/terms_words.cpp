// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/terms_words.h"

#include "core/calendar/payment_terms.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

QString spanText(const PaymentTerms& terms) {
    return terms.unit == PaymentTerms::Unit::days ? Words::tr("%Ln days", nullptr, terms.span)
                                                  : Words::tr("%Ln months", nullptr, terms.span);
}

QString dayReached(const PaymentTerms& terms) {
    using Then = PaymentTerms::Then;
    switch (terms.then) {
    case Then::nothing:
        return terms.span == 0 ? Words::tr("due at once") : spanText(terms);
    case Then::span_then_end_of_month:
        return terms.span == 0 ? Words::tr("end of month") : Words::tr("%1, then end of month").arg(spanText(terms));
    case Then::end_of_month_then_span:
        return terms.span == 0 ? Words::tr("end of month") : Words::tr("end of month, then %1").arg(spanText(terms));
    case Then::span_then_decade:
        //: The days of a month are parted in tens: the 10th, the 20th, the last.
        return Words::tr("%1, then end of the ten days").arg(spanText(terms));
    case Then::decade_then_span:
        return Words::tr("end of the ten days, then %1").arg(spanText(terms));
    }
    return {};
}

} // namespace

QString termsText(const std::string& text) {
    const auto parsed = parse_payment_terms(text);
    if (!parsed)
        return QString::fromStdString(text);
    const PaymentTerms& terms = parsed.value();
    QString words = dayReached(terms);
    if (terms.day_of_month != 0)
        words = Words::tr("%1, on day %2 of a month").arg(words).arg(terms.day_of_month);
    return terms.from_receipt ? Words::tr("%1, from receipt").arg(words) : words;
}

} // namespace encours
