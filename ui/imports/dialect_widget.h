// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/survey_source.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace encours {

/// How a source is written, as it was recognised, and what a person says instead: encoding, separator, line of the titles,
/// order of days, decimal sign; of a workbook the sheet.
class DialectWidget : public QWidget {
    Q_OBJECT

public:
    explicit DialectWidget(QWidget* parent = nullptr);

    /// `said` is what the person said so far; the rest shows as recognised.
    void setSurvey(const SourceSurvey& survey, const CsvOptions& said);
    /// Writes what is chosen into `said`, and nothing where it is to be recognised.
    void apply(CsvOptions& said) const;

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Part : std::uint8_t { sheet, encoding, header, dates, decimals, separator };
    static constexpr std::size_t parts = 6;
    struct Field {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QComboBox* choice = nullptr;
    };

    [[nodiscard]] Field& at(Part part) { return fields_[static_cast<std::size_t>(part)]; }
    [[nodiscard]] QVariant chosenAt(Part part) const;
    /// The first entry stands for what was recognised; `said` is invalid where the person said nothing.
    void fill(Part part, const QString& recognised, const std::vector<std::pair<QString, QVariant>>& choices,
              const QVariant& said);
    void fillAll();
    void retranslate();

    std::vector<Field> fields_;
    SourceSurvey survey_;
    CsvOptions said_;
};

} // namespace encours
