// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_plan_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

using Did = RestoredItem::Did;

RestoredItem item(Did did, EntryType type = EntryType::File)
{
    RestoredItem result;
    result.did = did;
    result.type = type;
    result.source = "Documents";
    result.path = RelPath::trusted("a.txt");
    result.target = "/somewhere/a.txt";
    return result;
}

}  // namespace

class TestRestorePlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void outcomes_data()
    {
        QTest::addColumn<int>("did");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, Did did, const char *before, const char *after) {
            QTest::newRow(name) << static_cast<int>(did) << QString::fromLatin1(before)
                                << QString::fromLatin1(after);
        };
        row("written", Did::Wrote, "Is written", "Written");
        row("replaced", Did::Replaced, "Replaces what stands there, archived first",
            "Replaced what stood there, which was archived");
        row("present", Did::Present, "Is there already", "Was there already");
        row("left out", Did::LeftOut, "Stays as it is: something else stands there",
            "Left as it is: something else stands there");
        row("removed", Did::Removed, "Was not there then: is archived, then removed",
            "Archived, then removed");
    }
    void outcomes()
    {
        QFETCH(int, did);
        const RestoredItem one = item(static_cast<Did>(did));
        QTEST(outcomeText(one, {false, true}), "before");
        QTEST(outcomeText(one, {true, true}), "after");
    }

    void showsTroubleAlone()
    {
        RestorePlanModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({item(Did::Wrote), item(Did::Failed), item(Did::Present)}, {});
        QCOMPARE(model.rowCount(), 3);
        model.setOnlyTrouble(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.itemAt(0).did, Did::Failed);
        model.setOnlyTrouble(false);
        QCOMPARE(model.rowCount(), 3);
    }

    void foldersAreNotCountedAsFiles()
    {
        RestoreAnswer answer;
        answer.items = {item(Did::Wrote, EntryType::Folder), item(Did::Wrote)};
        answer.itemCount = 2;
        const RestoreCounts counts = countsOf(answer.items, answer);
        QCOMPARE(counts.files, std::int64_t(1));
        QCOMPARE(counts.folders, std::int64_t(1));
        QCOMPARE(actText(counts), QStringLiteral("&Restore 1 files"));
    }

    void theReportCountsWhatTheListDoesNotHold()
    {
        RestoreAnswer answer;
        answer.items = {item(Did::Wrote)};
        answer.itemCount = 250'000;
        answer.report.restored = 249'990;
        answer.report.leftOut = 10;
        answer.report.skipped = 10;
        QCOMPARE(countsOf(answer.items, answer).files, std::int64_t(249'990));
    }

    void aHundredThousandRowsAreShownAtOnce()
    {
        RestorePlanModel model;
        QElapsedTimer timer;
        timer.start();
        model.setItems(std::vector<RestoredItem>(100'000, item(Did::Wrote)), {});
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY(timer.elapsed() < 2000);
    }
};

QTEST_MAIN(TestRestorePlanModel)
#include "test_restore_plan_model.moc"
