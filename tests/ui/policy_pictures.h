// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/camera.h"
#include "ui/letters/letter_texts_widget.h"
#include "ui/policy/adoption_dialog.h"
#include "ui/policy/policy_page.h"
#include "ui/policy/segment_members.h"

#include <QAbstractButton>
#include <QAction>
#include <QTableView>

namespace encours {

/// The policies with a step and the next version, the segments with one that is written, the personas, adoption.
inline void takePolicy(Camera& camera, MainWindow& window, const Look& look) {
    const auto click = [&](const char* name) {
        window.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    };
    window.go({Place::Page::policy, {}, {}});
    auto* page = window.findChild<PolicyPage*>(QStringLiteral("policyPage"));
    Camera::settle([&] { return !page->isBusy() && page->book() != nullptr && !page->book()->list.segments.empty(); });
    camera.save(window, look, "policy");
    click("editPolicyPushButton");
    window.findChild<QTableView*>(QStringLiteral("draftStepsTableView"))->selectRow(1);
    camera.save(window, look, "policy_draft");
    camera.saveDialog(window, look, "editStepPushButton", "stepDialog", "policy_step", [](QDialog&) {});
    click("policyBackPushButton");
    page->showTab(PolicyPage::segments);
    camera.save(window, look, "policy_segments");
    window.findChild<QTableView*>(QStringLiteral("segmentsTableView"))->selectRow(2);
    click("editSegmentPushButton");
    auto* members = window.findChild<SegmentMembersWidget*>(QStringLiteral("segmentMembersWidget"));
    Camera::settle([&] { return !members->isBusy(); });
    camera.save(window, look, "policy_segment");
    click("segmentBackPushButton");
    page->showTab(PolicyPage::personas);
    camera.save(window, look, "policy_personas");
    camera.saveDialog(window, look, "newPersonaPushButton", "personaDialog", "policy_persona", [](QDialog&) {});
    page->showTab(PolicyPage::letters);
    auto& letters = page->letterTexts();
    const auto show = [&](const char* text, const char* picture) {
        Camera::settle([&] { return !letters.isBusy() && letters.shown(); });
        letters.show(text);
        Camera::settle([&] { return !letters.isBusy(); });
        camera.save(window, look, picture);
    };
    show("formal_notice", "policy_letter");
    window.findChild<QAction*>(QStringLiteral("letterheadAction"))->trigger();
    QDialog* letterhead = nullptr;
    Camera::settle(
        [&] { return (letterhead = window.findChild<QDialog*>(QStringLiteral("letterheadDialog"))) != nullptr; });
    camera.save(*letterhead, look, "letterhead");
    letterhead->reject();
    QApplication::processEvents();
    window.findChild<QAction*>(QStringLiteral("adoptAction"))->trigger();
    auto* adoption = window.findChild<AdoptionDialog*>(QStringLiteral("adoptionDialog"));
    Camera::settle([&] { return !adoption->isBusy(); });
    camera.savePicture(window, *adoption, look, "policy_adoption");
    adoption->reject();
    QApplication::processEvents();
}

} // namespace encours
