// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_archive.h"

#include "core/import/zip_functions.h"

#include <algorithm>

namespace encours {

namespace {

/// More parts than any workbook has.
constexpr zip_int64_t most_parts = 100'000;

std::string plain_name(std::string_view name) {
    std::string plain(name.substr(name.starts_with('/') ? 1 : 0));
    for (char& c : plain) {
        if (c == '\\')
            c = '/';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return plain;
}

} // namespace

struct ZipArchive::State {
    zip_t* archive = nullptr;
    std::unordered_map<std::string, zip_uint64_t> places;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (archive != nullptr)
            zip().discard(archive);
    }
};

Result<ZipArchive, ZipError> ZipArchive::open(std::string_view bytes) {
    zip_error_t error;
    zip().error_init(&error);
    auto* const source = zip().source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    auto state = std::make_shared<State>();
    if (source != nullptr) {
        state->archive = zip().open_from_source(source, ZIP_RDONLY, &error);
        if (state->archive == nullptr)
            zip().source_free(source);
    }
    zip().error_fini(&error);
    if (state->archive == nullptr)
        return failure(ZipError::not_a_zip);
    const auto count = std::min(zip().get_num_entries(state->archive, 0), most_parts);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto place = static_cast<zip_uint64_t>(i);
        if (const char* const name = zip().get_name(state->archive, place, ZIP_FL_ENC_GUESS))
            state->places.try_emplace(plain_name(name), place);
    }
    return ZipArchive(std::move(state));
}

bool ZipArchive::has(std::string_view part) const { return state_->places.count(plain_name(part)) != 0; }

struct ZipArchive::PartSource::Handle {
    std::shared_ptr<State> archive;
    zip_file_t* file = nullptr;
    std::uint64_t size = 0; ///< as the archive says
    std::uint64_t compressed = 0;
    std::uint64_t read = 0;
};

Result<std::unique_ptr<ZipArchive::PartSource>, ZipError> ZipArchive::part(std::string_view name) const {
    const auto place = state_->places.find(plain_name(name));
    if (place == state_->places.end())
        return failure(ZipError::no_such_part);
    zip_stat_t about;
    zip().stat_init(&about);
    if (zip().stat_index(state_->archive, place->second, 0, &about) != 0)
        return failure(ZipError::unreadable);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return failure(ZipError::encrypted);
    auto handle = std::make_unique<PartSource::Handle>();
    handle->archive = state_;
    handle->file = zip().fopen_index(state_->archive, place->second, 0);
    if (handle->file == nullptr)
        return failure(ZipError::unreadable);
    handle->size = about.size;
    handle->compressed = about.comp_size;
    return std::unique_ptr<PartSource>(new PartSource(std::move(handle)));
}

ZipArchive::PartSource::PartSource(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}

ZipArchive::PartSource::~PartSource() { zip().fclose(handle_->file); }

std::size_t ZipArchive::PartSource::read(std::span<char> into) {
    if (failed_)
        return 0;
    const auto count = zip().fread(handle_->file, into.data(), into.size());
    if (count < 0) { // what inflates wrongly, ends early, or has another checksum
        failed_ = true;
        return 0;
    }
    handle_->read += static_cast<std::uint64_t>(count);
    const auto by_ratio = std::max(free_size, handle_->compressed * largest_ratio);
    if (handle_->read > std::min(largest_part, by_ratio)) {
        failed_ = too_large_ = true;
        return 0;
    }
    return static_cast<std::size_t>(count);
}

double ZipArchive::PartSource::share_read() const {
    if (handle_->size == 0)
        return 1;
    return std::min(1.0, static_cast<double>(handle_->read) / static_cast<double>(handle_->size));
}

} // namespace encours
