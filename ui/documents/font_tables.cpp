// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/font_tables.h"

#include <QRawFont>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <utility>

namespace encours {

namespace {

using Tables = std::map<QByteArray, QByteArray>; // in the order of their tags, as the standard wants

// Places in tables: ISO/IEC 14496-22 5.1 to 5.3.
constexpr qsizetype headLocaFormat = 50, maxpGlyphs = 4, hheaMetrics = 34, glyphHeader = 10;

template <typename Number>
Number read(const QByteArray& table, qsizetype at) {
    return at >= 0 && at + qsizetype(sizeof(Number)) <= table.size() ? qFromBigEndian<Number>(table.constData() + at)
                                                                     : Number(0);
}
quint16 read16(const QByteArray& table, qsizetype at) { return read<quint16>(table, at); }

template <typename Number>
void append(QByteArray& to, Number value) {
    const Number turned = qToBigEndian(value);
    to.append(reinterpret_cast<const char*>(&turned), sizeof turned);
}
void put16(QByteArray& table, qsizetype at, quint16 value) {
    if (at + 2 <= table.size())
        qToBigEndian(value, table.data() + at);
}

/// Where the parts of a compound glyph end (5.3.3); their flags no longer announce instructions.
qsizetype markParts(QByteArray& glyph) {
    constexpr quint16 words = 0x0001, scale = 0x0008, more = 0x0020, twoScales = 0x0040, matrix = 0x0080,
                      instructions = 0x0100;
    qsizetype at = glyphHeader;
    for (quint16 flags = more; (flags & more) != 0 && at + 4 <= glyph.size();) {
        flags = read16(glyph, at);
        put16(glyph, at, static_cast<quint16>(flags & ~instructions));
        at += 4 + ((flags & words) != 0 ? 4 : 2);
        at += (flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
    }
    return at;
}

QByteArray withoutInstructions(QByteArray glyph) {
    if (glyph.size() < glyphHeader)
        return {};
    const auto contours = read<qint16>(glyph, 0);
    if (contours < 0) {
        glyph.truncate(markParts(glyph));
    } else {
        const qsizetype at = glyphHeader + 2 * qsizetype(contours);
        const qsizetype length = read16(glyph, at);
        put16(glyph, at, 0);
        glyph.remove(at + 2, length);
    }
    glyph.append((4 - glyph.size() % 4) % 4, '\0');
    return glyph;
}

/// Writes the outlines anew, with one empty glyph behind them as wide as `space`: its number.
quint16 rewriteOutlines(Tables& tables, quint32 space) {
    const QByteArray glyf = tables["glyf"], loca = tables["loca"], hmtx = tables["hmtx"];
    const quint16 count = read16(tables["maxp"], maxpGlyphs), metrics = read16(tables["hhea"], hheaMetrics);
    const bool isLong = read16(tables["head"], headLocaFormat) != 0;
    if (count == 0 || count == 0xFFFF || metrics == 0)
        return 0;
    const auto begin = [&](qsizetype at) {
        return isLong ? qsizetype(read<quint32>(loca, at * 4)) : 2 * qsizetype(read16(loca, at * 2));
    };
    const auto advance = [&](qsizetype at) { return read16(hmtx, 4 * std::min<qsizetype>(at, metrics - 1)); };
    QByteArray outlines, places, widths;
    for (qsizetype at = 0; at < count; ++at) {
        append(places, static_cast<quint32>(outlines.size()));
        outlines += withoutInstructions(glyf.mid(begin(at), std::max<qsizetype>(begin(at + 1) - begin(at), 0)));
        append(widths, advance(at));
        append(widths, read16(hmtx, at < metrics ? 4 * at + 2 : 4 * qsizetype(metrics) + 2 * (at - metrics)));
    }
    append(places, static_cast<quint32>(outlines.size())); // the empty one ends where it begins
    append(places, static_cast<quint32>(outlines.size()));
    append(widths, advance(space));
    append<quint16>(widths, 0);
    tables["glyf"] = outlines;
    tables["loca"] = places;
    tables["hmtx"] = widths;
    put16(tables["head"], headLocaFormat, 1);
    put16(tables["maxp"], maxpGlyphs, static_cast<quint16>(count + 1));
    put16(tables["hhea"], hheaMetrics, static_cast<quint16>(count + 1));
    return count;
}

/// ISO/IEC 14496-22 4.5.
QByteArray fileOf(const Tables& tables) {
    const auto count = static_cast<quint16>(tables.size());
    quint16 power = 1, log = 0;
    for (; power * 2 <= count; power = static_cast<quint16>(power * 2))
        ++log;
    QByteArray file;
    append<quint32>(file, tables.contains("CFF ") ? 0x4F54544FU : 0x00010000U);
    for (const int value : {int(count), power * 16, int(log), (count - power) * 16})
        append<quint16>(file, static_cast<quint16>(value));
    quint32 at = 12 + 16U * count;
    for (const auto& [tag, table] : tables) {
        file += tag;
        append<quint32>(file, 0); // nobody sums up what stays in memory
        append<quint32>(file, at);
        append<quint32>(file, static_cast<quint32>(table.size()));
        at += (static_cast<quint32>(table.size()) + 3U) & ~3U;
    }
    for (const auto& [tag, table] : tables) {
        file += table;
        file.append((4 - table.size() % 4) % 4, '\0');
    }
    return file;
}

} // namespace

FontTables fontTables(const QRawFont& font) {
    Tables tables; // what cairo embeds is made of these (ISO 32000-1 9.9); shaping is Qt's matter
    for (const char* tag : {"CFF ", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"})
        if (QByteArray table = font.fontTable(tag); !table.isEmpty())
            tables[tag] = std::move(table);
    FontTables made;
    const QList<quint32> space = font.glyphIndexesForString(QStringLiteral(" "));
    made.space = space.isEmpty() ? 0 : space.front();
    if (tables.contains("glyf") && made.space != 0)
        made.noBreakSpace = rewriteOutlines(tables, made.space);
    made.file = fileOf(tables);
    return made;
}

} // namespace encours
