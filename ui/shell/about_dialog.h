// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace encours {

/// Version and licence.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace encours
