// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace encours {

/// A few facts below each other, each with its drawing.
class FactList : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        const char* drawing;
        QString text;
        IconColor color = IconColor::secondary;
    };

    explicit FactList(QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);

private:
    QVBoxLayout* layout_;
};

} // namespace encours
