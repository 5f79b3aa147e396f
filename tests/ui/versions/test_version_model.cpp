// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_model.h"

#include "ui/versions/history_words.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kNow = 1'770'000'000 * kSecond;

VersionEntry version(VersionEntry::Kind kind, const Bytes &path, std::uint64_t size, TimeNs from,
                     TimeNs until)
{
    VersionEntry entry;
    entry.kind = kind;
    entry.path = RelPath::trusted(path);
    entry.size = size;
    entry.from = from;
    entry.until = until;
    return entry;
}

std::vector<VersionEntry> history()
{
    using Kind = VersionEntry::Kind;
    std::vector<VersionEntry> all = {
        version(Kind::Current, "b.txt", 3000, kNow - kDay, 0),
        version(Kind::Version, "b.txt", 2000, kNow - 2 * kDay, kNow - kDay),
        version(Kind::Version, "b.txt", 2500, kNow - 3 * kDay, kNow - 2 * kDay),
        version(Kind::Version, "a.txt", 2500, kNow - 4 * kDay, kNow - 3 * kDay),
    };
    all[2].kept = false;
    return all;
}

}  // namespace

class TestVersionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatChanged()
    {
        const std::vector<VersionEntry> all = history();
        QCOMPARE(changeText(all[0], &all[1]), QStringLiteral("Grown by 1000 bytes"));
        QCOMPARE(changeText(all[1], &all[2]), QStringLiteral("Shrunk by 500 bytes"));
        QCOMPARE(changeText(all[2], &all[3]), QStringLiteral("Gone by retention"));
        QCOMPARE(changeText(all[3], nullptr), QStringLiteral("First version"));
        VersionEntry moved = all[2];
        moved.kept = true;
        QVERIFY(changeText(moved, &all[3]).startsWith(QStringLiteral("Moved from a.txt")));
        VersionEntry deleted = all[0];
        deleted.kind = VersionEntry::Kind::Deleted;
        QVERIFY(changeText(deleted, &all[1]).endsWith(QStringLiteral("then deleted")));
    }

    void marksThePresentOne()
    {
        VersionModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVersions(history(), kNow);
        QCOMPARE(model.rowCount(), 4);
        const auto change = [&model](int row) {
            return model.index(row, VersionModel::Change).data().toString();
        };
        QCOMPARE(change(0), QStringLiteral("Current. Grown by 1000 bytes"));
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!change(1).contains(QStringLiteral("Current")));
    }

    void findsTheVersionOfATime()
    {
        VersionModel model;
        model.setVersions(history(), kNow);
        QCOMPARE(model.rowAt(std::nullopt), 0);
        QCOMPARE(model.rowAt(kNow - kDay), 0);
        QCOMPARE(model.rowAt(kNow - kDay - 1), 1);
        QCOMPARE(model.rowAt(kNow - 4 * kDay), 3);
        QCOMPARE(model.rowAt(kNow - 9 * kDay), -1);
    }

    void theNearestKeptIsTheNextOlderOne()
    {
        std::vector<VersionEntry> all = history();
        QCOMPARE(nearestKept(all, 2), 3);
        all[3].kept = false;
        QCOMPARE(nearestKept(all, 2), 1);
        all[0].kept = all[1].kept = false;
        QCOMPARE(nearestKept(all, 2), -1);
    }

    void aVersionIsAskedForByItsTime()
    {
        std::vector<VersionEntry> all = history();
        QVERIFY(!timeOfVersion(all[0]));
        QCOMPARE(*timeOfVersion(all[1]), all[1].from);
        all[3].from = 0;  // taken over from another tool
        QCOMPARE(*timeOfVersion(all[3]), all[3].until - 1);
    }

    void whatMovedIsNoChange()
    {
        ListEntry entry;
        entry.state = EntryState::Past;
        QCOMPARE(stateText(entry, kNow - kDay, kNow), QStringLiteral("Changed since"));
        entry.isMoved = true;
        QCOMPARE(stateText(entry, kNow - kDay, kNow), QStringLiteral("Moved since"));
        QCOMPARE(stateText(entry, std::nullopt, kNow), QStringLiteral("Moved"));
    }

    void whatWasDeletedLaterWasThereThen()
    {
        ListEntry entry;
        entry.state = EntryState::Deleted;
        entry.until = kNow - kDay;
        QVERIFY(isGone(entry, std::nullopt));
        QVERIFY(isGone(entry, kNow - kDay));
        QVERIFY(!isGone(entry, kNow - 2 * kDay));
        QVERIFY(stateText(entry, kNow - 2 * kDay, kNow).startsWith(QStringLiteral("Deleted ")));
        entry.kept = false;
        QVERIFY(stateText(entry, std::nullopt, kNow).contains(QStringLiteral("gone by retention")));
    }
};

QTEST_MAIN(TestVersionModel)
#include "test_version_model.moc"
