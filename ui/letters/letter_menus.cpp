// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_menus.h"

#include "core/letters/letter_facts.h"
#include "ui/language/letter_words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterMenus)
};

/// A group begins with the field or condition that is named, and goes on to the next group.
struct Group {
    std::string_view first;
    const char* title;
};

constexpr Group fieldGroups[] = {
    {"company", QT_TRANSLATE_NOOP("LetterMenus", "Who writes")},
    {"customer", QT_TRANSLATE_NOOP("LetterMenus", "To whom")},
    {"day", QT_TRANSLATE_NOOP("LetterMenus", "The letter")},
    {"count", QT_TRANSLATE_NOOP("LetterMenus", "What is owed")},
    {"interest", QT_TRANSLATE_NOOP("LetterMenus", "Interest and indemnity")},
    {"last_contact", QT_TRANSLATE_NOOP("LetterMenus", "What was said before")},
    {"dispute_numbers", QT_TRANSLATE_NOOP("LetterMenus", "A dispute")},
    {"paid", QT_TRANSLATE_NOOP("LetterMenus", "A payment")},
    {"plan_count", QT_TRANSLATE_NOOP("LetterMenus", "A payment plan")},
    {"iban", QT_TRANSLATE_NOOP("LetterMenus", "How to pay, and offers")},
};
constexpr Group conditionGroups[] = {
    {"business", QT_TRANSLATE_NOOP("LetterMenus", "The customer")},
    {"registered", QT_TRANSLATE_NOOP("LetterMenus", "How it goes out")},
    {"one", QT_TRANSLATE_NOOP("LetterMenus", "What is owed")},
    {"reminded", QT_TRANSLATE_NOOP("LetterMenus", "What was said before")},
    {"collector", QT_TRANSLATE_NOOP("LetterMenus", "The company and its offers")},
};

template <std::size_t count>
const Group* groupFrom(const Group (&groups)[count], std::string_view first) {
    const auto* found =
        std::find_if(std::begin(groups), std::end(groups), [&](const Group& one) { return one.first == first; });
    return found == std::end(groups) ? nullptr : found;
}

QString capital(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

void addConditions(QMenu& menu, const QString& prefix, const std::vector<std::string>& when,
                   const std::function<void(std::vector<std::string>)>& changed) {
    QMenu* part = &menu;
    for (const std::string_view name : letter_conditions()) {
        if (const Group* group = groupFrom(conditionGroups, name))
            part = menu.addMenu(Words::tr(group->title));
        const std::string condition = prefix.toStdString() + std::string(name);
        QAction* action = part->addAction(capital(letterConditionName(name)));
        action->setObjectName(QStringLiteral("condition:%1Action").arg(QString::fromStdString(condition)));
        action->setCheckable(true);
        action->setChecked(std::find(when.begin(), when.end(), condition) != when.end());
        QObject::connect(action, &QAction::triggered, &menu, [when, condition, changed](bool isWanted) {
            std::vector<std::string> wanted = when;
            std::erase(wanted, condition);
            // A condition and its contrary never hold together.
            std::erase(wanted, condition.starts_with('!') ? condition.substr(1) : "!" + condition);
            if (isWanted)
                wanted.push_back(condition);
            changed(wanted);
        });
    }
}

} // namespace

void addLetterFields(QMenu& menu, const std::function<void(const QString&)>& insert) {
    QMenu* part = &menu;
    for (const LetterField& field : letter_fields()) {
        if (const Group* group = groupFrom(fieldGroups, field.name))
            part = menu.addMenu(Words::tr(group->title));
        const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        QAction* action = part->addAction(capital(letterFieldName(field.name)));
        action->setObjectName(QStringLiteral("field:%1Action").arg(name));
        QObject::connect(action, &QAction::triggered, &menu,
                         [insert, name] { insert(QStringLiteral("{%1}").arg(name)); });
    }
    menu.addSeparator();
    QAction* plural = menu.addAction(Words::tr("One word or another: {invoice|invoices}"));
    plural->setObjectName(QStringLiteral("pluralAction"));
    QObject::connect(plural, &QAction::triggered, &menu,
                     [insert] { insert(Words::tr("{your invoice|your invoices}")); });
}

void fillConditionMenu(QMenu& menu, const std::vector<std::string>& when,
                       const std::function<void(std::vector<std::string>)>& changed) {
    menu.clear();
    QAction* always = menu.addAction(Words::tr("Always"));
    always->setObjectName(QStringLiteral("alwaysAction"));
    always->setCheckable(true);
    always->setChecked(when.empty());
    QObject::connect(always, &QAction::triggered, &menu, [changed] { changed({}); });
    addConditions(*menu.addMenu(Words::tr("Only when")), QString(), when, changed);
    addConditions(*menu.addMenu(Words::tr("Not when")), QStringLiteral("!"), when, changed);
}

} // namespace encours
