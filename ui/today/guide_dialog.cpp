// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/guide_dialog.h"

#include "core/usecase/guides.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/language/act_sentences.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuideDialog)
};

QString fieldsInBraces() {
    QStringList names;
    for (const auto field : call_fields())
        names << QStringLiteral("{%1}").arg(QString::fromUtf8(field.data(), static_cast<int>(field.size())));
    return names.join(u' ');
}

} // namespace

void openGuideDialog(Acts& acts, const Guide& guide, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("guideDialog"), Words::tr("Edit the guide"), Words::tr("Save"),
                                parent->window());
    auto* title = form->addText(QStringLiteral("guideTitleLineEdit"), Words::tr("&Title"));
    title->setText(QString::fromStdString(guide.title));
    auto* body = new QPlainTextEdit(QString::fromStdString(guide.body));
    body->setObjectName(QStringLiteral("guideBodyPlainTextEdit"));
    body->setMinimumHeight(gap(36));
    body->setTabChangesFocus(true);
    form->addField(body, Words::tr("T&ext"));
    auto* explanation = pageExplanation();
    explanation->setText(
        guide.is_call()
            ? Words::tr("Four parts, each under a heading that begins with ##. In braces stands what is filled in for "
                        "each customer: %1")
                  .arg(fieldsInBraces())
            : Words::tr("In braces stands what is filled in for each customer: %1").arg(fieldsInBraces()));
    form->addRow(explanation);
    if (guide.is_edited) {
        auto* reset = new QPushButton(guide.is_shipped ? Words::tr("&As it came with the program")
                                                       : Words::tr("&Remove this guide"));
        reset->setObjectName(QStringLiteral("resetGuidePushButton"));
        reset->setAutoDefault(false);
        form->addRow(reset);
        QObject::connect(reset, &QPushButton::clicked, form, [form, &acts, key = guide.key, language = guide.language] {
            acts.perform(
                form,
                [key, language](const std::filesystem::path& path, const Clock& clock) {
                    return reset_guide({path, key, language, actorName()}, clock);
                },
                [form](const Acts::Answer& answer) {
                    form->sayFault(answer.ok() ? QString() : actFailureSentence(answer.error()));
                    if (answer.ok())
                        form->accept();
                });
        });
    }
    form->setMinimumWidth(gap(90));
    form->setWork([title, body, key = guide.key, language = guide.language]() -> Acts::Work {
        return [key, language, name = title->text().trimmed().toStdString(),
                text = typedText(*body).toStdString()](const std::filesystem::path& path, const Clock& clock) {
            return save_guide({path, key, language, name, text, actorName()}, clock);
        };
    });
    form->open();
}

} // namespace encours
