// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/find_panel.h"

#include "fakes/fake_backup_service.h"
#include "ui/versions/find_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

/// Lets the test answer a search when it likes.
class SlowService final : public FakeBackupService
{
public:
    struct Search {
        FindRequest request;
        std::stop_token stop;
        std::shared_ptr<QPromise<Result<Rows<ListEntry>>>> promise;

        void answer(std::vector<ListEntry> rows, bool hasMore = false) const
        {
            promise->addResult(Rows<ListEntry>{std::move(rows), hasMore});
            promise->finish();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        }
    };

    Answer<Result<Rows<ListEntry>>> find(FindRequest request, int, std::stop_token stop) override
    {
        auto promise = std::make_shared<QPromise<Result<Rows<ListEntry>>>>();
        promise->start();
        searches.push_back({std::move(request), std::move(stop), promise});
        return promise->future();
    }

    std::vector<Search> searches;
};

ListEntry entry(const Bytes &path, EntryState state = EntryState::Current)
{
    ListEntry result;
    result.source = "Documents";
    result.path = RelPath::trusted(path);
    result.state = state;
    result.until = state == EntryState::Current ? 0 : 1'700'000'000 * kSecond;
    return result;
}

}  // namespace

class TestFindPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<SlowService>();
        panel_ = std::make_unique<FindPanel>(*service_);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    }
    void cleanup() { panel_.reset(); }

    void waitsForAPauseInTyping()
    {
        panel_->setPattern(QStringLiteral("a"));
        panel_->setPattern(QStringLiteral("au"));
        panel_->setPattern(QStringLiteral("aunt"));
        QVERIFY(service_->searches.empty());
        QTRY_COMPARE(service_->searches.size(), std::size_t(1));
        QCOMPARE(service_->searches[0].request.pattern, Bytes("aunt"));
        QVERIFY(service_->searches[0].request.ignoreCase);
    }

    void dropsTheAnswerToAnOlderQuestion()
    {
        search("a");
        search("b");
        QVERIFY(service_->searches[0].stop.stop_requested());
        service_->searches[1].answer({entry("b.txt")});
        service_->searches[0].answer({entry("a.txt"), entry("aa.txt")});
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("b.txt"));
    }

    void canBeStopped()
    {
        search("a");
        auto *stop = panel_->findChild<QPushButton *>(QStringLiteral("findStop"));
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(service_->searches[0].stop.stop_requested());
        QVERIFY(!stop->isVisible());
        service_->searches[0].answer({entry("a.txt")});
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void stopsWhenItGoes()
    {
        search("a");
        panel_.reset();
        QVERIFY(service_->searches[0].stop.stop_requested());
    }

    void saysWhenThereIsMore()
    {
        search("a");
        service_->searches[0].answer({entry("a.txt")}, true);
        QVERIFY(said().contains(QStringLiteral("see fewer")));
    }

    void leadsToWhatIsChosen()
    {
        search("a");
        service_->searches[0].answer({entry("x/a.txt", EntryState::Deleted)});
        QSignalSpy chosen(panel_.get(), &FindPanel::chosen);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ListEntry>().path.bytes(), Bytes("x/a.txt"));
    }

    void tellsDeletedNamesInWords()
    {
        FindModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({entry("x/a.txt", EntryState::Deleted), entry("b.txt")}, 0);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("a.txt, deleted"));
        QVERIFY(model.index(0, FindModel::State)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("Deleted")));
        QCOMPARE(model.index(0, FindModel::Folder).data().toString(),
                 QStringLiteral("Documents/x"));
        QCOMPARE(model.index(1, FindModel::State).data().toString(), QStringLiteral("Current"));
    }

private:
    void search(const char *pattern)
    {
        panel_->setPattern(QString::fromLatin1(pattern));
        panel_->searchNow();
    }
    QTreeView *list() { return panel_->list(); }
    QString said() { return panel_->findChild<QLabel *>(QStringLiteral("findSaid"))->text(); }

    std::unique_ptr<SlowService> service_;
    std::unique_ptr<FindPanel> panel_;
};

QTEST_MAIN(TestFindPanel)
#include "test_find_panel.moc"
