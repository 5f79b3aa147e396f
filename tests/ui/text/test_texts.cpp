// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "ui/widgets/icons.h"

#include <QDirIterator>
#include <QImage>
#include <QLocale>
#include <QTest>

using namespace holdfast;

namespace
{
constexpr TimeNs kNow = 1'770'000'000 * kSecond;
}

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ages_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(1) << "just now";
        QTest::newRow("seconds") << qint64(12) << "12 seconds ago";
        QTest::newRow("minutes") << qint64(3 * 60 + 20) << "3 minutes ago";
        QTest::newRow("hours") << qint64(5 * 3600) << "5 hours ago";
        QTest::newRow("days") << qint64(4 * 86400) << "4 days ago";
        QTest::newRow("to come") << qint64(-600) << "in about 10 minutes";
    }
    void ages()
    {
        QFETCH(qint64, age);
        QTEST(ui::agoText(kNow - age * kSecond, kNow), "text");
    }

    void namesThatAreNoText()
    {
        QCOMPARE(ui::nameText("a\xff"
                              "b"),
                 QString::fromStdString(displayName("a\xff"
                                                    "b")));
        QCOMPARE(ui::pathText("photos", RelPath::trusted("2024/sea.jpg")),
                 QStringLiteral("photos/2024/sea.jpg"));
        QCOMPARE(ui::pathText("photos", RelPath()), QStringLiteral("photos"));
    }

    void whereNothingCanBeTurnedThereAreNoMarks()
    {
        QCOMPARE(ui::isolated(QStringLiteral("/home/ada")), QStringLiteral("/home/ada"));
        QCOMPARE(ui::isolated({}), QString());
    }

    void namesKeepTheirDirection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("mark");
        const QChar leftToRight(0x2066);
        const QChar byItsFirst(0x2068);
        QTest::newRow("a path") << QStringLiteral("/home/ada/letter (1).txt") << leftToRight;
        QTest::newRow("a path of Arabic names") << QStringLiteral("صور/بحر.jpg") << leftToRight;
        QTest::newRow("a rule") << QStringLiteral("*.tmp") << leftToRight;
        QTest::newRow("a name") << QStringLiteral("letter (1).txt") << byItsFirst;
        QTest::newRow("an Arabic name") << QStringLiteral("بحر") << byItsFirst;
    }
    void namesKeepTheirDirection()
    {
        QFETCH(QString, text);
        QFETCH(QChar, mark);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString marked = ui::isolated(text);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(marked, mark + text + QChar(0x2069));
        QCOMPARE(ui::unmarked(marked), text);
        // Also in a window from left to right, when a name is not.
        const bool isArabic = text.contains(QStringLiteral("بحر"));
        QCOMPARE(ui::isolated(text), isArabic ? marked : text);
        // A sentence that holds such a name is none.
        QCOMPARE(ui::isolated(QStringLiteral("was ") + marked), QStringLiteral("was ") + marked);
    }

    void sizes()
    {
        QCOMPARE(ui::sizeText(12), QStringLiteral("12 bytes"));
        QCOMPARE(ui::sizeText(1536), QStringLiteral("1.5 KiB"));
    }

    void everyIconDrawsSomething()
    {
        int count = 0;
        QDirIterator icons(QStringLiteral(":/icons/actions"));
        while (icons.hasNext()) {
            icons.next();
            const QImage image =
                ui::icon(icons.fileInfo().baseName()).pixmap(QSize(24, 24)).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    drawn += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
                }
            }
            QVERIFY2(drawn > 4, qPrintable(icons.fileName()));
            ++count;
        }
        QVERIFY(count > 40);
    }
};

QTEST_MAIN(TestTexts)
#include "test_texts.moc"
