// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace encours {

class LedgerSession;

/// Which files to import, and into which ledger: the open one, or a new one whose place the person is asked for.
class SourceChooser : public QObject {
    Q_OBJECT

public:
    /// Both outlive this; the window is the dialogs' parent.
    SourceChooser(QWidget& window, LedgerSession& session);

    /// Asks for the files.
    void ask();
    /// The files are known: they were dropped.
    void take(const QStringList& sources);
    /// The files of a drag that could be imported, by the ends of their names.
    [[nodiscard]] static QStringList draggedSources(const QMimeData& mime);
    /// A name for the ledger of a source: of a FEC after the SIREN in its name, else the source's own.
    [[nodiscard]] static QString proposedName(const QString& source);

signals:
    void chosen(const QStringList& sources, const QString& ledger);

private:
    QWidget& window_;
    LedgerSession& session_;
};

} // namespace encours
