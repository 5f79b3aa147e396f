// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/history_tree_model.h"

#include "fakes/held_answers.h"
#include "sample_history.h"
#include "ui/versions/history_tree_view.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kNow = 1'770'000'000 * kSecond;

/// Answers when the test wants it to, as a backup on a drive does.
class LateService final : public FakeBackupService
{
public:
    Answer<Result<Rows<ListEntry>>> list(ListRequest request, Bytes after, int limit) override
    {
        if (!isLate) {
            return FakeBackupService::list(std::move(request), std::move(after), limit);
        }
        questions_.push_back([this, request, after, limit, index = held_.count()] {
            held_.answer(index, onList(request, after, limit));
        });
        return held_.ask();
    }
    /// All, and those that come of them.
    void answer()
    {
        for (std::size_t i = 0; i < questions_.size(); ++i) {
            const auto question = questions_[i];  // answering may ask the next one
            question();
        }
        questions_.clear();
    }

    bool isLate = false;

private:
    std::vector<std::function<void()>> questions_;
    HeldAnswers<Rows<ListEntry>> held_;
};

QStringList list(std::initializer_list<const char *> names)
{
    QStringList result;
    for (const char *name : names) {
        result << QString::fromLatin1(name);
    }
    return result;
}

QStringList namesIn(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        names << model.index(row, 0, parent).data().toString();
    }
    return names;
}

}  // namespace

class TestHistoryTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<LateService>();
        history_ = std::make_unique<SampleHistory>(*service_);
        history_->addSource("Documents");
        history_->addSource("Pictures");
        model_ = std::make_unique<HistoryTreeModel>(*service_);
        tester_ = std::make_unique<QAbstractItemModelTester>(
            model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // What is read, and when, is what is tested here.
        tester_->setUseFetchMore(false);
    }
    void cleanup()
    {
        tester_.reset();
        model_.reset();
    }

    void readsAFolderWhenItIsLookedInto()
    {
        history_->addFolder("Documents", "letters", kNow - 10 * kDay);
        history_->add("Documents", "letters/aunt.txt", 12, kNow - 10 * kDay);
        model_->load();
        QCOMPARE(namesIn(*model_, {}), list({"Documents", "Pictures"}));
        QCOMPARE(history_->listed, 0);
        open("Documents");
        QCOMPARE(namesIn(*model_, indexOf("Documents")), list({"letters"}));
        QCOMPARE(history_->listed, 1);
        open("Documents", "letters");
        QCOMPARE(namesIn(*model_, indexOf("Documents", "letters")), list({"aunt.txt"}));
    }

    void anEmptyFolderLosesItsArrow()
    {
        history_->addFolder("Documents", "empty", kNow - kDay);
        model_->load();
        open("Documents");
        QVERIFY(model_->hasChildren(indexOf("Documents", "empty")));
        open("Documents", "empty");
        QVERIFY(!model_->hasChildren(indexOf("Documents", "empty")));
        QVERIFY(!model_->canFetchMore(indexOf("Documents", "empty")));
    }

    void readsAHundredThousandNamesAPageAtATime()
    {
        for (int i = 0; i < 100'000; ++i) {
            history_->add("Pictures", number(i), 5, kNow - kDay);
        }
        model_->load();
        open("Pictures");
        const QModelIndex folder = indexOf("Pictures");
        QCOMPARE(model_->rowCount(folder), HistoryTreeModel::kPage);
        QCOMPARE(history_->limits, std::vector<int>({HistoryTreeModel::kPage}));
        QVERIFY(model_->endsPage(model_->index(199, 0, folder)));
        QVERIFY(!model_->endsPage(model_->index(198, 0, folder)));
        model_->fetchMore(folder);
        QCOMPARE(model_->rowCount(folder), 2 * HistoryTreeModel::kPage);
        QCOMPARE(model_->index(200, 0, folder).data().toString(),
                 QString::fromStdString(number(200)));
    }

    void aViewThatLaysOutItsRowsReadsNoFurther()
    {
        for (int i = 0; i < 2000; ++i) {
            history_->add("Pictures", number(i), 5, kNow - kDay);
        }
        model_->load();
        HistoryTreeView view(*model_);
        view.resize(400, 300);
        view.show();
        view.expand(indexOf("Pictures"));
        view.doItemsLayout();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.doItemsLayout();
        QCOMPARE(model_->rowCount(indexOf("Pictures")), HistoryTreeModel::kPage);
        view.scrollToBottom();
        QTRY_COMPARE(model_->rowCount(indexOf("Pictures")), 2 * HistoryTreeModel::kPage);
    }

    void revealsANameFarDownWithoutWhatIsBeforeIt()
    {
        for (int i = 0; i < 2000; ++i) {
            history_->add("Pictures", number(i), 5, kNow - kDay);
        }
        model_->load();
        QSignalSpy revealed(model_.get(), &HistoryTreeModel::revealed);
        model_->reveal(history_->path("Pictures", number(1500)));
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(model_->rowCount(indexOf("Pictures")), 1);
        QCOMPARE(history_->limits, std::vector<int>({1}));
        const QPersistentModelIndex index = revealed.front().front().toModelIndex();
        QCOMPARE(index.data().toString(), QString::fromStdString(number(1500)));
        // What comes later finds its place around it.
        for (int page = 0; page < 10; ++page) {
            model_->fetchMore(indexOf("Pictures"));
        }
        QCOMPARE(model_->rowCount(indexOf("Pictures")), 2000);
        QCOMPARE(index.row(), 1500);
    }

    void saysWhenANameIsNotThere()
    {
        history_->add("Documents", "a.txt", 1, kNow - kDay);
        model_->load();
        QSignalSpy notFound(model_.get(), &HistoryTreeModel::notFound);
        model_->reveal(history_->path("Documents", "b.txt"));
        QCOMPARE(notFound.count(), 1);
        model_->reveal(history_->path("Documents", "folder/b.txt"));
        QCOMPARE(notFound.count(), 2);
        // Asked for by the name of its source alone, as the tray does.
        model_->reveal({0, "Documents", history_->path("Documents", "b.txt").path});
        QCOMPARE(notFound.last().front().value<NamedPath>().source,
                 history_->path("Documents", "b.txt").source);
    }

    void revealsWhatTheNewViewShowsInAFolderThatWasReadBefore()
    {
        history_->addFolder("Documents", "letters", kNow - 10 * kDay);
        history_->add("Documents", "letters/bank.txt", 2, kNow - 9 * kDay, kNow - 2 * kDay);
        model_->load();
        open("Documents");
        open("Documents", "letters");
        service_->isLate = true;
        QSignalSpy revealed(model_.get(), &HistoryTreeModel::revealed);
        QSignalSpy notFound(model_.get(), &HistoryTreeModel::notFound);
        model_->setView(std::nullopt, true);
        model_->reveal(history_->path("Documents", "letters/bank.txt"));
        service_->answer();
        QCOMPARE(notFound.count(), 0);
        QCOMPARE(revealed.count(), 1);
        // And what came with a backup.
        history_->add("Documents", "letters/new.txt", 2, kNow - kDay);
        model_->load();
        model_->reveal(history_->path("Documents", "letters/new.txt"));
        service_->answer();
        QCOMPARE(notFound.count(), 0);
        QCOMPARE(revealed.count(), 2);
    }

    void showsAnotherTimeAndKeepsWhatStays()
    {
        history_->add("Documents", "always.txt", 1, kNow - 10 * kDay);
        history_->add("Documents", "gone.txt", 2, kNow - 9 * kDay, kNow - 2 * kDay);
        history_->add("Documents", "new.txt", 3, kNow - kDay);
        model_->load();
        open("Documents");
        const QPersistentModelIndex always = indexOf("Documents", "always.txt");
        QCOMPARE(namesIn(*model_, indexOf("Documents")), list({"always.txt", "new.txt"}));
        model_->setView(kNow - 3 * kDay, false);
        QCOMPARE(namesIn(*model_, indexOf("Documents")), list({"always.txt", "gone.txt"}));
        QVERIFY(always.isValid());
        QCOMPARE(always.row(), 0);
        model_->setView(std::nullopt, true);
        QCOMPARE(namesIn(*model_, indexOf("Documents")),
                 list({"always.txt", "gone.txt", "new.txt"}));
        QVERIFY(always.isValid());
    }

    void readsNoFolderAnewThatNobodyOpened()
    {
        history_->addFolder("Documents", "letters", kNow - 10 * kDay);
        model_->load();
        open("Documents");
        history_->asked.clear();
        model_->setView(kNow - kDay, false);
        QCOMPARE(history_->asked.size(), std::size_t(1));
        QVERIFY(history_->asked.front().path.path.isEmpty());
        QCOMPARE(*history_->asked.front().at, kNow - kDay);
    }

    void tellsDeletedNamesInWords()
    {
        history_->add("Documents", "gone.txt", 2, kNow - 9 * kDay, kNow - 2 * kDay);
        model_->load();
        model_->setView(std::nullopt, true);
        open("Documents");
        const QModelIndex index = indexOf("Documents", "gone.txt");
        QVERIFY(index.data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("gone.txt, deleted"));
        QVERIFY(index.siblingAtColumn(HistoryTreeModel::State)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("Deleted ")));
        // At a time when it was there it is like any other.
        model_->setView(kNow - 3 * kDay, true);
        QVERIFY(!index.data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void keepsNamesThatAreNoText()
    {
        history_->add("Documents", "a\xff.txt", 2, kNow - kDay);
        model_->load();
        open("Documents");
        const QModelIndex index = model_->index(0, 0, indexOf("Documents"));
        QCOMPARE(model_->pathOf(index).path.bytes(), Bytes("a\xff.txt"));
        QVERIFY(!index.data().toString().isEmpty());
    }

    void tellsAFolderThatCannotBeRead()
    {
        model_->load();
        QSignalSpy failed(model_.get(), &HistoryTreeModel::failed);
        service_->onList = [](const ListRequest &, const Bytes &, int) {
            return Result<Rows<ListEntry>>(Error{ErrorCode::Corrupt, "read", "catalog", 0, {}});
        };
        open("Documents");
        QCOMPARE(failed.count(), 1);
        QVERIFY(!model_->canFetchMore(indexOf("Documents")));
    }

    void hasNothingToReadInASourceThatWasNeverBackedUp()
    {
        service_->onSources = [] {
            return Result<std::vector<NamedPath>>({{-1, "Music", RelPath()}});
        };
        model_->load();
        QCOMPARE(model_->rowCount(), 1);
        QVERIFY(!model_->hasChildren(model_->index(0, 0, {})));
    }

private:
    static Bytes number(int i)
    {
        Bytes text = std::to_string(i);
        return "IMG_" + Bytes(6 - text.size(), '0') + text + ".jpg";
    }
    QModelIndex indexOf(const std::string &source, const Bytes &below = {}) const
    {
        return model_->indexOf(history_->path(source, below));
    }
    void open(const std::string &source, const Bytes &below = {})
    {
        model_->fetchMore(indexOf(source, below));
    }

    std::unique_ptr<LateService> service_;
    std::unique_ptr<SampleHistory> history_;
    std::unique_ptr<HistoryTreeModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(TestHistoryTreeModel)
#include "test_history_tree_model.moc"
