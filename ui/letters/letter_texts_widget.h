// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/letters/text_book.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QSplitter;

namespace encours {

class LetterPreview;
class TemplateEditor;

/// The texts of letters, e-mails and SMS: which there are, each edited in blocks and seen beside on a real customer as it is
/// typed. What was typed and not saved stays while one looks at another.
class LetterTextsWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit LetterTextsWidget(Acts& acts, QWidget* parent = nullptr);

    void followSession();
    [[nodiscard]] bool isBusy() const { return isBusy_ || later_.isActive(); }
    [[nodiscard]] const LetterPreview& preview() const { return *preview_; }
    /// The text that is edited; nothing: there is none of that form.
    [[nodiscard]] const std::optional<TextKey>& shown() const { return shown_; }
    /// One of the shown language and form.
    void show(const std::string& key);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildMenu();
    void read();
    void take(std::shared_ptr<const TextBook> book);
    void fillLanguages();
    void fillList();
    void fillCustomers();
    void showChosen();
    void edited();
    void setEditor(const LetterTemplate& text);
    void readTrial();
    [[nodiscard]] std::string trialDocument() const;
    void showTrial();
    void offer();
    void save();
    void reset();
    void showVersions();
    void discard();
    void writeOwn();
    void exportSet();
    void importSet();
    void say(const QString& fault);
    [[nodiscard]] QString languageCode() const;
    [[nodiscard]] QString nameOf(const LetterTemplate& text) const;
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const TextBook> book_;
    std::shared_ptr<const LedgerView> askedFor_;
    std::map<TextKey, LetterTemplate> drafts_; ///< typed, not saved
    std::optional<TextKey> shown_;
    std::shared_ptr<const TextBook> edited_; ///< the texts that the editor was filled from
    std::optional<LetterCase> trial_;        ///< of the customer on whom the shown text is tried
    std::string trialOf_;                    ///< the document that it is a case of
    bool isBusy_ = false;
    QTimer later_; ///< the preview follows once one stops typing
    QComboBox* languages_;
    QComboBox* forms_;
    QListWidget* list_;
    QSplitter* parts_;
    TemplateEditor* editor_;
    QLabel* fault_;
    QPushButton *save_, *discard_, *more_;
    QMenu* versions_;
    QAction *own_, *reset_, *export_, *import_;
    QComboBox* customers_;
    LetterPreview* preview_;
};

} // namespace encours
