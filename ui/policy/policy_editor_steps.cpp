// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a policy that is being written: their table, and what is done with them.
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/policy/order_keys.h"
#include "ui/policy/policy_editor.h"
#include "ui/policy/policy_timeline.h"
#include "ui/policy/step_dialog.h"

#include <QPushButton>

namespace encours {

void PolicyEditor::addStepButtons() {
    panel_->hideFilter();
    for (auto* button : {add_, editStep_, up_, down_, remove_})
        panel_->addControl(button);
    panel_->view().installEventFilter(this);
    panel_->view().setSortingEnabled(false); // their order is what is written here
    new OrderKeys(
        panel_->view(), [this](int by) { move(by); }, [this] { remove(); });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &PolicyEditor::offer);
    connect(&panel_->view(), &TableView::rowActivated, this, [this] { editStep_->click(); });
    connect(add_, &QPushButton::clicked, this, [this] { write(policy_.steps.size()); });
    connect(editStep_, &QPushButton::clicked, this, [this] {
        if (const auto place = chosen())
            write(*place);
    });
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(remove_, &QPushButton::clicked, this, &PolicyEditor::remove);
}

std::optional<std::size_t> PolicyEditor::chosen() const {
    const auto rows = panel_->view().selectedRows();
    return rows.empty() ? std::nullopt : std::optional(static_cast<std::size_t>(model_->row(rows.front()).number - 1));
}

void PolicyEditor::write(std::size_t place) {
    auto* dialog = new StepDialog(policy(), place, currency_, window());
    dialog->setThen([this, place](PolicyStep step) {
        if (place < policy_.steps.size())
            policy_.steps[place] = std::move(step);
        else
            policy_.steps.push_back(std::move(step));
        showSteps(place);
    });
    dialog->open();
}

void PolicyEditor::move(int by) {
    const auto place = chosen();
    if (!place || *place + static_cast<std::size_t>(by) >= policy_.steps.size())
        return;
    const std::size_t to = *place + static_cast<std::size_t>(by);
    std::swap(policy_.steps[*place], policy_.steps[to]);
    showSteps(to);
}

void PolicyEditor::remove() {
    const auto place = chosen();
    if (!place)
        return;
    policy_.steps.erase(policy_.steps.begin() + static_cast<std::ptrdiff_t>(*place));
    showSteps(policy_.steps.empty() ? std::nullopt : std::optional(std::min(*place, policy_.steps.size() - 1)));
}

void PolicyEditor::showSteps(std::optional<std::size_t> chosen) {
    check();
    if (chosen)
        panel_->view().setCurrentIndex(model_->index(static_cast<int>(*chosen), 1));
    offer();
}

void PolicyEditor::offer() {
    const auto place = chosen();
    editStep_->setEnabled(place.has_value());
    remove_->setEnabled(place.has_value());
    up_->setEnabled(place && *place > 0);
    down_->setEnabled(place && *place + 1 < policy_.steps.size());
    timeline_->setChosen(place);
}

} // namespace encours
