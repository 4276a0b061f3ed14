// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/personas_widget.h"

#include "ui/common/card.h"
#include "ui/common/named_button.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/policy/persona_dialog.h"
#include "ui/policy/segment_saving.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

PersonasWidget::PersonasWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      model_(new PersonasModel(
          personaColumns(), [](const PersonaLine& line) { return static_cast<std::int64_t>(line.place); }, this)),
      new_(namedButton("newPersonaPushButton")),
      edit_(namedButton("editPersonaPushButton")),
      delete_(namedButton("deletePersonaPushButton")),
      fault_(new WrappingLabel),
      panel_(new TablePanel(QStringLiteral("personas"), *model_,
                            [](int count) { return tr("%Ln personas", nullptr, count); })) {
    setObjectName(QStringLiteral("personasWidget"));
    panel_->hideFilter();
    for (auto* button : {new_, edit_, delete_})
        panel_->addControl(button);
    fault_->setObjectName(QStringLiteral("personasFaultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(fault_);
    layout->addWidget(cardAround(panel_), 1);
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &PersonasWidget::offer);
    connect(&panel_->view(), &TableView::rowActivated, this, [this] { edit_->click(); });
    connect(new_, &QPushButton::clicked, this, [this] { write(std::nullopt); });
    connect(edit_, &QPushButton::clicked, this, [this] { write(chosen()); });
    connect(delete_, &QPushButton::clicked, this, &PersonasWidget::askToDelete);
    setFocusProxy(&panel_->view());
    retranslate();
}

void PersonasWidget::setBook(std::shared_ptr<const PolicyBook> book) {
    book_ = std::move(book);
    model_->setRows(book_ != nullptr ? personaLines(book_) : std::vector<PersonaLine>());
    offer();
}

std::optional<std::size_t> PersonasWidget::chosen() const {
    const auto rows = panel_->view().selectedRows();
    return book_ == nullptr || rows.empty() ? std::nullopt : std::optional(model_->row(rows.front()).place);
}

void PersonasWidget::write(std::optional<std::size_t> place) {
    if (book_ == nullptr)
        return;
    auto* dialog = new PersonaDialog(place ? book_->list.personas[*place] : Persona(), window());
    connect(dialog, &PersonaDialog::saveRequested, this, [this, dialog] {
        if (book_ == nullptr)
            return;
        SegmentList list = book_->list;
        const Persona written = dialog->persona();
        const auto there = std::find_if(list.personas.begin(), list.personas.end(), [&](const Persona& one) {
            return written.id != PersonaId() && one.id == written.id;
        });
        if (there != list.personas.end())
            *there = written;
        else
            list.personas.push_back(written);
        dialog->setSaving(true);
        saveSegments(acts_, dialog, std::move(list), [dialog](const QString& fault) {
            dialog->setSaving(false);
            dialog->sayFault(fault);
            if (fault.isEmpty())
                dialog->accept();
        });
    });
    dialog->open();
}

void PersonasWidget::askToDelete() {
    const auto place = chosen();
    if (!place)
        return;
    const PersonaLine line{book_, *place};
    const QString name = QString::fromStdString(line.persona().name), segments = line.segments();
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Delete the persona"),
        segments.isEmpty() ? tr("Delete “%1”? Undo brings it back.").arg(name)
                           : tr("Delete “%1”? These segments are left without a persona: %2. Undo brings it back.")
                                 .arg(name, segments),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("deletePersonaMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    auto* confirm = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDeletePushButton"));
    connect(confirm, &QAbstractButton::clicked, this, [this, id = line.persona().id] {
        if (book_ == nullptr)
            return;
        SegmentList list = book_->list;
        std::erase_if(list.personas, [id](const Persona& one) { return one.id == id; });
        for (Segment& segment : list.segments)
            if (segment.persona == id)
                segment.persona.reset();
        saveSegments(acts_, this, std::move(list), [this](const QString& fault) {
            fault_->setText(fault);
            fault_->setVisible(!fault.isEmpty());
        });
    });
    box->open();
}

void PersonasWidget::offer() {
    new_->setEnabled(book_ != nullptr);
    edit_->setEnabled(chosen().has_value());
    delete_->setEnabled(chosen().has_value());
}

void PersonasWidget::retranslate() {
    const std::pair<QPushButton*, QString> words[] = {
        {new_, tr("New…")}, {edit_, tr("Edit…")}, {delete_, tr("Delete…")}};
    for (const auto& [button, text] : words) {
        button->setText(text);
        button->setAccessibleName(tr("Persona: %1").arg(text));
    }
    panel_->setWords(tr("Filter the personas"), tr("Personas: whom one writes to"),
                     tr("There is no persona yet. One says what moves a kind of customer, and how it likes to be "
                        "reached."));
    offer();
}

void PersonasWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
