// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace encours {

class Acts;

/// A document that was laid out, as it leaves the window: opened with the system's viewer, saved, or printed. What fails is
/// said in the window's bar. `acts` outlives all of them.
struct WrittenDocument {
    QString name; ///< for its file
    QByteArray pdf;
    std::function<bool(const QString& file)> save; ///< the PDF; false: it could not be written
    std::function<bool(QPagedPaintDevice&)> print; ///< false: the device would not begin
};

void openWritten(Acts& acts, const WrittenDocument& written);
/// The dialogs that ask where to, and which printer: `name` is their object name; `parent` is a window.
void saveWritten(Acts& acts, const WrittenDocument& written, const QString& name, QWidget* parent);
void printWritten(Acts& acts, const WrittenDocument& written, const QString& name, QWidget* parent);

} // namespace encours
