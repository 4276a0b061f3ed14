// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/segment_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/policy_words.h"
#include "ui/language/segment_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Segments)
};

Column<SegmentLine> placeColumn() {
    Column<SegmentLine> column;
    column.traits.key = "place";
    column.traits.header = [] { return Words::tr("No."); };
    column.traits.hint = [] { return Words::tr("The first segment whose rule holds has the customer"); };
    column.traits.isNumber = true;
    column.text = [](const SegmentLine& line) {
        return line.segment() != nullptr ? QString::number(line.place + 1) : QStringLiteral("–");
    };
    column.raw = [](const SegmentLine& line) { return RawValue(static_cast<std::int64_t>(line.place)); };
    return column;
}

Column<SegmentLine> countColumn() {
    Column<SegmentLine> column;
    column.traits.key = "customers";
    column.traits.header = [] { return Words::tr("Customers"); };
    column.traits.hint = [] { return Words::tr("Those whom no segment ahead takes"); };
    column.traits.isNumber = true;
    column.traits.sumText = [](std::int64_t sum) { return countText(sum); };
    column.text = [](const SegmentLine& line) { return countText(line.customers); };
    column.raw = [](const SegmentLine& line) { return RawValue(std::int64_t{line.customers}); };
    return column;
}

} // namespace

std::vector<SegmentLine> segmentLines(const std::shared_ptr<const PolicyBook>& book) {
    const std::size_t count = book->list.segments.size();
    std::vector<SegmentLine> lines(count + 1);
    for (std::size_t i = 0; i <= count; ++i) {
        lines[i].book = book;
        lines[i].place = i;
    }
    for (std::size_t i = 0; i < book->traits.size(); ++i) {
        SegmentLine& line = lines[std::min<std::size_t>(book->followed.segment[i], count)];
        ++line.customers;
        line.open += book->traits[i].open;
        line.overdue += book->traits[i].overdue;
    }
    return lines;
}

std::vector<Column<SegmentLine>> segmentColumns(const std::function<Currency()>& currency) {
    std::vector<Column<SegmentLine>> columns;
    columns.push_back(placeColumn());
    columns.push_back(textColumn<SegmentLine>(
        "name", [] { return Words::tr("Segment"); },
        [](const SegmentLine& line) {
            return line.segment() != nullptr ? QString::fromStdString(line.segment()->name)
                                             : Words::tr("All other customers");
        }));
    columns.back().traits.isFlexible = true;
    columns.back().hint = [](const SegmentLine& line) {
        return line.segment() != nullptr ? QString::fromStdString(line.segment()->description) : QString();
    };
    columns.push_back(countColumn());
    columns.push_back(amountColumn<SegmentLine>(
        "open", [] { return Words::tr("Open"); }, [](const SegmentLine& line) { return line.open; }, currency));
    columns.back().traits.hint = [] { return Words::tr("Before credits and cash that is set against nothing"); };
    columns.push_back(amountColumn<SegmentLine>(
        "overdue", [] { return Words::tr("Overdue"); }, [](const SegmentLine& line) { return line.overdue; },
        currency));
    columns.push_back(textColumn<SegmentLine>(
        "policy", [] { return Words::tr("Policy"); },
        [](const SegmentLine& line) {
            return line.book->policyName(line.segment() != nullptr ? line.segment()->policy_key : std::string());
        }));
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<SegmentLine>(
        "persona", [] { return Words::tr("Persona"); },
        [](const SegmentLine& line) {
            const QString name =
                line.segment() != nullptr ? line.book->personaName(line.segment()->persona) : QString();
            return name.isEmpty() ? QStringLiteral("–") : name;
        }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

QString PersonaLine::segments() const {
    QStringList names;
    for (const Segment& segment : book->list.segments)
        if (segment.persona == persona().id)
            names << QString::fromStdString(segment.name);
    return names.join(QStringLiteral(", "));
}

std::vector<PersonaLine> personaLines(const std::shared_ptr<const PolicyBook>& book) {
    std::vector<PersonaLine> lines;
    for (std::size_t i = 0; i < book->list.personas.size(); ++i)
        lines.push_back({book, i});
    return lines;
}

std::vector<Column<PersonaLine>> personaColumns() {
    std::vector<Column<PersonaLine>> columns;
    const auto add = [&](const char* key, std::function<QString()> header,
                         std::function<QString(const PersonaLine&)> text) {
        columns.push_back(textColumn<PersonaLine>(key, std::move(header), [text](const PersonaLine& line) {
            const QString said = text(line);
            return said.isEmpty() ? QStringLiteral("–") : said;
        }));
        columns.back().traits.mayBeCut = true;
    };
    add(
        "name", [] { return Words::tr("Persona"); },
        [](const PersonaLine& line) { return QString::fromStdString(line.persona().name); });
    add(
        "segments", [] { return Words::tr("Segments"); }, [](const PersonaLine& line) { return line.segments(); });
    add(
        "motivations", [] { return Words::tr("What moves them"); },
        [](const PersonaLine& line) { return QString::fromStdString(line.persona().motivations); });
    columns.back().traits.isFlexible = true;
    add(
        "channel", [] { return Words::tr("Channel"); },
        [](const PersonaLine& line) {
            return line.persona().channel ? channelName(*line.persona().channel) : QString();
        });
    add(
        "hours", [] { return Words::tr("Hours"); },
        [](const PersonaLine& line) { return QString::fromStdString(line.persona().hours); });
    add(
        "tone", [] { return Words::tr("Tone"); },
        [](const PersonaLine& line) { return line.persona().tone ? toneName(*line.persona().tone) : QString(); });
    return columns;
}

} // namespace encours
