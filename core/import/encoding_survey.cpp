// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding_survey.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace encours {

namespace {

using ByteSet = std::string_view;

/// How much sense a single-byte encoding makes of the bytes from 0x80.
struct Reading {
    const char* name;
    ByteSet letters;      ///< that French and its neighbours use every day
    ByteSet rare_letters; ///< of other languages
    ByteSet punctuation;  ///< quotes, dashes, €, °, no-break space: not within words
    ByteSet absurd;       ///< control characters, frames, what no accounting package writes
};

constexpr std::array<Reading, 3> readings{{
    {"windows-1252",
     "\xC0\xC2\xC7\xC8\xC9\xCA\xCB\xCE\xCF\xD4\xD6\xD9\xDB\xDC\xDF\xE0\xE1\xE2\xE4\xE7\xE8\xE9\xEA\xEB\xED\xEE\xEF"
     "\xF1\xF3\xF4\xF6\xF9\xFA\xFB\xFC\x8C\x9C",
     "\xC1\xC3\xC4\xC5\xC6\xCC\xCD\xD1\xD2\xD3\xD5\xD8\xDA\xE3\xE5\xE6\xEC\xF2\xF5\xF8\x8A\x8E\x9A\x9E\x9F",
     "\x80\x85\x91\x92\x93\x94\x96\x97\x99\xA0\xA3\xA7\xA9\xAB\xAE\xB0\xB2\xB7\xBA\xBB",
     "\x81\x83\x86\x87\x88\x8D\x8F\x90\x95\x98\x9D\xA4\xA6\xA8\xB4\xB8"},
    {"ISO-8859-15",
     "\xC0\xC2\xC7\xC8\xC9\xCA\xCB\xCE\xCF\xD4\xD6\xD9\xDB\xDC\xDF\xE0\xE1\xE2\xE4\xE7\xE8\xE9\xEA\xEB\xED\xEE\xEF"
     "\xF1\xF3\xF4\xF6\xF9\xFA\xFB\xFC\xBC\xBD",
     "\xC1\xC3\xC4\xC5\xC6\xCC\xCD\xD1\xD2\xD3\xD5\xD8\xDA\xE3\xE5\xE6\xEC\xF2\xF5\xF8\xA6\xA8\xB4\xB8\xBE",
     "\xA0\xA3\xA4\xA7\xA9\xAB\xAE\xB0\xB2\xB7\xBA\xBB",
     "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8D\x8E\x8F\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A"
     "\x9B\x9C\x9D\x9E\x9F"},
    {"CP850",
     "\x80\x81\x82\x83\x84\x85\x87\x88\x89\x8A\x8B\x8C\x90\x93\x94\x96\x97\x99\x9A\xA0\xA1\xA2\xA3\xA4\xB6\xB7\xD2\xD3"
     "\xD4\xD7\xD8\xE1\xE2\xEA\xEB",
     "\x86\x8D\x8E\x8F\x91\x92\x95\x98\x9B\x9D\xA5\xB5\xC6\xC7\xD6\xDE\xE0\xE3\xE4\xE5\xE9\xEC\xED",
     "\x9C\xAE\xAF\xF5\xF8\xFF",
     "\xB0\xB1\xB2\xB3\xB4\xB9\xBA\xBB\xBC\xBF\xC0\xC1\xC2\xC3\xC4\xC5\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xD9\xDA\xDB\xDC\xDF"
     "\xEE\xEF\xF2\xF4\xF7\xF9\xFA\xFB\xFE"},
}};

bool holds(ByteSet set, unsigned int byte) { return set.find(static_cast<char>(byte)) != ByteSet::npos; }

bool is_letter(unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

/// What a byte is worth to a reading, for its place: alone, beside one letter, between two.
std::array<double, 3> worth(const Reading& reading, unsigned int byte) {
    if (holds(reading.letters, byte))
        return {0.5, 2, 3};
    if (holds(reading.rare_letters, byte))
        return {0, 0.5, 1};
    if (holds(reading.punctuation, byte))
        return {2, 1, -1};
    if (holds(reading.absurd, byte))
        return {-4, -5, -6};
    return {-1, -2, -3};
}

} // namespace

void EncodingSurvey::see(std::string_view bytes) {
    if (first_.size() < 3)
        first_.append(bytes.substr(0, 3 - first_.size()));
    see_utf8(bytes);
    see_single_bytes(bytes);
}

void EncodingSurvey::see_utf8(std::string_view bytes) {
    std::string joined;
    if (!pending_.empty()) {
        // A character of at most four bytes lies across the edge: judge it on a copy of the edge alone.
        joined = pending_;
        joined.append(bytes.substr(0, 4));
        std::size_t at = 0;
        while (at < pending_.size()) {
            const auto step = utf8_step(std::string_view(joined).substr(at));
            if (step.incomplete) {
                pending_ = joined.substr(at);
                return;
            }
            ++(step.valid ? sound_ : broken_);
            at += step.length;
        }
        bytes.remove_prefix(at - pending_.size());
        pending_.clear();
    }
    for (std::size_t at = ascii_end(bytes, 0); at < bytes.size(); at = ascii_end(bytes, at)) {
        const auto step = utf8_step(bytes.substr(at));
        if (step.incomplete) {
            pending_ = bytes.substr(at);
            return;
        }
        ++(step.valid ? sound_ : broken_);
        at += step.length;
    }
}

void EncodingSurvey::see_single_bytes(std::string_view bytes) {
    for (std::size_t at = ascii_end(bytes, 0); at < bytes.size(); at = ascii_end(bytes, at + 1)) {
        // The byte after a chunk's last one is not known: that letter counts as the last of its word.
        const unsigned char before = at > 0 ? static_cast<unsigned char>(bytes[at - 1]) : previous_;
        const unsigned char after = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
        const auto beside = static_cast<std::size_t>(is_letter(before)) + static_cast<std::size_t>(is_letter(after));
        ++neighbours_[static_cast<unsigned char>(bytes[at]) - 0x80U][beside];
    }
    if (!bytes.empty())
        previous_ = static_cast<unsigned char>(bytes.back());
}

std::string EncodingSurvey::encoding() const {
    const std::string_view first = first_;
    if (first.starts_with("\xEF\xBB\xBF"))
        return "UTF-8";
    if (first.starts_with("\xFF\xFE"))
        return "UTF-16LE";
    if (first.starts_with("\xFE\xFF"))
        return "UTF-16BE";
    // A character cut off by the end of the file does not speak against UTF-8.
    if (broken_ == 0 || sound_ > broken_)
        return "UTF-8";

    const Reading* best = nullptr;
    double best_score = 0;
    for (const auto& reading : readings) {
        double score = 0;
        for (unsigned int byte = 0x80; byte <= 0xFF; ++byte) {
            const auto value = worth(reading, byte);
            for (std::size_t beside = 0; beside < value.size(); ++beside)
                score += value[beside] * static_cast<double>(neighbours_[byte - 0x80][beside]);
        }
        if (best == nullptr || score > best_score) { // a tie goes to windows-1252, the first
            best = &reading;
            best_score = score;
        }
    }
    return best->name;
}

} // namespace encours
