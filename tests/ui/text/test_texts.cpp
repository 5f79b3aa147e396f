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
