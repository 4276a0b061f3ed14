// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_addressee.h"

#include "core/base/blank_text.h"
#include "core/store/planner_store.h"

#include <algorithm>

namespace encours {

namespace {

bool is_post(Channel channel) { return channel == Channel::letter || channel == Channel::registered_letter; }

bool is_whole(const std::string& address, const std::string& postcode, const std::string& city) {
    return !is_blank(address) && !(is_blank(postcode) && is_blank(city));
}

std::string mobile_of(const std::string& mobile, const std::string& phone) {
    return !mobile.empty() ? mobile : store::is_mobile(phone) ? phone : std::string();
}

bool serves(const store::LetterPerson& person, Channel channel) {
    if (has(person.refused, channel))
        return false;
    if (is_post(channel))
        return is_whole(person.address, person.postcode, person.city);
    if (channel == Channel::email)
        return !person.email.empty();
    return channel == Channel::sms && !mobile_of(person.mobile, person.phone).empty();
}

/// The customer's own address serves, unless who speaks for it, or reads its mail, refused.
bool serves_itself(const LetterCase& letter, const std::vector<store::LetterPerson>& people) {
    const auto& debtor = letter.debtor;
    for (const auto& person : people) {
        const bool reads_it = letter.channel == Channel::email && person.email == debtor.email;
        if (has(person.refused, letter.channel) && (person.is_default || reads_it))
            return false;
    }
    if (is_post(letter.channel))
        return is_whole(debtor.address, debtor.postcode, debtor.city);
    if (letter.channel == Channel::email)
        return !debtor.email.empty();
    return letter.channel == Channel::sms && store::is_mobile(debtor.phone);
}

void write_to(LetterCase& letter, const store::LetterPerson& person) {
    letter.addressee = person.id;
    letter.contact = person.name;
    letter.contact_role = person.role;
    if (is_whole(person.address, person.postcode, person.city)) {
        letter.address = person.address;
        letter.postcode = person.postcode;
        letter.city = person.city;
        letter.country = person.country.empty() ? letter.debtor.country : person.country;
    }
}

/// "fr" of "FR", "fr-FR", "fr_CA"; French where nobody said: the company's.
std::string language_of(const std::string& person, const std::string& customer) {
    auto language = (person.empty() ? customer : person).substr(0, 2);
    for (char& c : language)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return language.size() == 2 ? language : "fr";
}

} // namespace

void address_letter(LetterCase& letter, const std::vector<store::LetterPerson>& people) {
    const auto& debtor = letter.debtor;
    letter.address = debtor.address;
    letter.postcode = debtor.postcode;
    letter.city = debtor.city;
    letter.country = debtor.country;
    const auto* first = people.empty() || !people.front().is_default ? nullptr : &people.front();
    const store::LetterPerson* chosen = first != nullptr && serves(*first, letter.channel) ? first : nullptr;
    const bool itself = chosen == nullptr && serves_itself(letter, people);
    if (chosen == nullptr && !itself) {
        const auto other = std::find_if(people.begin(), people.end(), [&](const store::LetterPerson& person) {
            return serves(person, letter.channel);
        });
        chosen = other == people.end() ? nullptr : &*other;
    }
    letter.language = language_of(chosen != nullptr  ? chosen->language
                                  : first != nullptr ? first->language
                                                     : "",
                                  debtor.language);
    if (chosen != nullptr) {
        write_to(letter, *chosen);
        if (letter.channel == Channel::email)
            letter.email = chosen->email;
        else if (letter.channel == Channel::sms)
            letter.mobile = mobile_of(chosen->mobile, chosen->phone);
        return;
    }
    if (itself) {
        if (first != nullptr && is_post(letter.channel)) { // to its address, for the attention of the one to write to
            letter.addressee = first->id;
            letter.contact = first->name;
            letter.contact_role = first->role;
        }
        if (letter.channel == Channel::email)
            letter.email = debtor.email;
        else if (letter.channel == Channel::sms)
            letter.mobile = debtor.phone;
        return;
    }
    if (is_post(letter.channel)) // everybody said no, or no address is whole
        letter.address = letter.postcode = letter.city = {};
}

} // namespace encours
