// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocale>
#include <QString>

#include <initializer_list>
#include <utility>

namespace encours {

/// The language in which somebody is written to ("de" of "de", "de-AT", "DE"): French where nobody said, as the company's; English
/// for one in which there are no texts.
[[nodiscard]] QString documentLanguage(const QString& asked);

/// What a document says, in the language of whom it addresses: texts of resources/letters/LANGUAGE/common.json and of the
/// document's own file there, by their keys. Not the language of the window.
class DocumentWords {
public:
    /// In the documentLanguage() of `language`.
    DocumentWords(const QString& language, const QString& document);

    using Values = std::initializer_list<std::pair<const char*, QString>>;

    /// "{name}" in the text becomes its value. A key or value that the text does not know is a bug.
    [[nodiscard]] QString operator()(const QString& key, Values values = {}) const;
    [[nodiscard]] bool has(const QString& key) const { return texts_.contains(key); }
    [[nodiscard]] const QLocale& locale() const { return locale_; }

private:
    void read(const QString& file);

    QHash<QString, QString> texts_;
    QLocale locale_;
};

} // namespace encours
