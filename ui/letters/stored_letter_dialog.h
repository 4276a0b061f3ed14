// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"
#include "ui/common/acts.h"

#include <QDialog>

namespace encours {

/// A message as it left: looked at, and opened, saved or printed again by its very bytes.
class StoredLetterDialog : public QDialog {
    Q_OBJECT

public:
    /// The session of `acts` outlives it. It deletes itself when it is closed.
    StoredLetterDialog(Acts& acts, const SentLetter& letter, QWidget* parent);
};

/// Reads the letter on the worker and shows it, one at a time over that window; says it where its bytes are not kept.
void openStoredLetter(Acts& acts, MessageId message, QWidget* parent);

} // namespace encours
