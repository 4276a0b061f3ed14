// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/agency_folder.h"

#include "core/law/legal_data.h"
#include "core/usecase/customer_list.h"
#include "ui/documents/document_output.h"
#include "ui/documents/interest_statement.h"
#include "ui/documents/stated_account.h"
#include "ui/language/customer_words.h"
#include "ui/language/export_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgencyFolder)
};

/// The first day first, as one tells it.
std::vector<AgencyFileRequest::Event> eventsOf(const CustomerFile& file, Date at, Currency currency) {
    std::vector<AgencyFileRequest::Event> events;
    for (auto entry = file.timeline.rbegin(); entry != file.timeline.rend(); ++entry)
        if (entry->on <= at)
            events.push_back({entry->on, timelineTitle(*entry).toStdString(),
                              timelineDetail(*entry, currency).toStdString(), entry->actor});
    return events;
}

} // namespace

Result<WrittenAgencyFile, ExportError> writeAgencyFolder(const LedgerFile& ledger, CustomerId customer, Date at,
                                                         Date today, const std::filesystem::path& parent) {
    AgencyFileRequest request;
    request.customer = customer;
    request.at = at;
    request.words = exportWords();
    QString name = QString::number(customer.value);
    if (const auto file = read_customer(ledger.path(), customer)) {
        name = QString::fromStdString(file->sheet.identity.name);
        request.events = eventsOf(*file, at, ledger.receivables()->currency);
    }
    if (const auto account = readStatedAccount(ledger.path(), customer, {}, at, today)) {
        const QByteArray pdf = pdfOf(interestStatement(*account, shipped_legal_data()));
        request.papers.push_back({interestStatementName(*account).toStdString() + ".pdf",
                                  std::string(pdf.constData(), std::size_t(pdf.size()))});
    }
    //: The name of a folder: customer and day.
    request.name = Words::tr("Agency's file %1 %2").arg(name, QString::fromStdString(to_iso(at))).toStdString();
    request.parent = parent;
    return write_agency_file(ledger, request);
}

} // namespace encours
