// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_output.h"

#include "ui/documents/document_output.h"

#include <QLocale>
#include <QMenu>

namespace encours {

PolicyOutput::PolicyOutput(Acts& acts, QWidget& over, QObject* parent) : QObject(parent), acts_(acts), over_(over) {}

void PolicyOutput::fill(QMenu& menu, PolicyReaders readers) {
    const QString whose = readers == PolicyReaders::staff ? QStringLiteral("Staff") : QStringLiteral("Customers");
    const auto add = [&](const QString& words, const QString& name, Then then) {
        menu.addAction(words, this, [this, readers, then = std::move(then)] { write(readers, then); })
            ->setObjectName(name + whose + QStringLiteral("PolicyAction"));
    };
    add(tr("Open as PDF"), QStringLiteral("open"),
        [this](const WrittenDocument& written) { openWritten(acts_, written); });
    add(tr("Save as PDF…"), QStringLiteral("save"), [this](const WrittenDocument& written) {
        saveWritten(acts_, written, QStringLiteral("savePolicyDialog"), over_.window());
    });
    add(tr("Print…"), QStringLiteral("print"), [this](const WrittenDocument& written) {
        printWritten(acts_, written, QStringLiteral("printPolicyDialog"), over_.window());
    });
}

void PolicyOutput::write(PolicyReaders readers, Then then) {
    const std::string language = QLocale().language() == QLocale::French ? "fr" : "en";
    acts_.session().read(
        this,
        [this, policy = policy_, readers, language, today = acts_.session().clock().today(),
         then = std::move(then)](const LedgerFile& file) -> std::function<void()> {
            const auto printed = readPrintedPolicy(file.path(), policy, readers, language, today);
            if (!printed)
                return [this] { acts_.warn(tr("This version is no longer there: there is nothing to print.")); };
            const Document document = policyDocument(*printed, shipped_legal_data());
            WrittenDocument written{policyDocumentName(*printed), pdfOf(document), {}, {}};
            written.save = [pdf = written.pdf](const QString& to) { return savePdf(pdf, to); };
            written.print = [document](QPagedPaintDevice& device) { return printDocument(document, device); };
            return [then, written = std::move(written)] { then(written); };
        });
}

} // namespace encours
