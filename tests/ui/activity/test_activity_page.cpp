// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "fakes/fake_backup_service.h"
#include "ui/activity/past_runs.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
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

}  // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToExpectWhileThereIsNothing()
    {
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
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
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.resize(900, 500);
        page.show();
        Q_EMIT service.eventsCame(events(0, 500));
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
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        Q_EMIT service.eventsCame(events(0, 30));
        QTest::keyClicks(&part<QLineEdit>(page, "activityText"), QStringLiteral("f2"));
        QTRY_COMPARE(page.model().rowCount(), 11);
        QTRY_VERIFY(part<QLabel>(page, "activityCount").text().contains(QStringLiteral("11")));
    }

    void theFoldersOfTheSetupCanBeChosen()
    {
        FakeBackupService service;
        SourceConfig source;
        source.name = "music";
        service.setup_.config.sources = {source};
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        Q_EMIT service.eventsCame(events(0, 3));
        auto &box = part<QComboBox>(page, "activitySource");
        QCOMPARE(box.count(), 2);
        box.setCurrentIndex(1);
        QCOMPARE(page.model().rowCount(), 0);
        box.setCurrentIndex(0);
        QCOMPARE(page.model().rowCount(), 3);
    }

    void copiesWhatIsSelected()
    {
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        Q_EMIT service.eventsCame(events(0, 3));
        auto &view = part<QTableView>(page, "activityView");
        view.setCurrentIndex(view.model()->index(1, 0));
        QVERIFY(QTest::qWaitForWindowActive(&page));
        view.setFocus();
        QTest::keySequence(&view, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("photos/f1")));
    }

    void aDoubleClickAsksForTheVersions()
    {
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.resize(900, 500);
        page.show();
        Q_EMIT service.eventsCame(events(0, 3));
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
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.resize(900, 500);
        page.show();
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
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        Q_EMIT service.eventsCame(events(0, 3));
        QTest::keyClicks(&part<QLineEdit>(page, "activityText"), QStringLiteral("nothing"));
        QTRY_VERIFY(part<QLabel>(page, "activityEmpty").isVisible());
        QCOMPARE(part<QLabel>(page, "activityEmpty").text(),
                 QStringLiteral("No line matches what is filtered by."));
        QTest::mouseClick(&part<QPushButton>(page, "activityShowAll"), Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 3);
        QVERIFY(part<QTableView>(page, "activityView").isVisible());
    }

    void aFilterNeverHidesWhatTheTrayChose()
    {
        FakeBackupService service;
        SourceConfig source;
        source.name = "music";
        service.setup_.config.sources = {source};
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        Q_EMIT service.eventsCame(events(0, 9));
        part<QComboBox>(page, "activitySource").setCurrentIndex(1);
        part<QPushButton>(page, "activityKinds").menu()->actions().at(1)->setChecked(false);
        QTest::keyClicks(&part<QLineEdit>(page, "activityText"), QStringLiteral("x"));
        QTRY_COMPARE(page.model().filter().text, QStringLiteral("x"));
        page.showFile("photos", RelPath::trusted("f4"));
        const QModelIndex shown = part<QTableView>(page, "activityView").currentIndex();
        QVERIFY(shown.isValid());
        QCOMPARE(page.model().rowAt(shown.row()).path, Bytes("f4"));
        QVERIFY(part<QLineEdit>(page, "activityText").text().isEmpty());
    }

    void aFilterThatShowsWhatTheTrayChoseStays()
    {
        FakeBackupService service;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        Q_EMIT service.eventsCame(events(0, 9));
        part<QLineEdit>(page, "activityText").setText(QStringLiteral("f4"));
        QTRY_COMPARE(page.model().rowCount(), 1);
        page.showFile("photos", RelPath::trusted("f4"));
        QCOMPARE(page.model().rowCount(), 1);
    }

    void onlyWhatIsThereIsShownInTheFileManager()
    {
        FakeBackupService service;
        SourceConfig source;
        source.name = "photos";
        source.path = *AbsPath::parse("/home/ada/Photos");
        service.setup_.config.sources = {source};
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.resize(900, 500);
        page.show();
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
        FakeBackupService service;
        QTemporaryDir folder;
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.show();
        std::vector<RunEvent> told = events(0, 3);
        told[1].path = RelPath::trusted("a \"b\", c\xff");
        Q_EMIT service.eventsCame(told);
        part<QLineEdit>(page, "activityText").setText(QStringLiteral("c"));
        QTRY_COMPARE(page.model().rowCount(), 1);
        QSignalSpy said(&page, &Page::said);
        QTest::mouseClick(&part<QPushButton>(page, "activityExport"), Qt::LeftButton);
        const auto saveUnder = [&page](const QString &where, const char *name) {
            QPointer<QFileDialog> dialog =
                page.findChild<QFileDialog *>(QStringLiteral("choosePath"));
            QVERIFY(dialog != nullptr);
            dialog->setDirectory(where);
            dialog->findChild<QLineEdit *>()->setText(QLatin1String(name));
            QMetaObject::invokeMethod(dialog, "accept");
            QTRY_VERIFY(dialog == nullptr);
        };
        const QString file = folder.filePath(QStringLiteral("out.csv"));
        saveUnder(folder.path(), "out.csv");
        QCOMPARE(said.size(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        QCOMPARE(lines.size(), 3);  // heads, one line, and its end
        QCOMPARE(lines[0], QByteArray("\"Time\",\"What\",\"File\",\"Size\",\"Detail\""));
        QVERIFY2(lines[1].contains("\"photos/a \"\"b\"\", c\\xff\""), lines[1].constData());

        QTest::mouseClick(&part<QPushButton>(page, "activityExport"), Qt::LeftButton);
        saveUnder(QStringLiteral("/proc"), "out.csv");
        QCOMPARE(said.size(), 1);
        QVERIFY(page.findChild<QMessageBox *>() != nullptr);
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
        FakeBackupService service;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        {
            ActivityModel model(service);
            ActivityPage page(service, model);
            page.show();
            part<QTabWidget>(page, "activityTabs").setCurrentIndex(1);
            page.saveView(settings);
        }
        ActivityModel model(service);
        ActivityPage page(service, model);
        page.restoreView(settings);
        QCOMPARE(part<QTabWidget>(page, "activityTabs").currentIndex(), 1);
    }

    void pastBackupsShowWhatTheyLeftOutAndTheirLog()
    {
        FakeBackupService service;
        service.onHistory = [](int) {
            RunSummary run;
            run.run = 7;
            run.started = 1'770'000'000 * kSecond;
            run.finished = run.started + 5 * kSecond;
            run.counts.backup = 12;
            run.counts.errors = 1;
            run.errors = {{"photos/locked.jpg", "permission denied"}};
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
};

QTEST_MAIN(TestActivityPage)
#include "test_activity_page.moc"
