// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/attachment_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/common/qt_date.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

} // namespace

QString mediaTypeName(const QString& mediaType) {
    if (mediaType == QLatin1String("application/pdf"))
        return QStringLiteral("PDF");
    //: What a file is; %1 is its format: JPEG, PNG.
    return Words::tr("%1 picture").arg(mediaType.section(u'/', 1).toUpper());
}

QString sizeText(std::int64_t bytes) { return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat); }

std::vector<Column<Attachment>> attachmentColumns() {
    std::vector<Column<Attachment>> columns;
    columns.push_back(textColumn<Attachment>(
        "name", [] { return Words::tr("File"); },
        [](const Attachment& one) { return QString::fromStdString(one.name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<Attachment>(
        "type", [] { return Words::tr("Type"); },
        [](const Attachment& one) { return mediaTypeName(QString::fromStdString(one.media_type)); }));
    Column<Attachment> size;
    size.traits.key = "size";
    size.traits.header = [] { return Words::tr("Size"); };
    size.traits.isNumber = true;
    size.text = [](const Attachment& one) { return sizeText(one.size); };
    size.raw = [](const Attachment& one) { return RawValue(one.size); };
    columns.push_back(size);
    Column<Attachment> added;
    added.traits.key = "added";
    added.traits.header = [] { return Words::tr("Attached on"); };
    added.traits.isNumber = true;
    added.text = [](const Attachment& one) {
        return shortDate(fromQDate(QDateTime::fromMSecsSinceEpoch(one.added_at_utc_ms).date()));
    };
    added.raw = [](const Attachment& one) { return RawValue(one.added_at_utc_ms); };
    columns.push_back(added);
    return columns;
}

} // namespace encours
