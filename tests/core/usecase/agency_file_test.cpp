// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agency_file.h"

#include "core/usecase/hand_over_file.h"
#include "core/usecase/registered_letters.h"
#include "tests/core/usecase/letter_writing.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace encours;
using namespace encours::test;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class Handing : public LetterWriting {
public:
    std::unique_ptr<LedgerFile> file = std::move(LedgerFile::open(in.ledger).value());
    AgencyFileRequest request;

    Handing() {
        request.customer = customer("C1");
        request.at = *from_iso("2026-11-15");
        request.parent = in.ledger.parent_path() / "agencies";
        request.name = "Dupont";
        std::filesystem::remove_all(request.parent);
    }
    [[nodiscard]] CustomerId customer(const char* code) const {
        return file->receivables()->customers->at(*file->customer_by_code(code));
    }
    [[nodiscard]] std::filesystem::path write() const { return write_agency_file(*file, request).value().folder; }
};

} // namespace

TEST_CASE("an agency's file tells of its customer alone", "[agency]") {
    Handing here;
    const auto items = text_of(here.write() / "open_items.csv");
    CHECK(items.find("F1") != std::string::npos);
    CHECK(items.find("F2") != std::string::npos);
    CHECK(items.find("F3") == std::string::npos);
    here.request.customer = CustomerId{999};
    CHECK(write_agency_file(*here.file, here.request).value().rows == 0);
}

TEST_CASE("a contact that was erased is given to nobody", "[agency]") {
    Handing here;
    here.execute("INSERT INTO contact (uuid, customer_id, name, email) SELECT 'u', id, 'Anne', 'anne@example.fr'"
                 " FROM customer WHERE code = 'C1'");
    const auto before = text_of(here.write() / "contacts.csv");
    REQUIRE(before.find("anne@example.fr") != std::string::npos);
    here.execute("UPDATE contact SET erased_on = 20771");
    const auto after = text_of(here.write() / "contacts.csv");
    CHECK(std::count(after.begin(), after.end(), '\n') == 1); // its header alone
}

TEST_CASE("names of an agency's files are taken by every system, and none hides another", "[agency]") {
    Handing here;
    std::string longest;
    for (int i = 0; i < 150; ++i)
        longest += "é";
    here.request.name = "a/b: " + longest;
    here.request.papers = {
        {"Statement.pdf", "one"}, {"statement.PDF", "two"}, {"../../away.pdf", "three"}, {longest + ".pdf", "four"}};
    const auto folder = here.write();
    CHECK(folder.parent_path() == here.request.parent);
    int papers = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        CHECK(entry.path().filename().string().size() < 140);
        papers += entry.path().extension() == ".csv" ? 0 : 1;
    }
    CHECK(papers == 4);
    CHECK(here.write() != folder); // what is there stays
}

TEST_CASE("an agency's file that cannot be written leaves nothing", "[agency]") {
    Handing here;
    std::ofstream(here.request.parent) << "a file stands where the folder would";
    const auto refused = write_agency_file(*here.file, here.request);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error() == ExportError::target_unwritable);
    CHECK(text_of(here.request.parent).starts_with("a file"));
}

TEST_CASE("an agency is given what was sent, as it was sent, with its acknowledgement", "[agency]") {
    Handing here;
    here.do_day("2026-10-06");
    here.do_day("2026-10-16");
    const auto run = here.freeze("2026-10-27");
    REQUIRE(here.produce(run, "2026-10-27").ok());
    here.post("C1", "2026-10-27", "RR123456785FR");
    const TemporaryFolder folder;
    std::ofstream(folder / "acknowledgement.pdf", std::ios::binary) << "%PDF-1.7 signed";
    FollowLetterRequest following;
    following.ledger = here.ledger();
    following.message = here.message_of("C1");
    following.milestone = LetterMilestone::delivered;
    following.on = date("2026-10-28");
    following.proof = folder / "acknowledgement.pdf";
    following.actor = "claire";
    REQUIRE(follow_letter(following, FixedClock(date("2026-10-28"))).ok());
    (void)here.file->refresh();
    const auto written = here.write();
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(written / "letters"))
        names.insert(entry.path().filename().string());
    CHECK(names == std::set<std::string>{"2026-10-06 C1 reminder_neutral.pdf", "2026-10-16 C1 reminder_neutral.pdf",
                                         "2026-10-27 C1 formal_notice.pdf"});
    CHECK(text_of(written / "letters" / "2026-10-27 C1 formal_notice.pdf") ==
          read_letter(here.ledger(), here.message_of("C1"))->bytes);
    CHECK(text_of(written / "proofs" / "2026-10-27 acknowledgement.pdf") == "%PDF-1.7 signed");
    here.request.at = date("2026-10-10"); // nothing of what came later
    const auto earlier = here.write();
    CHECK(std::distance(std::filesystem::directory_iterator(earlier / "letters"), {}) == 1);
    CHECK_FALSE(std::filesystem::exists(earlier / "proofs"));
}

TEST_CASE("the file for the agency produces the hand-over that waits for it", "[agency]") {
    Handing here;
    here.do_day("2026-10-06");
    here.do_day("2026-10-16");
    here.do_day("2026-10-27"); // until 4 November, then 15 days
    const FixedClock clock(date("2026-11-19"));
    const auto produce = [&] {
        return produce_hand_over(here.ledger(), *here.receivables(), here.customer("C2"), "claire", clock);
    };
    CHECK_FALSE(produce()); // none waits
    (void)here.freeze("2026-11-19");
    REQUIRE(here.in.number("SELECT channel FROM message WHERE id = " + std::to_string(here.message_of("C2").value)) ==
            5);
    CHECK(produce());
    CHECK(here.in.number("SELECT state FROM message WHERE id = " + std::to_string(here.message_of("C2").value)) == 2);
    CHECK(here.in.number("SELECT count(*) FROM journal_entry WHERE event = 'messages_produced'") == 1);
    CHECK_FALSE(produce()); // once
}
