// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace encours {

/// Words in place, above what they speak of: what is under way (with Cancel), what a person should know, what went
/// wrong. Never blocks. Hidden until it has something to say.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { progress, note, warning, error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// With an action's words, a button that emits actionRequested. Progress has Cancel as its action and cannot be
    /// closed by the person.
    void say(Kind kind, const QString& text, const QString& action = {});
    /// Of a progress; total 0 when it is not known.
    void setProgress(qint64 done, qint64 total);
    void silence() { hide(); }

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] QString text() const;

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();

    Kind kind_ = Kind::note;
    QLabel* icon_ = nullptr; ///< all five built when it first speaks: most bars never do
    QLabel* text_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* action_ = nullptr;
    QToolButton* close_ = nullptr;
};

} // namespace encours
