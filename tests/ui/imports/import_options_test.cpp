// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_options.h"

#include "tests/ui/catch_qt.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace encours;

TEST_CASE("payment terms are checked as they are typed", "[imports]") {
    ImportOptions options;
    options.show();
    auto* edit = options.findChild<QLineEdit*>(QStringLiteral("importTermsLineEdit"));
    auto* hint = options.findChild<QLabel*>(QStringLiteral("importTermsHintLabel"));
    const QString usual = hint->text();
    QSignalSpy changed(&options, &ImportOptions::changed);

    CHECK(options.isValid());
    CHECK_FALSE(options.terms()); // the company's
    QTest::keyClicks(edit, QStringLiteral("45 FDM"));
    CHECK_FALSE(options.isValid()); // A or B?
    CHECK(hint->text() != usual);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(changed.isEmpty());
    QTest::keyClicks(edit, QStringLiteral(" A"));
    CHECK(options.isValid());
    CHECK(hint->text() == usual);
    REQUIRE(options.terms());
    CHECK(to_text(*options.terms()) == to_text(parse_payment_terms("45 FDM A").value()));
    REQUIRE(changed.wait(5000)); // when the typing has ended
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(changed.count() == 1); // nothing new was said
    options.reset();
    CHECK_FALSE(options.terms());
}
