// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/publish_dialog.h"

#include "ui/common/amount_columns.h"
#include "ui/common/card.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/policy_words.h"
#include "ui/policy/policy_saving.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace encours {

namespace {

QString stepOn(const std::string& step, Date day) {
    if (step.empty())
        return PublishDialog::tr("no further step");
    return day == no_day ? QString::fromStdString(step)
                         : PublishDialog::tr("%1 on %2").arg(QString::fromStdString(step), shortDate(day));
}

std::vector<Column<MovedLine>> movedColumns(const std::function<Currency()>& currency) {
    std::vector<Column<MovedLine>> columns;
    const auto add = [&](const char* key, std::function<QString()> header,
                         std::function<QString(const MovedLine&)> text) {
        columns.push_back(textColumn<MovedLine>(key, std::move(header), std::move(text)));
        columns.back().traits.mayBeCut = true;
    };
    add(
        "customer", [] { return PublishDialog::tr("Customer"); }, [](const MovedLine& line) { return line.customer; });
    columns.back().traits.isFlexible = true;
    add(
        "invoice", [] { return PublishDialog::tr("Invoice"); }, [](const MovedLine& line) { return line.invoice; });
    columns.push_back(amountColumn<MovedLine>(
        "open", [] { return PublishDialog::tr("Open"); }, [](const MovedLine& line) { return line.item.open; },
        currency));
    add(
        "now", [] { return PublishDialog::tr("Stands at"); },
        [](const MovedLine& line) { return QString::fromStdString(line.item.step_now); });
    add(
        "next", [] { return PublishDialog::tr("Next, if it stays"); },
        [](const MovedLine& line) { return stepOn(line.item.next_now, line.item.day_now); });
    add(
        "then", [] { return PublishDialog::tr("Next, if it moves"); },
        [](const MovedLine& line) {
            const QString text = stepOn(line.item.next_then, line.item.day_then);
            return line.item.changes() ? QStringLiteral("→ ") + text : text;
        });
    columns.back().hint = [](const MovedLine& line) {
        return line.item.step_then.empty()
                   ? QString()
                   : PublishDialog::tr("It would stand at: %1").arg(QString::fromStdString(line.item.step_then));
    };
    return columns;
}

} // namespace

PublishDialog::PublishDialog(Acts& acts, ReminderPolicy draft, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      draft_(std::move(draft)),
      model_(new MovedModel(
          movedColumns([this] {
              const auto view = acts_.session().view();
              return view != nullptr ? view->currency() : Currency();
          }),
          [](const MovedLine& line) { return std::int64_t{line.item.item_id}; }, this)),
      sentence_(new WrappingLabel),
      fault_(new WrappingLabel),
      stay_(new QRadioButton(tr("They &stay on their version to the end of their cycle"))),
      move_(new QRadioButton(tr("They &move to the new version"))),
      panel_(new TablePanel(QStringLiteral("movedItems"), *model_,
                            [](int count) { return tr("%Ln running items", nullptr, count); })),
      confirm_(nullptr) {
    setObjectName(QStringLiteral("publishDialog"));
    setWindowTitle(tr("Publish %1").arg(policyVersionText(QString::fromStdString(draft_.name), draft_.version)));
    setAttribute(Qt::WA_DeleteOnClose);
    sentence_->setObjectName(QStringLiteral("publishSentenceLabel"));
    stay_->setObjectName(QStringLiteral("stayRadioButton"));
    move_->setObjectName(QStringLiteral("moveRadioButton"));
    fault_->setObjectName(QStringLiteral("faultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    stay_->setChecked(true);
    panel_->setWords(tr("Filter the running items"), tr("Running items"), tr("The ledger is being read…"));
    panel_->view().setMinimumHeight(panel_->view().heightForRows(6));
    auto* buttons = new QDialogButtonBox;
    confirm_ = buttons->addButton(tr("&Publish"), QDialogButtonBox::AcceptRole);
    confirm_->setObjectName(QStringLiteral("confirmPushButton"));
    confirm_->setProperty("primary", true);
    confirm_->setEnabled(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("closePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PublishDialog::publish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(1) + 4);
    for (QWidget* part : std::initializer_list<QWidget*>{sentence_, stay_, move_})
        layout->addWidget(part);
    layout->addWidget(cardAround(panel_), 1);
    layout->addWidget(fault_);
    layout->addWidget(buttons);
    resize(gap(120), gap(70));
    sentence_->setText(tr("Where each running item will stand is being worked out…"));
    read();
}

void PublishDialog::read() {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    acts_.session().read(this, [this, view, draft = draft_](const LedgerFile& file) {
        auto preview = preview_publish(file.path(), *view->snapshot->receivables, draft, view->at);
        std::vector<std::uint32_t> ids;
        for (const MovedItem& item : preview.items)
            ids.push_back(item.invoice_id);
        const auto invoices = file.invoices(ids);
        std::vector<MovedLine> lines;
        for (std::size_t i = 0; i < preview.items.size(); ++i)
            lines.push_back({preview.items[i], QString::fromStdString(view->customer(preview.items[i].customer).name),
                             QString::fromStdString(invoices[i].number)});
        return [this, preview = std::move(preview), lines = std::move(lines)]() mutable {
            take(preview, std::move(lines));
        };
    });
}

void PublishDialog::take(const PublishPreview& preview, std::vector<MovedLine> lines) {
    isBusy_ = false;
    const auto running = static_cast<int>(lines.size()), changed = static_cast<int>(preview.changed);
    model_->setRows(std::move(lines));
    QStringList sentences;
    sentences << (running == 0
                      ? tr("Nothing runs on this policy.")
                      : tr("%Ln items have begun, and follow the version with which they began.", nullptr, running));
    if (running > 0)
        sentences << (changed == 0 ? tr("For none of them the next step would change.")
                                   : tr("For %Ln of them the next step would change.", nullptr, changed));
    if (preview.not_begun > 0)
        sentences << tr("%Ln items that have not begun follow the new version anyway.", nullptr,
                        static_cast<int>(preview.not_begun));
    sentences << tr("What was reminded keeps its version in any case.");
    sentence_->setText(sentences.join(u' '));
    stay_->setVisible(running > 0);
    move_->setVisible(running > 0);
    panel_->setWords(tr("Filter the running items"), tr("Running items"), tr("Nothing runs on this policy."));
    confirm_->setEnabled(true);
}

void PublishDialog::publish() {
    confirm_->setEnabled(false);
    publishPolicy(acts_, this, draft_.key, move_->isChecked(), [this](const QString& fault) {
        confirm_->setEnabled(true);
        fault_->setText(fault);
        fault_->setVisible(!fault.isEmpty());
        if (!fault.isEmpty())
            return;
        emit published();
        accept();
    });
}

} // namespace encours
