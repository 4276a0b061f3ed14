// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/invoices/arranged_invoices.h"

#include <QThreadPool>

#include <atomic>

namespace encours {

/// The due items of a ledger, by the million: listed, chosen and ordered on a worker, while what was shown before stays.
/// A row here is a number; its texts are made when it is painted.
class InvoicesModel final : public TableModel {
    Q_OBJECT

public:
    explicit InvoicesModel(QObject* parent = nullptr);
    ~InvoicesModel() override;

    void setSource(std::shared_ptr<const LedgerView> view, std::shared_ptr<const InvoiceNumbers> numbers);
    void setChoice(InvoiceChoice choice);
    /// Which classes of debts, and where they end.
    void setDebts(const DebtChoice& debts, const DebtThresholds& thresholds);
    void clear();

    /// What is shown; nullptr before the first answer.
    [[nodiscard]] const ArrangedInvoices* shown() const { return shown_.get(); }
    [[nodiscard]] InvoiceLine line(int shownRow) const;
    [[nodiscard]] bool isBusy() const { return busy_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] int sourceRow(int shown) const override;
    [[nodiscard]] std::int64_t rowKey(int sourceRow) const override;
    [[nodiscard]] int shownRowOf(std::int64_t key) const override;
    [[nodiscard]] std::int64_t sum(int column, const std::vector<int>& shownRows) const override;
    [[nodiscard]] std::int64_t sum(int column) const override;
    void retranslate() override;

signals:
    /// What was asked for last is shown.
    void arranged();

protected:
    [[nodiscard]] QString textAt(int sourceRow, int column) const override;
    [[nodiscard]] RawValue rawAt(int sourceRow, int column) const override;
    [[nodiscard]] QString copyAt(int sourceRow, int column) const override;
    [[nodiscard]] QString hintAt(int sourceRow, int column) const override;
    [[nodiscard]] bool isSearched(int column) const override;
    [[nodiscard]] bool isWanted(int) const override { return true; }

private:
    void describeColumns();
    void arrangeAnew();
    void show(std::shared_ptr<const ArrangedInvoices> arranged);
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] QString money(std::int64_t minor, const InvoiceLine& line) const;

    std::shared_ptr<const LedgerView> view_;
    std::shared_ptr<const InvoiceNumbers> numbers_;
    std::shared_ptr<const InvoiceList> list_; ///< of these two, once built
    InvoiceQuery query_;
    std::shared_ptr<const ArrangedInvoices> shown_;
    bool busy_ = false;
    std::atomic<int> wanted_ = 0; ///< number of the last question: answers to earlier ones are dropped
    QThreadPool pool_;
};

} // namespace encours
