// SPDX-License-Identifier: GPL-3.0-or-later
// The module encours_print: what needs Qt's printing, and nothing else.
#include "ui/common/printing.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>

namespace encours {

namespace {

class QtPrinter final : public ChosenPrinter {
public:
    [[nodiscard]] QPagedPaintDevice& device() override { return printer_; }
    void abort() override { printer_.abort(); }
    void removeFile() override {
        if (printer_.outputFormat() == QPrinter::PdfFormat && !printer_.outputFileName().isEmpty())
            QFile::remove(printer_.outputFileName());
    }
    [[nodiscard]] QPrinter& printer() { return printer_; }

private:
    QPrinter printer_{QPrinter::HighResolution};
};

class PrintModule final : public PrintTools {
public:
    void ask(QWidget& over, const QString& name, QPageLayout::Orientation orientation,
             std::function<void(const std::shared_ptr<ChosenPrinter>&)> then) const override {
        const auto chosen = std::make_shared<QtPrinter>();
        chosen->printer().setPageOrientation(orientation);
        auto* dialog = new QPrintDialog(&chosen->printer(), &over);
        dialog->setObjectName(name);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, dialog, [chosen, then = std::move(then)] { then(chosen); });
        QObject::connect(dialog, &QObject::destroyed, [chosen] {}); // the dialog looks at it to its end
        dialog->open();
    }
};

} // namespace

} // namespace encours

extern "C" const void* ENCOURS_MODULE_ENTRY() {
    static const encours::PrintModule module;
    return static_cast<const encours::PrintTools*>(&module);
}
