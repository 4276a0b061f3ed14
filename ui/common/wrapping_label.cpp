// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapping_label.h"

namespace encours {

namespace {

constexpr std::size_t widthsKept = 8;

} // namespace

WrappingLabel::WrappingLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

int WrappingLabel::heightForWidth(int width) const {
    if (known_.text != text() || known_.font != font() || known_.margins != contentsMargins())
        known_ = {text(), font(), contentsMargins(), {}};
    for (const auto& [asked, height] : known_.byWidth)
        if (asked == width)
            return height;
    if (known_.byWidth.size() == widthsKept)
        known_.byWidth.erase(known_.byWidth.begin());
    known_.byWidth.emplace_back(width, QLabel::heightForWidth(width));
    return known_.byWidth.back().second;
}

} // namespace encours
