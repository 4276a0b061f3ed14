// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace encours {

/// A picture that letters bear: shown small, chosen from a file, or removed.
class PictureField : public QWidget {
    Q_OBJECT

public:
    /// `name`: the beginning of its controls' object names.
    explicit PictureField(const QString& name, QWidget* parent = nullptr);

    void setPicture(const LetterPicture& picture);
    [[nodiscard]] const LetterPicture& picture() const { return picture_; }
    /// "Logo": of its buttons, for those who do not see what they stand beside.
    void setWords(const QString& words);

signals:
    void changed();
    /// The file cannot be taken, and why.
    void refused(const QString& sentence);

private:
    void choose();
    void take(const QString& file);
    void show();

    LetterPicture picture_;
    QString name_;
    QLabel* shown_;
    QPushButton *choose_, *remove_;
};

} // namespace encours
