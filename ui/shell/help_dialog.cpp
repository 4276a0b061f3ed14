// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace encours {

namespace {

/// A page's first line is its title.
QString titleOf(const QString& topic) {
    QFile file(HelpDialog::fileOf(topic));
    if (!file.open(QIODevice::ReadOnly))
        return topic;
    return QString::fromUtf8(file.readLine()).remove(u'#').trimmed();
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent), contents_(new QListWidget), browser_(new QTextBrowser) {
    setObjectName(QStringLiteral("helpDialog"));
    contents_->setObjectName(QStringLiteral("helpContentsListWidget"));
    contents_->setFrameShape(QFrame::NoFrame);
    contents_->setSpacing(3);
    browser_->setObjectName(QStringLiteral("helpTextBrowser"));
    browser_->setFrameShape(QFrame::NoFrame);
    browser_->document()->setDocumentMargin(gap(2));
    browser_->setOpenExternalLinks(false);
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(contents_);
        item->setData(Qt::UserRole, topic);
    }
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(contents_);
    splitter->addWidget(browser_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({gap(28), gap(72)});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(contents_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != topic_)
            showTopic(item->data(Qt::UserRole).toString());
    });
    connect(browser_, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) {
        topic_ = QFileInfo(source.path()).completeBaseName();
        chooseShown();
    });
    resize(gap(110), gap(75));
    retranslate();
}

QStringList HelpDialog::topics() {
    return {QStringLiteral("start"),     QStringLiteral("today"),     QStringLiteral("reminders"),
            QStringLiteral("imports"),   QStringLiteral("dashboard"), QStringLiteral("figure"),
            QStringLiteral("customers"), QStringLiteral("customer"),  QStringLiteral("invoices"),
            QStringLiteral("invoice"),   QStringLiteral("policy"),    QStringLiteral("segments"),
            QStringLiteral("quality"),   QStringLiteral("interest"),  QStringLiteral("rates"),
            QStringLiteral("company"),   QStringLiteral("keyboard")};
}

QString HelpDialog::topicOf(Place::Page page) {
    switch (page) {
    case Place::Page::start:
        return QStringLiteral("start");
    case Place::Page::today:
        return QStringLiteral("today");
    case Place::Page::reminders:
        return QStringLiteral("reminders");
    case Place::Page::dashboard:
        return QStringLiteral("dashboard");
    case Place::Page::figure:
        return QStringLiteral("figure");
    case Place::Page::customers:
        return QStringLiteral("customers");
    case Place::Page::customer:
        return QStringLiteral("customer");
    case Place::Page::invoices:
        return QStringLiteral("invoices");
    case Place::Page::invoice:
        return QStringLiteral("invoice");
    case Place::Page::policy:
        return QStringLiteral("policy");
    case Place::Page::imports:
        return QStringLiteral("imports");
    case Place::Page::quality:
        return QStringLiteral("quality");
    case Place::Page::company:
        return QStringLiteral("company");
    case Place::Page::rates:
        return QStringLiteral("rates");
    }
    return {};
}

QString HelpDialog::fileOf(const QString& topic) {
    const bool french = QLocale().language() == QLocale::French;
    return QStringLiteral(":/help/%1/%2.md").arg(french ? QStringLiteral("fr") : QStringLiteral("en"), topic);
}

void HelpDialog::showTopic(const QString& topic) {
    browser_->setSource(QUrl(QStringLiteral("qrc") + fileOf(topic)), QTextDocument::MarkdownResource);
}

void HelpDialog::chooseShown() {
    for (int i = 0; i < contents_->count(); ++i) {
        if (contents_->item(i)->data(Qt::UserRole).toString() == topic_)
            contents_->setCurrentRow(i);
    }
}

void HelpDialog::retranslate() {
    setWindowTitle(tr("Help – Encours"));
    contents_->setAccessibleName(tr("Contents of the help"));
    browser_->setAccessibleName(tr("Page of help"));
    for (int i = 0; i < contents_->count(); ++i)
        contents_->item(i)->setText(titleOf(contents_->item(i)->data(Qt::UserRole).toString()));
    if (!topic_.isEmpty())
        showTopic(topic_);
}

void HelpDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
