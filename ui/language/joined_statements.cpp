// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/sentences.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JoinedStatements)
};

} // namespace

QString joinedStatements(const QStringList& statements) {
    QString text;
    for (const QString& statement : statements)
        //: Two statements in one line.
        text = text.isEmpty() ? statement : Words::tr("%1; %2").arg(text, statement);
    return text;
}

} // namespace encours
