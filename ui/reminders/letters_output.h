// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letters.h"
#include "ui/common/long_work.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace encours {

class ChosenPrinter;

/// Messages as they were kept, on their way out of the window: to a printer, into one PDF, or into a folder, a file each. Long
/// work, which tells how far it is and can be stopped; how each of these ended is said in its own words.
class LettersOutput : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `over` is what its dialogs stand over, `here` says what cannot be opened.
    LettersOutput(Acts& here, LongWork& work, QWidget& over);

    void print(const std::vector<MessageId>& messages);
    void saveMerged(const std::vector<MessageId>& messages, const QString& name);
    void saveEach(const std::vector<MessageId>& messages);
    /// What an agency or a lawyer is given of each of these customers, a folder each.
    void saveAgencyFiles(const std::vector<CustomerId>& customers);
    /// Opened with the system's viewer, or written anew in the mail program.
    void open(MessageId message);

private:
    void printOn(const std::shared_ptr<ChosenPrinter>& printer, const std::vector<MessageId>& messages);
    void mergeInto(const QString& to, const std::vector<MessageId>& messages);
    void writeInto(const QString& folder, const std::vector<MessageId>& messages);
    void writeAgencyFiles(const QString& folder, const std::vector<CustomerId>& customers);

    Acts& here_;
    LongWork& work_;
    QWidget& over_;
};

} // namespace encours
