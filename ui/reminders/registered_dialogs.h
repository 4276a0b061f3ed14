// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/registered_letters.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// The number that the post office gave it; what looks mistyped is said, never refused.
void openTrackDialog(Acts& acts, const RegisteredLetter& letter, QWidget* over);
/// Presented, delivered, or returned and why, with the scan that proves it.
void openMilestoneDialog(Acts& acts, const RegisteredLetter& letter, LetterMilestone milestone, QWidget* over);
/// Another scan: the receipt of the deposit, or of what is recorded already.
void openProofDialog(Acts& acts, const RegisteredLetter& letter, QWidget* over);
/// It was posted: scans can be added to it.
[[nodiscard]] bool takesProofs(const RegisteredLetter& letter);
/// A proof with the program of the system for it.
void openProof(Acts& acts, const Attachment& proof);

} // namespace encours
