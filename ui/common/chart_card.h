// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart_data.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace encours {

class ChartLegend;
class ChartView;

/// A chart with what belongs to it: the finding as its title, the legend, the formula on demand, and a menu to copy it,
/// save it (PNG, SVG, CSV) and print it.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// `name` is a stable word ("dso") for object names.
    explicit ChartCard(const QString& name, QWidget* parent = nullptr);

    void setData(ChartData shown);
    [[nodiscard]] ChartView& chart() const { return *chart_; }
    [[nodiscard]] QToolButton& formulaButton() const { return *formulaButton_; }

signals:
    void formulaRequested();
    /// A file could not be written: the page says so.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillMenu(QMenu& menu);
    void copyPicture();
    void save(const QString& filter, const QString& ending);
    void print();
    void retranslate();

    QLabel* title_;
    QToolButton* formulaButton_;
    QToolButton* menuButton_;
    ChartLegend* legend_;
    ChartView* chart_;
};

} // namespace encours
