// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/held_answers.h"
#include "fakes/sample_setup.h"
#include "ui/first_start/drive_step.h"
#include "ui/first_start/existing_backup.h"
#include "ui/first_start/first_start.h"
#include "ui/first_start/stepper.h"
#include "ui/folders/new_folder_list.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

template <class T>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return found;
}

class SlowService : public FakeBackupService
{
public:
    Answer<Result<DestinationInfo>> examineDestination(AbsPath folder) override
    {
        return isSlow ? held.ask() : FakeBackupService::examineDestination(std::move(folder));
    }

    bool isSlow = false;
    HeldAnswers<DestinationInfo> held;
};

QFuture<std::vector<Volume>> drives()
{
    QPromise<std::vector<Volume>> promise;
    promise.start();
    promise.addResult(std::vector<Volume>{
        {path("/"), {}, "/dev/sda1", "ext4", 40'000'000'000, 250'000'000'000, false},
        {path("/media/ada/Toshiba"), QStringLiteral("Toshiba"), "/dev/sdb1", "ext4",
         1'320'000'000'000, 2'000'000'000'000, false}});
    promise.finish();
    return promise.future();
}

}  // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SlowService> service_;
    std::unique_ptr<FirstStart> start_;

    QPushButton &next() { return *child<QPushButton>(*start_, "firstStartNext"); }
    void press(QPushButton &button)
    {
        QVERIFY(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    void chooseDrive(int row)
    {
        auto *list = child<QListWidget>(*start_, "driveList");
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(row);
        QTRY_VERIFY(next().isEnabled());
    }
    QStringList notes()
    {
        QStringList texts;
        for (Notice *note : start_->findChildren<Notice *>(QStringLiteral("driveNote"))) {
            if (!note->isHidden()) {
                texts << note->text();
            }
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        service_ = std::make_unique<SlowService>();
        fillSample(*service_);
        service_->setup_ = Setup();
        service_->setup_.file = path("/home/ada/.config/holdfast/config.json");
        start_ = std::make_unique<FirstStart>(
            *service_, FirstStartPlaces{{path("/home/ada/Documents"), path("/home/ada/Pictures")},
                                        path("/home/ada"),
                                        drives});
        start_->resize(1000, 700);
        start_->show();
    }
    void cleanup()
    {
        start_.reset();
        service_.reset();
    }

    void threeStepsMakeAConfiguration()
    {
        auto *stepper = child<Stepper>(*start_, "stepper");
        QCOMPARE(stepper->step(), 0);
        QTRY_VERIFY(child<Prose>(*start_, "firstStartTotal")
                        ->text()
                        .contains(QLocale().toString(2 * 12034)));
        start_->addFolders({path("/srv/${work}")});
        auto &rows = child<NewFolderList>(*start_, "newFolderList")->rows();
        QCOMPARE(rows.size(), std::size_t(3));
        child<QCheckBox>(*rows[1], "newFolderWanted")->click();
        press(next());
        QCOMPARE(stepper->step(), 1);
        QVERIFY(!next().isEnabled());
        chooseDrive(0);  // the one that can be unplugged stands first
        QVERIFY(notes().join(u' ').contains(QStringLiteral("enough room")));
        press(next());
        QCOMPARE(stepper->step(), 2);
        QCOMPARE(next().text(), QStringLiteral("&Start the backup"));
        QVERIFY(child<Prose>(*start_, "reviewFolders")
                    ->text()
                    .contains(QStringLiteral("/home/ada/Documents")));
        QCOMPARE(child<Prose>(*start_, "reviewDestination")->text(),
                 QStringLiteral("/media/ada/Toshiba/Holdfast"));
        QSignalSpy done(start_.get(), &FirstStart::done);
        press(next());
        QTRY_COMPARE(done.size(), 1);
        const Config &config = service_->setup_.config;
        QVERIFY(service_->setup_.isUsable);
        QCOMPARE(config.sources.size(), std::size_t(2));
        QCOMPARE(config.sources[0].path.bytes(), Bytes("/home/ada/Documents"));
        QCOMPARE(config.sources[1].path.bytes(), Bytes("/srv/${work}"));
        QCOMPARE(config.backupRoot.bytes(), Bytes("/media/ada/Toshiba/Holdfast"));
        QVERIFY(config.excludeCaches);
        QVERIFY(std::count(config.exclude.begin(), config.exclude.end(), ".cache/") == 1);
    }

    void aFolderThatIsDroppedComesIntoSight()
    {
        for (int i = 0; i < 30; ++i) {
            start_->addFolders({path(("/srv/folder " + std::to_string(i)).c_str())});
        }
        const NewFolderRow *last = child<NewFolderList>(*start_, "newFolderList")->rows().back();
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
    }

    void whatCanNotBeAddedIsNotTicked()
    {
        auto *list = child<NewFolderList>(*start_, "newFolderList");
        start_->addFolders({path("/home/ada/Documents/Letters")});
        NewFolderRow *inside = list->rows().back();
        auto *box = child<QCheckBox>(*inside, "newFolderWanted");
        QVERIFY(!box->isEnabled());
        QVERIFY(!box->isChecked());
        // When what it lies in is not wanted any more, it is.
        child<QCheckBox>(*list->rows()[0], "newFolderWanted")->click();
        QVERIFY(box->isEnabled());
        QVERIFY(box->isChecked());
        QVERIFY(inside->isWanted());
    }

    void noFolderNoNextStep()
    {
        for (NewFolderRow *row : child<NewFolderList>(*start_, "newFolderList")->rows()) {
            child<QCheckBox>(*row, "newFolderWanted")->click();
        }
        QVERIFY(!next().isEnabled());
        QVERIFY(child<Prose>(*start_, "firstStartTotal")
                    ->text()
                    .contains(QStringLiteral("at least one")));
    }

    void theSameDriveIsWarnedOf()
    {
        press(next());
        chooseDrive(1);
        QVERIFY2(notes().join(u' ').contains(QStringLiteral("does not survive")),
                 qPrintable(notes().join(u'\n')));
    }

    void aNameThatIsNone()
    {
        press(next());
        chooseDrive(0);
        auto *name = child<QLineEdit>(*start_, "driveFolderName");
        name->setText(QStringLiteral("a/b"));
        QVERIFY(!next().isEnabled());
        QVERIFY(notes().join(u' ').contains(QStringLiteral("can’t hold")));
        name->setText(QStringLiteral("My backup"));
        QTRY_VERIFY(next().isEnabled());
        QCOMPARE(child<DriveStep>(*start_, "driveStep")->folder().bytes(),
                 Bytes("/media/ada/Toshiba/My backup"));
    }

    void aFolderThatHoldsASource()
    {
        press(next());
        auto *drive = child<DriveStep>(*start_, "driveStep");
        drive->setFolder(path("/home"));
        QTRY_VERIFY(drive->info().has_value());
        QVERIFY(!next().isEnabled());
        QVERIFY(notes().join(u' ').contains(QStringLiteral("can’t hold itself")));
    }

    void aStaleAnswerIsDropped()
    {
        press(next());
        auto *drive = child<DriveStep>(*start_, "driveStep");
        service_->isSlow = true;
        drive->setFolder(path("/mnt/a"));
        drive->setFolder(path("/mnt/b"));
        QVERIFY(notes().join(u' ').contains(QStringLiteral("Looking")));
        QVERIFY(!next().isEnabled());
        service_->held.answer(0, sampleDestination(path("/mnt/a")));
        QVERIFY(!next().isEnabled());
        service_->held.answer(1, sampleDestination(path("/mnt/b")));
        QTRY_VERIFY(next().isEnabled());
        QCOMPARE(drive->info()->folder.bytes(), Bytes("/mnt/b"));
    }

    void dropsComeToTheFirstStep()
    {
        press(next());
        start_->addFolders({path("/home/ada/Music")});
        QCOMPARE(child<Stepper>(*start_, "stepper")->step(), 0);
        QCOMPARE(child<NewFolderList>(*start_, "newFolderList")->wanted().size(), std::size_t(3));
    }

    // Whatever the file manager proposed; and no field takes it as text.
    void whatIsDroppedStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a folder to back up") << QStringLiteral("newFolderList");
        QTest::newRow("a backup") << QStringLiteral("existingBackup");
    }
    void whatIsDroppedStaysWhereItIs()
    {
        QFETCH(QString, target);
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("file:///home/ada/caf%E9"))});
        QDropEvent drop(QPointF(4, 4), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::ShiftModifier);
        QCOMPARE(drop.dropAction(), Qt::MoveAction);
        // Not by the application, which knows of no drag.
        start_->findChild<QObject *>(target)->event(&drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        for (const QLineEdit *line : start_->findChildren<QLineEdit *>()) {
            QVERIFY2(!line->acceptDrops(), qPrintable(line->objectName()));
        }
    }

    void presetsInTheReviewCount()
    {
        press(next());
        chooseDrive(0);
        press(next());
        auto *machines = child<QCheckBox>(*start_, "preset_machines");
        QVERIFY(machines->isVisible());
        QCOMPARE(machines->checkState(), Qt::Unchecked);
        QCOMPARE(child<QCheckBox>(*start_, "preset_caches")->checkState(), Qt::Checked);
        machines->click();
        QSignalSpy done(start_.get(), &FirstStart::done);
        press(next());
        QTRY_COMPARE(done.size(), 1);
        const auto &lines = service_->setup_.config.exclude;
        QVERIFY(std::count(lines.begin(), lines.end(), "*.qcow2") == 1);
    }

    // The folder that holds the listed ones may take their place.
    void listedFoldersGiveWayToTheOneAboveThem()
    {
        start_->addFolders({path("/home/ada")});
        const auto *list = child<NewFolderList>(*start_, "newFolderList");
        NewFolderRow &whole = *list->rows().back();
        QVERIFY(!whole.isWanted());
        auto *notice = child<Notice>(whole, "newFolderNotice");
        QVERIFY2(notice->text().contains(QLocale().createSeparatedList(
                     {QStringLiteral("“Documents”"), QStringLiteral("“Pictures”")})),
                 qPrintable(notice->text()));
        press(*child<QPushButton>(whole, "newFolderReplace"));
        QVERIFY(whole.isWanted());
        QCOMPARE(list->wanted().size(), std::size_t(1));
        QCOMPARE(list->wanted().front().path, path("/home/ada"));
        QVERIFY(!child<QPushButton>(whole, "newFolderReplace")->isVisible());
        // One of them again: then not all of it.
        child<QCheckBox>(*list->rows()[0], "newFolderWanted")->click();
        QCOMPARE(list->wanted().size(), std::size_t(1));
        QCOMPARE(list->wanted().front().path, path("/home/ada/Documents"));
    }

    void aFolderOfOnesOwnHasItsName()
    {
        press(next());
        chooseDrive(0);
        auto *name = child<QLineEdit>(*start_, "driveFolderName");
        QVERIFY(name->isVisible());
        child<DriveStep>(*start_, "driveStep")->setFolder(path("/mnt/mine"));
        QVERIFY(!name->isVisible());
        child<QListWidget>(*start_, "driveList")->setCurrentRow(1);
        QVERIFY(name->isVisible());
    }

    void aFailedSaveIsTold()
    {
        service_->onSave = [](const JsonValue &) -> Result<void> {
            return Error{ErrorCode::ReadOnly, "write", "/home/ada/.config", 0, {}};
        };
        press(next());
        chooseDrive(0);
        press(next());
        press(next());
        QTRY_VERIFY(child<Notice>(*start_, "reviewNotice")->isVisible());
        QVERIFY(next().isEnabled());  // to try again
    }

    void anExistingBackupGoesOn()
    {
        service_->onExamineDestination = [](const AbsPath &folder) {
            DestinationInfo info = sampleDestination(folder);
            if (folder.bytes() == "/mnt/old") {
                info.holds = DestinationInfo::Holds::Backup;
                info.sources = {{"Pics", "/home/ada/Pictures", true, 1, 1, 0},
                                {"Music", "/home/ada/Music", true, 1, 1, 0}};
            }
            return Result<DestinationInfo>(info);
        };
        press(*child<QPushButton>(*start_, "firstStartExisting"));
        auto *existing = child<ExistingBackup>(*start_, "existingBackup");
        existing->examineFolder(path("/mnt/none"));
        QTRY_COMPARE(child<Notice>(*start_, "existingNotice")->tone(), Tone::Bad);
        QVERIFY(!next().isEnabled());
        existing->examineFolder(path("/mnt/old"));
        QTRY_VERIFY(next().isEnabled());
        QVERIFY(child<Prose>(*start_, "existingDetails")
                    ->text()
                    .contains(QStringLiteral("/home/ada/Music")));
        press(next());
        // Its folders are chosen by the names that it knows them by, and nothing else is.
        const auto wanted = child<NewFolderList>(*start_, "newFolderList")->wanted();
        QCOMPARE(wanted.size(), std::size_t(2));
        QCOMPARE(wanted[0].name, std::string("Pics"));
        press(next());
        QTRY_VERIFY(next().isEnabled());
        press(next());
        QSignalSpy done(start_.get(), &FirstStart::done);
        press(next());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(service_->setup_.config.backupRoot.bytes(), Bytes("/mnt/old"));
        QCOMPARE(service_->setup_.config.sources[0].name, std::string("Pics"));
        QVERIFY(service_->setup_.config.exclude.empty());
    }

    void aConfigurationIsTakenOver()
    {
        service_->onReadDocument = [](const AbsPath &) {
            return Result<JsonValue>(parsedJson(R"({
                "sources": ["./testdata/source"], "backup_root": "./testdata/backup",
                "log_dir": "./logs", "hash_algorithm": "sha256", "mine": [1],
                "retention": {"max_versions_per_file": 10}})"));
        };
        press(*child<QPushButton>(*start_, "firstStartExisting"));
        child<ExistingBackup>(*start_, "existingBackup")
            ->readConfiguration(path("/opt/tool/config.json"));
        QTRY_VERIFY(next().isEnabled());
        QVERIFY(child<Prose>(*start_, "existingDetails")
                    ->text()
                    .contains(QStringLiteral("/opt/tool/testdata/source")));
        QSignalSpy done(start_.get(), &FirstStart::done);
        press(next());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(service_->setup_.config.backupRoot.bytes(), Bytes("/opt/tool/testdata/backup"));
        QCOMPARE(service_->setup_.config.retention.maxVersionsPerFile, 10);
        QVERIFY(service_->saved.find("mine") != nullptr);
        // What came to stand there meanwhile is kept.
        QVERIFY(service_->orders.contains(QStringLiteral("save keeping the old one")));
    }

    void aBrokenConfigurationIsExplained()
    {
        service_->onReadDocument = [](const AbsPath &) {
            return Result<JsonValue>(parsedJson(R"({"sources": [], "hash_algorithm": "md5"})"));
        };
        press(*child<QPushButton>(*start_, "firstStartExisting"));
        child<ExistingBackup>(*start_, "existingBackup")
            ->readConfiguration(path("/opt/tool/config.json"));
        QTRY_COMPARE(child<Notice>(*start_, "existingNotice")->tone(), Tone::Bad);
        QVERIFY(!next().isEnabled());
        const QString details = child<Prose>(*start_, "existingDetails")->text();
        QVERIFY(details.contains(QStringLiteral("md5")));
        QVERIFY(details.contains(QStringLiteral("backup_root")));
    }
};

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"
