// SPDX-License-Identifier: GPL-3.0-or-later
// How long from the start of the program until its window has been painted, beside the least window that Qt can show
// (start_floor), in turns within one run: start page, window with a ledger to open, dashboard of a demonstration.
// bench_start [--smoke]

#include "core/usecase/create_demonstration.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

struct Start {
    const char* name;
    QString program;
    QStringList arguments;
    const char* paint; ///< what ENCOURS_EXIT_AFTER_FIRST_PAINT waits for
    std::vector<double> ms = {};

    [[nodiscard]] double median() const {
        auto sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

bool run(Start& start, const QString& home) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("ENCOURS_EXIT_AFTER_FIRST_PAINT"), QString::fromLatin1(start.paint));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")) && !environment.contains(QStringLiteral("DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(start.program, start.arguments);
    QByteArray said;
    while (!said.contains("painted") && process.waitForReadyRead(60'000))
        said += process.readAll();
    const auto elapsed = timer.nsecsElapsed(); // to take the window down is not part of the start
    if (!said.contains("painted") || !process.waitForFinished(60'000) || process.exitCode() != 0) {
        std::printf("%s was not painted or did not end: %s\n", start.name, said.constData());
        return false;
    }
    start.ms.push_back(static_cast<double>(elapsed) / 1e6);
    return true;
}

} // namespace

int main(int argc, char* argv[]) {
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    encours::DemonstrationRequest request;
    request.target = std::filesystem::path(home.filePath(QStringLiteral("demo.encours")).toStdU16String());
    const encours::FixedClock clock(request.at);
    if (!encours::create_demonstration(request, clock).ok()) {
        std::puts("The demonstration could not be written.");
        return 1;
    }
    const QString ledger = home.filePath(QStringLiteral("demo.encours"));
    const auto program = QStringLiteral(ENCOURS_PROGRAM);
    std::vector<Start> starts = {{"floor: empty window with an empty chart", QStringLiteral(ENCOURS_FLOOR), {}, ""},
                                 {"start page", program, {}, "window"},
                                 {"window, ledger to open", program, {ledger}, "window"},
                                 {"dashboard with its figures", program, {ledger}, "page"}};
    const int rounds = smoke ? 1 : 25;
    for (int round = -1; round < rounds; ++round) { // the first warms the disk's cache
        for (Start& start : starts) {
            if (!run(start, home.path()))
                return 1;
            if (round < 0)
                start.ms.clear();
        }
    }
    for (const Start& start : starts)
        std::printf("%-42s median %6.0f ms   best %6.0f ms   %.2f x the floor\n", start.name, start.median(),
                    *std::min_element(start.ms.begin(), start.ms.end()), start.median() / starts.front().median());
    return 0;
}
