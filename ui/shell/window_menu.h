// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace encours {

/// What the window can do that is not on a page: its actions with their shortcuts, the menu that lists them. The actions
/// belong to the window, so that their shortcuts work while the menu is closed.
class WindowMenu : public QMenu {
    Q_OBJECT

public:
    explicit WindowMenu(QWidget* window);

    void setLedgerOpen(bool open);

signals:
    void newRequested();
    void openRequested();
    void openWindowRequested();
    /// The page of all ledgers that are known.
    void ledgersRequested();
    void firstStepsRequested();
    void importRequested();
    void demonstrationRequested();
    void recentRequested(const QString& path);
    void closeRequested();
    void undoRequested();
    void copyTableRequested();
    void refreshRequested();
    void backRequested();
    void forwardRequested();
    void settingsRequested();
    void searchRequested();
    void helpRequested();
    void aboutRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const char* name, const QKeySequence& shortcut, void (WindowMenu::*signal)());
    void fillRecent();
    void retranslate();

    QWidget* window_;
    QAction* new_;
    QAction* open_;
    QAction* openWindow_;
    QAction* import_;
    QMenu* recent_;
    QAction* demonstration_;
    QAction* ledgers_;
    QAction* close_;
    QAction* undo_;
    QAction* copyTable_;
    QAction* refresh_;
    QAction* back_;
    QAction* forward_;
    QAction* settings_ = nullptr;
    QAction* firstSteps_ = nullptr;
    QAction* search_ = nullptr;
    QAction* help_ = nullptr;
    QAction* about_;
    QAction* quit_;
};

} // namespace encours
