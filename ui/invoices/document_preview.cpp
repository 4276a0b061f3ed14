// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/document_preview.h"

#include "ui/common/icons.h"
#include "ui/common/named_button.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace encours {

namespace {

constexpr double step = 1.25;
constexpr double smallest = 0.4;
constexpr double largest = 4.0;

QPushButton* button(const char* name) {
    auto* made = namedButton(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

DocumentPreview::DocumentPreview(QString name, QString mediaType, QByteArray bytes, QWidget* parent)
    : QDialog(parent),
      name_(std::move(name)),
      mediaType_(std::move(mediaType)),
      bytes_(std::move(bytes)),
      area_(new QScrollArea),
      picture_(new QLabel),
      place_(new QLabel),
      before_(button("pageBeforePushButton")),
      after_(button("pageAfterPushButton")),
      smaller_(button("smallerPushButton")),
      larger_(button("largerPushButton")),
      open_(button("previewOpenPushButton")),
      save_(button("previewSavePushButton")),
      close_(button("previewClosePushButton")) {
    setObjectName(QStringLiteral("documentPreviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    pool_.setMaxThreadCount(1);
    picture_->setObjectName(QStringLiteral("previewLabel"));
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setWordWrap(true);
    picture_->setMargin(gap(1));
    area_->setWidget(picture_);
    area_->setWidgetResizable(true);
    area_->setObjectName(QStringLiteral("previewScrollArea"));
    // The room must not change with what is drawn in it: its width says how large that is.
    area_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area_->viewport()->installEventFilter(this);
    place_->setObjectName(QStringLiteral("previewPlaceLabel"));
    setDrawnIcon(*before_, "back");
    setDrawnIcon(*after_, "forward");

    auto* bar = new QHBoxLayout;
    bar->setSpacing(gap(1));
    for (QWidget* control :
         {static_cast<QWidget*>(before_), static_cast<QWidget*>(place_), static_cast<QWidget*>(after_),
          static_cast<QWidget*>(smaller_), static_cast<QWidget*>(larger_)})
        bar->addWidget(control);
    bar->addStretch(1);
    for (auto* control : {open_, save_, close_})
        bar->addWidget(control);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1));
    layout->addWidget(area_, 1);
    layout->addLayout(bar);

    connect(before_, &QPushButton::clicked, this, [this] { turnTo(page_ - 1); });
    connect(after_, &QPushButton::clicked, this, [this] { turnTo(page_ + 1); });
    connect(smaller_, &QPushButton::clicked, this, [this] { zoom(1 / step); });
    connect(larger_, &QPushButton::clicked, this, [this] { zoom(step); });
    connect(open_, &QPushButton::clicked, this, &DocumentPreview::openRequested);
    connect(save_, &QPushButton::clicked, this, &DocumentPreview::saveRequested);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(gap(120), gap(90));
    resize(std::min(room.width() - gap(4), gap(110)), room.height() - gap(4));
    retranslate();
    area_->setFocus();
}

DocumentPreview::~DocumentPreview() {
    pool_.clear();
    pool_.waitForDone();
}

void DocumentPreview::turnTo(int page) {
    page_ = std::clamp(page, 0, pages_ - 1);
    area_->verticalScrollBar()->setValue(0);
    draw();
}

void DocumentPreview::zoom(double factor) {
    scale_ = std::clamp(scale_ * factor, smallest, largest);
    draw();
}

void DocumentPreview::draw() {
    const int number = ++asked_;
    const double pixels = devicePixelRatioF();
    const int width = qRound((area_->viewport()->width() - gap(2)) * scale_ * pixels);
    pool_.clear();
    pool_.start([this, number, page = page_, width] {
        const auto rendered = renderPage(bytes_, mediaType_, page, width);
        QMetaObject::invokeMethod(
            this,
            [this, number, rendered] {
                if (number == asked_)
                    showPage(rendered);
            },
            Qt::QueuedConnection);
    });
}

void DocumentPreview::showPage(const RenderedPage& page) {
    drawn_ = asked_;
    pages_ = std::max(1, page.pages);
    if (page.image.isNull()) {
        picture_->setText(
            page.isFormatMissing
                ? tr("This installation cannot show files of this kind. Open the file with the system's "
                     "viewer; to see it here, install Qt's image format plugins.")
                : tr("This file cannot be shown here: it may be protected by a password, or damaged. Open "
                     "it with the system's viewer."));
    } else {
        QPixmap pixmap = QPixmap::fromImage(page.image);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        picture_->setPixmap(pixmap);
    }
    retranslate();
}

void DocumentPreview::retranslate() {
    setWindowTitle(tr("%1 – Preview").arg(name_));
    area_->setAccessibleName(tr("Preview of %1").arg(name_));
    place_->setText(tr("Page %1 of %2").arg(page_ + 1).arg(pages_));
    picture_->setAccessibleName(place_->text());
    before_->setAccessibleName(tr("Page before"));
    before_->setToolTip(before_->accessibleName());
    after_->setAccessibleName(tr("Next page"));
    after_->setToolTip(after_->accessibleName());
    before_->setEnabled(page_ > 0);
    after_->setEnabled(page_ + 1 < pages_);
    for (QWidget* control :
         {static_cast<QWidget*>(before_), static_cast<QWidget*>(place_), static_cast<QWidget*>(after_)})
        control->setVisible(pages_ > 1);
    smaller_->setText(tr("Sma&ller"));
    larger_->setText(tr("La&rger"));
    smaller_->setEnabled(scale_ > smallest);
    larger_->setEnabled(scale_ < largest);
    open_->setText(tr("&Open"));
    open_->setToolTip(tr("Open a copy with the system's viewer"));
    save_->setText(tr("&Save as…"));
    close_->setText(tr("&Close"));
}

bool DocumentPreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == area_->viewport() && event->type() == QEvent::Resize)
        draw();
    return QDialog::eventFilter(watched, event);
}

void DocumentPreview::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
