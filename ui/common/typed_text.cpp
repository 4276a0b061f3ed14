// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typed_text.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace encours {

QString typedText(const QPlainTextEdit& edit) {
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace encours
