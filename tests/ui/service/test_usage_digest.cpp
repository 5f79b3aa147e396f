// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/usage_digest.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

FolderUsage usage(const char *name, std::uint64_t current, std::uint64_t past)
{
    FolderUsage row;
    row.path = RelPath::trusted(name);
    row.files = 1;
    row.currentBytes = current;
    row.pastBytes = past;
    return row;
}

}  // namespace

class TestUsageDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestAreShownAndAllAreCounted()
    {
        const UsageDigest digest = digestOf(
            {usage("small", 1, 2), usage("b", 5, 5), usage("large", 0, 90), usage("a", 10, 0)}, 3);
        QCOMPARE(digest.count, 4);
        QCOMPARE(digest.files, 4);
        QCOMPARE(digest.currentBytes, 16U);
        QCOMPARE(digest.pastBytes, 97U);
        QCOMPARE(digest.largest.size(), 3U);
        QCOMPARE(digest.largest[0].path, RelPath::trusted("large"));
        QCOMPARE(digest.largest[1].path, RelPath::trusted("a"));
        QCOMPARE(digest.largest[2].path, RelPath::trusted("b"));
    }

    void fewerThanAskedForAreAll()
    {
        QCOMPARE(digestOf({usage("a", 1, 0)}, 3).largest.size(), 1U);
        QVERIFY(digestOf({}, 3).largest.empty());
    }
};

QTEST_APPLESS_MAIN(TestUsageDigest)
#include "test_usage_digest.moc"
