// SPDX-License-Identifier: GPL-3.0-or-later
// The app as it runs, over a real engine and without a panel for its icon: what a start asks for.
#include "desktop/desktop.h"

#include "service/live_app.h"
#include "ui/first_start/first_start.h"
#include "ui/folders/add_folders_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::desktop;
using namespace holdfast::test;
using namespace holdfast::ui;

class TestDesktop : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> home_;
    std::unique_ptr<BackupFixture> place_;
    SystemClock clock_;
    Launch launch_;
    std::unique_ptr<Desktop> app_;

    void start(const Command &command = {})
    {
        app_ = std::make_unique<Desktop>(
            LiveBackupService::Parts{*place_->fileSystem, clock_, LiveApp::configFile(*place_),
                                     place_->folder.path() / "state", place_->folder.path(),
                                     [] {
                                         Monitor::Ears ears;
                                         ears.watcher = makeInotifyWatcher();
                                         ears.systemEvents = false;
                                         return ears;
                                     },
                                     systemRandomNumbers()},
            launch_);
        app_->start(command);
    }
    /// Null: none was made yet.
    [[nodiscard]] static MainWindow *window()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(top)) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static std::vector<QMessageBox *> boxes()
    {
        std::vector<QMessageBox *> found;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible()) {
                found.push_back(box);
            }
        }
        return found;
    }
    /// Null: there is none.
    [[nodiscard]] static QMessageBox *box() { return boxes().empty() ? nullptr : boxes().front(); }
    /// In the status line of the window.
    [[nodiscard]] static bool waitForHeadline(const char *part)
    {
        const auto *line = window()->findChild<QLabel *>(QStringLiteral("statusText"));
        return QTest::qWaitFor([&] { return line->text().contains(QLatin1String(part)); },
                               kPatience);
    }
    [[nodiscard]] std::int64_t files() const
    {
        const Engine engine(*place_->fileSystem, clock_, place_->config,
                            place_->folder.path() / "state");
        const Result<BackupStatus> status = engine.status();
        return status ? status->files : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
        QApplication::setQuitOnLastWindowClosed(false);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init()
    {
        home_ = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home_->path());
        place_ = std::make_unique<BackupFixture>();
        place_->folder.write("source/one", "1");
        LiveApp::writeConfig(*place_);
        launch_ = Launch();
    }
    void cleanup()
    {
        app_.reset();
        place_.reset();
    }

    void theWindowComesUnlessItIsToStayInTheBackground()
    {
        Command command;
        command.background = true;
        start(command);
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{1}, kPatience);
        QVERIFY(window() == nullptr);
        app_->obey(Command());
        QVERIFY(window() != nullptr && window()->isVisible());
    }

    void ordersNeedNoWindow()
    {
        Command command;
        command.background = true;
        start(command);
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{1}, kPatience);
        Command pause;
        pause.pause = true;
        app_->obey(pause);
        Command resume;
        resume.resume = true;
        resume.backUpNow = true;
        place_->folder.write("source/two", "2");
        app_->obey(resume);
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{2}, kPatience);
        QVERIFY(window() == nullptr);
    }

    void aPageAndAFileAreShown()
    {
        start();
        Command command;
        command.page = "versions";
        command.file = place_->folder / "source/one";
        app_->obey(command);
        QCOMPARE(window()->currentPage(), PageId::Versions);
        command = Command();
        command.page = "retention";
        app_->obey(command);
        QCOMPARE(window()->currentPage(), PageId::Retention);
        command = Command();
        command.folders = {place_->folder / "source", place_->folder / "backup"};
        app_->obey(command);
        QCOMPARE(window()->currentPage(), PageId::Folders);
        QVERIFY(window()->findChild<AddFoldersDialog *>() != nullptr);
    }

    void aFileThatIsInNoSourceIsSaidToBe()
    {
        start();
        Command command;
        command.page = "versions";
        command.file = place_->folder / "elsewhere/one";
        app_->obey(command);
        QCOMPARE(window()->currentPage(), PageId::Versions);
        QVERIFY(waitForHeadline("lies in none of the folders"));
    }

    // Nothing would tell that it runs.
    void withoutAPanelTheBackgroundIsAMinimisedWindow()
    {
        launch_.patienceForPanel = std::chrono::milliseconds(1);
        Command command;
        command.background = true;
        start(command);
        QTRY_VERIFY(window() != nullptr);
        QVERIFY(window()->isMinimized());
    }

    void closingLeavesItWatchingAndIsExplainedOnce()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{1}, kPatience);
        window()->close();
        QVERIFY(window()->isMinimized());  // there is no panel: nothing brought a hidden one back
        const QPointer<QMessageBox> told = box();
        QVERIFY(told != nullptr);
        QVERIFY(told->text().contains(QStringLiteral("Ctrl+Q")));
        told->accept();
        QTRY_VERIFY(told.isNull());
        place_->folder.write("source/two", "2");
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{2}, kPatience);
        app_->obey(Command());
        QVERIFY(!window()->isMinimized());
        window()->close();
        QVERIFY(box() == nullptr);
    }

    void closingQuitsWhereThatIsWanted()
    {
        AppSettings().setClosesToTray(false);
        start();
        QVERIFY(waitForHeadline("safe"));
        QSignalSpy quitting(app_.get(), &Desktop::quitting);
        window()->close();
        QCOMPARE(quitting.size(), 1);
        QVERIFY(!window()->isVisible());
    }

    void quittingDuringABackupAsksOnce()
    {
        for (int i = 0; i < 6000; ++i) {
            place_->folder.write("source/many/" + std::to_string(i), std::to_string(i));
        }
        start();
        QSignalSpy quitting(app_.get(), &Desktop::quitting);
        QVERIFY(waitForHeadline("Backing up"));
        Q_EMIT window()->quitWanted();
        Q_EMIT window()->quitWanted();
        QCOMPARE(boxes().size(), std::size_t(1));
        QVERIFY(box()->text().contains(QStringLiteral("A backup is under way")));
        QCOMPARE(quitting.size(), 0);
        box()->reject();
        QTRY_VERIFY(boxes().empty());
        QCOMPARE(quitting.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{6001}, kPatience);
    }

    void quittingWhileChangesWaitSaysSo()
    {
        start();
        QVERIFY(waitForHeadline("safe"));
        Command pause;
        pause.pause = true;
        app_->obey(pause);
        QVERIFY(waitForHeadline("paused"));
        place_->folder.write("source/two", "2");
        const auto *detail = window()->findChild<QLabel *>(QStringLiteral("detail"));
        QTRY_VERIFY_WITH_TIMEOUT(detail->text().startsWith(QStringLiteral("One change waits")),
                                 kPatience);
        QSignalSpy quitting(app_.get(), &Desktop::quitting);
        Q_EMIT window()->quitWanted();
        QVERIFY2(box()->text().contains(QStringLiteral("not backed up yet")),
                 qPrintable(box()->text()));
        QCOMPARE(quitting.size(), 0);
        QTest::mouseClick(box()->findChild<QPushButton *>(QStringLiteral("quitStop")),
                          Qt::LeftButton);
        QCOMPARE(quitting.size(), 1);
    }

    void theQuestionFollowsWhatBecomesOfTheChanges()
    {
        start();
        QVERIFY(waitForHeadline("safe"));
        Command pause;
        pause.pause = true;
        app_->obey(pause);
        place_->folder.write("source/two", "2");
        const auto *detail = window()->findChild<QLabel *>(QStringLiteral("detail"));
        QTRY_VERIFY_WITH_TIMEOUT(detail->text().startsWith(QStringLiteral("One change waits")),
                                 kPatience);
        Q_EMIT window()->quitWanted();
        QVERIFY2(box()->text().contains(QStringLiteral("is resumed")), qPrintable(box()->text()));
        app_->obey(Command());
        QTRY_VERIFY(box()->isActiveWindow());  // not the window, which it keeps from being used
        Command resume;
        resume.resume = true;
        app_->obey(resume);
        QTRY_VERIFY_WITH_TIMEOUT(
            box()->text().startsWith(QStringLiteral("Nothing is under way any more")), kPatience);
        QCOMPARE(box()->findChild<QPushButton *>(QStringLiteral("quitStop"))->text(),
                 QStringLiteral("&Quit"));
    }

    // What comes while it ends is not swallowed.
    void whoWantsItWhileItEndsGetsItAnew()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(files(), std::int64_t{1}, kPatience);
        QVERIFY(!app_->isWantedAgain());
        app_->quit();
        app_->obey(Command());
        QVERIFY(!window()->isVisible());
        QVERIFY(app_->isWantedAgain());
    }

    void theEndOfTheSessionAsksNobody()
    {
        start();
        QSignalSpy quitting(app_.get(), &Desktop::quitting);
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QCOMPARE(quitting.size(), 1);
        QVERIFY(boxes().empty());
        QVERIFY(!window()->isVisible());
    }

    void nothingSetUpBeginsWithTheFirstSteps()
    {
        place_->folder.remove("config");
        start();
        QVERIFY(window()->findChild<FirstStart *>()->isVisible());
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
