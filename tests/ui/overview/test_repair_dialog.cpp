// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/repair_dialog.h"

#include "fakes/fake_backup_service.h"
#include "fakes/held_answers.h"
#include "ui/overview/damage_model.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

DamagedCopy copyOf(const char *stored, bool isLost)
{
    DamagedCopy copy{*RelPath::parse(stored), "photos", *RelPath::parse("a"), "bad"};
    copy.isLost = isLost;
    copy.from = 1'769'000'000 * kSecond;
    copy.until = 1'769'500'000 * kSecond;
    return copy;
}

/// Answers a check when the test lets it.
class SlowService : public FakeBackupService
{
public:
    Answer<Result<VerifyReport>> verify(VerifyRequest, WorkPtr work) override
    {
        work_ = std::move(work);
        return checks.ask();
    }
    [[nodiscard]] bool isStopped() const { return work_->stop.stop_requested(); }

    HeldAnswers<VerifyReport> checks;

private:
    WorkPtr work_;
};

}  // namespace

class TestRepairDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SlowService> service_;
    std::unique_ptr<QWidget> window_;
    std::vector<DamagedCopy> known_;

    RepairDialog *dialog() const { return window_->findChild<RepairDialog *>(); }
    QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QAbstractItemModel *list() const
    {
        return dialog()->findChild<QTableView *>(QStringLiteral("repairList"))->model();
    }
    QString cell(int row, int column) const { return list()->index(row, column).data().toString(); }
    void present() { RepairDialog::present(*service_, *window_); }

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<SlowService>();
        service_->onStatus = [this] {
            BackupStatus status;
            status.backupId = "b";
            status.lastCheck = CheckOutcome();
            status.lastCheck->copies = known_;
            return status;
        };
        known_.clear();
        window_ = std::make_unique<QWidget>();
        window_->show();
    }
    void cleanup()
    {
        window_.reset();
        service_.reset();
    }

    void whatIsKnownIsListedWithItsVersionAndPlace()
    {
        known_ = {copyOf("versions/a/v1.bak", true), copyOf("a", false)};
        known_[1].until = 0;
        known_[0].isAccepted = true;
        present();
        QTRY_COMPARE(list()->rowCount(), 2);
        QCOMPARE(cell(0, DamageModel::File), QStringLiteral("photos/a"));
        QCOMPARE(cell(0, DamageModel::Content), QStringLiteral("Present"));
        QCOMPARE(cell(0, DamageModel::Copy), QStringLiteral("a"));
        QVERIFY(cell(1, DamageModel::Content).startsWith(QStringLiteral("Version of ")));
        QCOMPARE(cell(1, DamageModel::Copy), QStringLiteral("versions/a/v1.bak"));
        QVERIFY(cell(1, DamageModel::Problem).startsWith(QStringLiteral("Left as it is: ")));
    }

    void aCheckGoesOnWhenTheDialogIsClosed()
    {
        known_ = {copyOf("a", false)};
        present();
        QTRY_COMPARE(list()->rowCount(), 1);
        QTest::mouseClick(button("repairBegin"), Qt::LeftButton);
        QCOMPARE(button("repairClose")->text(), QStringLiteral("&Go on in the background"));
        for (const bool byKey : {true, false}) {
            if (byKey) {
                QTest::keyClick(dialog(), Qt::Key_Escape);
            } else {
                dialog()->close();
            }
            QVERIFY(!dialog()->isVisible());
            QVERIFY(!service_->isStopped());
            present();
            QVERIFY(dialog()->isVisible());
            QVERIFY(!button("repairBegin")->isEnabled());
        }
        dialog()->close();
        known_.clear();
        VerifyReport report;
        report.complete = true;
        report.checked = 500;
        report.errors = {{"backup/x", "can't be opened"}};
        service_->checks.answer(0, report);
        present();
        QVERIFY(button("repairBegin")->isEnabled());
        QTRY_COMPARE(list()->rowCount(), 1);  // what was mended is off the list
        QCOMPARE(cell(0, DamageModel::File), QStringLiteral("backup/x"));
        dialog()->close();
        QTRY_VERIFY(dialog() == nullptr);
    }

    void itIsStoppedOnlyWhenThatIsAskedFor()
    {
        present();
        QTest::mouseClick(button("repairBegin"), Qt::LeftButton);
        QTest::mouseClick(button("workStop"), Qt::LeftButton);
        QVERIFY(service_->isStopped());
    }

    void whatCanNotBeRepairedIsLeftAsItIs()
    {
        known_ = {copyOf("versions/a/v1.bak", true), copyOf("versions/a/v2.bak", true),
                  copyOf("a", false)};
        present();
        QTRY_COMPARE(list()->rowCount(), 3);
        QVERIFY(button("repairLeave")->isVisible());
        auto *table = dialog()->findChild<QTableView *>(QStringLiteral("repairList"));
        table->selectRow(2);  // what can be repaired is not left
        QVERIFY(!button("repairLeave")->isVisible());
        table->selectRow(1);
        QTest::mouseClick(button("repairLeave"), Qt::LeftButton);
        QVERIFY(service_->orders.isEmpty());
        auto *box = dialog()->findChild<QMessageBox *>(QStringLiteral("leaveBox"));
        QCOMPARE(box->text(), QStringLiteral("1 damaged copies can’t be repaired."));
        known_[1].isAccepted = true;
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("leaveAccept")),
                          Qt::LeftButton);
        QCOMPARE(service_->acceptedDamage.size(), std::size_t(1));
        QCOMPARE(service_->acceptedDamage.front().stored.bytes(), Bytes("versions/a/v2.bak"));
        QTRY_VERIFY(cell(2, DamageModel::Problem).startsWith(QStringLiteral("Left as it is: ")));
        QVERIFY(button("repairLeave")->isVisible());  // the other one
        // What the check came to is past with it.
        const QString told = dialog()->findChild<QLabel *>(QStringLiteral("repairText"))->text();
        QVERIFY2(told.startsWith(QStringLiteral("1 damaged copies are left as they are.")),
                 qPrintable(told));
        known_[0].isAccepted = true;
        Q_EMIT service_->backupChanged();
        QTRY_VERIFY(!button("repairLeave")->isVisible());
    }
};

QTEST_MAIN(TestRepairDialog)
#include "test_repair_dialog.moc"
