// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/sample_setup.h"
#include "ui/folders/sources_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

class TestSourceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void watching_data()
    {
        QTest::addColumn<int>("arrange");
        QTest::addColumn<Watching>("watching");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("events") << 0 << Watching::Events << "within seconds";
        QTest::newRow("the whole folder is not watched")
            << 1 << Watching::RescansOnly << "no inotify here";
        QTest::newRow("a part is not watched") << 2 << Watching::Partly << "deep/down";
        QTest::newRow("and nothing finds it") << 3 << Watching::RescansOnly << "turned off";
        QTest::newRow("content is not seen") << 4 << Watching::Partly << "content of a file";
        QTest::newRow("paused") << 5 << Watching::Paused << "paused";
        QTest::newRow("failed") << 6 << Watching::None << "Another process";
        QTest::newRow("starting") << 7 << Watching::Starting << "about to";
        QTest::newRow("missing") << 8 << Watching::Missing << "not there";
        QTest::newRow("missing while it failed") << 9 << Watching::Missing << "not there";
        QTest::newRow("another folder is not watched") << 10 << Watching::Events << "seconds";
    }
    void watching()
    {
        FakeBackupService service;
        fillSample(service);
        Setup &setup = service.setup_;
        ServiceState &state = service.state_;
        BackupStatus status = sampleStatus(service.now_);
        WatchStatus &watch = state.monitor.watch;
        QFETCH(int, arrange);
        switch (arrange) {
        case 1:
            watch.unwatched = {{0, RelPath(), "no inotify here"}};
            break;
        case 2:
            watch.unwatched = {{0, RelPath::trusted("deep/down"), "too many folders"}};
            watch.advice = "Raise the limit.";
            break;
        case 3:
            watch.unwatched = {{0, RelPath(), "x"}};
            setup.config.rescanMinutes = 0;
            break;
        case 4:
            watch.seesContentChanges = false;
            break;
        case 5:
            state.monitor.phase = MonitorPhase::Paused;
            break;
        case 6:
            state.kind = ServiceState::Kind::Failed;
            state.error = Error{ErrorCode::Locked, "lock", {}, 0, "4711"};
            break;
        case 7:
            state.kind = ServiceState::Kind::Starting;
            break;
        case 8:
            status.sources[0].available = false;
            break;
        case 9:
            status.sources[0].available = false;
            state.kind = ServiceState::Kind::Failed;
            break;
        case 10:
            watch.unwatched = {{1, RelPath(), "x"}};
            break;
        default:
            break;
        }
        const std::vector<SourceRow> rows = sourceRows(setup, state, &status, {});
        QCOMPARE(rows.size(), std::size_t(4));
        QTEST(rows[0].watching, "watching");
        QFETCH(QString, mentions);
        QVERIFY2(rows[0].watchDetail.contains(mentions), qPrintable(rows[0].watchDetail));
        if (arrange == 2) {
            QVERIFY(rows[0].watchDetail.contains(QStringLiteral("Raise the limit.")));
            QVERIFY(rows[0].watchDetail.contains(QStringLiteral("too many folders")));
        }
    }

    void errorsBelongToTheirSource()
    {
        FakeBackupService service;
        fillSample(service);
        const std::vector<ItemError> errors{{"Documents/a", "denied"},
                                            {"Documents2/b", "denied"},
                                            {"Documents", "busy"},
                                            {"Pictures/c", "gone"}};
        const auto rows = sourceRows(service.setup_, service.state_, nullptr, errors);
        QCOMPARE(rows[0].errors.size(), std::size_t(2));
        QCOMPARE(rows[0].errors[0].path, Bytes("a"));
        QCOMPARE(rows[0].errors[1].path, Bytes());
        QCOMPARE(rows[0].tone(), Tone::Bad);
        QCOMPARE(rows[0].stateText(), QStringLiteral("2 problems"));
        QCOMPARE(rows[1].errors.size(), std::size_t(1));
        QVERIFY(rows[2].errors.empty());
        QCOMPARE(rows[2].tone(), Tone::Good);
        QVERIFY(!rows[0].files);  // nobody knows yet
    }

    void theModelShowsThem()
    {
        FakeBackupService service;
        fillSample(service);
        SourcesModel model;
        const QAbstractItemModelTester tester(&model);
        const auto fill = [&] {
            const BackupStatus status = sampleStatus(service.now_);
            model.setRows(sourceRows(service.setup_, service.state_, &status, {}), service.now_);
        };
        fill();
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(0, SourcesModel::Folder), QStringLiteral("Documents"));
        QCOMPARE(text(0, SourcesModel::Files), QLocale().toString(12034));
        QCOMPARE(text(0, SourcesModel::LastChange), QStringLiteral("12 seconds ago"));
        QCOMPARE(text(0, SourcesModel::State), QStringLiteral("Watched"));
        QCOMPARE(text(3, SourcesModel::State), QStringLiteral("Not there"));
        QVERIFY(!model.index(3, SourcesModel::State).data(Qt::DecorationRole).isNull());
        QVERIFY(model.index(2, SourcesModel::Folder)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("no window is wide enough")));

        // Values change, rows stay.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.touch("Pictures", service.now_);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(1, SourcesModel::LastChange), QStringLiteral("just now"));
        fill();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(text(1, SourcesModel::LastChange), QStringLiteral("just now"));
        service.setup_.config.sources.pop_back();
        fill();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_MAIN(TestSourceRows)
#include "test_source_rows.moc"
