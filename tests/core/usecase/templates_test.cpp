// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/templates.h"

#include "core/letters/shipped_templates.h"
#include "tests/core/usecase/letter_writing.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

using Reason = TemplateRefusal::Reason;

const FixedClock today(date("2026-10-16"));

/// A shipped text, with a word of the company's.
LetterTemplate edited(const char* name) {
    auto text = shipped_templates().front();
    text.name = name;
    return text;
}

LetterTemplate in_force(const Reminding& here) {
    const auto first = shipped_templates().front();
    for (const auto& text : read_templates(here.ledger())) {
        if (text.key == first.key && text.language == first.language && text.form == first.form)
            return text;
    }
    return {};
}

Result<DoneAct, TemplateRefusal> save(const Reminding& here, const LetterTemplate& text) {
    return save_template({here.ledger(), text, "claire"}, today);
}

std::vector<TemplateVersion> versions(const Reminding& here) {
    const auto first = shipped_templates().front();
    return read_template_versions(here.ledger(), first.key, first.language, first.form);
}

} // namespace

TEST_CASE("the texts in force are the shipped ones as the company edited them", "[templates]") {
    const Reminding here;
    CHECK(read_templates(here.ledger()) == shipped_templates());
    REQUIRE(save(here, edited("Ours")).ok());
    REQUIRE(save(here, edited("Ours again")).ok());
    CHECK(read_templates(here.ledger()).size() == shipped_templates().size());
    auto expected = edited("Ours again");
    expected.version = 2;
    CHECK(in_force(here) == expected); // blocks, conditions and all came back
    const auto all = versions(here);
    REQUIRE(all.size() == 3);
    CHECK(all[0].is_in_force);
    CHECK(all[0].actor == "claire");
    CHECK(all[1].text.name == "Ours");
    CHECK_FALSE(all[1].is_in_force);
    CHECK(all[2].text.is_shipped());
    CHECK_FALSE(all[2].is_in_force);
    CHECK(here.in.is_sound());
}

TEST_CASE("a text is saved in every form with its conditions and blocks", "[templates]") {
    const Reminding here;
    for (auto text : shipped_templates()) {
        text.name += " (ours)";
        text.when.emplace_back("several");
        text.instead_of = text.instead_of.empty() ? text.key : text.instead_of;
        REQUIRE(save(here, text).ok());
    }
    const auto all = read_templates(here.ledger());
    REQUIRE(all.size() == shipped_templates().size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].blocks == shipped_templates()[i].blocks);
        CHECK(all[i].when.back() == "several");
        CHECK(all[i].version == 1);
        CHECK(all[i].subject == shipped_templates()[i].subject);
        CHECK(all[i].tone == shipped_templates()[i].tone);
    }
}

TEST_CASE("a text that would never be printed is refused with its faults", "[templates]") {
    const Reminding here;
    auto text = edited("Ours");
    text.blocks.push_back({BlockKind::paragraph, {}, "Dear {nobody},"});
    const auto refused = save(here, text);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().reason == Reason::faulty);
    CHECK(std::any_of(refused.error().faults.begin(), refused.error().faults.end(), [](const LetterFault& fault) {
        return fault.reason == LetterFault::Reason::unknown_field && fault.text == "nobody";
    }));
    CHECK(save(here, shipped_templates().front()).error().reason == Reason::nothing_changes);
    text.key.clear();
    CHECK(save(here, text).error().reason == Reason::key_missing);
    CHECK(here.in.number("SELECT count(*) FROM template") == 0);
}

TEST_CASE("the shipped text comes back, and that is taken back too", "[templates]") {
    const Reminding here;
    const auto first = shipped_templates().front();
    const ResetTemplateRequest request{here.ledger(), first.key, first.language, first.form, "claire"};
    CHECK(reset_template(request, today).error().reason == Reason::nothing_changes);
    const auto saved = save(here, edited("Ours"));
    const auto reset = reset_template(request, today);
    REQUIRE(reset.ok());
    CHECK(in_force(here) == first);
    CHECK(versions(here).back().is_in_force);
    REQUIRE(undo_act({here.ledger(), reset.value().act, "claire"}, today).ok());
    CHECK(in_force(here).name == "Ours");
    REQUIRE(undo_act({here.ledger(), saved.value().act, "claire"}, today).ok());
    CHECK(in_force(here) == first);
    // A reset is no end: the next version counts on and is in force.
    REQUIRE(save(here, edited("One")).ok());
    REQUIRE(reset_template(request, today).ok());
    REQUIRE(save(here, edited("Two")).ok());
    CHECK(in_force(here).version == 2);
    CHECK(in_force(here).name == "Two");
}

TEST_CASE("a version that a letter was made from is not taken back", "[templates]") {
    const LetterWriting here;
    const auto saved = save(here, edited("Ours"));
    REQUIRE(saved.ok());
    here.execute("INSERT INTO message (uuid, customer_id, channel, created_at, planned, actor, template_id)"
                 " SELECT 'u', c.id, 0, 0, 0, '', t.id FROM customer c, template t LIMIT 1");
    CHECK_FALSE(undo_act({here.ledger(), saved.value().act, "claire"}, today).ok());
}

TEST_CASE("texts leave as a file and come back into another ledger", "[templates]") {
    const Reminding here, there;
    const TemporaryFolder folder;
    const auto file = folder / "texts.json";
    const auto leave = [&](bool only_edited) {
        return export_templates({here.ledger(), file, only_edited, "claire"}, today);
    };
    const auto enter = [&](const Reminding& ledger) {
        return import_templates({ledger.ledger(), file, "claire"}, today);
    };
    CHECK(leave(true).error().reason == Reason::nothing_changes);
    CHECK(enter(there).error().reason == Reason::file_unreadable);
    REQUIRE(save(here, edited("Ours")).ok());
    REQUIRE(leave(true).ok());
    const auto came = enter(there);
    REQUIRE(came.ok());
    CHECK(came.value().act.count == 1);
    CHECK(came.value().refused.empty());
    CHECK(in_force(there).name == "Ours");
    CHECK(enter(there).error().reason == Reason::nothing_changes);
    REQUIRE(undo_act({there.ledger(), came.value().act.act, "claire"}, today).ok());
    CHECK(in_force(there).is_shipped());
    CHECK(leave(false).value().count == static_cast<std::int64_t>(shipped_templates().size()));
    const auto all = enter(there);
    CHECK(all.value().act.count == 1);
    CHECK(all.value().unchanged == static_cast<int>(shipped_templates().size()) - 1);
    std::ofstream(file) << "{\"encours_templates\": 1, \"templates\": [{}]}";
    CHECK(enter(there).error().reason == Reason::file_unfit);
    CHECK(export_templates({here.ledger(), folder / "none" / "texts.json", false, "claire"}, today).error().reason ==
          Reason::file_unwritable);
}
