// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <filesystem>
#include <vector>

class QFileDialog;
class QMimeData;
class QWidget;

namespace encours {

/// The files of a drag when all of them look like what is attached to documents, by the ends of their names: others (lists,
/// books, ledgers) are for the window. What they are is looked at when they are dropped.
[[nodiscard]] QStringList draggedAttachments(const QMimeData& mime);

/// Asks for one or more such files; deletes itself when it is closed.
[[nodiscard]] QFileDialog* attachmentDialog(const QString& name, QWidget* parent);

[[nodiscard]] std::vector<std::filesystem::path> pathsOf(const QStringList& files);

} // namespace encours
