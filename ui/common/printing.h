// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace encours {

/// The printer that a person has chosen, or the file instead of one. May be painted on from any thread.
class ChosenPrinter {
public:
    virtual ~ChosenPrinter() = default;
    [[nodiscard]] virtual QPagedPaintDevice& device() = 0;
    /// While it is painted on: the printer takes no more. Afterwards the job is on its way.
    virtual void abort() = 0;
    /// Where it was to be a file: half of a document is taken for all of it.
    virtual void removeFile() = 0;
};

/// Asks with the system's dialog, high resolution and that orientation chosen, over a window, whose child it is: `then` is
/// called unless the person gives up or the window goes. `name` is the dialog's object name. Returns nothing, or the sentence
/// that says why nobody can be asked.
[[nodiscard]] std::optional<QString> askPrinter(QWidget& over, const QString& name,
                                                QPageLayout::Orientation orientation,
                                                std::function<void(const std::shared_ptr<ChosenPrinter>&)> then);

/// What asks and prints: the module encours_print, since Qt's printing would be loaded at every start.
class PrintTools {
public:
    virtual ~PrintTools() = default;
    virtual void ask(QWidget& over, const QString& name, QPageLayout::Orientation orientation,
                     std::function<void(const std::shared_ptr<ChosenPrinter>&)> then) const = 0;
};

} // namespace encours
