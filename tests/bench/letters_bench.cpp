// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand letters of a day: their cases read, given to a renderer that costs nothing, and kept; and what they add to the
// file beside their own bytes:
//   bench_letters [--smoke] [--letters N] [--bytes N]

#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/letter_cases.h"
#include "core/usecase/letters.h"
#include "tests/bench/bench_ledger.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>

using namespace encours;

namespace {

constexpr const char* make_overdue =
    "DELETE FROM allocation; DELETE FROM payment;"
    "UPDATE due_item SET due = 20500 + id % 250;"
    "INSERT INTO contact (uuid, customer_id, name, address, postcode, city, is_default)"
    " SELECT 'bench-' || id, id, 'Comptabilite', '1 rue', '35000', 'Rennes', 1 FROM customer;"
    "INSERT INTO policy (id, key, version, name, is_default, valid_from) VALUES (1, 'bench', 1, 'Bench', 1, 0);"
    "INSERT INTO policy_step (id, policy_id, key, name, position, kind, anchor, days, channels, template_key) VALUES"
    " (1, 1, 'reminder_1', 'First', 0, 2, 0, 3, '0', 'reminder_neutral')";

/// As many bytes as a letter has, each time others.
class Bytes final : public LetterRenderer {
public:
    explicit Bytes(std::size_t size) : size_(size) {}
    [[nodiscard]] RenderedLetter render(const LetterCase& letter, std::span<const LetterTemplate>) const override {
        RenderedLetter made;
        made.media_type = "application/pdf";
        made.file_name = letter.customer_code + ".pdf";
        made.template_key = letter.document;
        made.template_language = letter.language;
        made.pages = 1;
        made.bytes = letter.customer_code + std::string(size_, 'x');
        return made;
    }

private:
    std::size_t size_;
};

template <typename Act>
double milliseconds(Act act) {
    const auto start = std::chrono::steady_clock::now();
    act();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return took.count();
}

} // namespace

int main(int argc, char** argv) {
    std::int64_t letters = 1'000;
    std::int64_t bytes = 40'000; // a page with its subset of the font
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0) {
            letters = 60;
            bytes = 2'000;
        } else if (std::strcmp(argv[i], "--letters") == 0 && i + 1 < argc) {
            letters = std::atoll(argv[++i]);
        } else if (std::strcmp(argv[i], "--bytes") == 0 && i + 1 < argc) {
            bytes = std::atoll(argv[++i]);
        }
    }
    const auto folder = std::filesystem::temp_directory_path() / "encours_letters_bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto file = folder / "a.encours";
    bench::write_ledger(file, 5 * letters, letters);
    {
        auto connection = store::open_ledger(file, store::Access::write);
        store::Transaction transaction(connection);
        connection.execute(make_overdue);
        transaction.commit();
    }
    const auto opened = LedgerFile::open(file);
    const auto receivables = opened.value()->receivables();
    const FixedClock clock(make_date(2026, 11, 26).value()); // a Thursday, behind all due days
    FreezeRunRequest freezing;
    freezing.ledger = file;
    freezing.on = clock.today();
    freezing.accept_stale = true;
    freezing.actor = "bench";
    const auto run = freeze_run(freezing, *receivables, clock);
    if (!run)
        return 1;
    std::vector<MessageId> messages;
    const auto detail = read_run(file, *receivables, run.value(), clock.today());
    for (const auto& one : detail->messages)
        messages.push_back(one.message.id);
    std::size_t cases = 0;
    const auto read =
        milliseconds([&] { cases = read_letter_cases(file, *receivables, messages, clock.today()).size(); });
    const auto before = std::filesystem::file_size(file);
    ProduceLettersRequest request;
    request.ledger = file;
    request.run = run.value();
    request.actor = "bench";
    std::size_t produced = 0;
    const auto kept = milliseconds([&] {
        const auto made = produce_letters(request, *receivables, Bytes(static_cast<std::size_t>(bytes)), clock);
        produced = made ? made.value().produced.size() : 0;
    });
    const auto added = static_cast<double>(std::filesystem::file_size(file) - before);
    const auto own = static_cast<double>(produced) * static_cast<double>(bytes);
    std::printf("%zu cases read in %.0f ms; %zu letters written and kept in %.0f ms\n", cases, read, produced, kept);
    std::printf("the file grew by %.1f MB, %.1f MB of them the letters themselves\n", added / 1e6, own / 1e6);
    std::filesystem::remove_all(folder);
    return produced == messages.size() && produced == cases && produced > 0 ? 0 : 1;
}
