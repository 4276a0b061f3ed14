// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/dialect_widget.h"

#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr const char* names[] = {"sheet", "encoding", "header", "dates", "decimals", "separator"};
constexpr const char* encodings[] = {"UTF-8", "windows-1252", "ISO-8859-15", "CP850", "UTF-16LE", "UTF-16BE"};
constexpr DateOrder orders[] = {DateOrder::dmy, DateOrder::mdy, DateOrder::ymd, DateOrder::ymd_compact};
constexpr int linesOffered = 25; // as far as the header is looked for

QString orderExample(DateOrder order) {
    switch (order) {
    case DateOrder::dmy:
        return QStringLiteral("31/12/2026");
    case DateOrder::mdy:
        return QStringLiteral("12/31/2026");
    case DateOrder::ymd:
        return QStringLiteral("2026-12-31");
    case DateOrder::ymd_compact:
        return QStringLiteral("20261231");
    }
    return {};
}

/// The one value that the columns share; `some` tells whether there is any.
template <class Value>
std::optional<Value> shared(const PerField<std::optional<Value>>& values, bool& some) {
    std::optional<Value> one;
    some = false;
    bool differ = false;
    for (const auto& value : values) {
        if (!value)
            continue;
        differ = differ || (one && *one != *value);
        one = value;
        some = true;
    }
    return differ ? std::nullopt : one;
}

} // namespace

DialectWidget::DialectWidget(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("dialectWidget"));
    auto* grid = new ResponsiveGrid(static_cast<int>(parts) - 1);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* place = new QWidget; // a source has either sheets or an encoding: they share a place
    auto* shares = new QVBoxLayout(place);
    shares->setContentsMargins(0, 0, 0, 0);
    grid->add(place);
    for (const char* name : names) {
        Field field{new QWidget, new QLabel, new QComboBox};
        field.choice->setObjectName(QStringLiteral("%1ComboBox").arg(QLatin1String(name)));
        field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field.choice->setMinimumContentsLength(12);
        makeSecondary(*field.label);
        auto* layout = new QVBoxLayout(field.box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(field.label);
        layout->addWidget(field.choice);
        if (fields_.size() <= static_cast<std::size_t>(Part::encoding))
            shares->addWidget(field.box);
        else
            grid->add(field.box);
        connect(field.choice, &QComboBox::activated, this, &DialectWidget::chosen);
        fields_.push_back(field);
    }
    setLayout(grid);
    retranslate();
}

QVariant DialectWidget::chosenAt(Part part) const {
    const auto& field = fields_[static_cast<std::size_t>(part)];
    return field.box->isVisibleTo(this) ? field.choice->currentData() : QVariant();
}

void DialectWidget::fill(Part part, const QString& recognised, const std::vector<std::pair<QString, QVariant>>& choices,
                         const QVariant& said) {
    auto& choice = *at(part).choice;
    const QSignalBlocker still(choice);
    choice.clear();
    choice.addItem(recognised);
    for (const auto& [text, value] : choices)
        choice.addItem(text, value);
    if (said.isValid() && choice.findData(said) < 0)
        choice.addItem(said.toString(), said);
    choice.setCurrentIndex(said.isValid() ? choice.findData(said) : 0);
    choice.setToolTip(choice.currentText());
}

void DialectWidget::setSurvey(const SourceSurvey& survey, const CsvOptions& said) {
    survey_ = survey;
    survey_.rows.clear();
    said_ = said;
    fillAll();
}

void DialectWidget::fillAll() {
    const auto& layout = survey_.layout;
    const bool isWorkbook = !survey_.sheets.empty();
    at(Part::sheet).box->setVisible(isWorkbook);
    at(Part::encoding).box->setVisible(!isWorkbook);
    at(Part::separator).box->setVisible(!isWorkbook);
    const auto recognised = [](const QString& what) { return tr("%1 (recognised)").arg(what); };
    using Choices = std::vector<std::pair<QString, QVariant>>;

    Choices sheets;
    for (const auto& sheet : survey_.sheets)
        sheets.emplace_back(QString::fromStdString(sheet), QString::fromStdString(sheet));
    fill(Part::sheet,
         said_.sheet.empty() && !layout.sheet.empty() ? recognised(QString::fromStdString(layout.sheet))
                                                      : tr("Recognised by itself"),
         sheets, said_.sheet.empty() ? QVariant() : QVariant(QString::fromStdString(said_.sheet)));

    Choices texts;
    for (const char* encoding : encodings)
        texts.emplace_back(QLatin1String(encoding), QString::fromLatin1(encoding));
    fill(Part::encoding,
         said_.encoding.empty() ? recognised(QString::fromStdString(layout.encoding)) : tr("Recognised by itself"),
         texts, said_.encoding.empty() ? QVariant() : QVariant(QString::fromStdString(said_.encoding)));

    const std::pair<char, QString> separators[] = {{';', tr("Semicolon ;", "separator of cells")},
                                                   {',', tr("Comma ,", "separator of cells")},
                                                   {'\t', tr("Tab", "separator of cells")},
                                                   {'|', tr("Bar |", "separator of cells")}};
    Choices cuts;
    QString cut;
    for (const auto& [sign, name] : separators) {
        cuts.emplace_back(name, static_cast<int>(sign));
        if (sign == layout.separator)
            cut = name;
    }
    fill(Part::separator, said_.separator ? tr("Recognised by itself") : recognised(cut), cuts,
         said_.separator ? QVariant(static_cast<int>(*said_.separator)) : QVariant());

    Choices lines{{tr("No titles"), 0}};
    for (int line = 1; line <= linesOffered; ++line)
        lines.emplace_back(tr("Line %1").arg(line), line);
    const auto title = layout.header_line == 0 ? tr("No titles") : tr("Line %1").arg(layout.header_line);
    fill(Part::header, said_.header_line ? tr("Recognised by itself") : recognised(title), lines,
         said_.header_line ? QVariant(static_cast<int>(*said_.header_line)) : QVariant());

    Choices dates;
    for (const auto order : orders)
        dates.emplace_back(orderExample(order), static_cast<int>(order));
    bool some = false;
    const auto order = shared(layout.date_orders, some);
    fill(Part::dates,
         said_.date_order ? tr("Recognised by itself")
         : order          ? recognised(orderExample(*order))
         : some           ? tr("Each column its own")
                          : tr("Not recognised"),
         dates, said_.date_order ? QVariant(static_cast<int>(*said_.date_order)) : QVariant());

    const auto signName = [](DecimalSign sign) {
        return sign == DecimalSign::comma ? tr("Comma: 0,50") : tr("Point: 0.50");
    };
    const auto sign = shared(layout.decimal_signs, some);
    fill(Part::decimals,
         said_.decimal_sign ? tr("Recognised by itself")
         : sign             ? recognised(signName(*sign))
         : some             ? tr("Each column its own")
                            : tr("Each amount by itself"),
         {{signName(DecimalSign::comma), static_cast<int>(DecimalSign::comma)},
          {signName(DecimalSign::point), static_cast<int>(DecimalSign::point)}},
         said_.decimal_sign ? QVariant(static_cast<int>(*said_.decimal_sign)) : QVariant());
}

void DialectWidget::apply(CsvOptions& said) const {
    said.sheet = chosenAt(Part::sheet).toString().toStdString();
    said.encoding = chosenAt(Part::encoding).toString().toStdString();
    const auto number = [this](Part part) {
        const auto value = chosenAt(part);
        return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    };
    said.separator.reset();
    if (const auto sign = number(Part::separator))
        said.separator = static_cast<char>(*sign);
    said.header_line.reset();
    if (const auto line = number(Part::header))
        said.header_line = *line;
    said.date_order.reset();
    if (const auto order = number(Part::dates))
        said.date_order = static_cast<DateOrder>(*order);
    said.decimal_sign.reset();
    if (const auto sign = number(Part::decimals))
        said.decimal_sign = static_cast<DecimalSign>(*sign);
}

void DialectWidget::retranslate() {
    const QString titles[] = {tr("Sheet"), tr("Encoding"), tr("Titles"), tr("Days"), tr("Decimals"), tr("Separator")};
    for (std::size_t i = 0; i < parts; ++i) {
        fields_[i].label->setText(titles[i]);
        fields_[i].choice->setAccessibleName(titles[i]);
    }
    fillAll();
}

void DialectWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
