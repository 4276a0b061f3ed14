// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace encours {

inline constexpr int timeoutMs = 60'000;

/// How a window is drawn: its language, appearance, size and text.
struct Look {
    QString language;
    bool dark;
    QSize size;
    double textScale;

    [[nodiscard]] QString name() const {
        const QString scale = textScale > 1.0 ? QStringLiteral("_%1").arg(qRound(100 * textScale)) : QString();
        return QStringLiteral("%1_%2_%3x%4%5")
            .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width())
            .arg(size.height())
            .arg(scale);
    }
};

/// Runs until the signal comes.
template <class Sender, class Signal, class Act>
void until(Sender* sender, Signal signal, Act act) {
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMs, &loop, [] { qFatal("A page was not shown in time."); });
    act();
    loop.exec();
    QApplication::processEvents();
}

/// A screen as large as the largest picture, so that popups lie where they would.
inline void useScreen(const QString& file) {
    QFile configuration(file);
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("%s could not be written.", qUtf8Printable(file));
    configuration.write(R"({"windowFrameMargins": false, "screens": [{"name": "pictures", "x": 0, "y": 0, "width": 1920,
        "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toLocal8Bit());
}

/// Takes pictures of a window and of what lies over it, each as a file named by its page and look.
class Camera {
public:
    explicit Camera(QDir folder) : folder_(std::move(folder)) {}

    [[nodiscard]] const QDir& folder() const { return folder_; }

    /// Runs until it is so.
    template <class Condition>
    static void settle(Condition condition) {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (timer.elapsed() > timeoutMs)
                qFatal("A page was not shown in time.");
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        QApplication::processEvents();
    }

    void write(const QPixmap& picture, const Look& look, const char* page) {
        QApplication::processEvents();
        const QString file = folder_.filePath(QString::fromLatin1(page) + u'_' + look.name() + QStringLiteral(".png"));
        if (!picture.save(file))
            qFatal("%s could not be written.", qUtf8Printable(file));
    }

    /// What is still being read says "…": a picture waits for it, and for the layouts that follow.
    static void settleReads(const QWidget& window) {
        settle([&] {
            const auto labels = window.findChildren<QLabel*>();
            return std::none_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text() == QStringLiteral("…");
            });
        });
        for (int pass = 0; pass < 3; ++pass) // of layouts within layouts
            QApplication::processEvents();
    }

    void save(QWidget& window, const Look& look, const char* page) {
        settleReads(window);
        write(window.grab(), look, page);
    }

    /// A popup is a window of its own: it is drawn onto the picture of the window that it lies over.
    void savePopup(QWidget& window, const Look& look, const char* button, const char* popup, const char* page) {
        window.findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
        QApplication::processEvents();
        QPixmap picture = window.grab();
        auto* over = window.findChild<QWidget*>(QString::fromLatin1(popup));
        QPainter painter(&picture);
        painter.drawPixmap(window.mapFromGlobal(over->mapToGlobal(QPoint(0, 0))), over->grab());
        painter.end();
        write(picture, look, page);
        over->close();
        QApplication::processEvents();
    }

    /// A dialog that a button opens, drawn onto the picture of the window.
    template <class Fill>
    void saveDialog(MainWindow& window, const Look& look, const char* button, const char* name, const char* page,
                    Fill fill) {
        window.findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
        QDialog* dialog = nullptr;
        settle([&] {
            dialog = window.findChild<QDialog*>(QString::fromLatin1(name));
            return dialog != nullptr && dialog->isVisible();
        });
        fill(*dialog);
        savePicture(window, *dialog, look, page);
        dialog->reject();
        settle([&] { return window.findChild<QDialog*>(QString::fromLatin1(name)) == nullptr; });
    }

    /// A dialog as it stands over the window.
    void savePicture(MainWindow& window, QDialog& dialog, const Look& look, const char* page) {
        QApplication::processEvents();
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        painter.drawPixmap((window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2,
                           dialog.grab());
        painter.end();
        write(picture, look, page);
    }

private:
    QDir folder_;
};

} // namespace encours
