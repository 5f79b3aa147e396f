// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/time_bar.h"

#include "fakes/fake_backup_service.h"
#include "ui/text/texts.h"
#include "ui/versions/time_slider.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kMinute = 60 * kSecond;
constexpr TimeNs kNow = 1'770'000'000 * kSecond / kMinute * kMinute;

}  // namespace

class TestTimeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        service_->now_ = kNow;
        changes_ = {kNow - 10 * kDay, kNow - 5 * kDay, kNow - 2 * kDay};
        service_->onChanges = [this](TimeNs from, TimeNs until, TimeNs span) {
            std::vector<ChangeCount> counts;
            for (const TimeNs change : changes_) {
                const TimeNs start = change / span * span;
                if (change >= from && change < until) {
                    counts.push_back({start, 3, 1000});
                }
            }
            return Result<std::vector<ChangeCount>>(counts);
        };
        bar_ = std::make_unique<TimeBar>(*service_);
        bar_->resize(800, 60);
        bar_->show();
        QVERIFY(QTest::qWaitForWindowExposed(bar_.get()));
    }
    void cleanup() { bar_.reset(); }

    void isOfNoUseBeforeAnythingWasBackedUp()
    {
        changes_.clear();
        bar_->load();
        QVERIFY(!child<TimeSlider>("timeSlider")->isEnabled());
        QVERIFY(!child<QToolButton>("previousChange")->isEnabled());
        QVERIFY(!child<QToolButton>("nextChange")->isEnabled());
    }

    void goesFromChangeToChangeAndBackToNow()
    {
        bar_->load();
        QSignalSpy changed(bar_.get(), &TimeBar::atChanged);
        QVERIFY(!child<QToolButton>("nextChange")->isEnabled());
        QTest::mouseClick(child<QToolButton>("previousChange"), Qt::LeftButton);
        // The state before the last change is the one after the change before it.
        QVERIFY(shows(changes_[1], changes_[2]));
        QTest::mouseClick(child<QToolButton>("previousChange"), Qt::LeftButton);
        QVERIFY(shows(changes_[0], changes_[1]));
        QTest::mouseClick(child<QToolButton>("nextChange"), Qt::LeftButton);
        QVERIFY(shows(changes_[1], changes_[2]));
        QTest::mouseClick(child<QToolButton>("nextChange"), Qt::LeftButton);
        QVERIFY(!bar_->at());
        QCOMPARE(changed.count(), 4);
    }

    void endsAtTheFirstStateOnTheWayBack()
    {
        bar_->load();
        auto *previous = child<QToolButton>("previousChange");
        QTest::mouseClick(previous, Qt::LeftButton);
        QVERIFY(previous->isEnabled());
        QTest::mouseClick(previous, Qt::LeftButton);
        QVERIFY(shows(changes_[0], changes_[1]));
        // Before it nothing was backed up.
        QVERIFY(!previous->isEnabled());
        QTest::keyClick(child<TimeSlider>("timeSlider"), Qt::Key_Left);
        QVERIFY(shows(changes_[0], changes_[1]));
        QTest::mouseClick(child<QToolButton>("nextChange"), Qt::LeftButton);
        QVERIFY(previous->isEnabled());
    }

    void arrowKeysOnTheSliderDoTheSame()
    {
        bar_->load();
        QTest::keyClick(child<TimeSlider>("timeSlider"), Qt::Key_Left);
        QVERIFY(shows(changes_[1], changes_[2]));
        QTest::keyClick(child<TimeSlider>("timeSlider"), Qt::Key_Right);
        QVERIFY(!bar_->at());
    }

    void movingTheSliderIsToldAtOnceAndAskedForAtRest()
    {
        bar_->load();
        QSignalSpy moving(bar_.get(), &TimeBar::atMoving);
        QSignalSpy changed(bar_.get(), &TimeBar::atChanged);
        auto *slider = child<TimeSlider>("timeSlider");
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(slider, Qt::Key_PageDown);
        }
        QCOMPARE(moving.count(), 5);
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(bar_->at());
        QVERIFY(*bar_->at() < kNow - 2 * kDay);
        QVERIFY(*bar_->at() > kNow - 3 * kDay);
    }

    void homeAndEndAreTheFirstChangeAndNow()
    {
        bar_->load();
        auto *slider = child<TimeSlider>("timeSlider");
        QTest::keyClick(slider, Qt::Key_Home);
        QVERIFY(bar_->at());
        QVERIFY(*bar_->at() <= kNow - 10 * kDay + kDay);
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(!bar_->at());
    }

    void aTypedTimeMeansItsWholeMinute()
    {
        bar_->load();
        QSignalSpy changed(bar_.get(), &TimeBar::atChanged);
        child<QDateTimeEdit>("timeEdit")->setDateTime(dateTime(kNow - 3 * kDay));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(*bar_->at(), kNow - 3 * kDay + kMinute - 1);
    }

    void nowLeadsBack()
    {
        bar_->load();
        bar_->setAt(kNow - 4 * kDay);
        QSignalSpy changed(bar_.get(), &TimeBar::atChanged);
        QTest::mouseClick(child<QPushButton>("now"), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!bar_->at());
        QVERIFY(!child<TimeSlider>("timeSlider")->time());
    }

    void theCalendarMarksDaysWithChanges()
    {
        bar_->load();
        const auto *calendar = child<QDateTimeEdit>("timeEdit")->calendarWidget();
        const auto mark = [calendar](TimeNs time) {
            return calendar->dateTextFormat(dateTime(time).date());
        };
        for (const TimeNs change : changes_) {
            QCOMPARE(mark(change).fontWeight(), static_cast<int>(QFont::Bold));
            QVERIFY(mark(change).fontUnderline());
            QCOMPARE(mark(change).toolTip(), QStringLiteral("3 changes"));
        }
        QVERIFY(!mark(kNow - 7 * kDay).fontUnderline());
        changes_ = {changes_.back()};
        bar_->load();
        QVERIFY(!mark(kNow - 10 * kDay).fontUnderline());
    }

    void aTimeToComeIsNow()
    {
        bar_->load();
        bar_->setAt(kNow + kDay);
        QVERIFY(!bar_->at());
    }

private:
    template <class T>
    T *child(const char *name)
    {
        return bar_->findChild<T *>(QString::fromLatin1(name));
    }
    /// Is what is shown the state after `change` and before `next`?
    bool shows(TimeNs change, TimeNs next) const
    {
        return bar_->at() && *bar_->at() >= change && *bar_->at() < next;
    }

    std::unique_ptr<FakeBackupService> service_;
    std::vector<TimeNs> changes_;
    std::unique_ptr<TimeBar> bar_;
};

QTEST_MAIN(TestTimeBar)
#include "test_time_bar.moc"
