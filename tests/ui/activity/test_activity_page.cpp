// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "fakes/fake_backup_service.h"
#include "model/no_room.h"
#include "ui/activity/past_runs.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

std::vector<RunEvent> events(int from, int count)
{
    std::vector<RunEvent> events;
    for (int i = from; i < from + count; ++i) {
        RunEvent event;
        event.kind = RunEventKind::Stored;
        event.action = ActionKind::Modified;
        event.source = "photos";
        event.path = RelPath::trusted("f" + std::to_string(i));
        events.push_back(std::move(event));
    }
    return events;
}

template <class Widget>
Widget &part(QWidget &page, const char *name)
{
    auto *const found = page.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("there is no %s", name);
    }
    return *found;
}

/// A page on the screen, its model and what both hear of.
struct Shown {
    FakeBackupService service;
    ActivityModel model{service};
    ActivityPage page{service, model};

    /// `sources`: the names of the folders that are backed up.
    explicit Shown(const std::vector<RunEvent> &told = {},
                   const std::vector<std::string> &sources = {})
    {
        for (const std::string &name : sources) {
            SourceConfig source;
            source.name = name;
            source.path = *AbsPath::parse("/home/ada/" + name);
            service.setup_.config.sources.push_back(source);
        }
        Q_EMIT service.setupChanged();
        page.resize(900, 500);
        page.show();
        Q_EMIT service.eventsCame(told);
    }
};

RunSummary pastRun(std::vector<ItemError> errors)
{
    RunSummary run;
    run.run = 7;
    run.started = 1'770'000'000 * kSecond;
    run.finished = run.started + 5 * kSecond;
    run.counts.errors = static_cast<std::int64_t>(errors.size());
    run.errors = std::move(errors);
    return run;
}

}  // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNameOfAFolderLeavesTheFilterItsRoom()
    {
        Shown shown({}, {"short", std::string(120, 'x')});
        QVERIFY(part<QLineEdit>(shown.page, "activityText").width() > 300);
    }

    void saysWhatToExpectWhileThereIsNothing()
    {
        Shown shown;
        auto &[service, model, page] = shown;
        QVERIFY(part<QLabel>(page, "activityEmpty").isVisible());
        Q_EMIT service.eventsCame(events(0, 1));
        QVERIFY(!part<QLabel>(page, "activityEmpty").isVisible());
        QVERIFY(part<QTableView>(page, "activityView").isVisible());
    }

    void showsWhatCameBeforeItWasBuilt()
    {
        FakeBackupService service;
        ActivityModel model(service);
        Q_EMIT service.eventsCame(events(0, 500));
        ActivityPage page(service, model);
        page.resize(900, 500);
        page.show();
        auto &view = part<QTableView>(page, "activityView");
        QVERIFY(view.isVisible());
        QCOMPARE(part<QLabel>(page, "activityCount").text(), QStringLiteral("500 lines"));
        QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
    }

    void followsTheEndUnlessScrolledAway()
    {
        Shown shown(events(0, 500));
        auto &[service, model, page] = shown;
        QScrollBar &bar = *part<QTableView>(page, "activityView").verticalScrollBar();
        QTRY_COMPARE(bar.value(), bar.maximum());
        QVERIFY(!part<QPushButton>(page, "activityNewest").isVisible());
        bar.setValue(0);
        Q_EMIT service.eventsCame(events(500, 100));
        QCOMPARE(bar.value(), 0);
        QVERIFY(part<QPushButton>(page, "activityNewest").isVisible());
        QTest::mouseClick(&part<QPushButton>(page, "activityNewest"), Qt::LeftButton);
        QTRY_COMPARE(bar.value(), bar.maximum());
        Q_EMIT service.eventsCame(events(600, 10));
        QTRY_COMPARE(bar.value(), bar.maximum());
    }

    void filtersByTextWhileTyping()
    {
        Shown shown(events(0, 30));
        auto &[service, model, page] = shown;
        QTest::keyClicks(&part<QLineEdit>(page, "activityText"), QStringLiteral("f2"));
        QTRY_COMPARE(page.model().rowCount(), 11);
        QTRY_VERIFY(part<QLabel>(page, "activityCount").text().contains(QStringLiteral("11")));
    }

    void theFoldersOfTheSetupCanBeChosen()
    {
        Shown shown(events(0, 3), {"music"});
        auto &[service, model, page] = shown;
        auto &box = part<QComboBox>(page, "activitySource");
        QCOMPARE(box.count(), 2);
        box.setCurrentIndex(1);
        QCOMPARE(page.model().rowCount(), 0);
        box.setCurrentIndex(0);
        QCOMPARE(page.model().rowCount(), 3);
    }

    void copiesWhatIsSelected()
    {
        Shown shown(events(0, 3));
        auto &[service, model, page] = shown;
        auto &view = part<QTableView>(page, "activityView");
        view.setCurrentIndex(view.model()->index(1, 0));
        QVERIFY(QTest::qWaitForWindowActive(&page));
        view.setFocus();
        QTest::keySequence(&view, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("photos/f1")));
    }

    void aDoubleClickAsksForTheVersions()
    {
        Shown shown(events(0, 3));
        auto &[service, model, page] = shown;
        QSignalSpy wanted(&page, &Page::versionsWanted);
        auto &view = part<QTableView>(page, "activityView");
        const QRect row = view.visualRect(view.model()->index(2, ActivityModel::Path));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<NamedPath>().path, RelPath::trusted("f2"));
    }

    void enterAsksForTheVersionsAndDetailsAreThereWithoutAMouse()
    {
        Shown shown;
        auto &[service, model, page] = shown;
        std::vector<RunEvent> told = events(0, 1);
        told.front().kind = RunEventKind::Error;
        told.front().text = "permission denied";
        Q_EMIT service.eventsCame(told);
        QSignalSpy wanted(&page, &Page::versionsWanted);
        auto &view = part<QTableView>(page, "activityView");
        QTest::keyClick(&view, Qt::Key_Down);
        view.setCurrentIndex(view.model()->index(0, 0));
        const QString details = part<QLabel>(page, "activityDetails").text();
        QVERIFY2(details.contains(QStringLiteral("photos/f0")), qPrintable(details));
        QVERIFY2(details.contains(QStringLiteral("permission denied")), qPrintable(details));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<NamedPath>().path, RelPath::trusted("f0"));
    }

    void aFilterThatHidesAllSaysSo()
    {
        Shown shown(events(0, 3));
        auto &[service, model, page] = shown;
        QTest::keyClicks(&part<QLineEdit>(page, "activityText"), QStringLiteral("nothing"));
        QTRY_VERIFY(part<QLabel>(page, "activityEmpty").isVisible());
        QCOMPARE(part<QLabel>(page, "activityEmpty").text(),
                 QStringLiteral("No line matches what is filtered by."));
        QTest::mouseClick(&part<QPushButton>(page, "activityShowAll"), Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 3);
        QVERIFY(part<QTableView>(page, "activityView").isVisible());
    }

    void theMenuOfKindsStaysWhileKindsAreTicked()
    {
        Shown shown(events(0, 9));
        auto &[service, model, page] = shown;
        QMenu *menu = part<QPushButton>(page, "activityKinds").menu();
        menu->popup(QPoint(0, 0));
        QAction *second = menu->actions().at(1);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(second).center());
        QVERIFY(!second->isChecked());
        QVERIFY(menu->isVisible());
        menu->setActiveAction(second);
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(second->isChecked());
        QVERIFY(menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().last()).center());
        QTRY_VERIFY(!menu->isVisible());
    }

    void aFilterNeverHidesWhatTheTrayChose()
    {
        Shown shown(events(0, 9), {"music"});
        auto &[service, model, page] = shown;
        part<QComboBox>(page, "activitySource").setCurrentIndex(1);
        part<QPushButton>(page, "activityKinds").menu()->actions().at(1)->setChecked(false);
        QTest::keyClicks(&part<QLineEdit>(page, "activityText"), QStringLiteral("x"));
        QTRY_COMPARE(page.model().filter().text, QStringLiteral("x"));
        page.showFile("photos", RelPath::trusted("f4"));
        const QModelIndex current = part<QTableView>(page, "activityView").currentIndex();
        QVERIFY(current.isValid());
        QCOMPARE(page.model().rowAt(current.row()).path, Bytes("f4"));
        QVERIFY(part<QLineEdit>(page, "activityText").text().isEmpty());
    }

    void aFilterThatShowsWhatTheTrayChoseStays()
    {
        Shown shown(events(0, 9));
        auto &[service, model, page] = shown;
        part<QLineEdit>(page, "activityText").setText(QStringLiteral("f4"));
        QTRY_COMPARE(page.model().rowCount(), 1);
        page.showFile("photos", RelPath::trusted("f4"));
        QCOMPARE(page.model().rowCount(), 1);
    }

    void onlyWhatIsThereIsShownInTheFileManager()
    {
        Shown shown({}, {"photos"});
        auto &[service, model, page] = shown;
        std::vector<RunEvent> told = events(0, 2);
        told[1].kind = RunEventKind::Deleted;
        Q_EMIT service.eventsCame(told);
        auto &view = part<QTableView>(page, "activityView");
        const auto offers = [&](int row) {
            const QPoint where = view.visualRect(view.model()->index(row, 2)).center();
            Q_EMIT view.customContextMenuRequested(where);
            auto *menu = view.findChild<QMenu *>();
            const bool found =
                menu->findChild<QAction *>(QStringLiteral("activityShowFile")) != nullptr;
            delete menu;
            return found;
        };
        QVERIFY(offers(0));
        QVERIFY(!offers(1));
    }

    void whatIsShownIsExported()
    {
        QTemporaryDir folder;
        std::vector<RunEvent> told = events(0, 3);
        told[1].path = RelPath::trusted("a \"b\", c\xff");
        told[1].size = 1536;
        Shown shown(told);
        auto &[service, model, page] = shown;
        AbsPath place;
        Bytes written;
        Result<void> answer;
        service.onSaveText = [&](const AbsPath &file, const Bytes &text) {
            place = file;
            written = text;
            return answer;
        };
        part<QLineEdit>(page, "activityText").setText(QStringLiteral("c"));
        QTRY_COMPARE(page.model().rowCount(), 1);
        QSignalSpy said(&page, &Page::said);
        const auto exportTo = [&page = page, &folder](const char *name) {
            QTest::mouseClick(&part<QPushButton>(page, "activityExport"), Qt::LeftButton);
            QPointer<QFileDialog> dialog =
                page.findChild<QFileDialog *>(QStringLiteral("choosePath"));
            QVERIFY(dialog != nullptr);
            QCOMPARE(dialog->windowTitle(), QStringLiteral("Export 1 of 3 lines"));
            dialog->setDirectory(folder.path());
            dialog->findChild<QLineEdit *>()->setText(QLatin1String(name));
            QMetaObject::invokeMethod(dialog, "accept");
            QTRY_VERIFY(dialog == nullptr);
        };
        exportTo("out.csv");
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.front().front().toString(),
                 QStringLiteral("1 of 3 lines were exported, those of the filter: “c”."));
        QCOMPARE(place.bytes(), folder.path().toStdString() + "/out.csv");
        const QList<QByteArray> lines = QByteArray::fromStdString(written).split('\n');
        QCOMPARE(lines.size(), 3);  // heads, one line, and its end
        QCOMPARE(lines[0], QByteArray("\"Time\",\"What\",\"File\",\"Size (bytes)\",\"Detail\"\r"));
        QVERIFY2(lines[1].contains("\"photos/a \"\"b\"\", c\\xff\",\"1536\""),
                 lines[1].constData());
        // With its zone, whatever that is here.
        const QDateTime time = QDateTime::fromString(
            QString::fromLatin1(lines[1].mid(1, lines[1].indexOf(',') - 2)), Qt::ISODateWithMs);
        QCOMPARE(time.toMSecsSinceEpoch(), service.now_ / 1'000'000);
        QVERIFY(time.timeSpec() != Qt::LocalTime);

        answer = Error{ErrorCode::NoSpace, "write", "/out.csv", 0, {}};
        exportTo("out.csv");
        QTRY_VERIFY(page.findChild<QMessageBox *>() != nullptr);
        QVERIFY(page.findChild<QMessageBox *>()->text().startsWith(
            QStringLiteral("Nothing was exported: ")));
        QCOMPARE(said.size(), 1);
    }

    void theModelOfRunsIsSound()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(std::vector<RunSummary>(3));
        QCOMPARE(model.rowCount(), 3);
        model.setRuns(std::vector<RunSummary>(1));
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatWasArrangedComesBack()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        {
            Shown before({}, {"photos", "music"});
            auto &[service, model, page] = before;
            part<QTabWidget>(page, "activityTabs").setCurrentIndex(1);
            part<QLineEdit>(page, "activityText").setText(QStringLiteral("f2"));
            part<QComboBox>(page, "activitySource").setCurrentIndex(1);
            page.saveView(settings);
        }
        Shown shown(events(0, 30), {"photos", "music"});
        auto &[service, model, page] = shown;
        page.restoreView(settings);
        QCOMPARE(part<QTabWidget>(page, "activityTabs").currentIndex(), 1);
        QCOMPARE(part<QLineEdit>(page, "activityText").text(), QStringLiteral("f2"));
        QCOMPARE(part<QComboBox>(page, "activitySource").currentIndex(), 1);
        QCOMPARE(model.rowCount(), 11);
    }

    void pastBackupsShowWhatTheyLeftOutAndTheirLog()
    {
        FakeBackupService service;
        service.onHistory = [](int) {
            RunSummary run = pastRun({{"photos/locked.jpg", "permission denied"}});
            run.counts.backup = 12;
            run.logFile = "/logs/backup.log";
            return std::vector<RunSummary>{run};
        };
        service.onLogLines = [](const Bytes &file, int) {
            return std::vector<std::string>{"a line of " + file};
        };
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.resize(900, 700);
        page.show();
        part<QTabWidget>(page, "activityTabs").setCurrentIndex(1);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto &view = part<QTreeView>(page, "runsView");
        QTRY_COMPARE(view.model()->rowCount(), 1);
        QTRY_VERIFY(view.currentIndex().isValid());
        QTest::mouseClick(&part<QPushButton>(page, "runShowLog"), Qt::LeftButton);
        QTRY_COMPARE(part<QPlainTextEdit>(page, "runLog").toPlainText(),
                     QStringLiteral("a line of /logs/backup.log"));
    }

    void aBackupLeavesWhoReadsAPastOneAlone()
    {
        FakeBackupService service;
        service.onHistory = [](int) {
            return std::vector<RunSummary>{
                pastRun({{"photos/locked.jpg", "permission denied"},
                         {"photos/film.bin", noRoomReason({8 << 20, 2 << 20})}})};
        };
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.resize(900, 700);
        page.show();
        part<QTabWidget>(page, "activityTabs").setCurrentIndex(1);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto &errors = part<QListWidget>(page, "runErrors");
        QTRY_COMPARE(errors.count(), 2);
        const QString noRoom = errors.item(1)->text();
        QVERIFY2(noRoom.contains(QStringLiteral("It takes 8.0 MiB")), qPrintable(noRoom));
        errors.setCurrentRow(1);
        errors.setFocus();
        auto &splitter = part<QSplitter>(page, "runsSplitter");
        splitter.setSizes({200, splitter.height() - 200});
        const QList<int> sizes = splitter.sizes();
        QSignalSpy asked(part<QTreeView>(page, "runsView").model(),
                         &QAbstractItemModel::modelReset);
        Q_EMIT service.backupChanged();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(page.window()->focusWidget(), &errors);
        QCOMPARE(errors.currentRow(), 1);
        QCOMPARE(splitter.sizes(), sizes);
    }
};

QTEST_MAIN(TestActivityPage)
#include "test_activity_page.moc"
