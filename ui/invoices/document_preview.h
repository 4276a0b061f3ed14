// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/rendered_page.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QPushButton;
class QScrollArea;

namespace encours {

/// An attachment page by page. Each page is drawn on a worker at the size that is wanted; nothing blocks.
class DocumentPreview : public QDialog {
    Q_OBJECT

public:
    DocumentPreview(QString name, QString mediaType, QByteArray bytes, QWidget* parent);
    ~DocumentPreview() override;

    [[nodiscard]] bool isBusy() const { return drawn_ != asked_; }

signals:
    void openRequested();
    void saveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void turnTo(int page);
    void zoom(double factor);
    void draw();
    void showPage(const RenderedPage& page);
    void retranslate();

    QString name_, mediaType_;
    QByteArray bytes_;
    int page_ = 0;
    int pages_ = 1;
    double scale_ = 1.0; ///< times the width of the room
    int asked_ = 0;      ///< number of the last drawing asked for
    int drawn_ = 0;
    QScrollArea* area_;
    QLabel* picture_;
    QLabel* place_;
    QPushButton *before_, *after_, *smaller_, *larger_, *open_, *save_, *close_;
    QThreadPool pool_; ///< one thread: what it reads above never changes
};

} // namespace encours
