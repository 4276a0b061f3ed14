// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/run.h"
#include "ui/common/acts.h"
#include "ui/common/written_document.h"

#include <QMenu>
#include <QObject>

#include <functional>
#include <vector>

namespace encours {

/// What goes with the letters of a run on paper: address labels of the registered ones, and the sheet of calls to make. Opened,
/// saved or printed from one menu; made on the session's worker.
class RunPapers : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; `over` is what its dialogs stand over. `here` says what came of a file or a printer.
    RunPapers(Acts& acts, Acts& here, QWidget& over);

    [[nodiscard]] QMenu& menu() { return menu_; }
    /// Of the messages that are meant: the labels of those that are registered, the calls of those that are made by telephone.
    void setMessages(const std::vector<ReminderMessage>& messages, Date day);
    [[nodiscard]] bool hasAny() const { return !registered_.empty() || !calls_.empty(); }

private:
    using Then = std::function<void(const WrittenDocument&)>;
    void addActions(QMenu& menu, const QString& name, void (RunPapers::*make)(Then then));
    /// Asks how many labels of the first sheet are gone already.
    void makeLabels(Then then);
    void writeLabels(int used, const Then& then);
    void makeCallSheet(Then then);

    Acts& acts_;
    Acts& here_;
    QWidget& over_;
    QMenu menu_;
    QMenu* labels_;
    QMenu* sheet_;
    std::vector<MessageId> registered_, calls_;
    Date day_ = no_day;
};

} // namespace encours
