// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"
#include "ui/common/acts.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QPrinter;
class QWidget;

namespace encours {

/// Messages as they were kept, on their way out of the window: to a printer, into one PDF, or into a folder, a file each. Works
/// on the session's worker, tells how far it is, and can be stopped.
class LettersOutput : public QObject {
    Q_OBJECT

public:
    /// `acts` outlives it; `over` is what its dialogs stand over.
    LettersOutput(Acts& acts, QWidget& over);

    void print(const std::vector<MessageId>& messages);
    void saveMerged(const std::vector<MessageId>& messages, const QString& name);
    void saveEach(const std::vector<MessageId>& messages);
    /// What an agency or a lawyer is given of each of these customers, a folder each.
    void saveAgencyFiles(const std::vector<CustomerId>& customers);
    /// Opened with the system's viewer, or written anew in the mail program.
    void open(MessageId message);
    void cancel();

signals:
    void progressed(int done, int total);
    /// What came of it, in a sentence.
    void done(const QString& sentence, bool isFine);

private:
    using Stopped = std::shared_ptr<std::atomic<bool>>;
    /// Tells the progress from the worker; false when it was stopped.
    [[nodiscard]] std::function<bool(int)> progressOf(int total);
    void printOn(const std::shared_ptr<QPrinter>& printer, const std::vector<MessageId>& messages);

    Acts& acts_;
    QWidget& over_;
    Stopped stopped_;
};

} // namespace encours
