// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action.h"
#include "model/config.h"

#include <QTest>
#include <rapidcheck.h>

#include <set>

using namespace holdfast;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placements();
    void actions_data();
    void actions();
    void sizes_data();
    void sizes();
    void formattedSizesAreReadBack();
};

void TestNames::placements()
{
    QVERIFY(placementName(Placement::Current) == "current");
    QVERIFY(placementName(Placement::Duplicate) == "duplicate");
}

void TestNames::actions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("logName");
    const auto row = [](ActionKind kind, const char *name, const char *logName) {
        QTest::newRow(name) << static_cast<int>(kind) << QByteArray(name) << QByteArray(logName);
    };
    row(ActionKind::Backup, "backup", "BACKUP");
    row(ActionKind::Modified, "modified", "MODIFIED");
    row(ActionKind::Duplicate, "duplicate", "DUPLICATE");
    row(ActionKind::Moved, "moved", "MOVED");
    row(ActionKind::Promoted, "promoted", "PROMOTED");
    row(ActionKind::Metadata, "metadata", "METADATA");
    row(ActionKind::Skip, "skip", "SKIP");
    row(ActionKind::Deleted, "deleted", "DELETED");
}

void TestNames::actions()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, logName);
    QCOMPARE(std::string(actionName(static_cast<ActionKind>(kind))), name.toStdString());
    QCOMPARE(std::string(actionLogName(static_cast<ActionKind>(kind))), logName.toStdString());
}

void TestNames::sizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSize");
    QTest::addColumn<quint64>("bytes");
    const auto good = [](const char *text, quint64 bytes) {
        QTest::newRow(text) << QByteArray(text) << true << bytes;
    };
    const auto bad = [](const char *what, const QByteArray &text) {
        QTest::newRow(what) << text << false << quint64{0};
    };
    good("0", 0);
    good("1024", 1024);
    good("512 B", 512);
    good("4 GiB", 4ULL << 30U);
    good("4GiB", 4ULL << 30U);
    good("  4   GiB  ", 4ULL << 30U);
    good("500 MB", 500'000'000);
    good("1 kB", 1000);
    good("1 KiB", 1024);
    good("1 kib", 1024);
    good("1.5 GiB", 3ULL << 29U);
    good("0.1 kB", 100);
    good("0.5 TB", 500'000'000'000);
    good("2 PiB", 2ULL << 50U);
    good("1 EB", 1'000'000'000'000'000'000ULL);
    good("18446744073709551615", 18'446'744'073'709'551'615ULL);
    good("15.5 EiB", 31ULL << 59U);
    bad("one more than 64 bits hold", "18446744073709551616");
    bad("too many of a large unit", "16 EiB");
    bad("too large by its fraction", "18446744073709551.9 kB");
    bad("no text", "");
    bad("blanks", "  ");
    bad("a unit alone", "GiB");
    bad("a negative number", "-1");
    bad("a plus sign", "+1");
    bad("half a byte", "1.5");
    bad("half a byte with its unit", "1.5 B");
    bad("a point without digits behind it", "1. GiB");
    bad("a point without digits before it", ".5 GiB");
    bad("two points", "1.5.5 GiB");
    bad("a comma", "1,5 GiB");
    bad("an exponent", "1e3");
    bad("an unknown unit", "4 XiB");
    bad("a unit that could mean two things", "4 G");
    bad("two units", "4 GiB MiB");
    bad("a percentage", "5%");
    bad("a blank inside the number", "1 000");
    bad("a tab", "4\tGiB");
    bad("a NUL", QByteArray("4\0", 2));
}

void TestNames::sizes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isSize);
    QFETCH(quint64, bytes);
    const std::optional<std::uint64_t> size = parseSize(text.toStdString());
    QCOMPARE(size.has_value(), isSize);
    QCOMPARE(quint64{size.value_or(0)}, bytes);
}

void TestNames::formattedSizesAreReadBack()
{
    QCOMPARE(formatSize(0), std::string("0"));
    QCOMPARE(formatSize(1023), std::string("1023"));
    QCOMPARE(formatSize(10ULL << 30U), std::string("10 GiB"));
    QCOMPARE(formatSize((10ULL << 30U) + 1024), std::string("10485761 KiB"));
    QVERIFY(rc::check("a formatted size is read back exactly", [](std::uint64_t number) {
        const auto shift = *rc::gen::inRange(0U, 64U);
        const std::uint64_t bytes = number << shift;
        RC_ASSERT(parseSize(formatSize(bytes)) == bytes);
    }));
    QVERIFY(rc::check("any text is read or refused",
                      [](const std::string &text) { (void)parseSize(text); }));
}

QTEST_APPLESS_MAIN(TestNames)
#include "test_names.moc"
