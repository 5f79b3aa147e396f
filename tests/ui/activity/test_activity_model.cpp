// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

RunEvent stored(const std::string &path, ActionKind action = ActionKind::Backup)
{
    RunEvent event;
    event.kind = RunEventKind::Stored;
    event.action = action;
    event.source = "photos";
    event.path = RelPath::trusted(path);
    event.stored = RelPath::trusted(path);
    event.size = 2048;
    return event;
}

std::vector<ActivityRow> rows(int from, int count)
{
    std::vector<ActivityRow> rows;
    for (int i = from; i < from + count; ++i) {
        rows.push_back(*activityRow(stored("f" + std::to_string(i)), kSecond));
    }
    return rows;
}

}  // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoNewsGivesNoRow()
    {
        RunEvent event = stored("a");
        event.kind = RunEventKind::Archived;
        QVERIFY(!activityRow(event, 1));
        event.kind = RunEventKind::StateRemoved;
        QVERIFY(!activityRow(event, 1));
    }

    void eachKindHasItsWordAndIcon()
    {
        QSet<QString> words;
        QSet<QString> icons;
        for (int kind = 0; kind < kActivityKinds; ++kind) {
            words.insert(activityWord(static_cast<ActivityKind>(kind)));
            icons.insert(activityIconName(static_cast<ActivityKind>(kind)));
        }
        QCOMPARE(words.size(), kActivityKinds);
        QCOMPARE(icons.size(), kActivityKinds);
    }

    void rowsComeAtTheEnd()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        model.append(rows(0, 3));
        model.append(rows(3, 2));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(4, ActivityModel::Path).data().toString(),
                 QStringLiteral("photos/f4"));
        QCOMPARE(model.index(4, ActivityModel::What).data().toString(), QStringLiteral("Added"));
        QCOMPARE(model.index(4, ActivityModel::Size).data().toString(), QStringLiteral("2.0 KiB"));
    }

    void theOldestGoWhenThereAreTooMany()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        const auto most = static_cast<int>(ActivityModel::kMostRows);
        model.append(rows(0, most));
        model.append(rows(most, 1));
        QVERIFY(model.size() <= ActivityModel::kMostRows);
        QCOMPARE(model.rowAt(model.rowCount() - 1).path, Bytes("f" + std::to_string(most)));
        QVERIFY(model.rowAt(0).path != Bytes("f0"));
        // More than there is room for in one go.
        model.append(rows(0, most + 5));
        QVERIFY(model.size() <= ActivityModel::kMostRows);
        QCOMPARE(model.rowAt(model.rowCount() - 1).path, Bytes("f" + std::to_string(most + 4)));
    }

    void aFilterShowsWhatItLetsThrough()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        model.append(rows(0, 20));
        ActivityFilter filter;
        filter.text = QStringLiteral("F1");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 11);  // f1, f10 … f19
        model.append(rows(20, 1));
        QCOMPARE(model.rowCount(), 11);
        model.append(rows(100, 1));
        QCOMPARE(model.rowCount(), 12);
        filter.text.clear();
        filter.kinds.reset(static_cast<std::size_t>(ActivityKind::Added));
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 22);
        filter = {};
        filter.source = "music";
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
    }

    void theTextIsWhatIsShownWhateverItsCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("plain") << QStringLiteral("aUNT") << 1;
        QTest::newRow("across the folder's name") << QStringLiteral("PHOTOS/let") << 1;
        QTest::newRow("in all") << QStringLiteral("photos/") << 4;
        QTest::newRow("letters beyond ASCII") << QString::fromUtf8("\u00E4RGER") << 1;
        QTest::newRow("plain, of a name that is not") << QStringLiteral("RGER") << 1;
        QTest::newRow("a byte that is no text") << QStringLiteral("bad\\XFF") << 1;
        QTest::newRow("a backslash") << QStringLiteral("\\") << 2;
        QTest::newRow("none") << QStringLiteral("uncle") << 0;
    }
    void theTextIsWhatIsShownWhateverItsCase()
    {
        QFETCH(const QString, text);
        QFETCH(const int, found);
        std::vector<ActivityRow> names = rows(0, 4);
        names[0].path = "letters/Aunt.txt";
        names[1].path = "\xC3\x84rger/x";
        names[2].path = "bad\xff name";
        names[3].path = "a\\b";
        ActivityModel model;
        model.append(names);
        int shown = 0;
        for (const ActivityRow &row : names) {
            shown += activityPath(row).contains(text, Qt::CaseInsensitive) ? 1 : 0;
        }
        QCOMPARE(shown, found);
        ActivityFilter filter;
        filter.text = text;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), found);
    }

    void hiddenRowsGoToo()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        ActivityFilter filter;
        filter.text = QStringLiteral("nothing like it");
        model.setFilter(filter);
        model.append(rows(0, static_cast<int>(ActivityModel::kMostRows) + 1));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.size() <= ActivityModel::kMostRows);
        model.setFilter({});
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), model.size());
        QVERIFY(model.rowAt(0).path != Bytes("f0"));
    }

    void namesThatAreNoTextAreShown()
    {
        ActivityModel model;
        model.append({*activityRow(stored("a\xff\nb"), kSecond)});
        const QString shown = model.index(0, ActivityModel::Path).data().toString();
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(shown.startsWith(QStringLiteral("photos/a")));
    }
};

QTEST_MAIN(TestActivityModel)
#include "test_activity_model.moc"
