// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/own_document.h"

#include "core/usecase/templates.h"
#include "ui/documents/letter_rendering.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnDocument)
};

/// Sets the plan into the case; false where there can be none.
bool planInto(LetterCase& letter, MadeDocument& made, const PlanWish& wish) {
    InstalmentTerms terms;
    terms.total = letter.asked();
    terms.waived = wish.waived;
    terms.waived_of = wish.waivedOf;
    terms.first = wish.first;
    terms.count = wish.count;
    terms.each = wish.each;
    auto plan = monthly_instalments(terms);
    if (!plan.ok()) {
        made.fault = plan.error();
        return false;
    }
    made.plan = plan.value();
    for (const LetterItem& item : letter.items)
        made.items.push_back(item.item_id);
    made.accessories = letter.claims_interest ? letter.interest + letter.costs : 0;
    letter.plan = std::move(plan).value();
    return true;
}

} // namespace

MadeDocument makeOwnDocument(const std::filesystem::path& ledger, const Receivables& receivables,
                             const OwnDocumentWish& wish) {
    MadeDocument made;
    made.currency = receivables.currency;
    OwnDocumentRequest request;
    request.document = wish.document;
    request.customer = wish.customer;
    request.channel = wish.isEmail ? Channel::email : Channel::letter;
    request.on = wish.on;
    auto letter = own_document_case(ledger, receivables, request);
    const bool needsDebt = wish.document != OwnDocument::receipt && wish.document != OwnDocument::dispute_received;
    if (!letter || (needsDebt && letter->items.empty() && letter->credits.empty()))
        return made;
    made.hasCase = true;
    if (wish.hasPlan() && !planInto(*letter, made, wish.plan))
        return made;
    const auto texts = read_templates(ledger);
    const LetterTemplate* text = choose_template(texts, *letter, conditions_of(*letter));
    if (text == nullptr)
        return made;
    made.shown = previewed(*text, *letter);
    made.file = LetterFile::of(DocumentLetterRenderer().render(*letter, texts));
    return made;
}

QString ownDocumentName(OwnDocument document) {
    switch (document) {
    case OwnDocument::account_statement:
        return Words::tr("Statement of account");
    case OwnDocument::receipt:
        return Words::tr("Receipt of the last payment");
    case OwnDocument::dispute_received:
        return Words::tr("Reception of a dispute");
    case OwnDocument::payment_plan:
        return Words::tr("Payment plan");
    case OwnDocument::debt_acknowledgement:
        return Words::tr("Acknowledgement of debt");
    }
    return {};
}

QString noDocumentSentence(OwnDocument document) {
    switch (document) {
    case OwnDocument::receipt:
        return Words::tr("This customer paid nothing yet: there is no payment to confirm.");
    case OwnDocument::dispute_received:
        return Words::tr("This customer contests nothing at present: record the dispute first, by its answer.");
    case OwnDocument::account_statement:
    case OwnDocument::payment_plan:
    case OwnDocument::debt_acknowledgement:
        break;
    }
    return Words::tr("This customer owes nothing on this day.");
}

QString instalmentFaultSentence(InstalmentFault fault) {
    switch (fault) {
    case InstalmentFault::amount_missing:
        return Words::tr("Nothing is left to be paid so: enter an amount above zero, or waive less.");
    case InstalmentFault::waived_too_much:
        return Words::tr("More is waived than is owed: waive less.");
    case InstalmentFault::count_out_of_range:
        return Words::tr("A plan has 1 to %1 instalments: enter a larger amount each.")
            .arg(countText(most_instalments));
    }
    return {};
}

} // namespace encours
