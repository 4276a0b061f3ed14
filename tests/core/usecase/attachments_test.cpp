// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/attachments.h"

#include "core/store/transaction.h"
#include "core/usecase/imports.h"
#include "core/usecase/merge_customers.h"
#include "core/usecase/read_invoice.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

const std::string list = "number;issued;due;amount;customer_code;customer_name\n"
                         "FA-101;2026-01-01;2026-02-01;100;A;Martin\nFA-102;2026-01-05;2026-02-05;250;A;Martin\n"
                         "FA-102;2026-01-07;2026-02-05;80;B;Durand\n";

class Attaching : public Importing {
public:
    Attaching() { REQUIRE(holds(import(list))); }

    std::filesystem::path file(const std::string& name, const std::string& bytes) {
        const auto path = folder() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    [[nodiscard]] InvoiceId invoice(const char* number, const char* customer = "A") const {
        return InvoiceId{this->number("SELECT i.id FROM invoice i JOIN customer c ON c.id = i.customer_id"
                                      " WHERE i.number = '" +
                                      std::string(number) + "' AND c.code = '" + customer + "'")};
    }
    [[nodiscard]] auto attach(const std::filesystem::path& path, InvoiceId to) {
        return attach_files({ledger, {{path, to}}, "Jeanne"}, clock);
    }
    [[nodiscard]] std::vector<Attachment> attachments(InvoiceId of) const {
        return read_invoice(ledger, of)->attachments;
    }
    [[nodiscard]] std::int64_t kept() const { return number("SELECT count(*) FROM document"); }
};

const std::string pdf = "%PDF-1.4\nof the customer";
const std::string png = "\x89PNG\r\n\x1a\nsome";

} // namespace

TEST_CASE("a file is kept with its document, byte for byte, and taken back whole", "[attachment]") {
    Attaching at;
    const auto invoice = at.invoice("FA-101");
    const std::string bytes = pdf + std::string("\0\xff\0", 3);
    const auto done = at.attach(at.file("Facture signée.pdf", bytes), invoice);
    REQUIRE(done.ok());
    CHECK(done.value().number == "FA-101");
    const auto attachments = at.attachments(invoice);
    REQUIRE(attachments.size() == 1);
    CHECK(attachments[0].name == "Facture signée.pdf");
    CHECK(attachments[0].media_type == "application/pdf");
    CHECK(attachments[0].size == static_cast<std::int64_t>(bytes.size()));
    CHECK(attachments[0].added_at_utc_ms == at.clock.now_utc_ms());
    const auto file = read_attached_file(at.ledger, attachments[0].id);
    REQUIRE(file);
    CHECK(file->bytes == bytes);
    CHECK(at.number("SELECT count(*) FROM journal_entry WHERE event = 'attachment_added' AND facts LIKE '%" +
                    to_hex(sha256(bytes)) + "%'") == 1);
    CHECK(at.number("SELECT count(*) FROM journal_entry WHERE facts LIKE '%signée%'") == 0); // personal
    CHECK(at.is_sound());
    REQUIRE(undo(at, done));
    CHECK(at.attachments(invoice).empty());
    CHECK(at.kept() == 0);
    CHECK_FALSE(read_attached_file(at.ledger, attachments[0].id));
    CHECK(at.is_sound());
}

TEST_CASE("a removed attachment comes back for thirty days, then its bytes go", "[attachment]") {
    Attaching at;
    const auto invoice = at.invoice("FA-101");
    REQUIRE(at.attach(at.file("a.pdf", pdf), invoice).ok());
    const auto id = at.attachments(invoice).at(0).id;
    const auto removed = remove_attachment({at.ledger, id, "Jeanne"}, at.clock);
    REQUIRE(removed.ok());
    CHECK(at.attachments(invoice).empty());
    CHECK(remove_attachment({at.ledger, id, "Jeanne"}, at.clock).error().reason == Reason::unknown_attachment);
    REQUIRE(undo(at, removed));
    REQUIRE(at.attachments(invoice).size() == 1);
    CHECK(at.attachments(invoice)[0].id == id);
    CHECK(read_attached_file(at.ledger, id)->bytes == pdf);

    const auto again = remove_attachment({at.ledger, id, "Jeanne"}, at.clock);
    REQUIRE(again.ok());
    CHECK(at.kept() == 1);
    const FixedClock later(at.clock.today() + 31);
    REQUIRE(attach_files({at.ledger, {{at.file("b.png", png), invoice}}, "Jeanne"}, later).ok());
    CHECK(at.kept() == 1); // the picture
    CHECK(undo_act({at.ledger, again.value().act, "Jeanne"}, later).error().reason == Reason::changed_since);
    CHECK(at.attachments(invoice).size() == 1);
    CHECK(at.is_sound());
}

TEST_CASE("what is neither PDF nor picture, too large or there already is refused", "[attachment]") {
    Attaching at;
    const auto invoice = at.invoice("FA-101");
    const auto reason = [&](const std::filesystem::path& path) { return at.attach(path, invoice).error().reason; };
    CHECK(reason(at.file("renamed.pdf", "PK\x03\x04")) == Reason::not_a_document);
    CHECK(reason(at.file("empty.pdf", "")) == Reason::not_a_document);
    CHECK(reason(at.folder() / "missing.pdf") == Reason::file_unreadable);
    CHECK(reason(at.folder().path()) == Reason::file_unreadable);
    const auto large = at.file("large.pdf", pdf);
    std::filesystem::resize_file(large, static_cast<std::uintmax_t>(largest_attachment));
    REQUIRE(at.attach(large, invoice).ok());
    std::filesystem::resize_file(large, static_cast<std::uintmax_t>(largest_attachment) + 1);
    CHECK(reason(large) == Reason::file_too_large);
    const auto path = at.file("a.txt", pdf); // its name does not count
    REQUIRE(at.attach(path, invoice).ok());
    CHECK(reason(at.file("copy.pdf", pdf)) == Reason::attached_already);
    // All or none.
    const auto several = attach_files(
        {at.ledger, {{at.file("b.png", png), invoice}, {at.file("c.pdf", "no"), invoice}}, "Jeanne"}, at.clock);
    REQUIRE_FALSE(several.ok());
    CHECK(several.error().text == "c.pdf");
    CHECK(at.attachments(invoice).size() == 2);
    // The same bytes to another document are kept once.
    REQUIRE(at.attach(path, at.invoice("FA-102")).ok());
    CHECK(at.kept() == 2);
}

TEST_CASE("many files find their documents by their names before anything is done", "[attachment]") {
    Attaching at;
    const std::vector files{at.file("Facture FA-101.pdf", pdf), at.file("fa102.png", png), at.file("photo.png", png),
                            at.file("FA-101 bis.pdf", "no pdf")};
    const auto before = at.contents();
    const auto surveyed = survey_attachments(at.ledger, files);
    REQUIRE(surveyed.size() == 4);
    REQUIRE(surveyed[0].candidates.size() == 1);
    CHECK(surveyed[0].candidates[0].document == at.invoice("FA-101"));
    CHECK(surveyed[0].candidates[0].customer == "Martin");
    CHECK_FALSE(surveyed[0].fault);
    CHECK(surveyed[1].candidates.size() == 2); // of two customers
    CHECK(surveyed[2].candidates.empty());
    CHECK(surveyed[3].fault == Reason::not_a_document);
    CHECK(at.contents() == before);
    const auto done = attach_files(
        {at.ledger, {{files[0], at.invoice("FA-101")}, {files[1], at.invoice("FA-102", "B")}}, "Jeanne"}, at.clock);
    REQUIRE(done.ok());
    CHECK(done.value().count == 2);
    CHECK(at.number("SELECT json_array_length(facts, '$.attachments') FROM journal_entry ORDER BY id DESC LIMIT 1") ==
          2);
    CHECK(survey_attachments(at.ledger, files)[0].candidates[0].has_it);
    const auto typed = documents_of_number(at.ledger, "fa 102", surveyed[1].digest);
    REQUIRE(typed.size() == 2);
    CHECK(typed[0].has_it != typed[1].has_it);
    CHECK(documents_of_number(at.ledger, " - ", {}).empty());
    CHECK(survey_attachments(at.ledger, {files[2]}, at.invoice("FA-101"))[0].candidates[0].document ==
          at.invoice("FA-101"));
    REQUIRE(undo(at, done));
    CHECK(at.kept() == 0);
}

TEST_CASE("attaching many files can be cancelled at any of them, and nothing was done then", "[attachment]") {
    Attaching at;
    const auto invoice = at.invoice("FA-101");
    const AttachRequest request{at.ledger, {{at.file("a.pdf", pdf), invoice}, {at.file("b.png", png), invoice}}, "J"};
    for (std::int64_t last = 0; last <= 2; ++last) {
        const Progress progress{[&](std::int64_t done, std::int64_t total) {
            CHECK(total == 2);
            return done < last;
        }};
        CHECK(attach_files(request, at.clock, progress).error().reason == Reason::cancelled);
        CHECK(at.kept() == 0);
        const auto surveyed =
            survey_attachments(at.ledger, {request.parts[0].file, request.parts[1].file}, {}, progress);
        CHECK(surveyed.size() == static_cast<std::size_t>(last));
    }
    CHECK(attach_files(request, at.clock).ok());
}

TEST_CASE("a document with an attachment outlives its import, and attachments follow a merge", "[attachment]") {
    Attaching at;
    REQUIRE(at.attach(at.file("a.pdf", pdf), at.invoice("FA-101")).ok());
    const auto merged = merge_customers({at.ledger, customer_of(at, "A"), customer_of(at, "B"), "Jeanne"}, at.clock);
    CHECK_FALSE(merged.ok()); // both have FA-102
    REQUIRE(undo_import({at.ledger, "1", "Jeanne"}, at.clock).ok());
    CHECK(at.number("SELECT count(*) FROM attachment") == 1);
    CHECK(at.number("SELECT count(*) FROM invoice") == 1);
    CHECK(at.is_sound());
}
