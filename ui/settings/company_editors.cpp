// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/amount_parser.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/language/company_words.h"
#include "ui/language/law_words.h"
#include "ui/language/numbers.h"
#include "ui/settings/company_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <cmath>

namespace encours {

namespace {

constexpr const char* usualTerms[] = {"30", "30 FDM", "45 FDM A", "45 FDM B", "60", "COMPTANT"};
constexpr const char* usualForms[] = {"SARL", "SAS", "SASU", "EURL", "SA", "EI", "SNC", "SCOP", "Association"};
constexpr const char* countries[] = {"FR", "BE", "CH", "LU", "MC", "DE", "ES", "GB", "IE", "IT", "NL", "PT"};
constexpr PaymentMeans allMeans[] = {PaymentMeans::transfer, PaymentMeans::direct_debit, PaymentMeans::cheque,
                                     PaymentMeans::card,     PaymentMeans::bill,         PaymentMeans::cash};

bool isIdentifier(CompanyField field) {
    return field == CompanyField::siren || field == CompanyField::siret || field == CompanyField::vat_number ||
           field == CompanyField::iban || field == CompanyField::bic;
}

/// As people read it aloud: a SIREN in threes, an IBAN in fours.
QString grouped(CompanyField field, const QString& text) {
    QString parted;
    for (int i = 0; i < text.size(); ++i) {
        const bool isGap = field == CompanyField::iban    ? i > 0 && i % 4 == 0
                           : field == CompanyField::siren ? i > 0 && i % 3 == 0
                           : field == CompanyField::siret ? i == 3 || i == 6 || i == 9
                                                          : false;
        if (isGap)
            parted += u' ';
        parted += text.at(i);
    }
    return parted;
}

class LineEditor final : public CompanyEditor {
public:
    LineEditor(CompanyField field, QWidget* parent) : CompanyEditor(field, parent), edit_(new QLineEdit) {
        edit_->setObjectName(nameFor("LineEdit"));
        connect(edit_, &QLineEdit::textEdited, this, &CompanyEditor::edited);
        connect(edit_, &QLineEdit::returnPressed, this, &CompanyEditor::left);
        setEditor(edit_, edit_);
        LineEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override {
        const std::string text = edit_->text().trimmed().toStdString();
        return isIdentifier(field()) ? compact_identifier(text) : text;
    }
    void setValue(const std::string& value) override {
        edit_->setText(isIdentifier(field()) ? grouped(field(), QString::fromStdString(value))
                                             : QString::fromStdString(value));
        edit_->setCursorPosition(0);
    }

protected:
    void retranslate() override {
        CompanyEditor::retranslate();
        if (field() == CompanyField::early_discount)
            edit_->setPlaceholderText(CompanyEditor::tr("none"));
        else if (field() == CompanyField::register_entry)
            edit_->setPlaceholderText(CompanyEditor::tr("RCS Lille 123 456 782"));
        else if (field() == CompanyField::surety)
            edit_->setPlaceholderText(CompanyEditor::tr("for instance: guarantee of the manager"));
    }

private:
    QLineEdit* edit_;
};

class TextEditor final : public CompanyEditor {
public:
    TextEditor(CompanyField field, QWidget* parent) : CompanyEditor(field, parent), edit_(new QPlainTextEdit) {
        edit_->setObjectName(nameFor("PlainTextEdit"));
        edit_->setTabChangesFocus(true);
        edit_->setFixedHeight(2 * edit_->fontMetrics().lineSpacing() + gap(2) + 4);
        connect(edit_, &QPlainTextEdit::textChanged, this, &CompanyEditor::edited);
        setEditor(edit_, edit_);
        TextEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override { return typedText(*edit_).trimmed().toStdString(); }
    void setValue(const std::string& value) override {
        const QSignalBlocker still(edit_);
        edit_->setPlainText(QString::fromStdString(value));
    }

private:
    QPlainTextEdit* edit_;
};

/// A choice that may also be typed.
class SuggestionEditor final : public CompanyEditor {
public:
    template <class Suggestions>
    SuggestionEditor(CompanyField field, const Suggestions& suggestions, QWidget* parent)
        : CompanyEditor(field, parent), box_(new QComboBox) {
        box_->setObjectName(nameFor("ComboBox"));
        box_->setEditable(true);
        box_->setInsertPolicy(QComboBox::NoInsert);
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const char* const suggestion : suggestions)
            box_->addItem(QString::fromLatin1(suggestion));
        box_->lineEdit()->setObjectName(nameFor("LineEdit"));
        connect(box_, &QComboBox::editTextChanged, this, &CompanyEditor::edited);
        connect(box_, &QComboBox::activated, this, &CompanyEditor::left);
        box_->lineEdit()->installEventFilter(this);
        setEditor(box_, box_);
        SuggestionEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override { return box_->currentText().trimmed().toStdString(); }
    void setValue(const std::string& value) override {
        const QSignalBlocker still(box_);
        box_->setEditText(QString::fromStdString(value));
    }
    [[nodiscard]] bool hasEditorFocus() const override { return box_->hasFocus() || box_->lineEdit()->hasFocus(); }

protected:
    void retranslate() override {
        CompanyEditor::retranslate();
        box_->lineEdit()->setAccessibleName(companyFieldName(field()));
    }

private:
    QComboBox* box_;
};

/// One of few, by its value.
class ChoiceEditor final : public CompanyEditor {
public:
    ChoiceEditor(CompanyField field, QStringList values, QString (*nameOf)(const QString&), QWidget* parent)
        : CompanyEditor(field, parent), box_(new QComboBox), nameOf_(nameOf) {
        box_->setObjectName(nameFor("ComboBox"));
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const QString& value : values)
            box_->addItem(QString(), value);
        connect(box_, &QComboBox::activated, this, [this] {
            emit edited();
            emit left();
        });
        setEditor(box_, box_);
        ChoiceEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override { return box_->currentData().toString().toStdString(); }
    void setValue(const std::string& value) override {
        const QString text = QString::fromStdString(value);
        if (box_->findData(text) < 0)
            box_->addItem(nameOf_(text), text);
        box_->setCurrentIndex(box_->findData(text));
    }

protected:
    void retranslate() override {
        CompanyEditor::retranslate();
        for (int i = 0; i < box_->count(); ++i)
            box_->setItemText(i, nameOf_(box_->itemData(i).toString()));
    }

private:
    QComboBox* box_;
    QString (*nameOf_)(const QString&);
};

class CheckEditor final : public CompanyEditor {
public:
    CheckEditor(CompanyField field, QWidget* parent) : CompanyEditor(field, parent), box_(new QCheckBox) {
        box_->setObjectName(nameFor("CheckBox"));
        connect(box_, &QCheckBox::clicked, this, [this] {
            emit edited();
            emit left();
        });
        setEditor(box_, box_, false);
        CheckEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override { return box_->isChecked() ? "1" : "0"; }
    void setValue(const std::string& value) override { box_->setChecked(value == "1"); }

private:
    QCheckBox* box_;
};

class MeansEditor final : public CompanyEditor {
public:
    explicit MeansEditor(QWidget* parent) : CompanyEditor(CompanyField::means, parent) {
        auto* group = new QWidget;
        auto* layout = new QGridLayout(group);
        layout->setContentsMargins(0, 4, 0, 0);
        layout->setHorizontalSpacing(gap(2));
        layout->setVerticalSpacing(gap(1));
        int place = 0;
        for (QCheckBox*& box : boxes_) {
            box = new QCheckBox;
            box->setObjectName(nameFor("%1CheckBox").arg(place));
            connect(box, &QCheckBox::clicked, this, [this] {
                emit edited();
                emit left();
            });
            layout->addWidget(box, place / 3, place % 3);
            ++place;
        }
        layout->setColumnStretch(3, 1);
        setEditor(group, boxes_[0]);
        MeansEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override {
        int means = 0;
        for (std::size_t i = 0; i < std::size(boxes_); ++i)
            means += boxes_[i]->isChecked() ? static_cast<int>(allMeans[i]) : 0;
        return std::to_string(means);
    }
    void setValue(const std::string& value) override {
        CompanyIdentity identity;
        set_text(identity, CompanyField::means, value);
        for (std::size_t i = 0; i < std::size(boxes_); ++i)
            boxes_[i]->setChecked(identity.accepts(allMeans[i]));
    }

protected:
    void retranslate() override {
        CompanyEditor::retranslate();
        for (std::size_t i = 0; i < std::size(boxes_); ++i) {
            boxes_[i]->setText(paymentMeansName(allMeans[i]));
            boxes_[i]->setAccessibleName(paymentMeansName(allMeans[i]));
        }
    }

private:
    QCheckBox* boxes_[6] = {};
};

class CapitalEditor final : public CompanyEditor {
public:
    explicit CapitalEditor(QWidget* parent) : CompanyEditor(CompanyField::capital, parent), edit_(new QLineEdit) {
        edit_->setObjectName(nameFor("LineEdit"));
        connect(edit_, &QLineEdit::textEdited, this, &CompanyEditor::edited);
        connect(edit_, &QLineEdit::returnPressed, this, &CompanyEditor::left);
        setEditor(edit_, edit_);
        CapitalEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override {
        if (edit_->text().trimmed().isEmpty())
            return {};
        const auto amount = read();
        return amount ? std::to_string(*amount) : readable_;
    }
    void setValue(const std::string& value) override {
        readable_ = value;
        edit_->setText(value.empty() ? QString() : amountText(QString::fromStdString(value).toLongLong(), currency_));
    }
    [[nodiscard]] QString complaint() const override {
        return edit_->text().trimmed().isEmpty() || read()
                   ? QString()
                   : CompanyEditor::tr("This amount cannot be read; the one before is kept.");
    }
    void setCurrency(Currency currency) override { currency_ = currency; }

private:
    [[nodiscard]] std::optional<std::int64_t> read() const {
        const auto sign = QLocale().decimalPoint() == QLatin1String(",") ? DecimalSign::comma : DecimalSign::point;
        const auto amount = parse_amount(edit_->text().trimmed().toStdString(), currency_.decimals(), sign);
        return amount && amount.value() >= 0 ? std::optional(amount.value()) : std::nullopt;
    }

    QLineEdit* edit_;
    Currency currency_;
    std::string readable_; ///< the last value that was set
};

class RateEditor final : public CompanyEditor {
public:
    explicit RateEditor(QWidget* parent) : CompanyEditor(CompanyField::penalty_rate, parent), box_(new QDoubleSpinBox) {
        box_->setObjectName(nameFor("DoubleSpinBox"));
        box_->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box_->setRange(0, 1000);
        box_->setDecimals(2);
        box_->setFocusPolicy(Qt::StrongFocus);
        connect(box_, &QDoubleSpinBox::valueChanged, this, &CompanyEditor::edited);
        setEditor(box_, box_);
        RateEditor::retranslate();
    }
    [[nodiscard]] std::string value() const override { return std::to_string(std::llround(box_->value() * 100)); }
    void setValue(const std::string& value) override {
        const QSignalBlocker still(box_);
        box_->setValue(static_cast<double>(QString::fromStdString(value).toInt()) / 100);
    }
    void setPenaltyKind(PenaltyKind kind) override {
        kind_ = kind;
        retranslate();
    }

protected:
    void retranslate() override {
        CompanyEditor::retranslate();
        const QSignalBlocker still(box_);
        box_->setLocale(QLocale());
        //: After a number: percentage points on top of a rate.
        box_->setSuffix(kind_ == PenaltyKind::ecb_plus ? CompanyEditor::tr(" points")
                        //: After a number: so many times.
                        : kind_ == PenaltyKind::legal_times ? CompanyEditor::tr(" times")
                                                            //: After a number: percent a year.
                                                            : CompanyEditor::tr(" % a year"));
    }

private:
    QDoubleSpinBox* box_;
    PenaltyKind kind_ = PenaltyKind::ecb_plus;
};

QStringList countryCodes() {
    QStringList codes;
    for (const char* const code : countries)
        codes << QString::fromLatin1(code);
    return codes;
}

QString penaltyNameOf(const QString& value) { return penaltyKindName(static_cast<PenaltyKind>(value.toInt())); }
QString imputationNameOf(const QString& value) { return imputationName(static_cast<Imputation>(value.toInt())); }
QString daysNameOf(const QString& value) { return daysInYearName(static_cast<DaysInYear>(value.toInt())); }
QString natureNameOf(const QString& value) { return claimNatureName(static_cast<ClaimNature>(value.toInt())); }

} // namespace

CompanyEditor* CompanyEditor::of(CompanyField field, QWidget* parent) {
    switch (field) {
    case CompanyField::address:
    case CompanyField::insurance_note:
        return new TextEditor(field, parent);
    case CompanyField::legal_form:
        return new SuggestionEditor(field, usualForms, parent);
    case CompanyField::terms:
        return new SuggestionEditor(field, usualTerms, parent);
    case CompanyField::country:
        return new ChoiceEditor(field, countryCodes(), countryName, parent);
    case CompanyField::penalty_kind:
        return new ChoiceEditor(field, {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}, penaltyNameOf,
                                parent);
    case CompanyField::imputation:
        return new ChoiceEditor(field, {QStringLiteral("0"), QStringLiteral("1")}, imputationNameOf, parent);
    case CompanyField::days_in_year:
        return new ChoiceEditor(field, {QStringLiteral("0"), QStringLiteral("1")}, daysNameOf, parent);
    case CompanyField::claim_nature:
        return new ChoiceEditor(field, {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}, natureNameOf,
                                parent);
    case CompanyField::means:
        return new MeansEditor(parent);
    case CompanyField::capital:
        return new CapitalEditor(parent);
    case CompanyField::penalty_rate:
        return new RateEditor(parent);
    case CompanyField::retention_of_title:
    case CompanyField::credit_insurance:
    case CompanyField::private_creditor:
        return new CheckEditor(field, parent);
    default:
        return new LineEditor(field, parent);
    }
}

} // namespace encours
