// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_sheet_view.h"

#include "core/usecase/correct_customer.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/save_contact.h"
#include "ui/common/actor.h"
#include "ui/common/acts.h"
#include "ui/common/card.h"
#include "ui/common/customer_entry.h"
#include "ui/common/fonts.h"
#include "ui/common/named_button.h"
#include "ui/common/object_name.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/customers/contact_columns.h"
#include "ui/customers/customer_dialogs.h"
#include "ui/customers/personal_data_dialog.h"
#include "ui/language/customer_words.h"
#include "ui/language/numbers.h"
#include "ui/language/terms_words.h"

#include <QDateTime>
#include <QDialog>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace encours {

CustomerSheetView::CustomerSheetView(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      contacts_(new ContactsModel(
          contactColumns(), [](const Contact& contact) { return contact.id.value; }, this)),
      panel_(new TablePanel(QStringLiteral("contacts"), *contacts_,
                            [](int count) { return tr("%Ln contacts", nullptr, count); })),
      add_(namedButton("addContactPushButton")),
      change_(namedButton("changeContactPushButton")),
      remove_(namedButton("removeContactPushButton")),
      reset_(namedButton("resetContactPushButton")),
      personal_(namedButton("personalDataPushButton")),
      origin_(pageExplanation()) {
    setObjectName(QStringLiteral("customerSheetView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    auto* grid = new ResponsiveGrid(3);
    grid->setLastRowFilled(false);
    addCard(*grid, "Identity", [] { return tr("Identity"); },
            {CustomerField::name, CustomerField::legal_name, CustomerField::kind, CustomerField::siren,
             CustomerField::siret, CustomerField::vat_number, CustomerField::category, CustomerField::group,
             CustomerField::tags});
    addCard(*grid, "Address", [] { return tr("Where to reach it"); },
            {CustomerField::address, CustomerField::postcode, CustomerField::city, CustomerField::country,
             CustomerField::language, CustomerField::email, CustomerField::phone});
    addCard(*grid, "Terms", [] { return tr("Conditions and payment"); },
            {CustomerField::terms, CustomerField::terms_stipulated, CustomerField::penalty_rate,
             CustomerField::credit_limit, CustomerField::payer, CustomerField::iban});
    layout->addLayout(grid);
    addContacts(*layout);
    origin_->setObjectName(QStringLiteral("customerOriginLabel"));
    layout->addWidget(origin_);
    layout->addStretch(1);
    retranslate();
}

void CustomerSheetView::addCard(ResponsiveGrid& grid, const char* name, QString (*title)(),
                                std::vector<CustomerField> fields) {
    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setMinimumWidth(gap(38));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(gap(2), gap(1) + 4, gap(1) + 4, gap(2));
    auto* head = new QHBoxLayout;
    auto* label = new QLabel;
    label->setFont(scaledFont(1.05, QFont::DemiBold));
    auto* correct = new QPushButton;
    correct->setObjectName(QStringLiteral("correct%1PushButton").arg(QLatin1String(name)));
    correct->setProperty("quiet", true);
    head->addWidget(label, 1);
    head->addWidget(correct);
    layout->addLayout(head);
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(gap(1));
    lines->setVerticalSpacing(4);
    lines->setColumnStretch(1, 1);
    int line = 0;
    for (const CustomerField field : fields) {
        Row row{field, new QLabel, new QLabel, new QToolButton};
        makeSecondary(*row.name);
        row.name->setFont(scaledFont(0.92));
        row.name->setWordWrap(true);
        row.name->setFixedWidth(row.name->fontMetrics().averageCharWidth() * 16);
        row.value->setObjectName(fieldObjectName("sheet", key_of(field), "Label"));
        row.value->setWordWrap(true);
        row.value->setTextFormat(Qt::PlainText);
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.mark->setObjectName(fieldObjectName("sheet", key_of(field), "CorrectedToolButton"));
        row.mark->setProperty("mark", true);
        row.mark->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row.mark->setFont(scaledFont(0.85));
        row.mark->setFocusPolicy(Qt::TabFocus);
        row.mark->setPopupMode(QToolButton::InstantPopup);
        row.mark->setMenu(new QMenu(row.mark));
        lines->addWidget(row.name, line, 0, Qt::AlignTop);
        lines->addWidget(row.value, line, 1, Qt::AlignTop);
        lines->addWidget(row.mark, line, 2, Qt::AlignTop | Qt::AlignRight);
        rows_.push_back(row);
        ++line;
    }
    layout->addLayout(lines);
    layout->addStretch(1);
    grid.add(card);
    connect(correct, &QPushButton::clicked, this,
            [this, title, fields] { openCustomerCorrection(acts_, sheet_, fields, title(), this); });
    cards_.push_back({title, label, correct, std::move(fields)});
}

void CustomerSheetView::addContacts(QVBoxLayout& layout) {
    panel_->hideFilter();
    panel_->view().sortFirstBy(0, Qt::AscendingOrder);
    panel_->view().setMinimumHeight(panel_->view().heightForRows(3));
    for (auto* action : {add_, change_, remove_, reset_, personal_})
        panel_->addControl(action);
    layout.addWidget(cardAround(panel_));
    const auto change = [this] {
        if (const Contact* contact = chosen())
            openContactDialog(acts_, sheet_.id, *contact, this);
    };
    connect(add_, &QPushButton::clicked, this, [this] { openContactDialog(acts_, sheet_.id, {}, this); });
    connect(change_, &QPushButton::clicked, this, change);
    connect(&panel_->view(), &TableView::rowActivated, this, change);
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &CustomerSheetView::offer);
    connect(personal_, &QPushButton::clicked, this, &CustomerSheetView::askForPersonalData);
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const Contact* contact = chosen())
            acts_.perform(this, [id = contact->id](const std::filesystem::path& path, const Clock& clock) {
                return remove_contact({path, id, actorName()}, clock);
            });
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (const Contact* contact = chosen())
            acts_.perform(this, [id = contact->id](const std::filesystem::path& path, const Clock& clock) {
                return reset_contact({path, id, actorName()}, clock);
            });
    });
}

void CustomerSheetView::askForPersonalData() {
    const Contact* contact = chosen();
    if (contact == nullptr)
        return;
    acts_.session().read(
        this, [this, id = contact->id, name = QString::fromStdString(contact->name)](const LedgerFile& file) {
            auto mentions = mentions_of(file.path(), id);
            return [this, id, name, mentions = std::move(mentions)] {
                if (window()->findChild<QDialog*>(QStringLiteral("personalDataDialog")) == nullptr)
                    openPersonalDataDialog(acts_, id, name, mentions, this);
            };
        });
}

void CustomerSheetView::setSheet(const CustomerSheet& sheet) {
    sheet_ = sheet;
    contacts_->setRows(sheet_.contacts);
    for (const Row& row : rows_)
        showRow(row);
    origin_->setText(origin());
    offer();
}

void CustomerSheetView::showRow(const Row& row) {
    row.name->setText(customerFieldName(row.field));
    QString text = customerFieldText(row.field, text_of(sheet_.identity, row.field), sheet_.currency);
    if (row.field == CustomerField::payer && sheet_.payer)
        text =
            tr("%1 (%2)").arg(QString::fromStdString(sheet_.payer->name), QString::fromStdString(sheet_.payer->code));
    if (row.field == CustomerField::terms && text.isEmpty())
        text = tr("%1 (the company's)").arg(termsText(sheet_.company_terms));
    row.value->setText(text.isEmpty() ? QStringLiteral("–") : text);
    showMark(row);
}

void CustomerSheetView::showMark(const Row& row) {
    const auto* correction = sheet_.correction(row.field);
    row.mark->setVisible(correction != nullptr);
    if (correction == nullptr)
        return;
    const QString name = customerFieldName(row.field);
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(correction->at_utc_ms), QLocale::ShortFormat);
    const QString who = tr("By %1, %2").arg(QString::fromStdString(correction->actor), day);
    const QString told =
        correction->told.empty()
            ? tr("The imports say nothing of it")
            : tr("The imports say: %1").arg(customerFieldText(row.field, correction->told, sheet_.currency));
    //: Beside a field that a person corrected or entered.
    row.mark->setText(tr("✎ corrected"));
    row.mark->setToolTip(who + u'\n' + told);
    row.mark->setAccessibleName(tr("%1: corrected. %2").arg(name, told));
    QMenu* menu = row.mark->menu();
    menu->clear();
    menu->addAction(who)->setEnabled(false);
    menu->addAction(told)->setEnabled(false);
    menu->addSeparator();
    auto* back = menu->addAction(tr("&Go back to what the imports say"), this, [this, field = row.field] {
        acts_.perform(this, [id = sheet_.id, field](const std::filesystem::path& path, const Clock& clock) {
            return reset_customer({path, id, field, actorName()}, clock);
        });
    });
    back->setObjectName(QStringLiteral("goBackAction"));
    back->setEnabled(!correction->told.empty());
}

const Contact* CustomerSheetView::chosen() const {
    const auto selected = panel_->view().selectedRows();
    return selected.size() == 1 ? &contacts_->row(selected.front()) : nullptr;
}

void CustomerSheetView::offer() {
    const Contact* contact = chosen();
    bool isTold = false;
    if (contact != nullptr) {
        for (const auto& correction : contact->corrections)
            isTold = isTold || !correction.told.empty();
    }
    change_->setEnabled(contact != nullptr);
    remove_->setEnabled(contact != nullptr);
    personal_->setEnabled(contact != nullptr);
    reset_->setVisible(isTold);
}

QString CustomerSheetView::origin() const {
    QStringList facts;
    if (sheet_.source.empty())
        facts << tr("No import brought this customer.");
    else
        facts << tr("Brought by the import of “%1” on %2 (source “%3”).")
                     .arg(QString::fromStdString(sheet_.file_name),
                          QLocale().toString(QDateTime::fromMSecsSinceEpoch(sheet_.imported_at), QLocale::ShortFormat),
                          QString::fromStdString(sheet_.source));
    QStringList codes;
    for (const auto& alias : sheet_.aliases)
        codes << tr("%1 (source “%2”)").arg(QString::fromStdString(alias.code), QString::fromStdString(alias.source));
    if (!codes.isEmpty())
        facts << tr("Other codes: %1.").arg(codes.join(QStringLiteral(", ")));
    QStringList others;
    for (const auto& other : sheet_.pays_for)
        others << QString::fromStdString(other.name);
    if (!others.isEmpty())
        facts << tr("It pays for: %1.").arg(others.join(QStringLiteral(", ")));
    return facts.join(u' ');
}

void CustomerSheetView::retranslate() {
    for (const Card& card : cards_) {
        card.title->setText(card.words());
        card.correct->setText(tr("Modify…"));
        card.correct->setAccessibleName(tr("Modify: %1").arg(card.words()));
    }
    add_->setText(tr("Add a contact…"));
    change_->setText(tr("Modify…"));
    change_->setAccessibleName(tr("Modify the contact"));
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove the contact"));
    reset_->setText(tr("As imported"));
    reset_->setToolTip(tr("Back to what the imports say of this contact"));
    personal_->setText(tr("Personal data…"));
    personal_->setToolTip(tr("Export what is known of the chosen person, or erase it for good"));
    panel_->setWords(tr("Filter the contacts"), tr("Contacts"),
                     tr("Nobody is known here. Add whom to write to or to call."));
    if (sheet_.id.value != 0)
        setSheet(CustomerSheet(sheet_));
}

void CustomerSheetView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
