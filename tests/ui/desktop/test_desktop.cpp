// SPDX-License-Identifier: GPL-3.0-or-later
// The app as it runs, over a real engine and without a panel for its icon: what a start asks for.
#include "desktop/desktop.h"

#include "service/live_app.h"
#include "ui/first_start/first_start.h"
#include "ui/folders/add_folders_dialog.h"

#include <QApplication>
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
                                     systemRandomNumbers()});
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

    void nothingSetUpBeginsWithTheFirstSteps()
    {
        place_->folder.remove("config");
        start();
        QVERIFY(window()->findChild<FirstStart *>()->isVisible());
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
