// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/postal_mail.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }

/// "A" a letter, "9" a digit.
bool is_written(std::string_view text, std::string_view form) {
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
               return wanted == 'A' ? is_letter(c) : is_digit(c);
           });
}

/// UPU S10: weights 8 6 4 2 3 5 9 7 on the eight digits; 11 less the rest of the sum by 11, 10 being 0 and 11 being 5.
char check_digit(std::string_view digits) {
    constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (digits[i] - '0');
    const int rest = 11 - sum % 11;
    return static_cast<char>('0' + (rest == 10 ? 0 : rest == 11 ? 5 : rest));
}

} // namespace

std::string compact_tracking(std::string_view typed) {
    constexpr std::string_view narrow_blank = "\u202F", fixed_blank = "\u00A0";
    std::string kept;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto rest = typed.substr(i);
        if (rest.starts_with(narrow_blank) || rest.starts_with(fixed_blank)) {
            i += rest.starts_with(narrow_blank) ? narrow_blank.size() - 1 : fixed_blank.size() - 1;
            continue;
        }
        const char c = typed[i];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        kept += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return kept;
}

TrackingForm form_of_tracking(std::string_view typed) {
    const auto number = compact_tracking(typed);
    if (number.empty())
        return TrackingForm::none;
    if (number.size() > longest_tracking)
        return TrackingForm::too_long;
    if (is_written(number, "AA999999999AA"))
        return check_digit(std::string_view(number).substr(2, 8)) == number[10] ? TrackingForm::s10
                                                                                : TrackingForm::s10_wrong_digit;
    return is_written(number, "9A99999999999") ? TrackingForm::domestic : TrackingForm::other;
}

Date next_collection(Date today, int hour, HolidayRegion region) {
    return business_day_on_or_after(hour < collection_hour ? today : today + 1, region);
}

} // namespace encours
