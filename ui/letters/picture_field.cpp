// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/picture_field.h"

#include "core/usecase/letter_settings.h"
#include "ui/common/documents_folder.h"
#include "ui/common/theme.h"
#include "ui/language/template_words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace encours {

PictureField::PictureField(const QString& name, QWidget* parent)
    : QWidget(parent), name_(name), shown_(new QLabel), choose_(new QPushButton), remove_(new QPushButton) {
    setObjectName(name + QStringLiteral("PictureField"));
    choose_->setObjectName(name + QStringLiteral("ChoosePushButton"));
    remove_->setObjectName(name + QStringLiteral("RemovePushButton"));
    for (QPushButton* button : {choose_, remove_})
        button->setAutoDefault(false);
    shown_->setFixedSize(gap(16), gap(6));
    shown_->setAlignment(Qt::AlignCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(shown_);
    layout->addWidget(choose_);
    layout->addWidget(remove_);
    layout->addStretch(1);
    setFocusProxy(choose_);
    connect(choose_, &QPushButton::clicked, this, &PictureField::choose);
    connect(remove_, &QPushButton::clicked, this, [this] {
        setPicture({});
        emit changed();
        choose_->setFocus();
    });
    show();
}

void PictureField::setPicture(const LetterPicture& picture) {
    picture_ = picture;
    show();
}

void PictureField::choose() {
    auto* dialog = new QFileDialog(this, tr("Choose a picture"), documentsFolder().path(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog->setObjectName(name_ + QStringLiteral("FileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::take);
    dialog->open();
}

void PictureField::take(const QString& file) {
    const auto read = read_letter_picture(file.toStdU16String());
    if (!read.ok())
        return emit refused(letterSettingsRefusalSentence(read.error()));
    setPicture(read.value());
    emit refused({});
    emit changed();
}

void PictureField::show() {
    QPixmap picture;
    picture.loadFromData(reinterpret_cast<const uchar*>(picture_.bytes.data()),
                         static_cast<uint>(picture_.bytes.size()));
    if (picture.isNull())
        shown_->setText(tr("none"));
    else
        shown_->setPixmap(picture.scaled(shown_->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    remove_->setVisible(!picture_.empty());
}

void PictureField::setWords(const QString& words) {
    choose_->setText(tr("Choose…"));
    remove_->setText(tr("Remove"));
    choose_->setAccessibleName(tr("%1: choose…").arg(words));
    remove_->setAccessibleName(tr("%1: remove").arg(words));
}

} // namespace encours
