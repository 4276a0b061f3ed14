// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letter_reader.h"

#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* select_debtors =
    "SELECT c.id, c.code, c.name, c.legal_name, c.siren, c.siret, c.vat_number, c.category, coalesce(g.name, ''), "
    "c.tags,"
    " c.address, c.postcode, c.city, c.country, c.language, c.email, c.phone, c.terms, coalesce(p.code, ''), c.iban,"
    " c.kind, c.penalty_rate, c.credit_limit, c.terms_stipulated FROM json_each(?) j JOIN customer c ON c.id = j.value"
    " LEFT JOIN customer_group g ON g.id = c.group_id LEFT JOIN customer p ON p.id = c.payer_id";
constexpr const char* select_people =
    "SELECT c.id, c.customer_id, c.name, c.role, c.address, c.postcode, c.city, c.country, c.language, c.email, "
    "c.phone,"
    " c.mobile, c.is_default, coalesce((SELECT sum(1 << r.channel) FROM (SELECT s.channel, s.granted,"
    "  row_number() OVER (PARTITION BY s.channel ORDER BY s.on_day DESC, s.id DESC) AS place FROM consent s"
    "  WHERE s.contact_id = c.id AND s.on_day <= ?2) r WHERE r.place = 1 AND r.granted = 0), 0)"
    " FROM json_each(?1) j JOIN contact c ON c.customer_id = j.value"
    " WHERE (c.left_on IS NULL OR c.left_on > ?2) AND c.erased_on IS NULL ORDER BY c.is_default DESC, c.id";
constexpr const char* select_documents =
    "SELECT d.id, d.invoice_id, v.number, v.issued, d.due, d.amount_minor FROM json_each(?) j"
    " JOIN due_item d ON d.id = j.value JOIN invoice v ON v.id = d.invoice_id";
constexpr const char* select_posted =
    "SELECT m.customer_id, m.id, i.due_item_id, m.posted_on, m.channel, coalesce(s.kind, 2) FROM json_each(?1) j"
    " JOIN message m ON m.customer_id = j.value LEFT JOIN policy_step s ON s.id = m.step_id"
    " JOIN message_item i ON i.message_id = m.id"
    " WHERE m.state = 3 AND m.posted_on <= ?2 AND i.withdrawn = 0 AND i.claimed = 1 AND m.channel <> 5"
    " AND coalesce(s.kind, 2) NOT IN (1, 6) ORDER BY m.posted_on, m.id";
constexpr const char* select_disputes =
    "SELECT s.id, v.customer_id, d.id, v.number, s.owner, coalesce(s.part_minor, 0), s.from_day, s.answer_by"
    " FROM json_each(?1) j JOIN invoice v ON v.customer_id = j.value JOIN due_item d ON d.invoice_id = v.id"
    " JOIN dispute s ON s.due_item_id = d.id WHERE s.from_day <= ?2 AND (s.until_day IS NULL OR s.until_day > ?2)"
    " ORDER BY s.from_day, s.id";
constexpr const char* select_steps = "SELECT m.id, s.template_key, s.tone FROM json_each(?) j JOIN message m ON m.id = "
                                     "j.value JOIN policy_step s ON s.id = m.step_id";
constexpr const char* select_payment =
    "SELECT id, paid, amount_minor FROM payment WHERE customer_id = ?1 AND (?2 IS NULL OR id = ?2) AND paid <= ?3"
    " AND currency = ?4 AND kind IN (0, 1) AND (reversed_on IS NULL OR reversed_on > ?3) AND amount_minor > 0"
    " ORDER BY paid DESC, id DESC LIMIT 1";
constexpr const char* select_settled =
    "SELECT v.id, v.number, max(d.due) FROM allocation a JOIN due_item d ON d.id = a.due_item_id"
    " JOIN invoice v ON v.id = d.invoice_id WHERE a.payment_id = ? AND a.target = 0 AND a.proposed = 0"
    " GROUP BY v.id ORDER BY min(d.due), v.id";
constexpr const char* select_agencies = "SELECT name FROM agency ORDER BY id LIMIT 2";

/// A list for json_each, so that one statement serves however many.
template <class Ids, class Number>
std::string json_list(const Ids& ids, Number&& number) {
    std::string list = "[";
    for (const auto& id : ids)
        list += (list.size() == 1 ? "" : ",") + std::to_string(number(id));
    return list + "]";
}
template <class Tag>
std::string json_list(const std::vector<Id<Tag>>& ids) {
    return json_list(ids, [](Id<Tag> id) { return id.value; });
}

/// The texts of select_debtors in their order.
constexpr std::string CustomerIdentity::*texts[] = {
    &CustomerIdentity::name,       &CustomerIdentity::legal_name, &CustomerIdentity::siren, &CustomerIdentity::siret,
    &CustomerIdentity::vat_number, &CustomerIdentity::category,   &CustomerIdentity::group, &CustomerIdentity::tags,
    &CustomerIdentity::address,    &CustomerIdentity::postcode,   &CustomerIdentity::city,  &CustomerIdentity::country,
    &CustomerIdentity::language,   &CustomerIdentity::email,      &CustomerIdentity::phone, &CustomerIdentity::terms,
    &CustomerIdentity::payer,      &CustomerIdentity::iban};

std::int32_t small(const Statement& row, int column) { return static_cast<std::int32_t>(row.integer(column)); }

} // namespace

std::unordered_map<CustomerId, LetterDebtor> read_letter_debtors(const Connection& connection,
                                                                 const std::vector<CustomerId>& ids) {
    std::unordered_map<CustomerId, LetterDebtor> debtors;
    Statement row(connection, select_debtors);
    const auto list = json_list(ids);
    row.bind(list);
    while (row.step()) {
        auto& debtor = debtors[CustomerId{row.integer(0)}];
        debtor.code = row.text(1);
        int column = 2;
        for (const auto text : texts)
            debtor.identity.*text = row.text(column++);
        debtor.identity.kind = static_cast<CustomerKind>(row.integer(20));
        if (!row.is_null(21))
            debtor.identity.penalty_rate = small(row, 21);
        debtor.identity.credit_limit = row.optional_integer(22);
        debtor.identity.terms_stipulated = row.integer(23) != 0;
    }
    return debtors;
}

std::unordered_map<CustomerId, std::vector<LetterPerson>>
read_letter_people(const Connection& connection, const std::vector<CustomerId>& ids, Date at) {
    std::unordered_map<CustomerId, std::vector<LetterPerson>> people;
    Statement row(connection, select_people);
    const auto list = json_list(ids);
    row.bind(list, at.days);
    while (row.step()) {
        auto& person = people[CustomerId{row.integer(1)}].emplace_back();
        person.id = ContactId{row.integer(0)};
        int column = 2;
        for (auto* text : {&person.name, &person.role, &person.address, &person.postcode, &person.city, &person.country,
                           &person.language, &person.email, &person.phone, &person.mobile})
            *text = row.text(column++);
        person.is_default = row.integer(12) != 0;
        person.refused = static_cast<Channels>(row.integer(13));
    }
    return people;
}

std::unordered_map<std::uint32_t, LetterDocument> read_letter_documents(const Connection& connection,
                                                                        const std::vector<std::uint32_t>& items) {
    std::unordered_map<std::uint32_t, LetterDocument> documents;
    Statement row(connection, select_documents);
    const auto list = json_list(items, [](std::uint32_t id) { return id; });
    row.bind(list);
    while (row.step())
        documents[static_cast<std::uint32_t>(row.integer(0))] = {InvoiceId{row.integer(1)}, row.text(2),
                                                                 day_of(connection, row, 3), day_of(connection, row, 4),
                                                                 row.integer(5)};
    return documents;
}

std::vector<PostedBefore> read_posted_before(const Connection& connection, const std::vector<CustomerId>& ids,
                                             Date at) {
    std::vector<PostedBefore> posted;
    Statement row(connection, select_posted);
    const auto list = json_list(ids);
    row.bind(list, at.days);
    while (row.step())
        posted.push_back({CustomerId{row.integer(0)}, MessageId{row.integer(1)},
                          static_cast<std::uint32_t>(row.integer(2)), day_of(connection, row, 3),
                          static_cast<Channel>(row.integer(4)), static_cast<StepKind>(row.integer(5))});
    return posted;
}

std::vector<LetterDisputeRow> read_letter_disputes(const Connection& connection, const std::vector<CustomerId>& ids,
                                                   Date at) {
    std::vector<LetterDisputeRow> disputes;
    Statement row(connection, select_disputes);
    const auto list = json_list(ids);
    row.bind(list, at.days);
    while (row.step()) {
        auto& dispute = disputes.emplace_back();
        dispute.id = row.integer(0);
        dispute.customer = CustomerId{row.integer(1)};
        dispute.item_id = static_cast<std::uint32_t>(row.integer(2));
        dispute.number = row.text(3);
        dispute.owner = row.text(4);
        dispute.part = row.integer(5);
        dispute.from = day_of(connection, row, 6);
        dispute.answer_by = optional_day(connection, row, 7).value_or(no_day);
    }
    return disputes;
}

std::unordered_map<MessageId, LetterStep> read_letter_steps(const Connection& connection,
                                                            const std::vector<MessageId>& ids) {
    std::unordered_map<MessageId, LetterStep> steps;
    Statement row(connection, select_steps);
    const auto list = json_list(ids);
    row.bind(list);
    while (row.step())
        steps[MessageId{row.integer(0)}] = {row.text(1), static_cast<Tone>(row.integer(2))};
    return steps;
}

std::optional<LetterPaymentRow> read_letter_payment(const Connection& connection, CustomerId customer,
                                                    std::optional<PaymentId> payment, Currency currency, Date at) {
    Statement row(connection, select_payment);
    if (!row.bind(customer.value, value_of(payment), at.days, currency.code()).step())
        return std::nullopt;
    LetterPaymentRow found;
    found.payment = row.integer(0);
    found.on = day_of(connection, row, 1);
    found.amount = row.integer(2);
    Statement settled(connection, select_settled);
    settled.bind(found.payment);
    while (settled.step()) {
        found.invoices.push_back(InvoiceId{settled.integer(0)});
        found.numbers.push_back(settled.text(1));
        found.on_time = found.on_time && found.on <= day_of(connection, settled, 2);
    }
    return found;
}

std::string only_agency(const Connection& connection) {
    Statement row(connection, select_agencies);
    if (!row.step())
        return {};
    auto name = row.text(0);
    return row.step() ? std::string() : name;
}

} // namespace encours::store
