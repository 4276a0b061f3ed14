// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

namespace encours {

/// Shows in a template's text what is filled in, what of it there is no such thing, and words that must not stand there: by
/// weight and underline, so that nothing is told by colour alone.
class LetterHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// As the check of the template found them.
    void setForbidden(const QStringList& words);

protected:
    void highlightBlock(const QString& text) override;

private:
    QStringList forbidden_;
};

} // namespace encours
