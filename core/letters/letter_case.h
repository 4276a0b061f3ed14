// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/law/regime.h"
#include "core/ledger/answer.h"
#include "core/ledger/channel.h"
#include "core/ledger/company_identity.h"
#include "core/ledger/customer_identity.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/money/currency.h"
#include "core/policy/payer_profile.h"
#include "core/policy/reminder_policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// The case that a message is about: numbers, names and days, without words. Amounts are minor units of its currency.

/// Bytes of a picture, as the company chose it: PNG, JPEG or SVG.
struct LetterPicture {
    std::string media_type, bytes;

    [[nodiscard]] bool empty() const { return bytes.empty(); }
    friend bool operator==(const LetterPicture&, const LetterPicture&) = default;
};

/// Where the address stands on the sheet, so that the envelope's window shows it.
enum class EnvelopeWindow : std::uint8_t {
    right = 0, ///< NF Z 11-001: DL and C5, window at the right; France
    left = 1,  ///< DIN 5008 form B: window at the left; Germany, and many firms elsewhere
};

/// How the company's letters look and what they hold; a setting of the company.
struct LetterSettings {
    LetterPicture logo, signature;
    std::string accent;                        ///< "#1d4e79": colour of the name and the rules; "": the program's
    std::string signatory, signatory_capacity; ///< "Claire Vauban", "gérante"
    std::string place;                         ///< from which it is written; "": the company's city
    EnvelopeWindow window{};
    std::string payment_link;      ///< with {reference} and {amount}; "": none
    bool qr_code = true;           ///< EPC QR code, where the amount and the IBAN allow it
    std::string terms;             ///< recalled in words, or in reminders of the terms; "": none
    std::string useful;            ///< a useful word or thanks for loyalty, below the text; "": none
    std::string notice_enclosures; ///< what goes with a formal notice, one a line: "Copie des factures"; "": nothing
    std::string mediator;          ///< of consumer disputes (C. conso L612-1): name and address
    // The early-payment discount, computed for what is paid by a day (C. com. L441-9).
    std::int32_t discount_rate = 0; ///< hundredths of a percent; 0: none is offered
    int discount_days = 0;          ///< before the due day at the latest
    // For who collects for others (CPCE R124-4): whose claims, and the reference and date of its mandate.
    bool collects_for_others = false;
    std::string principal_name, principal_address;

    friend bool operator==(const LetterSettings&, const LetterSettings&) = default;
};

/// A due item in a letter.
struct LetterItem {
    InvoiceId invoice;
    std::uint32_t item_id = 0;
    std::string number;
    Date issued, due;
    std::int64_t amount = 0, paid = 0, open = 0; ///< paid: all that lowered it
    std::int64_t contested = 0;                  ///< the part of `open` that is in dispute and not claimed
    int days_late = 0;                           ///< at the letter's day; 0: not late
    std::int64_t interest = 0, costs = 0;        ///< still owed, where the law grants them
    /// The penalty rate, hundredths of a percent a year; nothing where none is known, and where it changed since the due day.
    std::optional<std::int32_t> rate;
};

/// An open credit note or cash that is set against nothing: lowers what is asked.
struct LetterCredit {
    std::string number; ///< of the credit note; "": cash
    Date on;
    std::int64_t amount = 0; ///< > 0
};

/// A contact before this one.
struct LetterContact {
    Date on;
    Channel channel{};
    StepKind kind{};
};

struct LetterPromise {
    std::int64_t amount = 0;
    Date by, made_on;
    bool broken = false;
};

struct LetterDispute {
    std::vector<std::string> numbers; ///< of the documents
    std::string reference;            ///< of the file
    std::int64_t contested = 0;
    Date opened_on;
    std::string owner; ///< who looks after it
    Date answer_by = no_day;
};

/// An instalment of a plan; they add up to what it is about.
struct LetterInstalment {
    int number = 0;
    Date due;
    std::int64_t amount = 0;
};
struct LetterPlan {
    std::vector<LetterInstalment> instalments;
    std::int64_t total = 0; ///< owed, before what is waived
    std::int64_t waived = 0;
    std::string waived_of; ///< "interest", "costs", "principal"; "": nothing
};

/// What came in, of thanks and receipts.
struct LetterPayment {
    Date on;
    std::int64_t amount = 0;
    std::vector<std::string> numbers; ///< that it was set against
    bool on_time = false;             ///< nothing of it was late
};

struct LetterCase {
    std::string document;         ///< key of the template that the step names
    std::optional<StepKind> kind; ///< of the step; nothing of a document that no step asks for
    Channel channel{};
    std::string language; ///< of the addressee, ISO 639-1: "fr", "de"; English where there are no texts in it
    Tone tone{};
    std::string template_set; ///< of the persona; "": the usual texts
    Date on;                  ///< the day of the letter
    Date deadline = no_day;   ///< granted
    bool specimen = false;    ///< a trial: marked as such on every page

    CompanyIdentity sender;
    LetterSettings settings;

    CustomerId customer;
    std::string customer_code;
    CustomerIdentity debtor;
    std::string contact, contact_role;            ///< the person who is written to; "": nobody by name
    std::string address, postcode, city, country; ///< where the letter goes: the contact's, else the customer's
    std::string email, mobile;
    PayerProfile profile{};
    bool first_delay = false; ///< nothing was late in the year before
    bool regular = false;     ///< a customer for a year at least

    Currency currency;
    RegimeChoice regime;
    std::vector<LetterItem> items;       ///< claimed, or announced: in the order of their due days
    std::vector<LetterItem> information; ///< open too and not claimed here
    std::vector<LetterCredit> credits;
    std::int64_t principal = 0;   ///< what the items come to
    std::int64_t credit = 0;      ///< taken off it
    bool claims_interest = false; ///< interest and indemnity are asked for, not only announced
    bool interest_known = true;   ///< false: a rate is missing, the sums are the known part
    std::int64_t interest = 0, costs = 0;
    std::int64_t daily = 0; ///< interest of each further day, if nothing changes

    std::vector<LetterContact> contacts; ///< posted before about these items, the first one first
    std::optional<LetterPromise> promise;
    std::optional<LetterDispute> dispute;
    std::optional<LetterPayment> payment;
    std::optional<LetterPlan> plan;
    std::string reference;               ///< to quote when paying
    std::string tracking;                ///< number of the registered letter
    std::string agency;                  ///< to whom the file is handed
    std::vector<std::string> enclosures; ///< names of what is enclosed
    ContactId addressee;                 ///< the contact whose name or address it bears; 0: the customer itself

    /// What is asked: principal without credits, and interest and indemnity where they are claimed.
    [[nodiscard]] std::int64_t asked() const { return principal - credit + (claims_interest ? interest + costs : 0); }
    /// One sum is to be paid: not in the instalments of a plan, which have days and amounts of their own.
    [[nodiscard]] bool asks_one_payment() const { return !plan && asked() > 0; }
};

} // namespace encours
