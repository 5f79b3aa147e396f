// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/held_answers.h"
#include "fakes/sample_app.h"
#include "ui/first_start/drive_step.h"
#include "ui/overview/repair_dialog.h"
#include "ui/settings/about_dialog.h"
#include "ui/settings/change_destination_dialog.h"
#include "ui/settings/file_section.h"
#include "ui/settings/import_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QUrl>

#include <memory>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

/// Verifies as long as the test wants.
class SlowService : public FakeBackupService
{
public:
    Answer<Result<VerifyReport>> verify(VerifyRequest request, WorkPtr asked) override
    {
        work = asked;
        return isSlow ? held.ask() : FakeBackupService::verify(request, asked);
    }

    bool isSlow = false;
    WorkPtr work;
    HeldAnswers<VerifyReport> held;
};

/// As much of it as a test wants.
class English final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int count) const override
    {
        return count == 1 && qstrcmp(source, "minutes") == 0 ? QStringLiteral("minute") : QString();
    }
};

}  // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<SlowService> service_;
    std::unique_ptr<AppSettings> settings_;
    FakeAutostart autostart_;
    QUrl opened_;
    std::unique_ptr<SettingsPage> page_;

    QWidget &bar() { return *child<QWidget>(*page_, "settingsBar"); }
    QPushButton &apply() { return *child<QPushButton>(*page_, "settingsApply"); }

public Q_SLOTS:
    void noteOpened(const QUrl &url) { opened_ = url; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        service_ = std::make_unique<SlowService>();
        fillSample(*service_);
        settings_ = std::make_unique<AppSettings>(folder_->filePath(QStringLiteral("app.ini")));
        autostart_ = FakeAutostart();
        page_ = std::make_unique<SettingsPage>(
            *service_, SettingsPage::Parts{*settings_, autostart_, noDrives});
        page_->resize(1000, 700);
        page_->show();
    }
    void cleanup()
    {
        page_.reset();
        settings_.reset();
        service_.reset();
        folder_.reset();
    }

    void theTabKeyGoesDownThePage()
    {
        std::vector<QWidget *> met;
        auto *const first = child<QWidget>(*page_, "settingsAbout");
        QWidget *widget = first;
        do {
            const bool isStop = widget->isVisible() && widget->isEnabled() &&
                                (widget->focusPolicy() & Qt::TabFocus) &&
                                widget->focusProxy() == nullptr && !bar().isAncestorOf(widget);
            if (isStop && child<QWidget>(*page_, "settingsScroll")->isAncestorOf(widget)) {
                met.push_back(widget);
            }
            widget = widget->nextInFocusChain();
        } while (widget != first);
        QVERIFY(met.size() > 15);
        int before = 0;
        for (const QWidget *one : met) {
            const int top = one->mapTo(page_.get(), QPoint(0, one->height())).y();
            QVERIFY2(top >= before - 4, qPrintable(one->objectName()));
            before = top;
        }
    }

    void changesWaitForApply()
    {
        QVERIFY(!bar().isVisible());
        auto *rescan = child<QDoubleSpinBox>(*page_, "setting_monitor_rescan_minutes");
        QCOMPARE(rescan->value(), 60.0);
        rescan->setValue(15);
        QVERIFY(bar().isVisible());
        QVERIFY(!service_->orders.contains(QStringLiteral("save")));
        rescan->setValue(60);
        QVERIFY(!bar().isVisible());  // nothing differs any more
        rescan->setValue(15);
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!bar().isVisible());
        QCOMPARE(service_->setup_.config.rescanMinutes, 15.0);
        QVERIFY(service_->saved.find("my own key") != nullptr);
        QVERIFY(service_->saved.find("threads") == nullptr);  // only what was changed
        rescan->setValue(60);
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(service_->saved.find("monitor") == nullptr);  // the default is not written
    }

    void whatWasEditedByHandIsAskedAbout_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QStringList>("orders");
        QTest::newRow("read again")
            << QStringLiteral("editedReread")
            << QStringList{QStringLiteral("save"), QStringLiteral("reload")};
        QTest::newRow("written all the same")
            << QStringLiteral("editedWrite")
            << QStringList{QStringLiteral("save"), QStringLiteral("save overriding")};
        QTest::newRow("neither") << QString() << QStringList{QStringLiteral("save")};
    }
    void whatWasEditedByHandIsAskedAbout()
    {
        QFETCH(QString, button);
        QFETCH(QStringList, orders);
        service_->orders.clear();
        service_->isEdited_ = true;
        service_->editedKeys_ = "monitor.rescan_minutes";
        child<QDoubleSpinBox>(*page_, "setting_monitor_rescan_minutes")->setValue(15);
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_VERIFY(page_->findChild<QMessageBox *>(QStringLiteral("editedBox")) != nullptr);
        const QPointer<QMessageBox> box = child<QMessageBox>(*page_, "editedBox");
        QVERIFY(box->text().contains(QStringLiteral("monitor.rescan_minutes")));
        QVERIFY(box->informativeText().contains(QStringLiteral("config.json~")));
        QVERIFY(!apply().isEnabled());
        if (button.isEmpty()) {
            box->reject();
        } else {
            QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
        }
        QTRY_VERIFY(box.isNull());
        QCOMPARE(service_->orders, orders);
        const bool isSaved = orders.size() == 2 && orders.back().startsWith(QStringLiteral("save"));
        QTRY_COMPARE(said.size(), isSaved ? 1 : 0);
        QVERIFY(isSaved == child<Notice>(*page_, "settingsProblem")->text().isEmpty());
    }

    void theLanguageIsThatOfTheSystemUnlessItIsChosen()
    {
        auto *language = child<QComboBox>(*page_, "appLanguage");
        auto *note = child<Notice>(*page_, "appLanguageNote");
        QCOMPARE(language->currentIndex(), 0);
        QVERIFY(note->text().isEmpty());
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        QVERIFY(note->text().contains(QStringLiteral("started again")));
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QCOMPARE(settings_->language(), QStringLiteral("en"));
        QCOMPARE(settings_->locale().language(), QLocale::English);
        QVERIFY(!note->text().isEmpty());  // it still speaks the other one
        QVERIFY(!bar().isVisible());
        language->setCurrentIndex(0);
        QVERIFY(note->text().isEmpty());
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QCOMPARE(settings_->language(), QString());
        QCOMPARE(settings_->locale(), QLocale::system());
    }

    // The hint of Duplicates leads here.
    void howIdenticalFilesAreStoredCanBeSet()
    {
        auto *storage = child<QComboBox>(*page_, "setting_duplicates_storage");
        QCOMPARE(storage->count(), 4);
        QCOMPARE(storage->currentIndex(), 0);
        storage->setCurrentIndex(2);
        child<QComboBox>(*page_, "setting_duplicates")->setCurrentIndex(1);
        QVERIFY(child<QComboBox>(*page_, "setting_layout") != nullptr);
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(service_->setup_.config.duplicatesStorage, DuplicatesStorage::Link);
        QCOMPARE(service_->setup_.config.duplicates, DuplicatesMode::InPlace);
        QVERIFY(service_->saved.find("layout") == nullptr);
    }

    void theLogFolderCanBeOpened()
    {
        service_->setup_.config.logDir = *AbsPath::parse("/var/log/caf\xe9");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteOpened");
        QTest::mouseClick(child<QPushButton>(*page_, "settingsOpenLogs"), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(opened_, QUrl(QStringLiteral("file:///var/log/caf%E9")));
    }

    void unitsFollowTheirNumbers()
    {
        English english;
        QCoreApplication::installTranslator(&english);
        auto *rescan = child<QDoubleSpinBox>(*page_, "setting_monitor_rescan_minutes");
        rescan->setValue(1);
        QCOMPARE(rescan->suffix(), QStringLiteral(" minute"));
        rescan->setValue(2);
        QCOMPARE(rescan->suffix(), QStringLiteral(" minutes"));
        QCoreApplication::removeTranslator(&english);
    }

    void discarding()
    {
        auto *hash = child<QComboBox>(*page_, "setting_hash_algorithm");
        auto *first = child<QCheckBox>(*page_, "appNotifyFirst");
        const int before = hash->currentIndex();
        hash->setCurrentIndex(before + 1);
        first->click();
        QVERIFY(bar().isVisible());
        QTest::mouseClick(child<QPushButton>(*page_, "settingsDiscard"), Qt::LeftButton);
        QCOMPARE(hash->currentIndex(), before);
        QVERIFY(first->isChecked());
        QVERIFY(!bar().isVisible());
        QVERIFY(!service_->orders.contains(QStringLiteral("save")));
    }

    void aMistakeIsShownAtItsField()
    {
        auto *folder = child<QLineEdit>(*page_, "setting_log_dir");
        folder->setText(QStringLiteral("${NO_SUCH_THING}/log"));
        auto *problem = child<Notice>(*page_, "problem_log_dir");
        QVERIFY(problem->text().contains(QStringLiteral("NO_SUCH_THING")));
        QCOMPARE(problem->tone(), Tone::Bad);
        QVERIFY(!apply().isEnabled());
        folder->setText(QStringLiteral("/var/log/holdfast"));
        QVERIFY(problem->text().isEmpty());
        QVERIFY(apply().isEnabled());
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_COMPARE(service_->setup_.config.logDir.bytes(), Bytes("/var/log/holdfast"));
        folder->clear();  // back to where it is by itself
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_VERIFY(service_->saved.find("log_dir") == nullptr);
    }

    void whatIsEditedSurvivesAChangeFromOutside()
    {
        auto *rescan = child<QDoubleSpinBox>(*page_, "setting_monitor_rescan_minutes");
        auto *threads = child<QDoubleSpinBox>(*page_, "setting_threads");
        rescan->setValue(15);
        JsonValue document = service_->setup_.document;
        document.set("threads", JsonValue(std::int64_t{3}));
        useDocument(*service_, document);
        QCOMPARE(rescan->value(), 15.0);
        QCOMPARE(threads->value(), 3.0);
        QVERIFY(bar().isVisible());
    }

    void aFailedSaveIsTold()
    {
        service_->onSave = [](const JsonValue &) -> Result<void> {
            return Error{ErrorCode::ReadOnly, "write", "/x", 0, {}};
        };
        child<QDoubleSpinBox>(*page_, "setting_threads")->setValue(2);
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QTRY_VERIFY(!child<Notice>(*page_, "settingsProblem")->text().isEmpty());
        QVERIFY(bar().isVisible());
        QVERIFY(apply().isEnabled());
    }

    void theAppsOwnSettings()
    {
        child<QCheckBox>(*page_, "appLogin")->click();
        child<QCheckBox>(*page_, "appTray")->click();
        child<QCheckBox>(*page_, "appNotifyMass")->click();
        QVERIFY(!autostart_.on);
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QVERIFY(autostart_.on);
        QVERIFY(!settings_->closesToTray());
        QVERIFY(!settings_->notifies(AppSettings::Occasion::MassChange));
        QVERIFY(settings_->notifies(AppSettings::Occasion::Failure));
        QVERIFY(!bar().isVisible());
        QVERIFY(!service_->orders.contains(QStringLiteral("save")));  // none of it is in the file
        autostart_.fails = true;
        child<QCheckBox>(*page_, "appLogin")->click();
        QTest::mouseClick(&apply(), Qt::LeftButton);
        QVERIFY(!child<Notice>(*page_, "appLoginProblem")->text().isEmpty());
        QVERIFY(bar().isVisible());
    }

    void verifying()
    {
        auto *verify = child<QPushButton>(*page_, "verifyNow");
        auto *result = child<Notice>(*page_, "verifyResult");
        auto *list = child<QListWidget>(*page_, "verifyList");
        QTRY_VERIFY(verify->isEnabled());
        service_->onVerify = [](const VerifyRequest &) {
            VerifyReport report;
            report.checked = 100;
            report.complete = true;
            return Result<VerifyReport>(report);
        };
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_COMPARE(result->tone(), Tone::Good);
        QVERIFY(!child<QPushButton>(*page_, "verifyCancel")->isVisible());
        QVERIFY(!list->isVisible());

        service_->onVerify = [](const VerifyRequest &) {
            VerifyReport report;
            report.complete = true;
            report.damaged = {{RelPath::trusted("x"), "Documents", RelPath::trusted("a.txt"),
                               "its content changed", false}};
            report.missing = {
                {RelPath::trusted("y"), "Documents", RelPath::trusted("b.txt"), "", false}};
            report.foreign = {RelPath::trusted("stray")};
            return Result<VerifyReport>(report);
        };
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_COMPARE(result->tone(), Tone::Bad);
        QVERIFY(result->text().contains(u'2'));
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(),
                 QStringLiteral("Documents/a.txt (Present): its copy x: its content changed"));
    }

    void provingAndThePast()
    {
        auto *proof = child<Notice>(*page_, "verifyProof");
        QTRY_COMPARE(proof->tone(), Tone::Warning);  // never
        service_->onStatus = [this] {
            BackupStatus status = sampleStatus(service_->now_);
            status.lastProof = RestoreProof{service_->now_ - 2 * kDay, 20, true};
            return Result<BackupStatus>(status);
        };
        std::int64_t asked = 0;
        service_->onDrill = [&asked](std::int64_t files) {
            asked = files;
            DrillReport report;
            report.proven = files;
            report.verify.complete = true;
            return Result<DrillReport>(report);
        };
        QTest::mouseClick(child<QPushButton>(*page_, "proveNow"), Qt::LeftButton);
        QTRY_COMPARE(child<Notice>(*page_, "verifyResult")->tone(), Tone::Good);
        QCOMPARE(asked, 20);
        QTRY_COMPARE(proof->tone(), Tone::Good);
        service_->onStatus = [this] {
            BackupStatus status = sampleStatus(service_->now_);
            status.lastProof = RestoreProof{service_->now_ - 2 * kDay, 3, false};
            return Result<BackupStatus>(status);
        };
        Q_EMIT service_->backupChanged();
        QTRY_COMPARE(proof->tone(), Tone::Bad);
    }

    void whatTheLastVerificationFoundIsKnownAndRepaired()
    {
        auto *last = child<Notice>(*page_, "verifyLast");
        auto *repair = child<QPushButton>(*page_, "verifyRepair");
        const auto found = [this](std::optional<CheckOutcome> outcome) {
            service_->onStatus = [this, outcome] {
                BackupStatus status = sampleStatus(service_->now_);
                status.lastCheck = outcome;
                return Result<BackupStatus>(status);
            };
            Q_EMIT service_->backupChanged();
        };
        QTRY_COMPARE(last->tone(), Tone::Plain);
        QTRY_VERIFY(last->text().contains(QStringLiteral("never")));
        QVERIFY(!repair->isVisible());
        found(CheckOutcome{service_->now_ - 2 * kDay, 500, 2});
        QTRY_COMPARE(last->tone(), Tone::Bad);
        QVERIFY2(last->text().startsWith(QStringLiteral("2 stored copies were found damaged")),
                 qPrintable(last->text()));
        QTest::mouseClick(repair, Qt::LeftButton);
        QVERIFY(page_->findChild<RepairDialog *>()->isVisible());
        found(CheckOutcome{service_->now_, 500, 0});
        QTRY_COMPARE(last->tone(), Tone::Good);
        QVERIFY(!repair->isVisible());
        found(CheckOutcome{service_->now_, 500, 0, 1});
        QTRY_COMPARE(last->tone(), Tone::Plain);
        QVERIFY2(last->text().contains(QStringLiteral("left as the")), qPrintable(last->text()));
        QVERIFY(!repair->isVisible());
    }

    // What a repair mended is not listed any more.
    void aLaterCheckTakesTheListOff()
    {
        auto *list = child<QListWidget>(*page_, "verifyList");
        const auto check = [this](TimeNs at) {
            service_->onStatus = [this, at] {
                BackupStatus status = sampleStatus(service_->now_);
                status.lastCheck = CheckOutcome{at, 500, 1};
                return Result<BackupStatus>(status);
            };
        };
        check(service_->now_ - kSecond);
        service_->onVerify = [](const VerifyRequest &) {
            VerifyReport report;
            report.complete = true;
            report.damaged = {{RelPath::trusted("a"), "Documents", RelPath::trusted("a"), "bad"}};
            return Result<VerifyReport>(report);
        };
        QTRY_VERIFY(child<QPushButton>(*page_, "verifyNow")->isEnabled());
        QTest::mouseClick(child<QPushButton>(*page_, "verifyNow"), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 1);
        Q_EMIT service_->backupChanged();
        QTRY_COMPARE(child<Notice>(*page_, "verifyLast")->tone(), Tone::Bad);
        QCOMPARE(list->count(), 1);
        service_->now_ += kDay;
        check(service_->now_);
        Q_EMIT service_->backupChanged();
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(child<Notice>(*page_, "verifyResult")->text().isEmpty());
    }

    void whatCanNotBeReadIsNotShownAsDefaults()
    {
        QWidget *rescan = child<QDoubleSpinBox>(*page_, "setting_monitor_rescan_minutes");
        QVERIFY(rescan->isEnabled());
        service_->setup_.unreadable = Error{ErrorCode::Invalid, "read", "/c.json", 0, "line 2: x"};
        service_->setup_.isUsable = false;
        Q_EMIT service_->setupChanged();
        QVERIFY(!rescan->isEnabled());
        QVERIFY(child<QPushButton>(*page_, "configOpen")->isEnabled());
        QVERIFY(child<Notice>(*page_, "settingsUnreadable")->isVisible());
        QVERIFY(child<QListWidget>(*page_, "configNotices")
                    ->item(0)
                    ->text()
                    .startsWith(QStringLiteral("Line 2 can’t be understood")));
        QVERIFY(!page_->differs());
        service_->setup_.unreadable.reset();
        useDocument(*service_, parsedJson(sampleDocument()));
        QVERIFY(rescan->isEnabled());
        QVERIFY(!child<Notice>(*page_, "settingsUnreadable")->isVisible());
    }

    void theLayoutIsFixedOnceTheBackupHasBegun()
    {
        auto *layout = child<QComboBox>(*page_, "setting_layout");
        QTRY_VERIFY(!layout->isEnabled());
        QVERIFY(child<Notice>(*page_, "fixed_layout")->isVisible());
        service_->onStatus = [] { return BackupStatus(); };
        Q_EMIT service_->backupChanged();
        QTRY_VERIFY(layout->isEnabled());
        QVERIFY(!child<Notice>(*page_, "fixed_layout")->isVisible());
    }

    void progressAndCancel()
    {
        auto *verify = child<QPushButton>(*page_, "verifyNow");
        auto *cancel = child<QPushButton>(*page_, "verifyCancel");
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY(verify->isEnabled());
        service_->isSlow = true;
        QTest::mouseClick(verify, Qt::LeftButton);
        QVERIFY(!verify->isEnabled());
        QVERIFY(!child<QPushButton>(*page_, "proveNow")->isEnabled());
        QVERIFY(cancel->isVisible());
        auto *bar = child<QProgressBar>(*page_, "verifyBar");
        QCOMPARE(bar->maximum(), 0);  // no total is known yet
        service_->work->progress.filesTotal = 40;
        service_->work->progress.filesDone = 10;
        service_->work->progress.bytesTotal = 4000;
        service_->work->progress.bytesDone = 1000;
        QTRY_COMPARE(bar->value(), bar->maximum() / 4);
        QTRY_VERIFY(child<Prose>(*page_, "verifyProgress")
                        ->text()
                        .contains(QStringLiteral("10 of 40 files")));
        Q_EMIT service_->backupChanged();  // a backup ended meanwhile: still one work at a time
        QVERIFY(!verify->isEnabled());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(service_->work->stop.stop_requested());
        QVERIFY(!cancel->isEnabled());
        service_->held.answer(0, VerifyReport());
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(verify->isEnabled());
        QVERIFY(child<Notice>(*page_, "verifyResult")->text().contains(QStringLiteral("Stopped")));
    }

    void leavingStopsTheWork()
    {
        QTRY_VERIFY(child<QPushButton>(*page_, "verifyNow")->isEnabled());
        service_->isSlow = true;
        QTest::mouseClick(child<QPushButton>(*page_, "verifyNow"), Qt::LeftButton);
        page_.reset();
        QVERIFY(service_->work->stop.stop_requested());
        service_->held.answer(0, VerifyReport());
    }

    void theDestination()
    {
        QTRY_VERIFY(
            child<Prose>(*page_, "destinationRoom")->text().contains(QStringLiteral("ext4")));
        QTRY_VERIFY(child<Prose>(*page_, "destinationIdentity")
                        ->text()
                        .contains(QStringLiteral("3f9c0c1e")));
        QVERIFY(!child<Notice>(*page_, "destinationState")->isVisible());
        service_->state_.kind = ServiceState::Kind::Monitoring;
        service_->state_.monitor.phase = MonitorPhase::WaitingForDestination;
        service_->state_.monitor.error =
            Error{ErrorCode::Gone, "open", "/media/ada/Toshiba", 0, "nothing of it"};
        Q_EMIT service_->stateChanged();
        QTest::mouseClick(child<QPushButton>(*page_, "destinationIsRight"), Qt::LeftButton);
        QTRY_VERIFY(page_->findChild<QMessageBox *>() != nullptr);
        QVERIFY(!service_->orders.contains(QStringLiteral("acceptDestination")));
        auto *box = child<QMessageBox>(*page_, "destinationBox");
        QVERIFY(!box->informativeText().isEmpty());
        QTest::mouseClick(child<QPushButton>(*box, "destinationAccept"), Qt::LeftButton);
        QTRY_VERIFY(service_->orders.contains(QStringLiteral("acceptDestination")));

        QTest::mouseClick(child<QPushButton>(*page_, "destinationChange"), Qt::LeftButton);
        auto *dialog = child<ChangeDestinationDialog>(*page_, "changeDestinationDialog");
        auto *use = child<QPushButton>(*dialog, "changeDestinationUse");
        QVERIFY(!use->isEnabled());
        dialog->drive().setFolder(path("/media/ada/Toshiba/Holdfast"));
        QTRY_VERIFY(dialog->drive().info().has_value());
        QVERIFY(!use->isEnabled());  // it is there already
        dialog->drive().setFolder(path("/mnt/new"));
        QTRY_VERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE(service_->setup_.config.backupRoot.bytes(), Bytes("/mnt/new"));
    }

    void theFile()
    {
        QTest::mouseClick(child<QPushButton>(*page_, "configReload"), Qt::LeftButton);
        QVERIFY(service_->orders.contains(QStringLiteral("reload")));
        auto *notices = child<QListWidget>(*page_, "configNotices");
        QVERIFY(notices->isVisible());  // the key that nobody knows
        QVERIFY(notices->item(0)->text().contains(QStringLiteral("my own key")));

        service_->onReadDocument = [](const AbsPath &) {
            return Result<JsonValue>(
                parsedJson(R"({"sources": ["src"], "backup_root": "/mnt/b"})"));
        };
        page_->findChild<FileSection *>()->takeOver(path("/opt/config.json"));
        auto *dialog = child<ImportDialog>(*page_, "importDialog");
        auto *use = child<QPushButton>(*dialog, "importUse");
        QTRY_VERIFY(use->isEnabled());
        QVERIFY(
            child<Prose>(*dialog, "importDetails")->text().contains(QStringLiteral("/opt/src")));
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE(service_->setup_.config.backupRoot.bytes(), Bytes("/mnt/b"));
    }

    void about()
    {
        QTest::mouseClick(child<QPushButton>(*page_, "settingsAbout"), Qt::LeftButton);
        auto *dialog = child<AboutDialog>(*page_, "aboutDialog");
        QVERIFY(child<QLabel>(*dialog, "aboutVersion")->text().contains(u'.'));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
