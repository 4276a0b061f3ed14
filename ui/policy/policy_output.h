// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/common/written_document.h"
#include "ui/documents/policy_document.h"

#include <QObject>

class QMenu;
class QWidget;

namespace encours {

/// A version of a policy as a document, for customers or for the house: opened as PDF, saved, or printed. Written on the
/// worker, in the language of the window.
class PolicyOutput : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. Dialogs stand over the window of `over`.
    PolicyOutput(Acts& acts, QWidget& over, QObject* parent);

    void setPolicy(PolicyId policy) { policy_ = policy; }
    /// Its choices, for these readers.
    void fill(QMenu& menu, PolicyReaders readers);

private:
    using Then = std::function<void(const WrittenDocument& written)>;
    void write(PolicyReaders readers, Then then);

    Acts& acts_;
    QWidget& over_;
    PolicyId policy_;
};

} // namespace encours
