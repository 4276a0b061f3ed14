// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/data_rows.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class Reader {
public:
    Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::vector<DataRow> rows() {
        std::vector<DataRow> rows;
        while (at_ < text_.size()) {
            if (text_[at_] == '#') {
                at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
                ++line_;
                continue;
            }
            DataRow row = next_row();
            if (row.cells.size() > 1 || !row.cells.front().empty()) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

private:
    DataRow next_row() {
        DataRow row;
        row.line = line_;
        do {
            row.cells.push_back(next_cell());
        } while (take(separator_));
        take('\r');
        if (take('\n')) {
            ++line_;
        }
        return row;
    }

    std::string next_cell() {
        std::string cell;
        if (take('"')) {
            while (at_ < text_.size() && !(text_[at_] == '"' && !followed_by_quote())) {
                at_ += text_[at_] == '"' ? 1U : 0U; // of a doubled one the first is left out
                line_ += text_[at_] == '\n' ? 1 : 0;
                cell += text_[at_++];
            }
            take('"');
        }
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && !at_line_end()) {
            cell += text_[at_++];
        }
        return cell;
    }

    [[nodiscard]] bool followed_by_quote() const { return at_ + 1 < text_.size() && text_[at_ + 1] == '"'; }
    [[nodiscard]] bool at_line_end() const {
        return text_[at_] == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] == '\n');
    }
    bool take(char c) {
        if (at_ < text_.size() && text_[at_] == c) {
            ++at_;
            return true;
        }
        return false;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
};

} // namespace

std::vector<DataRow> data_rows(std::string_view text, char separator) {
    if (text.starts_with(byte_order_mark)) {
        text.remove_prefix(byte_order_mark.size());
    }
    return Reader{text, separator}.rows();
}

std::string quoted_cell(std::string_view text) {
    if (text.find_first_of(",;\"\r\n") == std::string_view::npos) {
        return std::string{text};
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

} // namespace encours
