// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_page.h"

#include "fakes/fake_backup_service.h"
#include "fakes/held_answers.h"
#include "ui/retention/rules_form.h"
#include "ui/text/texts.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

/// Answers previews when the test wants, if it wants.
class SlowService : public FakeBackupService
{
public:
    Answer<Result<RetentionPreview>> previewRetention(Config config, std::stop_token stop) override
    {
        stops.push_back(stop);
        return isSlow ? held.ask() : FakeBackupService::previewRetention(std::move(config), stop);
    }
    /// Questions that nobody has let go of.
    [[nodiscard]] std::ptrdiff_t wanted() const
    {
        return std::count_if(stops.begin(), stops.end(),
                             [](const std::stop_token &stop) { return !stop.stop_requested(); });
    }

    bool isSlow = false;
    std::vector<std::stop_token> stops;
    HeldAnswers<RetentionPreview> held;
};

RetentionPreview previewOf(const std::vector<const char *> &stored)
{
    RetentionPreview preview;
    for (const char *name : stored) {
        preview.report.removed.push_back(
            {*RelPath::parse(name), "docs", *RelPath::parse("x"), 1, 1024, "keep_days"});
        preview.report.bytes += 1024;
    }
    return preview;
}

}  // namespace

class TestRetentionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        service_ = std::make_unique<SlowService>();
        Setup &setup = service_->setup_;
        setup.exists = true;
        setup.isUsable = true;
        setup.document = *parseJson(
            R"({"sources":["/a","/b"],"mine":1,"retention":{"max_versions_per_file":10}})", "test");
        setup.config.retention.maxVersionsPerFile = 10;
        for (const char *name : {"docs", "photos"}) {
            SourceConfig source;
            source.name = name;
            source.path = *AbsPath::parse("/" + std::string(name));
            setup.config.sources.push_back(source);
        }
        // As many versions would go as the rules have in days.
        service_->onPreviewRetention = [this](const Config &config) {
            previewed_.push_back(config);
            RetentionPreview preview;
            for (std::int64_t i = 0; i < config.retention.keepDays; ++i) {
                preview.report.removed.push_back({*RelPath::parse("versions/x"), "docs",
                                                  *RelPath::parse("x"), i + 1, 1024, "keep_days"});
                preview.report.bytes += 1024;
            }
            preview.ages = {{kDay, 10, 5, 100, 50}, {0, 3, 0, 30, 0}};
            return preview;
        };
        previewed_.clear();
        page_ = std::make_unique<RetentionPage>(*service_);
        page_->resize(1100, 720);
        page_->show();
    }
    void cleanup()
    {
        page_.reset();
        service_.reset();
    }

    void whatIsInForceIsShown()
    {
        QCOMPARE(text("previewSentence"), QStringLiteral("These rules remove nothing now."));
        QCOMPARE(text("retentionStatus"), QStringLiteral("These rules are in force."));
        QVERIFY(find<QRadioButton>("preset2")->isChecked());
        QCOMPARE(find<QSpinBox>("maxVersions")->value(), 10);
        QVERIFY(!find<QPushButton>("saveRules")->isEnabled());
        QVERIFY(!find<QPushButton>("applyNow")->isEnabled());
    }

    void editsArePreviewedOnceTheyRest()
    {
        previewed_.clear();
        for (int days = 1; days <= 5; ++days) {
            find<QSpinBox>("keepDays")->setValue(days);
            QVERIFY(!find<QPushButton>("saveRules")->isEnabled());  // nothing is saved unseen
        }
        QTRY_COMPARE(text("previewSentence"),
                     QStringLiteral("These rules would remove 5 versions, 5.0 KiB."));
        QCOMPARE(previewed_.size(), std::size_t(1));
        QCOMPARE(previewed_.front().retention.keepDays, 5);
        QCOMPARE(find<QTableView>("removals")->model()->rowCount(), 5);
        QVERIFY(find<QPushButton>("saveRules")->isEnabled());
        QVERIFY(text("retentionStatus").contains(QStringLiteral("the next backup removes")));
        QVERIFY(find<QRadioButton>("preset4")->isChecked());
    }

    void savingKeepsEverythingElse()
    {
        setDays(5);
        QSignalSpy said(page_.get(), &Page::said);
        QTest::mouseClick(find<QPushButton>("saveRules"), Qt::LeftButton);
        QCOMPARE(service_->orders, QStringList{QStringLiteral("save")});
        QCOMPARE(service_->saved,
                 *parseJson(R"({"sources":["/a","/b"],"mine":1,)"
                            R"("retention":{"max_versions_per_file":10,"keep_days":5}})",
                            "test"));
        QCOMPARE(said.size(), 1);
        QVERIFY(!find<QPushButton>("saveRules")->isEnabled());
    }

    void changesAreUndone()
    {
        setDays(5);
        QTest::mouseClick(find<QPushButton>("revert"), Qt::LeftButton);
        QCOMPARE(find<QSpinBox>("keepDays")->value(), 0);
        QTRY_COMPARE(text("previewSentence"), QStringLiteral("These rules remove nothing now."));
        QVERIFY(service_->orders.isEmpty());
    }

    void applyingAsksWithTheNumbers()
    {
        int pruned = 0;
        service_->onPrune = [&] {
            ++pruned;
            return PruneReport();
        };
        setDays(3);
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        auto *box = find<QMessageBox>("applyBox");
        QCOMPARE(box->text(), QStringLiteral("Remove 3 versions, 3.0 KiB from the backup?"));
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(pruned, 0);
        QVERIFY(service_->orders.isEmpty());
        QTRY_VERIFY(page_->findChild<QMessageBox *>() == nullptr);

        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        QTest::mouseClick(
            find<QMessageBox>("applyBox")->findChild<QPushButton *>(QStringLiteral("applyRemove")),
            Qt::LeftButton);
        QCOMPARE(service_->orders, QStringList{QStringLiteral("save")});  // then pruned by them
        QCOMPARE(pruned, 1);
    }

    void whatWouldGoIsAskedAnewBeforeItGoes()
    {
        setDays(3);
        service_->onPreviewRetention = [](const Config &) {
            RetentionPreview preview;
            preview.report.removed.resize(7);
            return preview;
        };
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        QCOMPARE(find<QTableView>("removals")->model()->rowCount(), 7);
        QVERIFY(find<QMessageBox>("applyBox")->text().contains(QStringLiteral("7 deleted files")));
    }

    void atMostOnePreviewIsUnderWay()
    {
        service_->stops.clear();
        service_->isSlow = true;
        for (int days = 1; days <= 3; ++days) {
            find<QSpinBox>("keepDays")->setValue(days);
            QTRY_COMPARE(service_->held.count(), static_cast<std::size_t>(days));
            QCOMPARE(service_->wanted(), std::ptrdiff_t(1));
        }
        service_->held.answer(0, previewOf({"old"}));
        QVERIFY(!find<QPushButton>("saveRules")->isEnabled());
        service_->held.answer(2, previewOf({"a", "b"}));
        QVERIFY(find<QPushButton>("saveRules")->isEnabled());
        QCOMPARE(find<QTableView>("removals")->model()->rowCount(), 2);
        find<QSpinBox>("keepDays")->setValue(9);
        QTRY_COMPARE(service_->held.count(), std::size_t(4));
        page_.reset();
        QCOMPARE(service_->wanted(), std::ptrdiff_t(0));
    }

    void applyingOutlivesABackupThatEndsMeanwhile()
    {
        setDays(3);
        service_->isSlow = true;
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        Q_EMIT service_->backupChanged();
        QTRY_COMPARE(service_->held.count(), std::size_t(2));  // the page's own one, too
        service_->held.answer(0, previewOf({"a", "b"}));
        QCOMPARE(find<QMessageBox>("applyBox")->text(),
                 QStringLiteral("Remove 2 versions, 2.0 KiB from the backup?"));
        QCOMPARE(find<QTableView>("removals")->model()->rowCount(), 2);
    }

    void otherRulesEndAnApplyThatWasAskedFor()
    {
        setDays(3);
        service_->isSlow = true;
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        find<QSpinBox>("keepDays")->setValue(4);
        service_->held.answer(0, previewOf({"a", "b"}));
        QVERIFY(page_->findChild<QMessageBox *>() == nullptr);
    }

    void moreThanWasShownIsAskedAnew()
    {
        int pruned = 0;
        service_->onPrune = [&] {
            ++pruned;
            return PruneReport();
        };
        setDays(3);
        const auto wouldGo = [this](const std::vector<const char *> &stored) {
            service_->onPreviewRetention = [stored](const Config &) { return previewOf(stored); };
        };
        wouldGo({"a", "b"});
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        wouldGo({"a", "c"});  // the box stood open for long
        agree();
        QCOMPARE(pruned, 0);
        QVERIFY(service_->orders.isEmpty());
        QTRY_COMPARE(page_->findChildren<QMessageBox *>().size(), 1);
        QVERIFY(find<QMessageBox>("applyBox")
                    ->informativeText()
                    .startsWith(QStringLiteral("Meanwhile others")));
        wouldGo({"a"});  // less is what was agreed to
        agree();
        QCOMPARE(pruned, 1);
        QCOMPARE(service_->pruned.size(), std::size_t(1));  // no more than that
    }

    void whatWasRemovedStaysToldOnThePage()
    {
        service_->onPrune = [] { return previewOf({"a", "b"}).report; };
        setDays(2);
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        agree();
        const QString told =
            QStringLiteral("These rules are in force. Removed today %1: 2 "
                           "versions, 2.0 KiB.")
                .arg(QLocale().toString(dateTime(service_->now_).time(), QLocale::ShortFormat));
        QTRY_COMPARE(text("retentionStatus"), told);
        setDays(3);
        QVERIFY(text("retentionStatus").startsWith(QStringLiteral("Not saved yet.")));
        QTest::mouseClick(find<QPushButton>("revert"), Qt::LeftButton);
        QTRY_COMPARE(text("retentionStatus"), told);
    }

    void whatABackupChangedMeanwhileIsLookedAtAgain()
    {
        service_->onPrune = [] {
            return Error{ErrorCode::Changed, "remove", "/backup", 0, "others would go"};
        };
        setDays(3);
        QTest::mouseClick(find<QPushButton>("applyNow"), Qt::LeftButton);
        agree();
        QTRY_COMPARE(find<Notice>("retentionNotice")->tone(), Tone::Warning);
        const auto said = [this] { return find<Notice>("retentionNotice")->text(); };
        QVERIFY(said().contains(QStringLiteral("look at the list")));
        Q_EMIT service_->backupChanged();  // as after each work
        QVERIFY(said().contains(QStringLiteral("look at the list")));
    }

    void rulesThatAreEditedStayWithTheirFolder()
    {
        find<QComboBox>("scope")->setCurrentIndex(2);
        QTest::mouseClick(find<QCheckBox>("ownRules"), Qt::LeftButton, {}, QPoint(8, 8));
        find<QSpinBox>("maxVersions")->setValue(3);
        service_->setup_.config.sources.erase(service_->setup_.config.sources.begin());
        Q_EMIT service_->setupChanged();
        QCOMPARE(find<QComboBox>("scope")->currentText(), QStringLiteral("photos (own rules)"));
        QCOMPARE(find<QSpinBox>("maxVersions")->value(), 3);
        QTRY_COMPARE(previewed_.back().sources.size(), std::size_t(1));
        QCOMPARE(previewed_.back().sources[0].retention->maxVersionsPerFile, 3);
    }

    void aFolderIsChosenFromElsewhere()
    {
        page_->showSource("photos");
        QCOMPARE(find<QComboBox>("scope")->currentText(), QStringLiteral("photos"));
        page_->showSource("gone");
        QCOMPARE(find<QComboBox>("scope")->currentText(), QStringLiteral("photos"));
    }

    void aPreviewThatFailsKeepsFromRemoving()
    {
        service_->onPreviewRetention = [](const Config &) -> Result<RetentionPreview> {
            return Error{ErrorCode::Gone, "open", "/backup", 0, {}};
        };
        find<QSpinBox>("keepDays")->setValue(3);
        QTRY_COMPARE(text("previewSentence"),
                     QStringLiteral("What these rules remove can’t be shown now."));
        QVERIFY(!find<QPushButton>("applyNow")->isEnabled());
        QTest::mouseClick(find<QPushButton>("saveRules"), Qt::LeftButton);
        QVERIFY(service_->orders.isEmpty());
        QTest::mouseClick(find<QMessageBox>("saveBox")->findChild<QPushButton *>(
                              QStringLiteral("saveAllTheSame")),
                          Qt::LeftButton);
        QCOMPARE(service_->orders, QStringList{QStringLiteral("save")});
    }

    void aFolderGetsRulesOfItsOwn()
    {
        auto *scope = find<QComboBox>("scope");
        QCOMPARE(scope->count(), 3);
        scope->setCurrentIndex(2);
        auto *own = find<QCheckBox>("ownRules");
        QVERIFY(own->isVisible());
        QVERIFY(!own->isChecked());
        QVERIFY(!find<RulesForm>("rules")->isEnabled());
        QTest::mouseClick(own, Qt::LeftButton, {}, QPoint(8, own->height() / 2));
        QVERIFY(find<RulesForm>("rules")->isEnabled());
        QCOMPARE(find<QSpinBox>("maxVersions")->value(), 10);  // as it was for it so far
        find<QSpinBox>("maxVersions")->setValue(3);
        QTRY_VERIFY(find<QPushButton>("saveRules")->isEnabled());
        QCOMPARE(previewed_.back().sources[1].retention->maxVersionsPerFile, 3);
        QVERIFY(!previewed_.back().sources[0].retention.has_value());
        QCOMPARE(scope->itemText(2), QStringLiteral("photos (own rules)"));
        scope->setCurrentIndex(0);
        QCOMPARE(find<QSpinBox>("maxVersions")->value(), 10);
    }

    void presetsFillTheExactRules()
    {
        QTest::mouseClick(find<QRadioButton>("preset1"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(find<QSpinBox>("keepDaily")->value(), 30);
        QCOMPARE(find<QSpinBox>("maxVersions")->value(), 0);
        QTRY_COMPARE(previewed_.back().retention.keepDaily, 30);
        QTest::mouseClick(find<QRadioButton>("preset3"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(find<QDoubleSpinBox>("minFree")->value(), 10.0);
        QTRY_COMPARE(previewed_.back().retention.minFreePercent, 10.0);
    }

    void exactNumbersThatAreNotTouchedStay()
    {
        RetentionPolicy policy;
        policy.minFreeBytes = 1'234'567'891;
        RulesForm form;
        form.setPolicy(policy);
        form.findChild<QSpinBox *>(QStringLiteral("keepDays"))->setValue(4);
        QCOMPARE(form.policy().minFreeBytes, std::uint64_t(1'234'567'891));
        QCOMPARE(form.policy().keepDays, 4);
        auto *unit = form.findChild<QComboBox *>(QStringLiteral("minFreeUnit"));
        QCOMPARE(unit->currentText(), QStringLiteral("GiB"));
        form.findChild<QDoubleSpinBox *>(QStringLiteral("minFree"))->setValue(2);
        QCOMPARE(form.policy().minFreeBytes, std::uint64_t(2) << 30);
    }

    void whatIsHeldIsSaid()
    {
        service_->onPreviewRetention = [](const Config &) {
            RetentionPreview preview;
            preview.report.heldSources = {"photos"};
            return preview;
        };
        Q_EMIT service_->backupChanged();
        QTRY_VERIFY(find<QPushButton>("previewReview")->isVisible());
        QSignalSpy wanted(page_.get(), &Page::pageWanted);
        QTest::mouseClick(find<QPushButton>("previewReview"), Qt::LeftButton);
        QCOMPARE(wanted.front().front().value<PageId>(), PageId::Overview);
    }

    void nothingIsSetUp()
    {
        service_->setup_ = Setup();
        Q_EMIT service_->setupChanged();
        QTRY_VERIFY(text("previewNote").startsWith(QStringLiteral("Set up a backup first")));
        QVERIFY(!find<RulesForm>("rules")->isEnabled());
        service_->setup_.exists = true;  // and has mistakes
        Q_EMIT service_->setupChanged();
        QTRY_VERIFY(text("previewNote").contains(QStringLiteral("configuration is mended")));
        QVERIFY(!find<RulesForm>("rules")->isEnabled());
        QVERIFY(!text("rulesInWords").isEmpty());
        service_->setup_.unreadable = Error{ErrorCode::Invalid, "read", "/c", 0, "line 2: x"};
        Q_EMIT service_->setupChanged();
        QTRY_VERIFY(text("previewNote").contains(QStringLiteral("these are not your rules")));
        QCOMPARE(text("rulesInWords"), QString());
    }

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = page_->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    void agree()
    {
        auto *box = find<QMessageBox>("applyBox");
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("applyRemove")),
                          Qt::LeftButton);
    }
    void setDays(int days)
    {
        find<QSpinBox>("keepDays")->setValue(days);
        QTRY_VERIFY(find<QPushButton>("saveRules")->isEnabled());
    }

    std::unique_ptr<SlowService> service_;
    std::unique_ptr<RetentionPage> page_;
    std::vector<Config> previewed_;
};

QTEST_MAIN(TestRetentionPage)
#include "test_retention_page.moc"
