// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace encours {

namespace {

QByteArray drawing(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QColor colorOf(IconColor color) {
    switch (color) {
    case IconColor::secondary:
        return theme().secondaryText;
    case IconColor::accent:
        return theme().accent;
    case IconColor::onAccent:
        return theme().onAccent;
    case IconColor::warning:
        return theme().warning;
    case IconColor::bad:
        return theme().bad;
    }
    return theme().text;
}

class DrawnIcon final : public QIconEngine {
public:
    DrawnIcon(QString name, IconColor color) : name_(std::move(name)), color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal scale = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override {
        if (size.isEmpty()) // a layout may ask before there is room
            return {};
        QColor color = colorOf(color_);
        if (color_ == IconColor::secondary && (mode == QIcon::Selected || state == QIcon::On))
            color = theme().accent;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.5F);
        const QString key = QStringLiteral("encours/%1/%2/%3x%4")
                                .arg(name_, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(drawing(name_).replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        // Square, at the left: what is wider than high leaves room before the words of a button.
        const qreal side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF(0, (size.height() - side) / 2, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(name_, color_); }

private:
    QString name_;
    IconColor color_;
};

} // namespace

QIcon drawnIcon(const char* name, IconColor color) { return QIcon(new DrawnIcon(QString::fromLatin1(name), color)); }

void setDrawnIcon(QAbstractButton& button, const char* name, IconColor color) {
    const int side = button.fontMetrics().height() + 2;
    button.setIcon(drawnIcon(name, color));
    button.setIconSize(QSize(button.text().isEmpty() && button.inherits("QToolButton") ? side : side + 4, side));
}

QIcon programIcon() { return QIcon(new DrawnIcon(QStringLiteral("encours"), IconColor::accent)); }

} // namespace encours
