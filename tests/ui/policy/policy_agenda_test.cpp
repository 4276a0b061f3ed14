// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/enter_document.h"
#include "core/usecase/follow_up.h"
#include "core/usecase/reminder_runs.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/today/at_today.h"
#include "ui/policy/policies_widget.h"
#include "ui/policy/policy_page.h"
#include "ui/policy/publish_dialog.h"
#include "ui/policy/step_dialog.h"

#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

constexpr int tomorrow = 20761;
constexpr const char* renamed = "A word on the day";

class AtAgenda : public AtToday {
public:
    using AtToday::AtToday;

    /// Who has nothing to hear today owes 150 € since today: the strict policy reminds of it tomorrow.
    [[nodiscard]] bool bill() {
        const auto view = window.session().view();
        for (CustomerIndex i = 0; i < view->snapshot->customers.size(); ++i) {
            const auto& all = model().all();
            if (std::any_of(all.begin(), all.end(), [i](const WorkRow& row) { return row.customer == i; }))
                continue;
            EnterDocumentRequest request;
            request.ledger = view->snapshot->path;
            request.customer = view->snapshot->receivables->customers->at(i);
            request.number = "T-" + std::to_string(i);
            request.issued = Date{tomorrow - 31};
            request.due = Date{tomorrow - 1};
            request.gross = 15000;
            request.actor = "Test";
            if (!enter_document(request, clock).ok())
                return false;
        }
        window.session().poll();
        return QTest::qWaitFor([&] { return window.session().view() != view; }, 20000) &&
               becomes([&] { return page->data()->view == window.session().view(); });
    }
    /// Posts a step of today, as another program would, of a policy by which somebody else is written to for the first time
    /// tomorrow; the item that leads it.
    std::optional<FollowedItem> postOne() {
        const auto view = window.session().view();
        const Receivables& receivables = *view->snapshot->receivables;
        for (const WorkRow& row : model().all()) {
            if (row.action.is_courtesy() || beginning.contains(row.customer) ||
                !beginning.values().contains(row.policy))
                continue;
            DoneNowRequest request;
            request.ledger = view->snapshot->path;
            request.customer = row.id;
            request.step_key = row.step.key;
            request.channel = row.action.channel;
            request.posted_on = view->today;
            request.actor = "Test";
            if (!done_now(request, receivables, clock).ok())
                continue;
            postedBy = row.customer;
            postedItem = row.action.lead_item;
            window.session().poll();
            return item();
        }
        return std::nullopt;
    }
    /// Where the item that was posted stands.
    [[nodiscard]] std::optional<FollowedItem> item() const { return itemOf(postedBy, postedItem); }
    [[nodiscard]] std::optional<FollowedItem> itemOf(CustomerIndex customer, std::uint32_t wanted) const {
        const auto view = const_cast<MainWindow&>(window).session().view();
        const auto found =
            read_follow_up(view->snapshot->path, *view->snapshot->receivables, customer, view->today, view->today);
        for (const FollowedItem& one : found.items)
            if (one.item_id == wanted)
                return one;
        return std::nullopt;
    }
    /// Nothing was sent about it yet, so that it follows whatever version is in force.
    [[nodiscard]] bool isFirstWord(const WorkRow& row) const {
        const auto lead = itemOf(row.customer, row.action.lead_item);
        return lead && lead->last_posted == no_day;
    }
    /// The day's list of tomorrow, on the screen: customer and step.
    [[nodiscard]] std::vector<QString> agendaOfTomorrow() {
        window.go({Place::Page::today, {}, {}});
        window.session().setDate(Date{tomorrow});
        if (!becomes([&] { return page->data()->day == Date{tomorrow}; }))
            return {};
        std::vector<QString> lines;
        for (const WorkRow& row : model().all()) {
            if (row.action.kind == StepKind::reminder && isFirstWord(row))
                beginning.insert(row.customer, row.policy);
            lines.push_back(row.name + QStringLiteral(": ") + QString::fromStdString(row.step.name));
        }
        std::sort(lines.begin(), lines.end());
        window.session().setDate(std::nullopt);
        (void)becomes([&] { return page->data()->day != Date{tomorrow}; });
        return lines;
    }
    template <class Dialog>
    [[nodiscard]] Dialog* dialog(const char* name) const {
        (void)QTest::qWaitFor([&] { return find<Dialog>(name) != nullptr; }, 20000);
        return find<Dialog>(name);
    }
    void clickRow(const char* table, int row) const {
        auto* view = find<QTableView>(table);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 1)).center());
    }
    static void confirm(QDialog* dialog) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmPushButton")), Qt::LeftButton);
    }

    QHash<CustomerIndex, QString> beginning; ///< who is written to for the first time tomorrow, and by which policy
    CustomerIndex postedBy = 0;
    std::uint32_t postedItem = 0;
};

} // namespace

TEST_CASE("a changed policy changes tomorrow's agenda; what was reminded keeps its version", "[policy]") {
    AtAgenda at("policy_agenda.encours");
    REQUIRE(at.opened);
    REQUIRE(at.bill());
    REQUIRE_FALSE(at.agendaOfTomorrow().empty());
    REQUIRE_FALSE(at.beginning.isEmpty()); // else nothing that a new version would change
    const auto posted = at.postOne();
    REQUIRE(posted);
    REQUIRE(posted->last_posted == Date{20760});
    CHECK(posted->why.version == 1);
    const auto before = at.agendaOfTomorrow();
    REQUIRE_FALSE(before.empty());
    CHECK(std::none_of(before.begin(), before.end(), [](const QString& line) { return line.endsWith(renamed); }));

    at.click("policyRailButton");
    auto* page = at.find<PolicyPage>("policyPage");
    const std::string key = posted->why.policy_key;
    const auto isRead = [&] {
        return !page->isBusy() && page->book() != nullptr && page->book()->published(key) != nullptr;
    };
    REQUIRE(QTest::qWaitFor(isRead, 20000));
    const auto& policies = at.find<PoliciesWidget>("policiesWidget")->model();
    int line = 0;
    while (policies.row(line).key != key)
        ++line;
    at.clickRow("policiesTableView", line);
    const std::vector<PolicyStep> steps = page->book()->published(key)->steps;
    const auto first = std::find_if(steps.begin(), steps.end(),
                                    [](const PolicyStep& step) { return step.kind == StepKind::reminder; });
    REQUIRE(first != steps.end());
    at.click("editPolicyPushButton");
    at.clickRow("draftStepsTableView", static_cast<int>(first - steps.begin()));
    at.click("editStepPushButton");
    auto* step = at.dialog<StepDialog>("stepDialog");
    REQUIRE(step != nullptr);
    auto* name = step->findChild<QLineEdit*>(QStringLiteral("stepNameLineEdit"));
    name->selectAll();
    QTest::keyClicks(name, renamed);
    auto* days = step->findChild<QSpinBox*>(QStringLiteral("stepDaysSpinBox"));
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("0"));
    at.confirm(step);
    at.click("publishPolicyPushButton");
    auto* publish = at.dialog<PublishDialog>("publishDialog");
    REQUIRE(publish != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !publish->isBusy(); }, 20000));
    at.confirm(publish);
    REQUIRE(QTest::qWaitFor([&] { return isRead() && page->book()->published(key)->version == 2; }, 20000));

    const auto after = at.agendaOfTomorrow();
    CHECK(after != before);
    CHECK(std::any_of(after.begin(), after.end(), [](const QString& action) { return action.endsWith(renamed); }));
    const auto kept = at.item();
    REQUIRE(kept);
    CHECK(kept->why.version == 1);
    CHECK(kept->last_step == posted->last_step);
    CHECK(kept->last_posted == posted->last_posted);
    CHECK(kept->next_step == posted->next_step);
    CHECK(kept->next.day == posted->next.day);
}
