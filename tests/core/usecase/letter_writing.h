// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"
#include "tests/core/usecase/reminding.h"

#include <atomic>
#include <set>

namespace encours::test {

/// Says the case in one line, without a layout: "C1 reminder_friendly 120000 F1 F2".
class PlainRenderer final : public LetterRenderer {
public:
    [[nodiscard]] RenderedLetter render(const LetterCase& letter, std::span<const LetterTemplate>) const override {
        ++rendered;
        RenderedLetter made;
        made.subject = letter.document;
        made.recipient = letter.channel == Channel::email ? letter.email : letter.address + ", " + letter.city;
        made.file_name = letter.customer_code + " " + letter.document + ".pdf";
        made.template_key = letter.document;
        made.template_language = letter.language;
        made.pages = 1;
        if (refused.contains(letter.customer_code)) {
            made.faults.push_back({LetterFault::Reason::address_missing, {}, {}});
            return made;
        }
        made.media_type = letter.channel == Channel::email ? "text/plain; charset=utf-8" : "application/pdf";
        made.bytes = letter.customer_code + " " + letter.document + " " + std::to_string(letter.asked());
        for (const auto& item : letter.items)
            made.bytes += " " + item.number;
        return made;
    }

    std::set<std::string> refused; ///< codes of customers whose letters have a fault that stops them
    mutable std::atomic<int> rendered = 0;
};

class LetterWriting : public Reminding {
public:
    using Reminding::Reminding;
    PlainRenderer renderer;

    /// The day's run, its formal notices approved.
    RunId freeze(const char* on) const {
        FreezeRunRequest request;
        request.ledger = ledger();
        request.on = date(on);
        request.actor = "claire";
        const auto run = freeze_run(request, *receivables(), FixedClock(date(on)));
        REQUIRE(run.ok());
        MessagesRequest approving;
        approving.ledger = ledger();
        approving.run = run.value();
        approving.actor = "claire";
        (void)approve_messages(approving, FixedClock(date(on))).ok();
        return run.value();
    }
    [[nodiscard]] Result<ProducedLetters, RunFailure> produce(RunId run, const char* on,
                                                              const Progress& progress = {}) const {
        ProduceLettersRequest request;
        request.ledger = ledger();
        request.run = run;
        request.actor = "claire";
        request.batch = 2;
        return produce_letters(request, *receivables(), renderer, FixedClock(date(on)), progress);
    }
    [[nodiscard]] MessageId message_of(const std::string& code) const {
        return MessageId{in.number("SELECT max(m.id) FROM message m JOIN customer c ON c.id = m.customer_id"
                                   " WHERE c.code = '" +
                                   code + "'")};
    }
    void post(const std::string& code, const char* on, const std::string& tracking = {}) const {
        PostRequest request;
        request.ledger = ledger();
        request.messages = {message_of(code)};
        request.posted_on = date(on);
        request.tracking = tracking;
        request.actor = "claire";
        REQUIRE(mark_posted(request, FixedClock(date(on))).ok());
    }
    /// Freezes, writes and posts all of a day.
    void do_day(const char* on) const {
        const auto run = freeze(on);
        REQUIRE(produce(run, on).ok());
        PostRequest request;
        request.ledger = ledger();
        request.posted_on = date(on);
        request.actor = "claire";
        const auto detail = read_run(ledger(), *receivables(), run, date(on));
        for (const auto& one : detail->messages) {
            if (is_waiting(one.message.state))
                request.messages.push_back(one.message.id);
        }
        REQUIRE(mark_posted(request, FixedClock(date(on))).ok());
    }
    [[nodiscard]] std::string states() const {
        return in.rows("SELECT c.code, m.state FROM message m JOIN customer c ON c.id = m.customer_id ORDER BY m.id",
                       2);
    }
};

} // namespace encours::test
