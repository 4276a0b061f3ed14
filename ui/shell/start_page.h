// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours {

class RecentEntry;

/// What stands in the window while no ledger is open: what the program is for, and the ways in.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Reads the recent files again.
    void refresh();

signals:
    void openRequested();
    void importRequested();
    void demonstrationRequested();
    void recentRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget* way(QLabel*& words, QPushButton*& button, const QString& name);

    QLabel* heading_;
    QLabel* explanation_;
    QLabel* openWords_ = nullptr;
    QPushButton* openButton_ = nullptr;
    QLabel* importWords_ = nullptr;
    QPushButton* importButton_ = nullptr;
    QLabel* demonstrationWords_ = nullptr;
    QPushButton* demonstrationButton_ = nullptr;
    QLabel* recentHeading_;
    QVBoxLayout* recentLayout_;
    QLabel* dropWords_;
    std::vector<RecentEntry*> recent_;
};

} // namespace encours
