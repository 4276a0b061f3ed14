// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/shell/application_language.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

QComboBox* choiceOf(const char* name, const QVariantList& values) {
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    for (const QVariant& value : values)
        choice->addItem(QString(), value);
    return choice;
}

void choose(QComboBox& choice, const QVariant& value) { choice.setCurrentIndex(std::max(0, choice.findData(value))); }

void nameItems(QComboBox& choice, const QStringList& words) {
    for (int i = 0; i < choice.count(); ++i)
        choice.setItemText(i, words.at(i));
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent),
      form_(new QFormLayout),
      language_(choiceOf("languageComboBox", {QString(), QStringLiteral("fr"), QStringLiteral("en")})),
      appearance_(
          choiceOf("appearanceComboBox", {static_cast<int>(Appearance::system), static_cast<int>(Appearance::light),
                                          static_cast<int>(Appearance::dark)})),
      textSize_(choiceOf("textSizeComboBox", {100, 110, 125, 150, 175, 200})),
      explanation_(pageExplanation()),
      closeButton_(nullptr) {
    setObjectName(QStringLiteral("settingsDialog"));
    choose(*language_, Preferences::language());
    choose(*appearance_, static_cast<int>(Preferences::appearance()));
    choose(*textSize_, Preferences::textPercent());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    closeButton_ = buttons->button(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox* choice : {language_, appearance_, textSize_})
        form_->addRow(new QLabel, choice);
    for (int row = 0; row < form_->rowCount(); ++row) // a label that was there before its text has no buddy
        static_cast<QLabel*>(form_->itemAt(row, QFormLayout::LabelRole)->widget())
            ->setBuddy(form_->itemAt(row, QFormLayout::FieldRole)->widget());
    form_->setHorizontalSpacing(gap(2));
    form_->setVerticalSpacing(gap(1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addWidget(explanation_);
    layout->addLayout(form_);
    layout->addStretch(1);
    layout->addWidget(buttons);
    fill();

    connect(language_, &QComboBox::activated, this, [this] {
        Preferences::setLanguage(language_->currentData().toString());
        speakChosenLanguage(*qApp);
    });
    connect(appearance_, &QComboBox::activated, this, [this] {
        const auto appearance = static_cast<Appearance>(appearance_->currentData().toInt());
        Preferences::setAppearance(appearance);
        applyAppearance(*qApp, appearance);
    });
    connect(textSize_, &QComboBox::activated, this, [this] {
        Preferences::setTextPercent(textSize_->currentData().toInt());
        applyTextSize(*qApp, Preferences::textPercent());
        adjustSize();
    });
}

void SettingsDialog::fill() {
    setWindowTitle(tr("Settings"));
    explanation_->setText(tr("Each choice holds at once, for every company on this computer."));
    const auto name = [this](int row, const QString& words) {
        static_cast<QLabel*>(form_->itemAt(row, QFormLayout::LabelRole)->widget())->setText(words);
        form_->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(QString(words).remove(u'&'));
    };
    name(0, tr("&Language"));
    name(1, tr("&Appearance"));
    name(2, tr("&Text size"));
    // A language bears its own name in every language.
    nameItems(*language_, {tr("The system's"), QStringLiteral("Fran\u00e7ais"), QStringLiteral("English")});
    nameItems(*appearance_, {tr("As the system"), tr("Light"), tr("Dark")});
    QStringList sizes;
    for (int i = 0; i < textSize_->count(); ++i)
        sizes << percentText(textSize_->itemData(i).toInt(), 0);
    nameItems(*textSize_, sizes);
    closeButton_->setText(tr("&Close"));
}

void SettingsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace encours
