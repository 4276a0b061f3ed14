// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/persona_dialog.h"

#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/policy_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int linesInSight = 2; ///< of a text; more are scrolled

QPlainTextEdit* textField(const char* name, const std::string& text) {
    auto* field = new QPlainTextEdit(QString::fromStdString(text));
    field->setObjectName(QString::fromLatin1(name));
    field->setTabChangesFocus(true);
    field->setFixedHeight((linesInSight + 1) * field->fontMetrics().height() + gap(1));
    return field;
}

QLineEdit* lineField(const char* name, const std::string& text) {
    auto* field = new QLineEdit(QString::fromStdString(text));
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

template <class Field>
std::string textOf(const Field& field) {
    if constexpr (std::is_same_v<Field, QPlainTextEdit>)
        return typedText(field).trimmed().toStdString();
    else
        return field.text().trimmed().toStdString();
}

} // namespace

PersonaDialog::PersonaDialog(Persona persona, QWidget* parent)
    : QDialog(parent),
      persona_(std::move(persona)),
      name_(lineField("personaNameLineEdit", persona_.name)),
      hours_(lineField("personaHoursLineEdit", persona_.hours)),
      templates_(lineField("personaTemplatesLineEdit", persona_.template_set)),
      incentive_(lineField("personaIncentiveLineEdit", persona_.incentive)),
      motivations_(textField("personaMotivationsPlainTextEdit", persona_.motivations)),
      frustrations_(textField("personaFrustrationsPlainTextEdit", persona_.frustrations)),
      note_(textField("personaNotePlainTextEdit", persona_.note)),
      channel_(new QComboBox),
      tone_(new QComboBox),
      fault_(new WrappingLabel),
      save_(nullptr) {
    setObjectName(QStringLiteral("personaDialog"));
    setWindowTitle(persona_.name.empty() ? tr("New persona") : tr("Persona"));
    setAttribute(Qt::WA_DeleteOnClose);
    fault_->setObjectName(QStringLiteral("faultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap(1));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(*form);
    auto* buttons = new QDialogButtonBox;
    save_ = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save_->setObjectName(QStringLiteral("confirmPushButton"));
    save_->setProperty("primary", true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("closePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonaDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addLayout(form);
    layout->addWidget(fault_);
    layout->addWidget(buttons);
    setMinimumWidth(gap(80));
    connect(name_, &QLineEdit::textChanged, this, &PersonaDialog::offer);
    offer();
}

void PersonaDialog::offer() { save_->setEnabled(!isSaving_ && !name_->text().trimmed().isEmpty()); }

void PersonaDialog::setSaving(bool saving) {
    isSaving_ = saving;
    offer();
}

void PersonaDialog::addFields(QFormLayout& form) {
    channel_->setObjectName(QStringLiteral("personaChannelComboBox"));
    channel_->addItem(tr("as the step says"), -1);
    for (std::size_t i = 0; i < channel_count; ++i)
        if (static_cast<Channel>(i) != Channel::office)
            channel_->addItem(channelName(static_cast<Channel>(i)), static_cast<int>(i));
    channel_->setCurrentIndex(persona_.channel ? channel_->findData(static_cast<int>(*persona_.channel)) : 0);
    tone_->setObjectName(QStringLiteral("personaToneComboBox"));
    tone_->addItem(tr("as the step says"), -1);
    for (int i = 0; i < 4; ++i)
        tone_->addItem(toneName(static_cast<Tone>(i)), i);
    tone_->setCurrentIndex(persona_.tone ? tone_->findData(static_cast<int>(*persona_.tone)) : 0);
    hours_->setPlaceholderText(tr("Tuesdays and Thursdays, 9 to 11.30"));
    templates_->setPlaceholderText(tr("the usual ones"));
    const auto add = [&form](QWidget* field, const QString& words) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        form.addRow(label, field);
    };
    add(name_, tr("&Name"));
    add(motivations_, tr("What &moves them"));
    add(frustrations_, tr("What &annoys them"));
    add(channel_, tr("&Preferred channel"));
    add(hours_, tr("&Hours"));
    add(tone_, tr("&Tone"));
    add(templates_, tr("Set of temp&lates"));
    add(incentive_, tr("What punctuality &earns"));
    add(note_, tr("N&otes"));
}

Persona PersonaDialog::persona() const {
    Persona persona = persona_;
    persona.name = textOf(*name_);
    persona.motivations = textOf(*motivations_);
    persona.frustrations = textOf(*frustrations_);
    const int channel = channel_->currentData().toInt(), tone = tone_->currentData().toInt();
    persona.channel = channel >= 0 ? std::optional(static_cast<Channel>(channel)) : std::nullopt;
    persona.hours = textOf(*hours_);
    persona.tone = tone >= 0 ? std::optional(static_cast<Tone>(tone)) : std::nullopt;
    persona.template_set = textOf(*templates_);
    persona.incentive = textOf(*incentive_);
    persona.note = textOf(*note_);
    return persona;
}

void PersonaDialog::sayFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
}

} // namespace encours
