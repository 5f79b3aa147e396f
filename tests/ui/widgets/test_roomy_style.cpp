// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_style.h"

#include "ui/widgets/tints.h"

#include <QImage>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

#include <atomic>

using namespace holdfast::ui;

namespace
{

/// As KDE has it.
class OneClick final : public QProxyStyle
{
public:
    OneClick() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

}  // namespace

class TestRoomyStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickChoosesAndOpensNothing()
    {
        QStandardItemModel model(3, 1);
        QTreeView view;
        view.setModel(&model);
        view.setEditTriggers(QAbstractItemView::NoEditTriggers);
        RoomyStyle style(new OneClick);
        view.setStyle(&style);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy activated(&view, &QTreeView::activated);
        const QPoint second = view.visualRect(model.index(1, 0)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(view.currentIndex().row(), 1);
        QCOMPARE(activated.count(), 0);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(activated.count(), 1);
        view.setStyle(nullptr);
    }

    void theHandleOfASliderIsSeenInTheDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(42, 46, 50));
        dark.setColor(QPalette::Button, QColor(49, 54, 59));
        dark.setColor(QPalette::Text, QColor(252, 252, 252));
        RoomyStyle style(QStyleFactory::create(QStringLiteral("fusion")));
        QSlider slider(Qt::Horizontal);
        slider.setStyle(&style);
        slider.setPalette(dark);
        slider.resize(200, 30);
        slider.setValue(50);
        const QImage picture = slider.grab().toImage();
        int lightest = 0;
        for (int x = 0; x < picture.width(); ++x) {
            lightest =
                std::max(lightest, picture.pixelColor(x, picture.height() / 2 - 4).lightness());
        }
        QVERIFY2(lightest > 120, qPrintable(QString::number(lightest)));
        slider.setStyle(nullptr);
    }

    // Qt paints large areas in shades on its global pool, and waits for it.
    void aScrollBarIsPaintedWithoutOtherThreads()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        std::atomic<int> ended = 0;
        QSemaphore gate;
        for (int n = 0; n < pool.maxThreadCount(); ++n) {
            pool.start([&] {
                gate.tryAcquire(1, 10'000);
                ++ended;
            });
        }
        const auto open = qScopeGuard([&] {
            gate.release(pool.maxThreadCount());
            pool.waitForDone();
        });
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage picture = scrollBar(Qt::Vertical, {17, 600}, direction);
            QCOMPARE(ended.load(), 0);
            const QColor handle = picture.pixelColor(picture.rect().center() / 2);
            const QColor groove = picture.pixelColor(picture.rect().center() * 3 / 2);
            QVERIFY2(contrast(handle, groove) > 1.3, qPrintable(handle.name() + groove.name()));
        }
    }

    void theHandleStandsWhereReadingBegins()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage picture = scrollBar(Qt::Horizontal, {600, 17}, direction);
            const QColor left = picture.pixelColor(picture.rect().center() / 2 + QPoint(0, 4));
            const QColor right = picture.pixelColor(450, 8);
            QCOMPARE(left.lightness() < right.lightness(), direction == Qt::LeftToRight);
        }
    }

    void aScrollBarThatIsTooShortHasNoHandle()
    {
        for (int length = 1; length < 60; ++length) {
            const QImage picture = scrollBar(Qt::Vertical, {17, length}, Qt::LeftToRight);
            QCOMPARE(picture.height(), length);
            if (length <= 30) {
                const QImage none = scrollBar(Qt::Vertical, {17, length}, Qt::LeftToRight, 0);
                QCOMPARE(picture, none);
            }
        }
    }

private:
    static QImage scrollBar(Qt::Orientation orientation, QSize size, Qt::LayoutDirection direction,
                            int maximum = 100)
    {
        RoomyStyle style(QStyleFactory::create(QStringLiteral("fusion")));
        QScrollBar bar(orientation);
        bar.setStyle(&style);
        bar.setLayoutDirection(direction);
        bar.setRange(0, maximum);
        bar.setPageStep(100);
        bar.resize(size);
        const QImage picture = bar.grab().toImage();
        bar.setStyle(nullptr);
        return picture;
    }
};

QTEST_MAIN(TestRoomyStyle)
#include "test_roomy_style.moc"
