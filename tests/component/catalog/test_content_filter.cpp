// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/content_filter.h"

#include "backup_fixture.h"
#include "catalog_values.h"

#include <QtTest>

#include <random>

using namespace holdfast;
using namespace holdfast::test;

class TestContentFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedIsNeverDenied();
    void mostOthersAreDenied();
    void itCanBeMadeForNothing();
    void theCatalogTellsTheContentsOfItsFiles();
};

namespace
{

std::vector<std::int64_t> keys(std::size_t count, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::vector<std::int64_t> keys(count);
    for (std::int64_t &key : keys) {
        key = static_cast<std::int64_t>(random());
    }
    return keys;
}

}  // namespace

void TestContentFilter::whatWasAddedIsNeverDenied()
{
    ContentFilter filter(1000);
    const auto added = keys(20'000, 1);  // far more than expected
    for (const std::int64_t key : added) {
        filter.add(key);
    }
    for (const std::int64_t key : added) {
        QVERIFY(filter.mayHave(key));
    }
}

void TestContentFilter::mostOthersAreDenied()
{
    constexpr std::size_t kCount = 50'000;
    ContentFilter filter(kCount);
    for (const std::int64_t key : keys(kCount, 1)) {
        filter.add(key);
    }
    int maybe = 0;
    for (const std::int64_t key : keys(kCount, 2)) {
        maybe += filter.mayHave(key) ? 1 : 0;
    }
    QVERIFY2(maybe < 500, qPrintable(QString::number(maybe)));  // 1 %
}

void TestContentFilter::itCanBeMadeForNothing()
{
    ContentFilter filter(0);
    QVERIFY(!filter.mayHave(7));
    filter.add(7);
    QVERIFY(filter.mayHave(7));
}

void TestContentFilter::theCatalogTellsTheContentsOfItsFiles()
{
    const TempFolder folder;
    const auto catalog = openWriter(folder);
    const KnownFile one = liveFile(1, "a/one", "first");
    const KnownFile two = liveFile(1, "b/two", "second");
    KnownFile empty = liveFile(1, "b/empty", "");
    empty.fingerprint.size = 0;
    for (const KnownFile &file : {one, two, empty}) {
        must(catalog->put(file));
    }
    std::set<std::int64_t> found;
    must(catalog->forEachContentKey([&](std::int64_t key) { found.insert(key); }));
    QVERIFY(found == std::set<std::int64_t>({one.hash.prefix(), two.hash.prefix()}));
}

QTEST_APPLESS_MAIN(TestContentFilter)
#include "test_content_filter.moc"
