// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace encours {

/// A button that shows the key which presses it, as a key cap at its right. The shortcut itself belongs to the page: it
/// must work wherever the focus is.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    explicit KeyButton(const char* name, QWidget* parent = nullptr);

    void setWords(const QString& words, const QString& key);
    [[nodiscard]] const QString& key() const { return key_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int capWidth() const;

    QString key_;
};

} // namespace encours
