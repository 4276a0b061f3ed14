// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/table_layout.h"

#include <algorithm>
#include <numeric>

namespace encours {

namespace {

constexpr double pad = mm(1.4);          // at both sides of a cell
constexpr double leastFlexible = mm(24); // below that words break too often
constexpr double smallest = 6.5;         // points that can still be read
/// A section up to that part of a page is not broken.
constexpr double wholeSection = 0.4;

using Row = DocumentRow;
using Side = SheetWriter::Side;

/// A row with its text broken into the columns.
struct BrokenRow {
    Row::Kind kind{};
    QString name;    ///< of a section
    QString carried; ///< up to it
    std::vector<QStringList> cells;
    double height = 0;
};

class TableLayout {
public:
    TableLayout(SheetWriter& writer, const DocumentTable& table, double left, double right, const PageLook& look,
                double after)
        : writer_(writer), table_(table), left_(left), right_(right), after_(after), accent_(look.accent) {
        if (table.isAiry) {
            plain_.points = look.airyPoints;
            rowPad_ = look.airyPad;
        }
        while (!measure() && plain_.points > smallest)
            plain_.points -= 0.5;
        strong_ = {plain_.points, true};
        header_ = breakRow({headers(), Row::Kind::sum});
        if (headers().join(QString()).isEmpty())
            header_.height = 0;
        for (const Row& row : table_.rows)
            rows_.push_back(breakRow(row));
    }

    [[nodiscard]] double beginning() const {
        const double first = header_.height + groupHeight(0);
        const bool isAll = groupEnd(0) == rows_.size() && first + after_ <= writer_.wholeRoom();
        return first + (isAll ? after_ : 0);
    }

    void write() {
        std::size_t at = 0;
        // The heading never stands alone at the foot of a page.
        writer_.need(beginning());
        writeHeader();
        while (at < rows_.size()) {
            const std::size_t end = groupEnd(at);
            const double height = heightOf(at, end) + (end == rows_.size() ? after_ : 0);
            if (height <= writer_.wholeRoom() * wholeSection && writer_.room() < height)
                turn(nullptr);
            writeGroup(at, end);
            at = end;
        }
        writer_.drawLine(left_, writer_.y(), right_, writer_.y(), ink::rule);
        writer_.move(mm(1));
    }

private:
    [[nodiscard]] QStringList headers() const {
        QStringList headers;
        for (const auto& column : table_.columns)
            headers << column.header;
        return headers;
    }

    /// The widths; false: the flexible columns would be too narrow.
    bool measure() {
        const SheetFont plain{plain_.points, false}, strong{plain_.points, true};
        widths_.assign(table_.columns.size(), 0);
        double taken = 0;
        int flexible = 0;
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            const auto cell = static_cast<qsizetype>(i);
            if (table_.columns[i].isFlexible) {
                ++flexible;
                continue;
            }
            for (const QString& word : table_.columns[i].header.split(u' '))
                widths_[i] = std::max(widths_[i], SheetWriter::widthOf(word, strong));
            for (const Row& row : table_.rows)
                if (!isWhole(row.kind) && cell < row.cells.size())
                    widths_[i] = std::max(
                        widths_[i], SheetWriter::widthOf(row.cells[cell], row.kind == Row::Kind::sum ? strong : plain));
            widths_[i] += 2 * pad + 1; // 1: what is rounded
            taken += widths_[i];
        }
        const double rest = right_ - left_ - taken;
        const double share = flexible > 0 ? rest / flexible : rest / static_cast<double>(widths_.size());
        for (std::size_t i = 0; i < widths_.size(); ++i)
            if (flexible == 0 || table_.columns[i].isFlexible)
                widths_[i] += std::max(share, 0.0);
        return flexible > 0 ? share >= leastFlexible : rest >= 0;
    }

    [[nodiscard]] BrokenRow breakRow(const Row& row) {
        BrokenRow made{row.kind, row.cells.value(0), row.carried, {}, 0};
        std::size_t lines = 1;
        const SheetFont font = fontOf(row.kind);
        // An amount at the end of a row of words has its own room.
        const double amount =
            isWhole(row.kind) && row.cells.size() > 1 ? SheetWriter::widthOf(row.cells[1], font) + 2 * pad + 1 : 0;
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            const auto cell = static_cast<qsizetype>(i);
            if (cell >= row.cells.size() || (isWhole(row.kind) && i > 1))
                break;
            const double width = !isWhole(row.kind) ? widths_[i] : i == 0 ? amountEnd() - left_ - amount : amount;
            made.cells.push_back(SheetWriter::broken(row.cells[cell], font, width - 2 * pad));
            lines = std::max(lines, static_cast<std::size_t>(made.cells.back().size()));
        }
        made.height = SheetWriter::lineHeight(font) * static_cast<double>(lines) + 2 * rowPad_;
        if (row.kind == Row::Kind::section)
            made.height += mm(1);
        return made;
    }

    [[nodiscard]] static bool isWhole(Row::Kind kind) { return kind != Row::Kind::plain && kind != Row::Kind::sum; }
    [[nodiscard]] SheetFont fontOf(Row::Kind kind) const {
        return kind == Row::Kind::plain || kind == Row::Kind::remark || kind == Row::Kind::account ? plain_ : strong_;
    }
    /// Closes what precedes.
    [[nodiscard]] static bool isEnd(Row::Kind kind) {
        return kind == Row::Kind::sum || kind == Row::Kind::closing || kind == Row::Kind::account;
    }
    /// Stays with the row before it. In a letter so does what is remarked below a sum: what the law grants beside it.
    [[nodiscard]] bool closes(std::size_t at) const {
        const bool isRemark = table_.isAiry && rows_[at].kind == Row::Kind::remark;
        return isEnd(rows_[at].kind) || (isRemark && at > 0 && closes(at - 1));
    }
    /// Where the amounts of rows over the whole width end.
    [[nodiscard]] double amountEnd() const {
        if (table_.amountColumn < 0)
            return right_;
        const auto count = std::min(static_cast<std::size_t>(table_.amountColumn) + 1, widths_.size());
        return std::accumulate(widths_.begin(), widths_.begin() + static_cast<std::ptrdiff_t>(count), left_);
    }

    /// A section and what belongs to it, or one plain row with the sums that follow.
    [[nodiscard]] std::size_t groupEnd(std::size_t at) const {
        if (at >= rows_.size())
            return rows_.size();
        const bool isSection = rows_[at].kind == Row::Kind::section;
        std::size_t end = at + 1;
        while (end < rows_.size() && rows_[end].kind != Row::Kind::section && (isSection || closes(end)))
            ++end;
        return end;
    }
    [[nodiscard]] double heightOf(std::size_t at, std::size_t end) const {
        double height = 0;
        for (; at < end; ++at)
            height += rows_[at].height;
        return height;
    }
    [[nodiscard]] double groupHeight(std::size_t at) const {
        if (at >= rows_.size())
            return 0;
        const double height = heightOf(at, groupEnd(at));
        return height <= writer_.wholeRoom() * wholeSection ? height : heightOf(at, std::min(at + 3, groupEnd(at)));
    }

    void writeGroup(std::size_t at, std::size_t end) {
        const BrokenRow* section = rows_[at].kind == Row::Kind::section ? &rows_[at] : nullptr;
        for (std::size_t i = at; i < end; ++i) {
            // What opens stays with the next row, what closes with the one before.
            double needed = rows_[i].height;
            std::size_t next = i + 1;
            for (; next < end && (&rows_[next - 1] == section || closes(next)); ++next)
                needed += rows_[next].height;
            const bool isLast = next == rows_.size() && needed + after_ <= writer_.wholeRoom() - header_.height;
            if (writer_.room() < needed + (isLast ? after_ : 0))
                turn(&rows_[i] == section ? nullptr : section);
            writeRow(rows_[i]);
        }
    }

    /// Goes on upon the next page, in the section that was broken.
    void turn(const BrokenRow* section) {
        writer_.drawLine(left_, writer_.y(), right_, writer_.y(), ink::rule);
        writer_.newPage();
        writeHeader();
        if (!table_.carriedWords.isEmpty() && !carried_.isEmpty())
            writeRow(breakRow({{table_.carriedWords, carried_}, Row::Kind::remark}));
        if (section == nullptr)
            return;
        writeRow(breakRow({{section->name + u' ' + table_.continued}, Row::Kind::section}));
    }

    void writeHeader() {
        const double top = writer_.y();
        if (!table_.isAiry)
            writer_.fill(QRectF(left_, top, right_ - left_, header_.height), ink::ground);
        writeCells(header_, top, strong_, table_.isAiry ? ink::text : ink::secondary);
        writer_.moveTo(top + header_.height);
        writer_.drawLine(left_, writer_.y(), right_, writer_.y(), table_.isAiry ? ink::text : accent_, mm(0.3));
        isFirst_ = true;
    }

    void writeRow(const BrokenRow& row) {
        const double top = writer_.y();
        if (table_.isAiry && !isFirst_)
            writer_.drawLine(left_, top, right_, top, ink::thin, mm(0.15));
        isFirst_ = false;
        if (isEnd(row.kind)) // the sum is said
            carried_.clear();
        else if (!row.carried.isEmpty())
            carried_ = row.carried;
        switch (row.kind) {
        case Row::Kind::plain:
            writeCells(row, top, plain_, ink::text);
            break;
        case Row::Kind::section:
            writer_.drawLine(left_, top, right_, top, ink::rule);
            writeWhole(row, top + mm(1.6), accent_);
            break;
        case Row::Kind::remark:
            writeWhole(row, top + rowPad_, ink::secondary);
            break;
        case Row::Kind::closing:
            if (!table_.isAiry)
                writer_.drawLine(left_, top, right_, top, ink::rule, mm(0.1));
            writeWhole(row, top + rowPad_, ink::text);
            break;
        case Row::Kind::account:
            writeWhole(row, top + rowPad_, ink::text);
            break;
        case Row::Kind::sum:
            writer_.drawLine(left_, top, right_, top, ink::rule, mm(0.1));
            writeCells(row, top, strong_, ink::text);
            break;
        }
        writer_.moveTo(top + row.height);
    }

    void writeWhole(const BrokenRow& row, double top, const QColor& color) {
        const double width = amountEnd() - left_ - 2 * pad;
        writer_.writeAt(left_ + pad, top, width, row.cells.front(), fontOf(row.kind), color);
        if (row.cells.size() > 1)
            writer_.writeAt(left_ + pad, top, width, row.cells[1], fontOf(row.kind), color, Side::right);
    }

    void writeCells(const BrokenRow& row, double top, SheetFont font, const QColor& color) {
        double x = left_;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Side side = table_.columns[i].isNumber ? Side::right : Side::left;
            writer_.writeAt(x + pad, top + rowPad_, widths_[i] - 2 * pad, row.cells[i], font, color, side);
            x += widths_[i];
        }
    }

    SheetWriter& writer_;
    const DocumentTable& table_;
    double left_, right_;
    double after_; ///< height of what stays with the last rows
    QColor accent_;
    double rowPad_ = mm(0.6); ///< above and below
    bool isFirst_ = true;     ///< below the headers
    QString carried_;         ///< up to the row written last
    SheetFont plain_{8.5, false}, strong_{8.5, true};
    std::vector<double> widths_;
    BrokenRow header_{};
    std::vector<BrokenRow> rows_;
};

} // namespace

void writeTable(SheetWriter& writer, const DocumentTable& table, double left, double right, const PageLook& look,
                double after) {
    TableLayout(writer, table, left, right, look, after).write();
}

double beginningOf(SheetWriter& writer, const DocumentTable& table, double left, double right, const PageLook& look,
                   double after) {
    return TableLayout(writer, table, left, right, look, after).beginning();
}

} // namespace encours
