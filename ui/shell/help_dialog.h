// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace encours {

/// Short pages that say what a page of the window shows, how it is computed, and what to do. They are in the program, in
/// each language that it speaks: resources/help/<language>/<topic>.md.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

    /// In the order of the contents.
    [[nodiscard]] static QStringList topics();
    [[nodiscard]] static QString topicOf(Place::Page page);
    /// In the language that is spoken now.
    [[nodiscard]] static QString fileOf(const QString& topic);

    void showTopic(const QString& topic);
    [[nodiscard]] const QString& topic() const { return topic_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseShown();
    void retranslate();

    QListWidget* contents_;
    QTextBrowser* browser_;
    QString topic_; ///< that is shown
};

} // namespace encours
