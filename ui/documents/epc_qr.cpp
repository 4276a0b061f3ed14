// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/epc_qr.h"

#include "core/import/identifier_check.h"
#include "core/ledger/company_identity.h"
#include "core/money/money.h"

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace encours {

namespace {

constexpr qsizetype mostBytes = 331;
constexpr qsizetype mostOfName = 70, mostOfRemittance = 140;
constexpr std::int64_t leastAmount = 1, mostAmount = 99'999'999'999;
constexpr int quietModules = 4, lastVersion = 13;

/// One line of at most so many characters, never half of one that takes two units.
QString line(const QString& text, qsizetype most) {
    QString cut;
    qsizetype count = 0;
    const QString whole = text.simplified();
    for (qsizetype at = 0; at < whole.size() && count < most; ++count) {
        const bool isPair = whole[at].isHighSurrogate() && at + 1 < whole.size() && whole[at + 1].isLowSurrogate();
        cut += QStringView(whole).mid(at, isPair ? 2 : 1);
        at += isPair ? 2 : 1;
    }
    return cut.trimmed();
}

/// Cut at whole characters of UTF-8.
QByteArray cutBytes(QByteArray text, qsizetype most) {
    if (text.size() <= most)
        return text;
    qsizetype end = std::max<qsizetype>(most, 0);
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.truncate(end);
    return text.trimmed();
}

} // namespace

QByteArray epcText(const EpcTransfer& transfer) {
    const std::string iban = compact_identifier(transfer.iban.toStdString());
    std::string bic = compact_identifier(transfer.bic.toStdString());
    const QString name = line(transfer.name, mostOfName);
    if (transfer.currency.code() != "EUR" || transfer.amount < leastAmount || transfer.amount > mostAmount ||
        name.isEmpty() || !is_plausible_iban(iban))
        return {};
    if (!is_plausible_bic(bic)) // version 002 does without
        bic.clear();
    QByteArray text = "BCD\n002\n1\nSCT\n";
    text += QByteArray::fromStdString(bic) + '\n' + name.toUtf8() + '\n' + QByteArray::fromStdString(iban) + "\nEUR" +
            QByteArray::fromStdString(minor_to_text(transfer.amount, 2));
    // Purpose and structured reference stay empty; nothing follows the last value.
    const QByteArray remittance =
        cutBytes(line(transfer.remittance, mostOfRemittance).toUtf8(), mostBytes - text.size() - 3);
    return remittance.isEmpty() ? text : text + "\n\n\n" + remittance;
}

std::optional<DrawnGrid> qrSquares(const QByteArray& text, double side) {
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code || code->version > lastVersion)
        return {};
    const int width = code->width;
    DrawnGrid grid;
    // Whole units keep the squares alike on every device, and the file small.
    grid.side = std::floor(side / (width + 2 * quietModules));
    const double margin = std::round((side - grid.side * width) / 2);
    grid.corner = QPointF(margin, margin);
    grid.columns = grid.rows = width;
    grid.color = ink::black;
    for (int y = 0; y < width; ++y) {
        const unsigned char* row = code->data + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width;) {
            int end = x;
            while (end < width && (row[end] & 1U) != 0)
                ++end;
            if (end > x)
                grid.bars.push_back({x, y, end - x, 1});
            x = end + 1;
        }
    }
    return grid;
}

} // namespace encours
