// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/customer_fields.h"

#include "core/ledger/company_identity.h"
#include "core/money/amount_parser.h"
#include "ui/common/amount_edit.h"
#include "ui/common/form_dialog.h"
#include "ui/common/object_name.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/language/company_words.h"
#include "ui/language/customer_words.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr const char* countries[] = {"FR", "BE", "CH", "LU", "MC", "AT", "DE", "ES", "GB", "IE", "IT", "NL", "PT"};
constexpr const char* usualTerms[] = {"30", "30 FDM", "45 FDM A", "45 FDM B", "60", "COMPTANT"};

QString nameOf(CustomerField field, const char* widgetClass) {
    return fieldObjectName("customer", key_of(field), widgetClass);
}

/// A choice of codes, one more where what is known is none of them.
QComboBox* choice(CustomerField field, const QStringList& codes, const QString& known,
                  QString (*words)(const QString&)) {
    auto* box = new QComboBox;
    box->setObjectName(nameOf(field, "ComboBox"));
    for (const QString& code : codes)
        box->addItem(words(code), code);
    if (box->findData(known) < 0)
        box->addItem(words(known), known);
    box->setCurrentIndex(box->findData(known));
    return box;
}

QString kindWords(const QString& code) { return customerKindName(static_cast<CustomerKind>(code.toInt())); }

QString stipulatedWords(const QString& value) {
    return customerFieldText(CustomerField::terms_stipulated, value.toStdString(), Currency());
}

std::optional<std::int64_t> readPercent(const QString& typed) {
    QString text = typed.trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    const auto sign = QLocale().decimalPoint() == QLatin1String(",") ? DecimalSign::comma : DecimalSign::point;
    auto rate = parse_amount(text.trimmed().toStdString(), 2);
    if (!rate.ok())
        rate = parse_amount(text.trimmed().toStdString(), 2, sign);
    return rate.ok() && rate.value() >= 0 && rate.value() <= 100'000 ? std::optional(rate.value()) : std::nullopt;
}

} // namespace

CustomerFields::CustomerFields(FormDialog& dialog, const std::vector<CustomerField>& fields,
                               const CustomerIdentity& known, Currency currency)
    : QObject(&dialog), dialog_(dialog), known_(known), currency_(currency) {
    for (const CustomerField field : fields)
        add(dialog, field);
    connect(this, &CustomerFields::edited, this, [this] {
        isEdited_ = true;
        check();
    });
    dialog.setMinimumWidth(gap(76)); // most notes stand in one line or two
    check();
}

QWidget* CustomerFields::editorOf(CustomerField field) {
    const QString known = QString::fromStdString(text_of(known_, field));
    switch (field) {
    case CustomerField::kind:
        return choice(field, {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}, known, kindWords);
    case CustomerField::terms_stipulated:
        return choice(field, {QStringLiteral("0"), QStringLiteral("1")}, known, stipulatedWords);
    case CustomerField::language:
        return choice(
            field, {QString(), QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")},
            known, languageOfLettersName);
    case CustomerField::country: {
        QStringList codes;
        for (const char* const code : countries)
            codes << QString::fromLatin1(code);
        return choice(field, codes, known, countryName);
    }
    case CustomerField::terms: {
        auto* box = new QComboBox;
        box->setObjectName(nameOf(field, "ComboBox"));
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        for (const char* const terms : usualTerms)
            box->addItem(QString::fromLatin1(terms));
        box->setEditText(known);
        box->lineEdit()->setObjectName(nameOf(field, "LineEdit"));
        box->lineEdit()->setPlaceholderText(tr("the company's"));
        box->lineEdit()->setAccessibleName(customerFieldName(field));
        return box;
    }
    case CustomerField::address: {
        auto* edit = new QPlainTextEdit(known);
        edit->setObjectName(nameOf(field, "PlainTextEdit"));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + gap(2) + 4);
        return edit;
    }
    case CustomerField::credit_limit: {
        auto* edit = new AmountEdit(nameOf(field, "LineEdit"));
        edit->setCurrency(currency_);
        edit->setPlaceholderText(tr("none"));
        if (known_.credit_limit)
            edit->setMinor(*known_.credit_limit);
        return edit;
    }
    default: {
        auto* edit = new QLineEdit;
        edit->setObjectName(nameOf(field, "LineEdit"));
        if (field == CustomerField::penalty_rate) {
            edit->setPlaceholderText(tr("the company's"));
            if (known_.penalty_rate)
                edit->setText(percentText(*known_.penalty_rate / 100.0, 2));
        } else {
            edit->setText(is_identifier(field) ? groupedIdentifier(field, known) : known);
            edit->setCursorPosition(0);
        }
        if (field == CustomerField::payer)
            edit->setPlaceholderText(tr("itself; or the code of another customer"));
        return edit;
    }
    }
}

void CustomerFields::add(FormDialog& dialog, CustomerField field) {
    auto* editor = editorOf(field);
    auto* note = new QLabel;
    note->setObjectName(nameOf(field, "NoteLabel"));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setProperty("warning", true);
    note->hide();
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(editor);
    layout->addWidget(note);
    both->setFocusProxy(editor);
    dialog.addField(both, customerFieldName(field));
    editor->setAccessibleName(customerFieldName(field));
    editors_[field] = {editor, note};
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textEdited, this, &CustomerFields::edited);
    else if (auto* box = qobject_cast<QComboBox*>(editor))
        connect(box, &QComboBox::currentTextChanged, this, &CustomerFields::edited);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, &CustomerFields::edited);
}

std::string CustomerFields::text(CustomerField field) const {
    QWidget* editor = editors_.at(field).editor;
    if (const auto* plain = qobject_cast<QPlainTextEdit*>(editor))
        return typedText(*plain).trimmed().toStdString();
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        return (box->isEditable() ? box->currentText().trimmed() : box->currentData().toString()).toStdString();
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QString typed = line->text().trimmed();
    if (const auto* amount = qobject_cast<const AmountEdit*>(line))
        return typed.isEmpty() ? std::string() : std::to_string(amount->minor().value_or(-1));
    if (field == CustomerField::penalty_rate)
        return typed.isEmpty() ? std::string() : std::to_string(readPercent(typed).value_or(-1));
    return is_identifier(field) ? compact_identifier(typed.toStdString()) : typed.toStdString();
}

CustomerIdentity CustomerFields::identity() const {
    CustomerIdentity identity = known_;
    for (const auto& [field, editor] : editors_)
        set_text(identity, field, text(field));
    return identity;
}

QWidget* CustomerFields::unreadable() const {
    for (const auto& [field, editor] : editors_) {
        const bool isNumber = field == CustomerField::penalty_rate || field == CustomerField::credit_limit;
        if (isNumber && text(field).starts_with('-'))
            return editor.editor;
    }
    return nullptr;
}

void CustomerFields::check() {
    const auto doubts = customer_doubts(identity());
    bool grows = false;
    for (const auto& [field, editor] : editors_) {
        QString note;
        for (const auto& doubted : doubts) {
            if (doubted.field == field)
                note = customerDoubtSentence(doubted.doubt);
        }
        if (text(field).starts_with('-') && unreadable() == editor.editor)
            note = tr("This number cannot be read.");
        if (field == CustomerField::name && !isEdited_)
            note.clear(); // nobody has begun yet
        //: Before a note about what stands in a field.
        editor.note->setText(note.isEmpty() ? QString() : tr("⚠ %1").arg(note));
        grows = grows || editor.note->isHidden() == !note.isEmpty();
        editor.note->setVisible(!note.isEmpty());
        editor.editor->setAccessibleDescription(note);
    }
    if (grows && dialog_.isVisible())
        QTimer::singleShot(0, &dialog_, &QWidget::adjustSize);
}

} // namespace encours
