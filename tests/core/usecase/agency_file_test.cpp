// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agency_file.h"

#include "tests/core/usecase/reminding.h"

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

class Handing : public Reminding {
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
