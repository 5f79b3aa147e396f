// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_dialog.h"

#include "fakes/fake_backup_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kNow = 1'770'000'000 * kSecond;
using Did = RestoredItem::Did;

/// Lets the test answer each restore when it likes.
class SlowService final : public FakeBackupService
{
public:
    struct Asked {
        RestoreRequest request;
        WorkPtr work;
        std::shared_ptr<QPromise<Result<RestoreAnswer>>> promise;

        void answer(Result<RestoreAnswer> answer) const
        {
            promise->addResult(std::move(answer));
            promise->finish();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        }
    };

    Answer<Result<RestoreAnswer>> restore(RestoreRequest request, WorkPtr work) override
    {
        auto promise = std::make_shared<QPromise<Result<RestoreAnswer>>>();
        promise->start();
        asked.push_back({std::move(request), std::move(work), promise});
        return promise->future();
    }

    std::vector<Asked> asked;
};

RestoredItem item(Did did, const Bytes &path, std::uint64_t size = 10)
{
    RestoredItem result;
    result.did = did;
    result.source = "Documents";
    result.path = RelPath::trusted(path);
    result.target = "/home/ann/Documents/" + path;
    result.size = size;
    if (did == Did::Replaced || did == Did::LeftOut) {
        result.present = Metadata();
        result.present->size = 4096;
        result.present->mtime = kNow - kDay;
    }
    return result;
}

RestoreAnswer answerOf(std::vector<RestoredItem> items)
{
    RestoreAnswer answer;
    for (const RestoredItem &one : items) {
        const bool written = one.did == Did::Wrote || one.did == Did::Replaced;
        answer.report.restored += written ? 1 : 0;
        answer.report.bytes += written ? one.size : 0;
        answer.report.leftOut += one.did == Did::LeftOut ? 1 : 0;
    }
    answer.itemCount = static_cast<std::int64_t>(items.size());
    answer.items = std::move(items);
    return answer;
}

}  // namespace

class TestRestoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        service_ = std::make_unique<SlowService>();
        service_->now_ = kNow;
        open(kNow - 3 * kDay);
    }
    void cleanup() { delete dialog_; }

    void plansACopyBesideTheOriginalAtFirst()
    {
        QTRY_COMPARE(service_->asked.size(), std::size_t(1));
        const RestoreRequest &request = service_->asked[0].request;
        QVERIFY(request.dryRun);
        QVERIFY(request.beside);
        QVERIFY(request.beside->starts_with(" (20"));
        QCOMPARE(*request.at, kNow - 3 * kDay);
        QCOMPARE(request.overwrite, Overwrite::Never);
        QVERIFY(!request.exact);
        QVERIFY(!act()->isEnabled());
        QVERIFY(summary().startsWith(QStringLiteral("Working out")));
    }

    void showsThePlanBeforeAnythingIsDone()
    {
        answerPlan({item(Did::Wrote, "a.txt"), item(Did::Replaced, "b.txt"),
                    item(Did::LeftOut, "c.txt"), item(Did::Failed, "d.txt")});
        QCOMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(act()->text(), QStringLiteral("&Restore 2 files"));
        QVERIFY(act()->isEnabled());
        const QString text = summary();
        QVERIFY2(text.contains(QStringLiteral("2 files will be written, 20 bytes.")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1 replace what stands there")));
        QVERIFY(text.contains(QStringLiteral("1 are left out")));
        QVERIFY(text.contains(QStringLiteral("1 can’t be restored")));
        QTest::mouseClick(plan()->findChild<QCheckBox *>(QStringLiteral("onlyTrouble")),
                          Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(list()->model()->rowCount(), 2);
    }

    void doesExactlyWhatWasPlanned()
    {
        choose("whereInPlace");
        answerPlan({item(Did::Replaced, "a.txt")});
        QVERIFY(summary().contains(QStringLiteral("archived first")));
        QTest::mouseClick(act(), Qt::LeftButton);
        QCOMPARE(service_->asked.size(), std::size_t(2));
        const RestoreRequest &planned = service_->asked[0].request;
        const RestoreRequest &done = service_->asked[1].request;
        QVERIFY(planned.dryRun);
        QVERIFY(!done.dryRun);
        QCOMPARE(done.overwrite, planned.overwrite);
        QCOMPARE(done.at, planned.at);
        QVERIFY(!done.beside);
        QVERIFY(done.to.isEmpty());
    }

    void aNewChoiceNeedsANewPlan()
    {
        answerPlan({item(Did::Wrote, "a.txt")});
        QVERIFY(act()->isEnabled());
        choose("whereInPlace");
        QVERIFY(!act()->isEnabled());
        answerPlan({item(Did::LeftOut, "a.txt")});
        // Nothing can be done: the button says so and can't be pressed.
        QVERIFY(!act()->isEnabled());
        auto *overwrite = dialog_->findChild<QComboBox *>(QStringLiteral("overwrite"));
        QVERIFY(overwrite->isVisible());
        overwrite->setCurrentIndex(2);
        QVERIFY(!act()->isEnabled());
        answerPlan({item(Did::Replaced, "a.txt")});
        QCOMPARE(service_->asked.back().request.overwrite, Overwrite::Always);
        QVERIFY(act()->isEnabled());
    }

    void dropsThePlanOfAnOlderChoice()
    {
        QTRY_COMPARE(service_->asked.size(), std::size_t(1));
        choose("whereExact");
        QVERIFY(service_->asked[0].work->stop.stop_requested());
        QTRY_COMPARE(service_->asked.size(), std::size_t(2));
        QVERIFY(service_->asked[1].request.exact);
        service_->asked[0].answer(answerOf({item(Did::Wrote, "old.txt")}));
        QVERIFY(!act()->isEnabled());
        service_->asked[1].answer(
            answerOf({item(Did::Wrote, "a.txt"), item(Did::Removed, "b.txt")}));
        QCOMPARE(act()->text(), QStringLiteral("&Restore 1 files, remove 1 files"));
    }

    void asksForAFolderBeforeItPlansOne()
    {
        QTRY_COMPARE(service_->asked.size(), std::size_t(1));
        choose("whereFolder");
        QVERIFY(summary().startsWith(QStringLiteral("Choose a folder")));
        // What is planned next is for the folder, and nothing was in between.
        dialog_->chooseFolder(*AbsPath::parse("/media/stick\xff"));
        QTRY_COMPARE(service_->asked.size(), std::size_t(2));
        QCOMPARE(service_->asked[1].request.to.bytes(), Bytes("/media/stick\xff"));
    }

    void offersTheNearestOlderVersion()
    {
        QTRY_COMPARE(service_->asked.size(), std::size_t(1));
        QVERIFY(!service_->asked[0].request.nearest);
        RestoredItem gone = item(Did::Failed, "a.txt");
        gone.reason = "what it was then was removed by the retention rules; the next older content "
                      "is of 2026-01-01T00:00:00Z and before: --nearest takes it";
        service_->asked[0].answer(answerOf({gone}));
        const QString outcome = list()->model()->index(0, 1).data().toString();
        QVERIFY(outcome.contains(QStringLiteral("retention rules")));
        QVERIFY(!outcome.contains(QStringLiteral("--")));
        QTest::mouseClick(dialog_->findChild<QCheckBox *>(QStringLiteral("nearest")),
                          Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_COMPARE(service_->asked.size(), std::size_t(2));
        QVERIFY(service_->asked[1].request.nearest);
    }

    void ofNowThereIsNoNearest()
    {
        open(std::nullopt);
        QVERIFY(!dialog_->findChild<QCheckBox *>(QStringLiteral("nearest"))->isVisible());
        QVERIFY(label("restoreLine").contains(QStringLiteral("in the backup now")));
    }

    void aPlanThatFailsIsSaid()
    {
        QTRY_COMPARE(service_->asked.size(), std::size_t(1));
        service_->asked[0].answer(
            Error{ErrorCode::Invalid, "restore to", "/backup", 0, "lies in the backup itself"});
        QVERIFY(summary().contains(QStringLiteral("lies in the backup itself")));
        QVERIFY(!act()->isEnabled());
    }

    void showsProgressThatNeverGoesBack()
    {
        answerPlan({item(Did::Wrote, "a.txt", 500), item(Did::Wrote, "b.txt", 500)});
        QTest::mouseClick(act(), Qt::LeftButton);
        auto *bar = dialog_->findChild<QProgressBar *>(QStringLiteral("progressBar"));
        QVERIFY(bar->isVisible());
        RunProgress &progress = service_->asked.back().work->progress;
        progress.phase = RunProgress::Phase::Copying;
        progress.bytesDone = 600;
        progress.filesDone = 1;
        QTRY_COMPARE(bar->value(), 600);
        QVERIFY(label("progressDetail").startsWith(QStringLiteral("1 of 2 files")));
        progress.bytesDone = 300;
        progress.filesDone = 2;
        QTRY_VERIFY(label("progressDetail").startsWith(QStringLiteral("2 of 2 files")));
        QCOMPARE(bar->value(), 600);
    }

    void cancelStopsAndTellsWhatWasDone()
    {
        answerPlan({item(Did::Wrote, "a.txt"), item(Did::Wrote, "b.txt")});
        QTest::mouseClick(act(), Qt::LeftButton);
        QTest::mouseClick(button("cancel"), Qt::LeftButton);
        QVERIFY(dialog_->isVisible());
        QVERIFY(service_->asked.back().work->stop.stop_requested());
        RestoreAnswer answer = answerOf({item(Did::Wrote, "a.txt")});
        answer.stopped = true;
        service_->asked.back().answer(answer);
        QCOMPARE(label("restoreTitle"), QStringLiteral("The restore was stopped"));
        QCOMPARE(button("cancel")->text(), QStringLiteral("Close"));
    }

    void tellsTheResultWithItsErrors()
    {
        answerPlan({item(Did::Wrote, "a.txt"), item(Did::Wrote, "b.txt")});
        QTest::mouseClick(act(), Qt::LeftButton);
        RestoredItem failed = item(Did::Failed, "b.txt");
        failed.reason = "no space left";
        RestoreAnswer answer = answerOf({item(Did::Wrote, "a.txt"), failed});
        answer.report.errors = {{"Documents/b.txt", "no space left"},
                                {"Documents/lost.txt", "is not in the backup"}};
        service_->asked.back().answer(answer);
        QCOMPARE(label("restoreTitle"),
                 QStringLiteral("Restored, but 2 files need your attention"));
        auto *result =
            dialog_->findChild<QWidget *>(QStringLiteral("result"))->findChild<QTreeView *>();
        QVERIFY(result->isVisible());
        // What no item told of is a row of its own; what one did is not told twice.
        QCOMPARE(result->model()->rowCount(), 3);
        QCOMPARE(result->model()->index(2, 0).data().toString(),
                 QStringLiteral("Documents/lost.txt"));
        QVERIFY(result->model()->index(1, 1).data().toString().contains(
            QStringLiteral("no space left")));
        QVERIFY(!act()->isVisible());
        QVERIFY(button("showFolder")->isVisible());
    }

    void closingStopsThePlan()
    {
        QTRY_COMPARE(service_->asked.size(), std::size_t(1));
        const WorkPtr work = service_->asked[0].work;
        QTest::keyClick(dialog_, Qt::Key_Escape);
        QTRY_VERIFY(dialog_.isNull());
        QVERIFY(work->stop.stop_requested());
    }

private:
    void open(std::optional<TimeNs> at)
    {
        delete dialog_;
        service_->asked.clear();
        answered_ = 0;
        dialog_ = new RestoreDialog(*service_, {{1, "Documents", RelPath::trusted("letters")}}, at);
        dialog_->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog_));
    }
    /// Answers the next dry run.
    void answerPlan(std::vector<RestoredItem> items)
    {
        QTRY_VERIFY(service_->asked.size() > answered_);
        answered_ = service_->asked.size();
        service_->asked.back().answer(answerOf(std::move(items)));
    }
    void choose(const char *name)
    {
        dialog_->findChild<QRadioButton *>(QString::fromLatin1(name))->setChecked(true);
    }
    QPushButton *button(const char *name)
    {
        return dialog_->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QPushButton *act() { return button("act"); }
    QWidget *plan() { return dialog_->findChild<QWidget *>(QStringLiteral("plan")); }
    QTreeView *list() { return plan()->findChild<QTreeView *>(); }
    QString summary() { return plan()->findChild<QLabel *>()->text(); }
    QString label(const char *name)
    {
        return dialog_->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    std::unique_ptr<SlowService> service_;
    QPointer<RestoreDialog> dialog_;
    std::size_t answered_ = 0;  ///< of the questions to `service_`
};

QTEST_MAIN(TestRestoreDialog)
#include "test_restore_dialog.moc"
