// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_highlighter.h"

#include "core/letters/letter_facts.h"
#include "ui/common/theme.h"

#include <QTextCharFormat>

namespace encours {

namespace {

QTextCharFormat fault() {
    QTextCharFormat format;
    format.setForeground(theme().bad);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme().bad);
    return format;
}

} // namespace

void LetterHighlighter::setForbidden(const QStringList& words) {
    if (words == forbidden_)
        return;
    forbidden_ = words;
    rehighlight();
}

void LetterHighlighter::highlightBlock(const QString& text) {
    QTextCharFormat field;
    field.setForeground(theme().accent);
    field.setFontWeight(QFont::DemiBold);
    for (qsizetype open = text.indexOf(u'{'); open >= 0;) {
        if (open + 1 < text.size() && text[open + 1] == u'{') { // a brace itself
            open = text.indexOf(u'{', open + 2);
            continue;
        }
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : text.mid(open + 1, close - open - 1);
        const bool isKnown = name.contains(u'|') || letter_field(name.toStdString()) != nullptr;
        setFormat(static_cast<int>(open), static_cast<int>((close < 0 ? text.size() : close + 1) - open),
                  isKnown ? field : fault());
        open = close < 0 ? -1 : text.indexOf(u'{', close);
    }
    for (const QString& word : forbidden_) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            setFormat(static_cast<int>(at), static_cast<int>(word.size()), fault());
    }
}

} // namespace encours
