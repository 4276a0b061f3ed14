// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace encours {

/// A ledger that was open before.
struct RecentLedger {
    QString path;
    QString company;
    QDate dataUntil; ///< last covered day when it was last seen; invalid when the file holds no data
};

/// What belongs to the person and not to a ledger: language, appearance, recent files, the window's and the tables'
/// state. Kept by QSettings as a text file of the user's.
class Preferences {
public:
    static constexpr std::size_t recentKept = 200; ///< an accountant has many dossiers
    static constexpr std::size_t recentInMenu = 8;

    /// "fr", "en", or empty: the system's.
    [[nodiscard]] static QString language();
    static void setLanguage(const QString& language);

    [[nodiscard]] static Appearance appearance();
    static void setAppearance(Appearance appearance);

    /// Newest first, at most recentKept.
    [[nodiscard]] static std::vector<RecentLedger> recentLedgers();
    /// Puts it first.
    static void rememberLedger(const RecentLedger& ledger);
    static void forgetLedger(const QString& path);

    /// What the first steps with a ledger have been taken: bits of FirstStep. `hidden` when the person sent them away.
    struct FirstSteps {
        int taken = 0;
        bool hidden = false;
    };
    [[nodiscard]] static FirstSteps firstSteps(const QString& ledger);
    static void setFirstSteps(const QString& ledger, const FirstSteps& steps);

    /// Size of the text in percent of the desktop's: 100 to 200.
    [[nodiscard]] static int textPercent();
    static void setTextPercent(int percent);

    /// Month ends in the charts of the dashboard: 12, 24 or 36.
    [[nodiscard]] static int chartMonths();
    static void setChartMonths(int months);

    [[nodiscard]] static QByteArray windowState();
    static void setWindowState(const QByteArray& state);

    /// The list of customers shows what is owed by age.
    [[nodiscard]] static bool areAgesShown();
    static void setAgesShown(bool shown);

    /// Widths, order and sorting of a table's columns.
    [[nodiscard]] static QByteArray tableState(const QString& table);
    static void setTableState(const QString& table, const QByteArray& state);
};

} // namespace encours
