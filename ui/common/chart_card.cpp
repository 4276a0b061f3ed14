// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_card.h"

#include "ui/common/chart_legend.h"
#include "ui/common/chart_picture.h"
#include "ui/common/chart_view.h"
#include "ui/common/documents_folder.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/printing.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace encours {

namespace {

QToolButton* iconButton(const QString& name, const char* drawing) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("bare", true);
    setDrawnIcon(*button, drawing);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ChartCard::ChartCard(const QString& name, QWidget* parent)
    : QFrame(parent),
      title_(new WrappingLabel),
      formulaButton_(iconButton(name + QStringLiteral("FormulaToolButton"), "formula")),
      menuButton_(iconButton(name + QStringLiteral("MenuToolButton"), "more")),
      legend_(new ChartLegend),
      chart_(new ChartView) {
    setProperty("card", true);
    setObjectName(name + QStringLiteral("ChartCard"));
    chart_->setObjectName(name + QStringLiteral("ChartView"));
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    auto* menu = new QMenu(menuButton_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    menuButton_->setMenu(menu);
    menuButton_->setPopupMode(QToolButton::InstantPopup);

    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(title_, 1);
    head->addWidget(formulaButton_, 0, Qt::AlignTop);
    head->addWidget(menuButton_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1) + 4, gap(1), gap(1));
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(legend_);
    layout->addWidget(chart_, 1);
    chart_->setMinimumHeight(gap(20));
    connect(formulaButton_, &QToolButton::clicked, this, &ChartCard::formulaRequested);
    retranslate();
}

void ChartCard::setData(ChartData shown) {
    title_->setText(shown.title);
    legend_->setData(shown);
    formulaButton_->setAccessibleName(tr("Formula of “%1”").arg(shown.title));
    menuButton_->setAccessibleName(tr("More for “%1”").arg(shown.title));
    chart_->setData(std::move(shown));
}

void ChartCard::retranslate() {
    formulaButton_->setToolTip(tr("How it is computed"));
    menuButton_->setToolTip(tr("Copy, save or print"));
}

void ChartCard::fillMenu(QMenu& menu) {
    menu.addAction(tr("&Copy as a picture"), this, &ChartCard::copyPicture);
    menu.addAction(tr("Copy the &values"), this,
                   [this] { QApplication::clipboard()->setText(chart_->data().csv().replace(u';', u'\t')); });
    menu.addSeparator();
    menu.addAction(tr("Save as &PNG…"), this, [this] { save(tr("Picture (*.png)"), QStringLiteral("png")); });
    menu.addAction(tr("Save as &SVG…"), this, [this] { save(tr("Drawing (*.svg)"), QStringLiteral("svg")); });
    menu.addAction(tr("Save the values as CS&V…"), this, [this] { save(tr("Table (*.csv)"), QStringLiteral("csv")); });
    menu.addSeparator();
    menu.addAction(tr("P&rint…"), this, &ChartCard::print);
}

void ChartCard::copyPicture() { QApplication::clipboard()->setImage(chartImage(*chart_)); }

void ChartCard::save(const QString& filter, const QString& ending) {
    auto* dialog = new QFileDialog(this, tr("Save the chart"), proposedFile(title_->text(), ending), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (!saveChart(*chart_, file))
            emit failed(tr("“%1” could not be written. Choose another folder or free some space.").arg(file));
    });
    dialog->open();
}

void ChartCard::print() {
    const auto draw = [this](const std::shared_ptr<ChosenPrinter>& printer) {
        const QImage image = chartImage(*chart_);
        QPainter painter(&printer->device());
        const QRect page = painter.viewport();
        const QSize size = image.size().scaled(page.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(page.topLeft(), size), image);
    };
    if (const auto refused = askPrinter(*this, QStringLiteral("printChartDialog"), QPageLayout::Landscape, draw))
        emit failed(*refused);
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void ChartCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        title_->setFont(scaledFont(1.05, QFont::DemiBold));
}

} // namespace encours
