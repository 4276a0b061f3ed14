// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_template.h"
#include "core/store/document_store.h"
#include "core/store/letter_store.h"
#include "core/store/template_store.h"
#include "core/usecase/letter_desk.h"
#include "core/usecase/letter_digests.h"
#include "core/usecase/letters.h"
#include "core/usecase/message_act.h"
#include "core/usecase/obstacles.h"
#include "core/usecase/rendered_batch.h"
#include "core/usecase/templates_in_force.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace encours {

namespace {

using Reason = RunFailure::Reason;

constexpr int more_threads = 1; ///< beside the one that asks

/// A message of a batch: what is to become of it.
struct Piece {
    ReminderMessage message;
    std::vector<MessageItem> items;             ///< those that it lists
    std::map<std::uint32_t, std::string> taken; ///< of them, those taken out, and why
    std::string cancelled;                      ///< why nothing is left of it
    std::optional<std::size_t> letter;          ///< place among the cases
};

std::vector<MessageItem> listed(const store::Connection& connection, MessageId message) {
    auto items = store::read_message_items(connection, message);
    std::erase_if(items, [](const MessageItem& item) { return item.withdrawn; });
    return items;
}

bool list_the_same(const std::vector<MessageItem>& a, const std::vector<MessageItem>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const MessageItem& one, const MessageItem& other) {
        return one.item_id == other.item_id && one.claimed == other.claimed;
    });
}

LetterOutcome outcome_of(const ReminderMessage& message) {
    LetterOutcome outcome;
    outcome.message = message.id;
    outcome.customer = message.customer;
    outcome.customer_code = message.customer_code;
    outcome.customer_name = message.customer_name;
    outcome.step_key = message.step_key;
    outcome.channel = message.channel;
    return outcome;
}

class Production {
public:
    Production(const ProduceLettersRequest& request, const Receivables& receivables, const LetterRenderer& renderer,
               const Clock& clock, const Progress& progress)
        : request_(request),
          receivables_(receivables),
          renderer_(renderer),
          clock_(clock),
          progress_(progress),
          connection_(store::open_ledger(request.ledger, store::Access::read)) {}

    Result<ProducedLetters, RunFailure> produce() {
        const auto found = waiting();
        if (!found)
            return failure(found.error());
        const auto& ids = found.value();
        {
            const store::ReadTransaction state(connection_); // given back before anything is written
            desk_.emplace(connection_, receivables_, clock_.today());
            obstacles_.emplace(desk_->basis().input, receivables_);
            texts_ = templates_in_force(connection_);
        }
        total_ = ids.size();
        const auto size = static_cast<std::size_t>(std::max(1, request_.batch));
        for (std::size_t begin = 0; begin < ids.size() && made_.is_complete; begin += size)
            work(std::span(ids).subspan(begin, std::min(size, ids.size() - begin)));
        return std::move(made_);
    }

private:
    /// Those that are approved. What is named must be there, and one of it approved.
    Result<std::vector<MessageId>, RunFailure> waiting() const {
        const store::ReadTransaction state(connection_);
        std::vector<ReminderMessage> messages;
        if (request_.messages.empty()) {
            if (!store::read_run(connection_, request_.run))
                return failure(RunFailure{Reason::unknown_run, {}});
            messages = store::read_messages(connection_, request_.run);
        }
        for (const auto id : request_.messages) {
            auto message = store::read_message(connection_, id);
            if (!message)
                return failure(RunFailure{Reason::unknown_message, {}});
            messages.push_back(std::move(*message));
        }
        std::vector<MessageId> ids;
        for (const auto& message : messages) {
            if (message.state == MessageState::approved && std::find(ids.begin(), ids.end(), message.id) == ids.end())
                ids.push_back(message.id);
        }
        if (ids.empty())
            return failure(RunFailure{Reason::wrong_state, {}});
        return ids;
    }

    void work(std::span<const MessageId> ids) {
        std::vector<Piece> pieces;
        std::vector<LetterCase> cases;
        {
            const store::ReadTransaction state(connection_);
            pieces = read(ids);
            cases = make_cases(pieces);
        }
        const auto before = done_;
        auto letters = render_batch(renderer_, texts_, cases, more_threads, [&](std::size_t done) {
            return progress_.goes_on(static_cast<std::int64_t>(before + done), static_cast<std::int64_t>(total_));
        });
        if (!letters) {
            made_.is_complete = false;
            return;
        }
        write(pieces, cases, *letters);
        done_ += ids.size();
        if (!progress_.goes_on(static_cast<std::int64_t>(done_), static_cast<std::int64_t>(total_)) && done_ < total_)
            made_.is_complete = false;
    }

    std::vector<Piece> read(std::span<const MessageId> ids) const {
        std::vector<Piece> pieces;
        for (const auto id : ids) {
            auto message = store::read_message(connection_, id);
            if (!message || message->state != MessageState::approved)
                continue; // another did something with it meanwhile
            auto& piece = pieces.emplace_back();
            piece.items = listed(connection_, id);
            piece.cancelled = obstacles_->of(*message, piece.items);
            piece.message = std::move(*message);
            if (!piece.cancelled.empty() || piece.message.kind == StepKind::thanks)
                continue;
            for (const auto& item : piece.items) {
                if (auto why = obstacles_->of(item.item_id, piece.message.customer); !why.empty())
                    piece.taken.emplace(item.item_id, std::move(why));
            }
            piece.cancelled = nothing_left(piece);
        }
        return pieces;
    }

    /// Why a message asks for nothing any more: all that it claimed was taken out, or credits outweigh the rest.
    [[nodiscard]] std::string nothing_left(const Piece& piece) const {
        const MessageItem* gone = nullptr;
        bool is_left = false;
        for (const auto& item : piece.items) {
            const bool is_taken = piece.taken.contains(item.item_id);
            is_left = is_left || (item.claimed && !is_taken);
            gone = item.claimed && is_taken && gone == nullptr ? &item : gone;
        }
        if (!is_left && gone != nullptr)
            return piece.taken.at(gone->item_id);
        return is_left && total_of(piece) <= 0 ? "covered_by_credits" : "";
    }

    /// What is asked of the principal, as of today; it may be below 0.
    [[nodiscard]] std::int64_t total_of(const Piece& piece) const {
        if (piece.message.kind == StepKind::thanks || piece.items.empty())
            return 0;
        std::int64_t total = -desk_->credits_of(piece.message.customer);
        for (const auto& item : piece.items)
            total += item.claimed && !piece.taken.contains(item.item_id) ? desk_->claimable(item.item_id) : 0;
        return total;
    }

    std::vector<LetterCase> make_cases(std::vector<Piece>& pieces) const {
        std::vector<ReminderMessage> messages;
        std::vector<Piece*> written;
        for (auto& piece : pieces) {
            if (!piece.cancelled.empty() || !form_of(piece.message.channel))
                continue;
            messages.push_back(piece.message);
            written.push_back(&piece);
        }
        auto asks = desk_->asks_of(messages);
        for (std::size_t i = 0; i < asks.size(); ++i)
            std::erase_if(asks[i].items, [&](const auto& item) { return written[i]->taken.contains(item.item_id); });
        auto cases = desk_->cases(asks);
        for (std::size_t i = 0; i < cases.size(); ++i)
            written[i]->letter = i;
        return cases;
    }

    void write(const std::vector<Piece>& pieces, const std::vector<LetterCase>& cases,
               const std::vector<RenderedLetter>& letters) {
        MessageAct act(request_.ledger, letters_produced, request_.actor, clock_);
        std::vector<MessageId> ids;
        for (const auto& piece : pieces)
            ids.push_back(piece.message.id);
        if (ids.empty() || !act.load({}, ids))
            return;
        Facts digests;
        std::vector<LetterOutcome> produced;
        std::int64_t cancelled = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto& piece = pieces[i];
            const auto& now = act.messages()[i];
            if (now.state != MessageState::approved || !list_the_same(piece.items, act.items(now.id)))
                continue;
            if (!piece.cancelled.empty()) {
                act.cancel(now, piece.cancelled);
                ++cancelled;
                continue;
            }
            auto outcome = outcome_of(piece.message);
            if (piece.letter) {
                const auto& letter = letters[*piece.letter];
                outcome.faults = letter.faults;
                outcome.file_name = letter.file_name;
                outcome.pages = letter.pages;
                if (letter.stopped() || letter.bytes.empty()) {
                    outcome.file_name.clear();
                    outcome.pages = 0;
                    if (!letter.stopped())
                        outcome.faults.push_back({LetterFault::Reason::nothing_said, {}, {}});
                    made_.stopped.push_back(std::move(outcome));
                    continue;
                }
                digests.set(now.uuid, keep(act, piece, cases[*piece.letter], letter));
                produce(act, piece, cases[*piece.letter].deadline);
            } else {
                produce(act, piece, no_day);
            }
            produced.push_back(std::move(outcome));
        }
        const auto count = static_cast<std::int64_t>(produced.size());
        auto done = act.finish({{"produced", count}, {"cancelled", cancelled}, {"letters", digests}});
        if (!done)
            return; // all of it stopped, or was changed meanwhile
        made_.acts.push_back(done.value());
        made_.acts.back().count = count;
        made_.cancelled += cancelled;
        std::move(produced.begin(), produced.end(), std::back_inserter(made_.produced));
    }

    /// The digest, as the journal has it.
    std::string keep(MessageAct& act, const Piece& piece, const LetterCase& letter, const RenderedLetter& rendered) {
        auto& history = act.act().history();
        const auto digest = sha256(rendered.bytes);
        store::KeptLetter kept;
        kept.document = store::store_bytes(act.transaction(), digest, rendered.media_type, rendered.bytes);
        kept.contact = letter.addressee;
        kept.recipient = rendered.recipient;
        kept.subject = rendered.subject;
        kept.file_name = rendered.file_name;
        kept.pages = rendered.pages;
        kept.dated = letter.on;
        kept.template_key = rendered.template_key;
        kept.template_language = rendered.template_language;
        kept.template_version = rendered.template_version;
        if (const auto form = form_of(letter.channel); form && rendered.template_version > 0) {
            const store::TemplatePlace place{rendered.template_key, rendered.template_language, *form};
            const auto id = store::template_id(act.act().connection(), place, rendered.template_version);
            kept.template_id = id != 0 ? std::optional(id) : std::nullopt;
        }
        kept.total = total_of(piece);
        kept.credits = letter.credit;
        store::keep_letter(act.transaction(), history, piece.message.id, kept);
        for (const auto* list : {&letter.items, &letter.information}) {
            for (const auto& item : *list)
                store::state_item(
                    act.transaction(), history, piece.message.id,
                    {item.item_id, item.open - item.contested, letter.on - item.due, item.interest, item.costs});
        }
        return to_hex(digest);
    }

    /// `deadline`: as it stands in the letter; no_day: none does.
    void produce(MessageAct& act, const Piece& piece, Date deadline) const {
        for (const auto& [item, why] : piece.taken)
            act.withdraw(piece.message, item, why);
        store::MessageChange to;
        to.state = MessageState::produced;
        to.total = total_of(piece);
        to.deadline = deadline == no_day ? std::nullopt : std::optional(deadline);
        act.change(piece.message, to);
    }

    const ProduceLettersRequest& request_;
    const Receivables& receivables_;
    const LetterRenderer& renderer_;
    const Clock& clock_;
    const Progress& progress_;
    store::Connection connection_;
    std::optional<LetterDesk> desk_;
    std::optional<Obstacles> obstacles_;
    std::vector<LetterTemplate> texts_;
    ProducedLetters made_;
    std::size_t done_ = 0, total_ = 0;
};

} // namespace

Result<ProducedLetters, RunFailure> produce_letters(const ProduceLettersRequest& request,
                                                    const Receivables& receivables, const LetterRenderer& renderer,
                                                    const Clock& clock, const Progress& progress) {
    return Production(request, receivables, renderer, clock, progress).produce();
}

} // namespace encours
