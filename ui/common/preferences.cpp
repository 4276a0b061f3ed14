// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include <QSettings>

#include <algorithm>

namespace encours {

namespace {

struct Settings : QSettings {
    Settings()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("encours"), QStringLiteral("encours")) {}
};

void writeRecent(const std::vector<RecentLedger>& ledgers) {
    Settings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(ledgers.size()));
    for (int i = 0; i < static_cast<int>(ledgers.size()); ++i) {
        const auto& ledger = ledgers[static_cast<std::size_t>(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), ledger.path);
        settings.setValue(QStringLiteral("company"), ledger.company);
        settings.setValue(QStringLiteral("dataUntil"), ledger.dataUntil.toString(Qt::ISODate));
    }
    settings.endArray();
}

} // namespace

QString Preferences::language() { return Settings().value(QStringLiteral("language")).toString(); }

void Preferences::setLanguage(const QString& language) { Settings().setValue(QStringLiteral("language"), language); }

Appearance Preferences::appearance() {
    const QString name = Settings().value(QStringLiteral("appearance")).toString();
    if (name == QLatin1String("light"))
        return Appearance::light;
    return name == QLatin1String("dark") ? Appearance::dark : Appearance::system;
}

void Preferences::setAppearance(Appearance appearance) {
    const char* const names[] = {"system", "light", "dark"};
    Settings().setValue(QStringLiteral("appearance"), QString::fromLatin1(names[static_cast<std::size_t>(appearance)]));
}

std::vector<RecentLedger> Preferences::recentLedgers() {
    Settings settings;
    std::vector<RecentLedger> ledgers;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count && ledgers.size() < recentKept; ++i) {
        settings.setArrayIndex(i);
        const QString path = settings.value(QStringLiteral("path")).toString();
        if (path.isEmpty())
            continue;
        ledgers.push_back({path, settings.value(QStringLiteral("company")).toString(),
                           QDate::fromString(settings.value(QStringLiteral("dataUntil")).toString(), Qt::ISODate)});
    }
    settings.endArray();
    return ledgers;
}

void Preferences::rememberLedger(const RecentLedger& ledger) {
    auto ledgers = recentLedgers();
    std::erase_if(ledgers, [&](const RecentLedger& other) { return other.path == ledger.path; });
    ledgers.insert(ledgers.begin(), ledger);
    if (ledgers.size() > recentKept)
        ledgers.resize(recentKept);
    writeRecent(ledgers);
}

void Preferences::forgetLedger(const QString& path) {
    auto ledgers = recentLedgers();
    std::erase_if(ledgers, [&](const RecentLedger& other) { return other.path == path; });
    writeRecent(ledgers);
}

namespace {

/// A path as a key: settings part their keys at slashes.
QString stepsKey(const QString& ledger) {
    return QStringLiteral("firstSteps/") + QString::fromLatin1(ledger.toUtf8().toHex());
}

} // namespace

Preferences::FirstSteps Preferences::firstSteps(const QString& ledger) {
    const auto parts = Settings().value(stepsKey(ledger)).toString().split(u' ');
    return {parts.front().toInt(), parts.size() > 1 && parts[1] == QLatin1String("hidden")};
}

void Preferences::setFirstSteps(const QString& ledger, const FirstSteps& steps) {
    const QString hidden = steps.hidden ? QStringLiteral(" hidden") : QString();
    Settings().setValue(stepsKey(ledger), QString::number(steps.taken) + hidden);
}

int Preferences::textPercent() {
    return std::clamp(Settings().value(QStringLiteral("textPercent"), 100).toInt(), 100, 200);
}

void Preferences::setTextPercent(int percent) { Settings().setValue(QStringLiteral("textPercent"), percent); }

int Preferences::chartMonths() {
    const int months = Settings().value(QStringLiteral("chartMonths"), 24).toInt();
    return months == 12 || months == 36 ? months : 24;
}

void Preferences::setChartMonths(int months) { Settings().setValue(QStringLiteral("chartMonths"), months); }

QByteArray Preferences::windowState() { return Settings().value(QStringLiteral("window")).toByteArray(); }

void Preferences::setWindowState(const QByteArray& state) { Settings().setValue(QStringLiteral("window"), state); }

bool Preferences::areAgesShown() { return Settings().value(QStringLiteral("customers/ages")).toBool(); }

void Preferences::setAgesShown(bool shown) { Settings().setValue(QStringLiteral("customers/ages"), shown); }

QByteArray Preferences::tableState(const QString& table) {
    return Settings().value(QStringLiteral("tables/") + table).toByteArray();
}

void Preferences::setTableState(const QString& table, const QByteArray& state) {
    Settings().setValue(QStringLiteral("tables/") + table, state);
}

} // namespace encours
