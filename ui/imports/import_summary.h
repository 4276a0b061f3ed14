// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"

#include <QScrollArea>

namespace encours {

/// A report at a glance: what was recognised, how much is added, updated and there already, and the controls.
class ImportSummary : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportSummary(QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
};

} // namespace encours
