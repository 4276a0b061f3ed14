// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/responsive_grid.h"

#include "tests/ui/catch_qt.h"

#include <QWidget>

using encours::ResponsiveGrid;

namespace {

/// Five boxes of at least 100 × 50, the last two columns wide.
struct Boxes {
    QWidget window;
    ResponsiveGrid* grid = new ResponsiveGrid(3, &window);
    std::vector<QWidget*> boxes;

    Boxes() {
        grid->setSpacing(10);
        for (int i = 0; i < 5; ++i) {
            boxes.push_back(new QWidget);
            boxes.back()->setMinimumSize(100, 50);
            grid->add(boxes.back(), i == 4 ? 2 : 1);
        }
    }
    void layOut(int width, int height) {
        window.resize(width, height);
        window.show();
        grid->setGeometry(QRect(0, 0, width, height));
    }
};

} // namespace

TEST_CASE("as many columns as fit", "[grid]") {
    Boxes boxes;
    boxes.layOut(320, 400);
    CHECK(boxes.boxes[0]->geometry() == QRect(0, 0, 100, 50));
    CHECK(boxes.boxes[2]->geometry() == QRect(220, 0, 100, 50));
    CHECK(boxes.boxes[3]->geometry() == QRect(0, 60, 100, 50));
    CHECK(boxes.boxes[4]->geometry() == QRect(110, 60, 210, 50));
    CHECK(boxes.grid->heightForWidth(320) == 110);
}

TEST_CASE("a narrow window has more rows, and nothing is cut", "[grid]") {
    Boxes boxes;
    boxes.layOut(210, 400);
    CHECK(boxes.boxes[1]->geometry() == QRect(110, 0, 100, 50));
    CHECK(boxes.boxes[2]->geometry() == QRect(0, 60, 100, 50));
    CHECK(boxes.boxes[4]->geometry() == QRect(0, 120, 210, 50));
    boxes.layOut(110, 400);
    for (std::size_t i = 0; i < boxes.boxes.size(); ++i)
        CHECK(boxes.boxes[i]->geometry() == QRect(0, static_cast<int>(i) * 60, 110, 50));
}

TEST_CASE("equal items stand in rows of about one length", "[grid]") {
    QWidget window;
    auto* grid = new ResponsiveGrid(5, &window);
    grid->setSpacing(10);
    std::vector<QWidget*> boxes;
    for (int i = 0; i < 5; ++i) {
        boxes.push_back(new QWidget);
        boxes.back()->setMinimumSize(100, 50);
        grid->add(boxes.back());
    }
    window.show();
    grid->setGeometry(QRect(0, 0, 430, 400)); // room for four: three and two
    CHECK(boxes[2]->y() == 0);
    CHECK(boxes[3]->y() == 60);
    CHECK(boxes[4]->x() + boxes[4]->width() == 430);
    grid->setLastRowFilled(false);
    grid->setGeometry(QRect(0, 0, 430, 400));
    CHECK(boxes[3]->width() == boxes[0]->width());
    CHECK(boxes[4]->x() == boxes[1]->x());
}

TEST_CASE("what is left over goes to the rows when they grow", "[grid]") {
    Boxes boxes;
    boxes.grid->setGrowing(true);
    boxes.layOut(320, 210);
    CHECK(boxes.boxes[0]->height() == 100);
    CHECK(boxes.boxes[4]->geometry() == QRect(110, 110, 210, 100));
}

TEST_CASE("items can be taken out again", "[grid]") {
    Boxes boxes;
    REQUIRE(boxes.grid->count() == 5);
    delete boxes.grid->takeAt(1);
    CHECK(boxes.grid->count() == 4);
    CHECK(boxes.grid->itemAt(1)->widget() == boxes.boxes[2]);
    CHECK(boxes.grid->itemAt(9) == nullptr);
    CHECK(boxes.grid->takeAt(9) == nullptr);
}
