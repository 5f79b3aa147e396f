// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/color_scheme.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/roomy_style.h"
#include "ui/widgets/tints.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace holdfast::ui;

namespace
{

QColor window()
{
    return QApplication::palette().color(QPalette::Window);
}

}  // namespace

class TestColorScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("QT_QPA_PLATFORMTHEME");
        QApplication::setStyle(QStringLiteral("fusion"));
    }
    void cleanup() { QApplication::setPalette(QPalette()); }

    void followsTheDesktopThereAndBack()
    {
        ColorScheme scheme{QDBusConnection(QStringLiteral("none"))};
        const QColor light = window();
        scheme.follow(ColorScheme::Wish::Dark);
        QCOMPARE(window(), darkPalette().color(QPalette::Window));
        scheme.follow(ColorScheme::Wish::None);
        QCOMPARE(window(), light);
    }

    void leavesOtherPalettesAlone()
    {
        ColorScheme scheme{QDBusConnection(QStringLiteral("none"))};
        QPalette own;
        own.setColor(QPalette::Window, QColor(10, 20, 30));  // dark already
        QApplication::setPalette(own);
        scheme.follow(ColorScheme::Wish::Dark);
        QCOMPARE(window(), QColor(10, 20, 30));
        scheme.follow(ColorScheme::Wish::Light);
        QCOMPARE(window(), QColor(10, 20, 30));
    }

    void picturesFollowThePalette()
    {
        IconLabel label(QStringLiteral("folders"), 48, nullptr, IconLabel::Look::Muted);
        label.resize(48, 48);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        const auto brightest = [&label] {
            int lightness = 0;
            QImage seen(label.size(), QImage::Format_ARGB32);
            seen.fill(Qt::transparent);
            label.render(&seen, QPoint(), QRegion(), QWidget::RenderFlags());
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x) {
                    const QColor color = seen.pixelColor(x, y);
                    lightness = std::max(lightness, color.alpha() == 255 ? color.lightness() : 0);
                }
            }
            return lightness;
        };
        const int before = brightest();
        QVERIFY(before > 0);
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY2(brightest() > before + 30, qPrintable(QString::number(brightest())));
    }

    void everythingCanBeReadInTheDark()
    {
        const QPalette palette = darkPalette();
        const auto read = [&palette](QPalette::ColorRole text, QPalette::ColorRole on) {
            return contrast(palette.color(QPalette::Active, text),
                            palette.color(QPalette::Active, on));
        };
        QVERIFY(read(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(read(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(read(QPalette::Text, QPalette::AlternateBase) >= 7);
        QVERIFY(read(QPalette::ButtonText, QPalette::Button) >= 4.5);
        QVERIFY(read(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
        QVERIFY(read(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(read(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(read(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(read(QPalette::LinkVisited, QPalette::Base) >= 4.5);
    }

    void aForgottenHintIsMadeReadable()
    {
        RoomyStyle style;
        QPalette palette = darkPalette();
        palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        style.polish(palette);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >=
                4.5);
    }
};

QTEST_MAIN(TestColorScheme)
#include "test_color_scheme.moc"
