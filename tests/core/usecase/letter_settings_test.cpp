// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_settings.h"

#include "core/usecase/attachments.h"
#include "tests/core/usecase/letter_writing.h"

using namespace encours;
using namespace encours::test;

namespace {

using Fault = LetterSettingsRefusal;

const FixedClock today(date("2026-10-16"));
const std::string png = "\x89PNG\r\n\x1a\nlogo", other_png = "\x89PNG\r\n\x1a\nanother logo";

Result<DoneAct, Fault> save(const Reminding& here, const LetterSettings& wanted) {
    return save_letter_settings({here.ledger(), read_letter_settings(here.ledger()), wanted, "claire"}, today);
}

} // namespace

TEST_CASE("letter settings are kept whole and taken back", "[letter_settings]") {
    const Reminding here;
    const LetterSettings usual;
    CHECK(read_letter_settings(here.ledger()) == usual);
    LetterSettings wanted;
    wanted.logo = {"image/png", png};
    wanted.signature = {"image/svg+xml", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"};
    wanted.accent = "#1d4E79";
    wanted.signatory = "Claire Vauban";
    wanted.signatory_capacity = "gérante";
    wanted.place = "Lille";
    wanted.window = EnvelopeWindow::left;
    wanted.payment_link = "https://pay.example/{reference}";
    wanted.qr_code = false;
    wanted.terms = "Nos conditions";
    wanted.useful = "Merci";
    wanted.notice_enclosures = "Copie des factures";
    wanted.mediator = "CM2C, Paris";
    wanted.discount_rate = 200;
    wanted.discount_days = 10;
    wanted.collects_for_others = true;
    wanted.principal_name = "Dupont";
    wanted.principal_address = "1 rue";
    const auto done = save(here, wanted);
    REQUIRE(done.ok());
    CHECK(read_letter_settings(here.ledger()) == wanted);
    CHECK(save(here, wanted).error() == Fault::nothing_changes);
    CHECK(here.in.is_sound());
    REQUIRE(undo_act({here.ledger(), done.value().act, "claire"}, today).ok());
    CHECK(read_letter_settings(here.ledger()) == usual);
}

TEST_CASE("what another changed meanwhile and this person left alone stays", "[letter_settings]") {
    const Reminding here;
    LetterSettings mine, theirs;
    mine.place = "Lille";
    theirs.signatory = "Luc";
    REQUIRE(save(here, theirs).ok());
    REQUIRE(save_letter_settings({here.ledger(), {}, mine, "claire"}, today).ok());
    CHECK(read_letter_settings(here.ledger()).signatory == "Luc");
    CHECK(read_letter_settings(here.ledger()).place == "Lille");
}

TEST_CASE("pictures of letters are known by their content and small", "[letter_settings]") {
    CHECK(letter_picture_type(png) == "image/png");
    CHECK(letter_picture_type("\xff\xd8\xff\xe0 jpeg") == "image/jpeg");
    CHECK(letter_picture_type("\xEF\xBB\xBF\n<!-- made by hand --><svg/>") == "image/svg+xml");
    CHECK(letter_picture_type("<html><body/></html>").empty());
    CHECK(letter_picture_type("GIF89a").empty());
    CHECK(letter_picture_type("%PDF-1.7 <svg").empty());
    CHECK(letter_picture_type("").empty());
    const Reminding here;
    LetterSettings wanted;
    wanted.logo.bytes = "no picture";
    CHECK(save(here, wanted).error() == Fault::not_a_picture);
    wanted.logo.bytes = png + std::string(std::size_t{2} << 20, ' ');
    CHECK(save(here, wanted).error() == Fault::picture_too_large);
    const TemporaryFolder folder;
    std::ofstream(folder / "logo.txt", std::ios::binary) << png;
    CHECK(read_letter_picture(folder / "logo.txt").value().media_type == "image/png");
    CHECK(read_letter_picture(folder / "none.png").error() == Fault::not_a_picture);
    std::ofstream(folder / "large.png", std::ios::binary) << wanted.logo.bytes;
    CHECK(read_letter_picture(folder / "large.png").error() == Fault::picture_too_large);
}

TEST_CASE("values out of their range are refused", "[letter_settings]") {
    const Reminding here;
    const auto refused = [&](auto change) {
        LetterSettings wanted;
        change(wanted);
        return save(here, wanted).error();
    };
    CHECK(refused([](LetterSettings& s) { s.accent = "blue"; }) == Fault::colour_unreadable);
    CHECK(refused([](LetterSettings& s) { s.discount_rate = 10'001; }) == Fault::rate_out_of_range);
    CHECK(refused([](LetterSettings& s) { s.discount_days = -1; }) == Fault::days_out_of_range);
    CHECK(refused([](LetterSettings& s) { s.collects_for_others = true; }) == Fault::principal_missing);
}

TEST_CASE("a logo outlives what drops unused files, and so does the one that may come back", "[letter_settings]") {
    const Reminding here;
    LetterSettings wanted;
    wanted.logo.bytes = png;
    REQUIRE(save(here, wanted).ok());
    wanted.logo.bytes = other_png;
    const auto second = save(here, wanted);
    REQUIRE(second.ok());
    const TemporaryFolder folder;
    std::ofstream(folder / "note.pdf", std::ios::binary) << "%PDF-1.7 note";
    const auto attach = [&](const Clock& clock) {
        return attach_files({here.ledger(), {{folder / "note.pdf", InvoiceId{1}}}, "claire"}, clock);
    };
    const auto attached = attach(today);
    REQUIRE(attached.ok());
    CHECK(here.in.number("SELECT count(*) FROM document") == 3);
    REQUIRE(undo_act({here.ledger(), second.value().act, "claire"}, today).ok());
    CHECK(read_letter_settings(here.ledger()).logo.bytes == png);
    // Long after, what nobody can bring back goes.
    REQUIRE(undo_act({here.ledger(), attached.value().act, "claire"}, FixedClock(date("2027-10-16"))).ok());
    CHECK(here.in.number("SELECT count(*) FROM document") == 1);
    CHECK(read_letter_settings(here.ledger()).logo.bytes == png);
}
