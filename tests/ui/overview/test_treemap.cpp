// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/treemap.h"

#include "ui/overview/treemap_widget.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace holdfast::ui;

namespace
{

std::vector<TreemapTile> fourTiles()
{
    std::vector<TreemapTile> tiles;
    for (int i = 0; i < 4; ++i) {
        TreemapTile tile;
        tile.name = QStringLiteral("tile %1").arg(i);
        tile.description = QStringLiteral("description %1").arg(i);
        tile.present = 1;
        tile.opens = i != 3;
        tiles.push_back(tile);
    }
    return tiles;
}

}  // namespace

class TestTreemap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areasAreInProportionAndFillTheWhole_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<QRectF>("area");
        QTest::newRow("the paper's example")
            << QList<double>{6, 6, 4, 3, 2, 2, 1} << QRectF(0, 0, 600, 400);
        QTest::newRow("one") << QList<double>{5} << QRectF(10, 20, 30, 40);
        QTest::newRow("very different")
            << QList<double>{1e12, 5e9, 1e6, 1} << QRectF(0, 0, 900, 300);
        QTest::newRow("tall") << QList<double>{3, 3, 2, 1, 1} << QRectF(-5, -5, 100, 900);
        QTest::newRow("with nothing in between")
            << QList<double>{4, 0, 3, -1, 2} << QRectF(0, 0, 300, 300);
        QTest::newRow("not sorted") << QList<double>{1, 9, 2, 7, 3} << QRectF(0, 0, 500, 200);
    }
    void areasAreInProportionAndFillTheWhole()
    {
        QFETCH(QList<double>, weights);
        QFETCH(QRectF, area);
        const std::vector<QRectF> tiles = squarify({weights.begin(), weights.end()}, area);
        QCOMPARE(tiles.size(), static_cast<std::size_t>(weights.size()));
        const double total =
            std::accumulate(weights.begin(), weights.end(), 0.0,
                            [](double sum, double w) { return sum + std::max(w, 0.0); });
        const double whole = area.width() * area.height();
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            const double wanted = std::max(weights[static_cast<int>(i)], 0.0) / total * whole;
            const double is = tiles[i].width() * tiles[i].height();
            QVERIFY2(std::abs(is - wanted) < whole * 1e-6,
                     qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(is).arg(wanted)));
            QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(tiles[i]) || wanted == 0);
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF both = tiles[i].intersected(tiles[j]);
                QVERIFY(both.width() < 0.01 || both.height() < 0.01);
            }
        }
    }

    void sidesAreMuchAlike()
    {
        const std::vector<QRectF> tiles = squarify({6, 6, 4, 3, 2, 2, 1}, QRectF(0, 0, 600, 400));
        for (const QRectF &tile : tiles) {
            const double ratio =
                std::max(tile.width() / tile.height(), tile.height() / tile.width());
            QVERIFY2(ratio < 3, qPrintable(QString::number(ratio)));
        }
    }

    void nothingAtAll()
    {
        QVERIFY(squarify({}, QRectF(0, 0, 10, 10)).empty());
        QCOMPARE(squarify({0, 0}, QRectF(0, 0, 10, 10)).size(), std::size_t(2));
        QCOMPARE(squarify({1, 2}, QRectF()).size(), std::size_t(2));
    }

    void arrowsGoToTheNeighbour()
    {
        // Two by two: 0 above 1 at the left, 2 above 3 at the right.
        const std::vector<QRectF> tiles{
            {0, 0, 50, 50}, {0, 50, 50, 50}, {50, 0, 50, 50}, {50, 50, 50, 50}};
        QCOMPARE(neighbour(tiles, 0, TreemapStep::Right), 2);
        QCOMPARE(neighbour(tiles, 0, TreemapStep::Down), 1);
        QCOMPARE(neighbour(tiles, 3, TreemapStep::Left), 1);
        QCOMPARE(neighbour(tiles, 3, TreemapStep::Up), 2);
        QCOMPARE(neighbour(tiles, 0, TreemapStep::Left), 0);
        QCOMPARE(neighbour({}, 0, TreemapStep::Left), -1);
    }

    void theKeyboardGoesEverywhere()
    {
        TreemapWidget map;
        map.setTiles(fourTiles(), {});
        map.resize(400, 400);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QSignalSpy opened(&map, &TreemapWidget::opened);
        QSignalSpy up(&map, &TreemapWidget::upWanted);
        QCOMPARE(map.current(), 0);
        QCOMPARE(map.accessibleDescription(), QStringLiteral("description 0"));
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(map.current() != 0);
        QVERIFY(map.rects()[static_cast<std::size_t>(map.current())].top() > 0);
        QTest::keyClick(&map, Qt::Key_Home);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toInt(), 0);
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.accessibleDescription(), QStringLiteral("description 3"));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);  // it does not open
        QTest::keyClick(&map, Qt::Key_Backspace);
        QCOMPARE(up.size(), 1);
    }

    void aClickOpensWhatIsUnderIt()
    {
        TreemapWidget map;
        map.setTiles(fourTiles(), {});
        map.resize(400, 400);
        map.show();
        QSignalSpy opened(&map, &TreemapWidget::opened);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.rects()[2].center().toPoint());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toInt(), 2);
        QCOMPARE(map.current(), 2);
        QTest::mousePress(&map, Qt::LeftButton, {}, map.rects()[1].center().toPoint());
        QTest::mouseRelease(&map, Qt::LeftButton, {}, map.rects()[0].center().toPoint());
        QCOMPARE(opened.size(), 1);  // it was dragged off
    }

    void whatHasNoRoomForItsNameIsOneTogether()
    {
        TreemapWidget map;
        std::vector<TreemapTile> tiles;
        for (const double size : {4000.0, 3000.0, 1500.0, 4.0, 3.0, 2.0, 1.0}) {
            TreemapTile tile;
            tile.name = QString::number(size);
            tile.present = size;
            tile.opens = true;
            tiles.push_back(tile);
        }
        std::vector<std::size_t> asked;
        map.setTiles(tiles, [&](std::size_t from) {
            asked.push_back(from);
            TreemapTile others;
            others.isOthers = true;
            for (std::size_t i = from; i < tiles.size(); ++i) {
                others.present += tiles[i].present;
            }
            return others;
        });
        map.resize(400, 300);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QCOMPARE(map.tiles().size(), std::size_t(4));
        QVERIFY(map.tiles().back().isOthers);
        QCOMPARE(map.tiles().back().present, 10.0);
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(map.hasRoomForName(map.rects()[i]));
        }
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.current(), 3);
        // One that is too small is not hidden behind "1 more".
        tiles.erase(tiles.begin() + 4, tiles.end());
        map.setTiles(tiles, [](std::size_t from) {
            TreemapTile others;
            others.isOthers = true;
            others.present = from < 4 ? 4 : 0;
            return others;
        });
        QCOMPARE(map.tiles().size(), std::size_t(4));
        QVERIFY(!map.tiles().back().isOthers);
    }

    void rightToLeftIsMirrored()
    {
        TreemapWidget map;
        map.resize(400, 200);
        std::vector<TreemapTile> tiles = fourTiles();
        tiles[0].present = 10;
        map.setLayoutDirection(Qt::RightToLeft);
        map.setTiles(tiles, {});
        QCOMPARE(map.rects()[0].right(), 400.0);
        map.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(map.rects()[0].left(), 0.0);
    }
};

QTEST_MAIN(TestTreemap)
#include "test_treemap.moc"
