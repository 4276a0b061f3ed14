// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_settings.h"

#include "core/base/blank_text.h"
#include "core/ledger/attachment.h"
#include "core/store/document_store.h"
#include "core/store/setting_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/stored_letter_settings.h"
#include "core/usecase/whole_file.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

using Fault = LetterSettingsRefusal;

struct TextSetting {
    const char* key;
    std::string LetterSettings::*value;
};
constexpr std::array texts{
    TextSetting{"letters.accent", &LetterSettings::accent},
    TextSetting{"letters.signatory", &LetterSettings::signatory},
    TextSetting{"letters.signatory_capacity", &LetterSettings::signatory_capacity},
    TextSetting{"letters.place", &LetterSettings::place},
    TextSetting{"letters.payment_link", &LetterSettings::payment_link},
    TextSetting{"letters.terms", &LetterSettings::terms},
    TextSetting{"letters.useful", &LetterSettings::useful},
    TextSetting{"letters.notice_enclosures", &LetterSettings::notice_enclosures},
    TextSetting{"letters.mediator", &LetterSettings::mediator},
    TextSetting{"letters.principal_name", &LetterSettings::principal_name},
    TextSetting{"letters.principal_address", &LetterSettings::principal_address},
};

struct PictureSetting {
    const char* key;
    LetterPicture LetterSettings::*value;
};
/// Their values are digests of `document`; drop_unused_bytes keeps those that these keys name.
constexpr std::array pictures{
    PictureSetting{"letters.logo", &LetterSettings::logo},
    PictureSetting{"letters.signature", &LetterSettings::signature},
};

struct NumberSetting {
    const char* key;
    std::int64_t (*get)(const LetterSettings&);
    void (*set)(LetterSettings&, std::int64_t);
    std::int64_t least, most;
};
constexpr std::array numbers{
    NumberSetting{"letters.window", [](const LetterSettings& s) { return static_cast<std::int64_t>(s.window); },
                  [](LetterSettings& s, std::int64_t n) { s.window = static_cast<EnvelopeWindow>(n); }, 0, 1},
    NumberSetting{"letters.qr_code", [](const LetterSettings& s) { return std::int64_t{s.qr_code}; },
                  [](LetterSettings& s, std::int64_t n) { s.qr_code = n != 0; }, 0, 1},
    NumberSetting{"letters.discount_rate", [](const LetterSettings& s) { return std::int64_t{s.discount_rate}; },
                  [](LetterSettings& s, std::int64_t n) { s.discount_rate = static_cast<std::int32_t>(n); }, 0, 10'000},
    NumberSetting{"letters.discount_days", [](const LetterSettings& s) { return std::int64_t{s.discount_days}; },
                  [](LetterSettings& s, std::int64_t n) { s.discount_days = static_cast<int>(n); }, 0, 365},
    NumberSetting{"letters.collects_for_others",
                  [](const LetterSettings& s) { return std::int64_t{s.collects_for_others}; },
                  [](LetterSettings& s, std::int64_t n) { s.collects_for_others = n != 0; }, 0, 1},
};

bool is_colour(const std::string& text) {
    return text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

std::optional<Fault> fault_of(const LetterPicture& picture) {
    if (picture.empty())
        return std::nullopt;
    if (picture.bytes.size() > static_cast<std::size_t>(largest_letter_picture))
        return Fault::picture_too_large;
    return letter_picture_type(picture.bytes).empty() ? std::optional(Fault::not_a_picture) : std::nullopt;
}

std::optional<Fault> fault_of(const LetterSettings& wanted) {
    for (const auto& picture : pictures) {
        if (const auto fault = fault_of(wanted.*picture.value))
            return fault;
    }
    if (!wanted.accent.empty() && !is_colour(wanted.accent))
        return Fault::colour_unreadable;
    if (wanted.discount_rate < 0 || wanted.discount_rate > 10'000)
        return Fault::rate_out_of_range;
    if (wanted.discount_days < 0 || wanted.discount_days > 365)
        return Fault::days_out_of_range;
    if (wanted.collects_for_others && is_blank(wanted.principal_name))
        return Fault::principal_missing;
    return std::nullopt;
}

} // namespace

std::string_view letter_picture_type(std::string_view bytes) {
    const auto type = media_type_of(bytes);
    if (type == "image/png" || type == "image/jpeg")
        return type;
    if (!type.empty())
        return {};
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    constexpr std::size_t looked_at = 4096; // comments and a document type may stand before it
    auto beginning = bytes.substr(0, looked_at);
    if (beginning.starts_with(mark))
        beginning.remove_prefix(mark.size());
    const auto first = beginning.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || beginning[first] != '<' || beginning.find('\0') != std::string_view::npos)
        return {};
    return beginning.find("<svg") != std::string_view::npos ? "image/svg+xml" : std::string_view();
}

Result<LetterPicture, LetterSettingsRefusal> read_letter_picture(const std::filesystem::path& file) {
    auto bytes = read_whole_file(file, largest_letter_picture);
    if (!bytes)
        return failure(bytes.error() == ActFailure::Reason::file_too_large ? Fault::picture_too_large
                                                                           : Fault::not_a_picture);
    LetterPicture picture;
    picture.bytes = std::move(bytes).value();
    picture.media_type = letter_picture_type(picture.bytes);
    if (picture.media_type.empty())
        return failure(Fault::not_a_picture);
    return picture;
}

LetterSettings stored_letter_settings(const store::Connection& connection) {
    LetterSettings settings;
    for (const auto& text : texts)
        settings.*text.value = store::read_setting(connection, text.key).value_or(std::string());
    for (const auto& number : numbers) {
        const auto usual = number.get(settings);
        number.set(settings,
                   std::clamp(store::read_number_setting(connection, number.key, usual), number.least, number.most));
    }
    for (const auto& picture : pictures) {
        const auto digest = digest_from_hex(store::read_setting(connection, picture.key).value_or(std::string()));
        if (!digest)
            continue;
        if (auto stored = store::read_bytes(connection, *digest))
            settings.*picture.value = {std::move(stored->media_type), std::move(stored->bytes)};
    }
    return settings;
}

LetterSettings read_letter_settings(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return stored_letter_settings(connection);
}

Result<DoneAct, LetterSettingsRefusal> save_letter_settings(const SaveLetterSettingsRequest& request,
                                                            const Clock& clock) {
    const auto& wanted = request.wanted;
    if (const auto fault = fault_of(wanted))
        return failure(*fault);
    ActInProgress act(request.ledger, "letter_settings_saved", request.actor, clock);
    const auto there = stored_letter_settings(act.connection());
    std::vector<Fact> changed;
    const auto write = [&](const char* key, const std::string& value) {
        store::write_setting(act.transaction(), act.history(), key, value);
        changed.push_back(key);
    };
    for (const auto& text : texts) {
        const auto& value = wanted.*text.value;
        if (value != request.shown.*text.value && value != there.*text.value)
            write(text.key, value);
    }
    for (const auto& number : numbers) {
        const auto value = number.get(wanted);
        if (value != number.get(request.shown) && value != number.get(there))
            write(number.key, std::to_string(value));
    }
    for (const auto& picture : pictures) {
        const auto& bytes = (wanted.*picture.value).bytes;
        if (bytes == (request.shown.*picture.value).bytes || bytes == (there.*picture.value).bytes)
            continue;
        const auto digest = sha256(bytes);
        if (!bytes.empty())
            (void)store::store_bytes(act.transaction(), digest, letter_picture_type(bytes), bytes);
        write(picture.key, bytes.empty() ? std::string() : to_hex(digest));
    }
    if (changed.empty())
        return failure(Fault::nothing_changes);
    return act.commit("setting", 0, Facts{{"settings", changed}}, {});
}

} // namespace encours
