// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/call_script.h"

namespace encours {

namespace {

struct Field {
    std::string_view name;
    std::string CallFacts::*value;
};
constexpr Field fields[] = {
    {"customer", &CallFacts::customer},
    {"code", &CallFacts::code},
    {"contact", &CallFacts::contact},
    {"company", &CallFacts::company},
    {"caller", &CallFacts::caller},
    {"total", &CallFacts::total},
    {"overdue", &CallFacts::overdue},
    {"oldest_days", &CallFacts::oldest_days},
    {"oldest_number", &CallFacts::oldest_number},
    {"invoices", &CallFacts::invoices},
    {"promise", &CallFacts::promise},
    {"last_contact", &CallFacts::last_contact},
    {"deadline", &CallFacts::deadline},
};

const Field* field_of(std::string_view name) {
    for (const auto& field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

struct Line {
    std::string text;
    int filled = 0, empty = 0;
};

Line filled_in(const CallFacts& facts, std::string_view text) {
    Line line;
    std::size_t begin = 0;
    for (auto open = text.find('{'); open != text.npos; open = text.find('{', begin)) {
        const auto close = text.find('}', open);
        const auto* field = close == text.npos ? nullptr : field_of(text.substr(open + 1, close - open - 1));
        if (field == nullptr) { // stays as it is
            line.text += text.substr(begin, open + 1 - begin);
            begin = open + 1;
            continue;
        }
        const auto& value = facts.*(field->value);
        line.text += text.substr(begin, open - begin);
        line.text += value;
        ++(value.empty() ? line.empty : line.filled);
        begin = close + 1;
    }
    line.text += text.substr(begin);
    return line;
}

void append(CallPart& part, const Line& line) {
    if (line.empty > 0 && line.filled == 0)
        return;
    part.text += (part.text.empty() ? "" : "\n") + line.text;
}

} // namespace

std::vector<std::string_view> call_fields() {
    std::vector<std::string_view> names;
    for (const auto& field : fields)
        names.push_back(field.name);
    return names;
}

std::string value_of(const CallFacts& facts, std::string_view name) {
    const auto* field = field_of(name);
    return field == nullptr ? std::string() : facts.*(field->value);
}

std::vector<CallPart> call_script(const CallFacts& facts, const Guide& guide) {
    std::vector<CallPart> parts;
    if (!guide.is_call())
        parts.emplace_back();
    std::string_view rest = guide.body;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto line = rest.substr(0, end);
        rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
        if (guide.is_call() && line.starts_with("## "))
            parts.push_back({filled_in(facts, line.substr(3)).text, {}});
        else if (!parts.empty() && !(line.empty() && parts.back().text.empty()))
            append(parts.back(), filled_in(facts, line));
    }
    for (auto& part : parts) {
        while (part.text.ends_with('\n'))
            part.text.pop_back();
    }
    return parts;
}

} // namespace encours
