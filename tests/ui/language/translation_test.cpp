// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/translation.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/language/names.h"

#include <QFile>
#include <QRegularExpression>

namespace {

const QChar no_break_space(0x00A0);

/// The French texts of translations/encours_fr.ts; the tests run in the folder of the project.
QStringList french_texts() {
    QFile file(QStringLiteral("translations/encours_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto all = QString::fromUtf8(file.readAll());
    const QRegularExpression text(QStringLiteral("<(?:translation|numerusform)>([^<]+)</"));
    QStringList texts;
    for (auto found = text.globalMatch(all); found.hasNext();)
        texts += found.next().captured(1);
    return texts;
}

/// A rule of French typography that the text breaks, or nothing.
QString broken_rule(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'«' && after != no_break_space)
            return QStringLiteral("no-break space after «");
        if (text[i] == u'»' && before != no_break_space)
            return QStringLiteral("no-break space before »");
        if (QStringLiteral(";!?").contains(text[i]) && before == u' ')
            return QStringLiteral("narrow no-break space before ; ! ?");
        if (text[i] == u':' && before == u' ')
            return QStringLiteral("no-break space before :");
        if (text[i] == u'\'' || text.mid(i, 6) == QStringLiteral("&apos;"))
            return QStringLiteral("the apostrophe is ’");
        if (text.mid(i, 3) == QStringLiteral("..."))
            return QStringLiteral("the ellipsis is …");
    }
    return {};
}

} // namespace

TEST_CASE("the translations are in the program", "[language]") {
    CHECK(QFile::exists(QStringLiteral(":/i18n/encours_fr.qm")));
    CHECK(QFile::exists(QStringLiteral(":/i18n/encours_en.qm")));
}

TEST_CASE("French texts follow French typography", "[language]") {
    const auto texts = french_texts();
    REQUIRE(texts.size() > 100);
    for (const auto& text : texts) {
        INFO(text.toStdString());
        CHECK(broken_rule(text).toStdString() == "");
    }
    CHECK_FALSE(broken_rule("un « mot »").isEmpty());
    CHECK_FALSE(broken_rule("vraiment ?").isEmpty());
    CHECK_FALSE(broken_rule("l'échéance").isEmpty());
    CHECK(broken_rule(QStringLiteral("un «\u00A0mot\u00A0»\u00A0: vraiment\u202F?")).isEmpty());
}

TEST_CASE("what scripts read is English, and the person's language comes back", "[language]") {
    using namespace encours;
    const auto before = QLocale();
    auto* french = new QTranslator(QCoreApplication::instance());
    REQUIRE(french->load(QStringLiteral(":/i18n/encours_fr.qm")));
    QCoreApplication::installTranslator(french);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));

    CHECK(bucketName(AgeBucket::not_due) == "Non échu");
    {
        const NeutralWords neutral;
        CHECK(bucketName(AgeBucket::not_due) == "Not due");
        CHECK(QLocale().language() == QLocale::English);
    }
    CHECK(bucketName(AgeBucket::not_due) == "Non échu");
    CHECK(QLocale().language() == QLocale::French);

    delete french;
    QLocale::setDefault(before);
}
