// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_texts_widget.h"

#include "core/usecase/trial_letter.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/letter_words.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/template_editor.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

/// As long as one types, nothing is laid out anew.
constexpr int pauseMs = 250;

Channel channelOf(LetterForm form) {
    switch (form) {
    case LetterForm::letter:
        return Channel::letter;
    case LetterForm::email:
        return Channel::email;
    case LetterForm::sms:
        return Channel::sms;
    }
    return Channel::letter;
}

/// "Français": as its speakers call it, whatever their country.
QString languageName(const std::string& code) {
    for (const auto& [known, name] : {std::pair("fr", "Fran\u00e7ais"), std::pair("en", "English"),
                                      std::pair("de", "Deutsch"), std::pair("es", "Espa\u00f1ol")})
        if (code == known)
            return QString::fromUtf8(name);
    return QLocale(QString::fromStdString(code)).nativeLanguageName();
}

} // namespace

LetterTextsWidget::LetterTextsWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      languages_(new QComboBox),
      forms_(new QComboBox),
      list_(new QListWidget),
      parts_(new QSplitter),
      editor_(new TemplateEditor),
      fault_(new WrappingLabel),
      save_(namedButton("saveTemplatePushButton")),
      discard_(namedButton("discardTemplatePushButton")),
      more_(namedButton("templateMorePushButton")),
      versions_(new QMenu(this)),
      own_(new QAction(this)),
      reset_(new QAction(this)),
      export_(new QAction(this)),
      import_(new QAction(this)),
      customers_(new QComboBox),
      preview_(new LetterPreview) {
    setObjectName(QStringLiteral("letterTextsWidget"));
    build();
    buildMenu();
    later_.setSingleShot(true);
    later_.setInterval(pauseMs);
    connect(&later_, &QTimer::timeout, this, &LetterTextsWidget::showTrial);
    connect(languages_, &QComboBox::activated, this, [this] {
        fillList();
        showChosen();
    });
    connect(forms_, &QComboBox::activated, this, [this] {
        fillList();
        showChosen();
    });
    connect(list_, &QListWidget::currentRowChanged, this, &LetterTextsWidget::showChosen);
    connect(editor_, &TemplateEditor::changed, this, &LetterTextsWidget::edited);
    connect(customers_, &QComboBox::activated, this, &LetterTextsWidget::readTrial);
    connect(save_, &QPushButton::clicked, this, &LetterTextsWidget::save);
    connect(discard_, &QPushButton::clicked, this, &LetterTextsWidget::discard);
    setFocusProxy(list_);
    retranslate();
}

void LetterTextsWidget::build() {
    languages_->setObjectName(QStringLiteral("templateLanguageComboBox"));
    forms_->setObjectName(QStringLiteral("templateFormComboBox"));
    for (std::size_t i = 0; i < letter_form_count; ++i)
        forms_->addItem(QString());
    list_->setObjectName(QStringLiteral("templateListWidget"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setSpacing(2);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    customers_->setObjectName(QStringLiteral("trialCustomerComboBox"));
    for (QComboBox* box : {languages_, forms_, customers_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    fault_->setObjectName(QStringLiteral("templateFaultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    save_->setProperty("primary", true);
    setDrawnIcon(*more_, "more");

    const auto column = [](QWidget* top, QWidget* below) {
        auto* inside = new QWidget;
        auto* layout = new QVBoxLayout(inside);
        layout->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
        layout->setSpacing(gap(1));
        layout->addWidget(top);
        layout->addWidget(below, 1);
        return cardAround(inside);
    };
    auto* choices = new QWidget;
    auto* choicesLayout = new QVBoxLayout(choices);
    choicesLayout->setContentsMargins(0, 0, 0, 0);
    choicesLayout->setSpacing(6);
    choicesLayout->addWidget(languages_);
    choicesLayout->addWidget(forms_);
    auto* left = column(choices, list_);
    left->setMinimumWidth(gap(22));

    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("templateScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(editor_);
    editor_->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* actions = new QWidget;
    auto* actionsLayout = new QVBoxLayout(actions);
    actionsLayout->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(save_);
    buttons->addWidget(discard_);
    buttons->addStretch(1);
    buttons->addWidget(more_);
    actionsLayout->addLayout(buttons);
    actionsLayout->addWidget(fault_);
    auto* middle = column(actions, scroll);
    middle->setMinimumWidth(gap(38));
    auto* right = column(customers_, preview_);
    right->setMinimumWidth(gap(28));

    parts_->setChildrenCollapsible(false);
    parts_->setHandleWidth(gap(1));
    for (QWidget* part : {left, middle, right})
        parts_->addWidget(part);
    parts_->setStretchFactor(0, 2);
    parts_->setStretchFactor(1, 5);
    parts_->setStretchFactor(2, 4);
    parts_->setSizes({gap(28), gap(60), gap(52)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts_);
}

void LetterTextsWidget::buildMenu() {
    auto* menu = new QMenu(this);
    menu->addMenu(versions_);
    menu->addAction(reset_);
    menu->addSeparator();
    menu->addAction(own_);
    menu->addSeparator();
    menu->addAction(export_);
    menu->addAction(import_);
    versions_->setObjectName(QStringLiteral("templateVersionsMenu"));
    own_->setObjectName(QStringLiteral("ownTemplateAction"));
    reset_->setObjectName(QStringLiteral("resetTemplateAction"));
    export_->setObjectName(QStringLiteral("exportTemplatesAction"));
    import_->setObjectName(QStringLiteral("importTemplatesAction"));
    more_->setMenu(menu);
    connect(own_, &QAction::triggered, this, &LetterTextsWidget::writeOwn);
    connect(reset_, &QAction::triggered, this, &LetterTextsWidget::reset);
    connect(export_, &QAction::triggered, this, &LetterTextsWidget::exportSet);
    connect(import_, &QAction::triggered, this, &LetterTextsWidget::importSet);
}

void LetterTextsWidget::followSession() {
    const auto view = acts_.session().view();
    if (view == nullptr || (book_ != nullptr && book_->view->snapshot->path != view->snapshot->path)) {
        drafts_.clear();
        askedFor_ = nullptr;
        take(nullptr);
    }
    if (isVisible())
        read();
}

void LetterTextsWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void LetterTextsWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == askedFor_)
        return;
    askedFor_ = view;
    isBusy_ = true;
    acts_.session().read(this, [this, view](const LedgerFile& file) {
        auto book = TextBook::of(view, file.path());
        return [this, book] {
            isBusy_ = false;
            take(book);
        };
    });
}

void LetterTextsWidget::take(std::shared_ptr<const TextBook> book) {
    book_ = std::move(book);
    fillLanguages();
    fillCustomers();
    fillList();
    showChosen();
}

void LetterTextsWidget::fillLanguages() {
    const QString before = languageCode();
    languages_->clear();
    if (book_ == nullptr)
        return;
    for (const LetterTemplate& one : book_->texts) {
        const QString code = QString::fromStdString(one.language);
        if (languages_->findData(code) < 0)
            languages_->addItem(languageName(one.language), code);
    }
    const QString wanted = !before.isEmpty()                         ? before
                           : QLocale().language() == QLocale::French ? QStringLiteral("fr")
                                                                     : QStringLiteral("en");
    languages_->setCurrentIndex(std::max(0, languages_->findData(wanted)));
}

void LetterTextsWidget::fillCustomers() {
    const QVariant before = customers_->currentData();
    customers_->clear();
    if (book_ == nullptr)
        return;
    for (const TrialCustomer& one : book_->customers)
        customers_->addItem(tr("Tried on %1").arg(one.name), qint64{one.id.value});
    customers_->setCurrentIndex(std::max(0, customers_->findData(before)));
}

QString LetterTextsWidget::nameOf(const LetterTemplate& text) const {
    const QString name = QString::fromStdString(text.name);
    if (drafts_.contains(keyOf(text)))
        return tr("%1 – not saved").arg(name);
    return text.is_shipped() ? name : tr("%1 – yours").arg(name);
}

void LetterTextsWidget::fillList() {
    const QSignalBlocker quiet(list_);
    const std::string before = shown_ ? shown_->key : std::string();
    list_->clear();
    if (book_ == nullptr)
        return;
    const std::string language = languageCode().toStdString();
    const auto form = static_cast<LetterForm>(forms_->currentIndex());
    for (const LetterTemplate& one : book_->texts) {
        if (one.language != language || one.form != form)
            continue;
        auto* item = new QListWidgetItem(nameOf(one), list_);
        item->setData(Qt::UserRole, QString::fromStdString(one.key));
        item->setToolTip(item->text());
        if (one.key == before)
            list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0 && list_->count() > 0)
        list_->setCurrentRow(0);
}

void LetterTextsWidget::show(const std::string& key) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(Qt::UserRole).toString().toStdString() == key)
            list_->setCurrentRow(row);
}

QString LetterTextsWidget::languageCode() const { return languages_->currentData().toString(); }

void LetterTextsWidget::showChosen() {
    say({});
    const auto* item = list_->currentItem();
    std::optional<TextKey> wanted;
    if (book_ != nullptr && item != nullptr)
        wanted = TextKey{item->data(Qt::UserRole).toString().toStdString(), languageCode().toStdString(),
                         static_cast<LetterForm>(forms_->currentIndex())};
    const LetterTemplate* text = wanted ? book_->find(*wanted) : nullptr;
    shown_ = text != nullptr ? wanted : std::nullopt;
    editor_->setEnabled(text != nullptr);
    if (text == nullptr) {
        edited_ = nullptr;
        editor_->setTemplate({});
        versions_->clear();
        preview_->clear();
        offer();
        return;
    }
    const auto draft = drafts_.find(*shown_);
    setEditor(draft != drafts_.end() ? draft->second : *text);
    showVersions();
    offer();
    readTrial();
}

/// Where nothing is new, it stays as it is: with its cursor, and with what can be undone.
void LetterTextsWidget::setEditor(const LetterTemplate& text) {
    const bool isThere = edited_ != nullptr && edited_->texts == book_->texts && editor_->edited() == text;
    edited_ = book_;
    if (!isThere)
        editor_->setTemplate(text, book_->texts);
}

void LetterTextsWidget::edited() {
    if (!shown_ || book_ == nullptr)
        return;
    const LetterTemplate typed = editor_->edited();
    const LetterTemplate* text = book_->find(*shown_);
    if (text != nullptr && typed == *text)
        drafts_.erase(*shown_);
    else
        drafts_[*shown_] = typed;
    if (auto* item = list_->currentItem(); item != nullptr && text != nullptr)
        item->setText(nameOf(*text));
    offer();
    later_.start();
}

/// The customer's case: once for a text, not at each key.
void LetterTextsWidget::readTrial() {
    later_.stop();
    trial_.reset();
    if (!shown_ || book_ == nullptr || customers_->currentIndex() < 0)
        return preview_->clear();
    isBusy_ = true;
    const std::string document = trialDocument();
    acts_.session().read(this, [this, key = *shown_, document, view = book_->view,
                                customer = CustomerId{customers_->currentData().toLongLong()}](const LedgerFile& file) {
        auto trial = trial_case(file.path(), *view->snapshot->receivables,
                                {document, key.language, customer, channelOf(key.form), view->at});
        return [this, key, document, customer, trial = std::move(trial)] {
            isBusy_ = false;
            if (shown_ != key || customer.value != customers_->currentData().toLongLong())
                return; // another is being read
            trial_ = trial;
            trialOf_ = document;
            showTrial();
        };
    });
}

/// The text that the shown one stands in place of, or itself.
std::string LetterTextsWidget::trialDocument() const {
    const std::string instead = editor_->edited().instead_of;
    return instead.empty() ? shown_->key : instead;
}

void LetterTextsWidget::showTrial() {
    later_.stop();
    if (!trial_) {
        if (!isBusy_) // else it is on its way
            preview_->clear();
        return;
    }
    if (trialDocument() != trialOf_) // it stands in place of another now
        return readTrial();
    preview_->setLetter(previewed(editor_->edited(), *trial_));
}

void LetterTextsWidget::offer() {
    const LetterTemplate* text = shown_ && book_ != nullptr ? book_->find(*shown_) : nullptr;
    const bool isDraft = shown_ && drafts_.contains(*shown_);
    save_->setEnabled(isDraft && !stops(editor_->faults()));
    discard_->setEnabled(isDraft);
    reset_->setEnabled(text != nullptr && !text->is_shipped());
    versions_->setEnabled(text != nullptr);
    own_->setEnabled(text != nullptr);
    export_->setEnabled(book_ != nullptr);
    import_->setEnabled(book_ != nullptr);
}

void LetterTextsWidget::say(const QString& fault) {
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

void LetterTextsWidget::retranslate() {
    setAccessibleName(tr("Letters"));
    languages_->setAccessibleName(tr("Language of the texts"));
    forms_->setAccessibleName(tr("Form of the texts"));
    for (std::size_t i = 0; i < letter_form_count; ++i)
        forms_->setItemText(static_cast<int>(i), letterFormName(static_cast<LetterForm>(i)));
    list_->setAccessibleName(tr("Texts"));
    customers_->setAccessibleName(tr("Customer on whom the text is tried"));
    save_->setText(tr("Save"));
    save_->setToolTip(tr("A new version, for messages that are made from now on"));
    discard_->setText(tr("Discard"));
    discard_->setToolTip(tr("Gives up what was typed and not saved"));
    more_->setText(tr("More"));
    more_->setAccessibleName(tr("More about this text"));
    versions_->setTitle(tr("Earlier versions"));
    reset_->setText(tr("Back to the text that comes with Encours"));
    own_->setText(tr("New text beside this one…"));
    export_->setText(tr("Save all texts as a file…"));
    import_->setText(tr("Take over texts from a file…"));
    editor_->retranslate();
    fillCustomers();
    fillList();
}

void LetterTextsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
