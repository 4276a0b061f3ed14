// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_view.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_chart.h"
#include "ui/common/chart_picture.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace encours;
using namespace encours::test;

namespace {

/// How many pixels come close to a colour.
int pixelsLike(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int apart = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                              std::abs(pixel.blue() - color.blue());
            count += apart < 40 && pixel.alpha() > 200 ? 1 : 0;
        }
    }
    return count;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ShownChart {
    ChartView view;

    explicit ShownChart(ChartData chart = sampleChart()) {
        view.resize(500, 240);
        view.setData(std::move(chart));
        view.show();
        QTest::qWait(1);
    }
};

} // namespace

TEST_CASE("a chart draws each of its lines", "[chart]") {
    ShownChart chart;
    const QImage image = chart.view.grab().toImage();
    CHECK(pixelsLike(image, QColor(0, 128, 0)) > 100);
    CHECK(pixelsLike(image, QColor(0, 0, 200)) > 50);
}

TEST_CASE("bars stack, and those below zero hang", "[chart]") {
    ChartData data = sampleChart();
    data.shape = ChartData::Shape::stackedBars;
    data.fromZero = true;
    data.series[1].values = {-10.0, -10.0, -10.0};
    ShownChart chart(data);
    const QImage image = chart.view.grab().toImage();
    CHECK(pixelsLike(image, QColor(0, 128, 0)) > 1000);
    CHECK(pixelsLike(image, QColor(0, 0, 200)) > 300);
}

TEST_CASE("a click on a month chooses it, and so does Enter", "[chart]") {
    ShownChart chart;
    const QSignalSpy chosen(&chart.view, &ChartView::dayChosen);
    QTest::mouseClick(chart.view.viewport(), Qt::LeftButton, {}, chart.view.placeOf(1));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<Date>() == from_iso("2026-09-30"));
    chart.view.setFocus();
    QTest::keyClick(&chart.view, Qt::Key_Left); // the last
    QTest::keyClick(&chart.view, Qt::Key_Left);
    CHECK(chart.view.accessibleDescription().contains(QStringLiteral("53")));
    QTest::keyClick(&chart.view, Qt::Key_Home);
    QTest::keyClick(&chart.view, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].value<Date>() == from_iso("2026-08-31"));
}

TEST_CASE("what cannot be computed is said where the chart would be", "[chart]") {
    ChartData data = sampleChart();
    for (ChartSeries& series : data.series)
        series.values.assign(3, std::nullopt);
    ShownChart chart(data);
    CHECK(chart.view.accessibleDescription() == data.whyEmpty);
    const QSignalSpy chosen(&chart.view, &ChartView::dayChosen);
    QTest::mouseClick(chart.view.viewport(), Qt::LeftButton);
    QTest::keyClick(&chart.view, Qt::Key_Return);
    CHECK(chosen.isEmpty());
}

TEST_CASE("a chart is saved as a picture, a drawing and a table", "[chart]") {
    ShownChart chart;
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    REQUIRE(saveChart(chart.view, png));
    const QImage picture(png);
    CHECK(picture.width() >= 1000);
    CHECK(pixelsLike(picture, QColor(0, 128, 0)) > 400);

    const QString svg = folder.filePath(QStringLiteral("chart.SVG"));
    REQUIRE(saveChart(chart.view, svg));
    CHECK(contentOf(svg).contains("<svg"));
    CHECK(contentOf(svg).contains("DSO falls"));

    const QString csv = folder.filePath(QStringLiteral("chart.csv"));
    REQUIRE(saveChart(chart.view, csv));
    CHECK(contentOf(csv).startsWith("\xEF\xBB\xBF\"Date\";\"DSO\""));
    CHECK_FALSE(saveChart(chart.view, folder.filePath(QStringLiteral("missing/chart.png"))));
}
