// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_page.h"

#include "fakes/fake_backup_service.h"
#include "ui/duplicates/duplicates_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

DuplicateGroup group(std::uint64_t size, const std::vector<std::string> &paths)
{
    DuplicateGroup made;
    made.size = size;
    for (const std::string &path : paths) {
        DuplicateCopy copy;
        copy.source = "docs";
        copy.path = *RelPath::parse(path);
        copy.stored = *RelPath::parse(made.copies.empty() ? path : "_duplicates/" + path);
        made.copies.push_back(copy);
    }
    made.cost = size * (paths.size() - 1);
    return made;
}

std::vector<DuplicateGroup> threeGroups()
{
    return {group(10, {"small/a.txt", "small/b.txt"}),
            group(1000, {"films/sea.mp4", "films/copy/Sea.mp4", "old/sea.mp4"}),
            group(1500, {"big.iso", "other/BIG.iso"})};
}

QStringList namesOf(const DuplicatesModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names << model.index(row, DuplicatesModel::File).data().toString();
    }
    return names;
}

}  // namespace

class TestDuplicatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        service_->setup_.isUsable = true;
        service_->setup_.config.backupRoot = *AbsPath::parse("/backup");
        SourceConfig source;
        source.name = "docs";
        source.path = *AbsPath::parse("/home/anna/docs");
        service_->setup_.config.sources = {source};
        service_->onDuplicates = [](int) { return Rows<DuplicateGroup>{threeGroups(), false}; };
    }
    void cleanup()
    {
        page_.reset();
        service_.reset();
    }

    void theModelIsSound()
    {
        DuplicatesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(threeGroups());
        QCOMPARE(namesOf(model), QStringList({QStringLiteral("sea.mp4"), QStringLiteral("big.iso"),
                                              QStringLiteral("a.txt")}));
        QCOMPARE(model.totalCost(), std::uint64_t(3510));
        const QModelIndex sea = model.index(0, 0);
        QCOMPARE(model.rowCount(sea), 3);
        QCOMPARE(model.index(1, DuplicatesModel::File, sea).data().toString(),
                 QStringLiteral("docs/films/copy/Sea.mp4"));
        QCOMPARE(model.index(1, DuplicatesModel::Stored, sea).data().toString(),
                 QStringLiteral("_duplicates/films/copy/Sea.mp4"));
        QCOMPARE(model.parent(model.index(2, 3, sea)), sea);
        model.sort(DuplicatesModel::File, Qt::AscendingOrder);
        QCOMPARE(namesOf(model), QStringList({QStringLiteral("big.iso"), QStringLiteral("sea.mp4"),
                                              QStringLiteral("a.txt")}));
        model.sort(DuplicatesModel::Size, Qt::AscendingOrder);
        QCOMPARE(namesOf(model).first(), QStringLiteral("a.txt"));
        model.setFilter(QStringLiteral("SEA"));
        QCOMPARE(namesOf(model), QStringList{QStringLiteral("sea.mp4")});
        model.setFilter(QStringLiteral("nothing"));
        QCOMPARE(model.rowCount(), 0);
        model.setGroups({});
    }

    void groupsAndTheirTotalAreShown()
    {
        show();
        QCOMPARE(text("duplicatesSentence"),
                 QStringLiteral("3 groups of identical files take 3.4 KiB of extra space"));
        QVERIFY(tree()->isVisible());
        QVERIFY(!find<QPushButton>("showFile")->isEnabled());
        QVERIFY(!find<QPushButton>("moreDuplicates")->isVisible());
    }

    void filterFindsAnyCopy()
    {
        show();
        QTest::keyClicks(find<QLineEdit>("duplicatesFilter"), QStringLiteral("other/big"));
        QCOMPARE(tree()->model()->rowCount(), 1);
        QTest::keyClicks(find<QLineEdit>("duplicatesFilter"), QStringLiteral("x"));
        QVERIFY(!tree()->isVisible());
        QCOMPARE(text("duplicatesNote"),
                 QStringLiteral("No name or folder contains “other/bigx”."));
        find<QLineEdit>("duplicatesFilter")->clear();
        QVERIFY(tree()->isVisible());
        QCOMPARE(tree()->model()->rowCount(), 3);
    }

    void aCopyIsShownWhereItIs()
    {
        show();
        page_->disconnect(SIGNAL(shown(holdfast::AbsPath)));
        QSignalSpy shown(page_.get(), &DuplicatesPage::shown);
        const QModelIndex sea = tree()->model()->index(0, 0);
        tree()->expand(sea);
        tree()->setCurrentIndex(tree()->model()->index(2, 0, sea));
        QTest::mouseClick(find<QPushButton>("showFile"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("showStored"), Qt::LeftButton);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0][0].value<AbsPath>().bytes(), std::string("/home/anna/docs/old/sea.mp4"));
        QCOMPARE(shown[1][0].value<AbsPath>().bytes(),
                 std::string("/backup/_duplicates/old/sea.mp4"));
    }

    void versionsAreWantedWithTheSource()
    {
        service_->onSources = [] { return std::vector<NamedPath>{{9, "docs", {}}}; };
        show();
        QSignalSpy wanted(page_.get(), &Page::versionsWanted);
        tree()->setCurrentIndex(tree()->model()->index(1, 0));
        QTest::mouseClick(find<QPushButton>("showVersions"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const NamedPath path = wanted.front().front().value<NamedPath>();
        QCOMPARE(path.source, SourceId(9));
        QCOMPARE(path.path.bytes(), std::string("big.iso"));
    }

    void moreGroupsOnDemand()
    {
        std::vector<int> limits;
        service_->onDuplicates = [&](int limit) {
            limits.push_back(limit);
            return Rows<DuplicateGroup>{threeGroups(), limits.size() == 1};
        };
        show();
        QVERIFY(text("duplicatesSentence").startsWith(QStringLiteral("The first 3 groups")));
        QTest::mouseClick(find<QPushButton>("moreDuplicates"), Qt::LeftButton);
        QCOMPARE(limits.size(), std::size_t(2));
        QVERIFY(limits[1] > limits[0]);
        QVERIFY(!find<QPushButton>("moreDuplicates")->isVisible());
    }

    void hintsFollowTheDriveAndTheSettings_data()
    {
        QTest::addColumn<int>("storage");
        QTest::addColumn<bool>("shares");
        QTest::addColumn<bool>("links");
        QTest::addColumn<QString>("part");
        QTest::newRow("links could help")
            << static_cast<int>(DuplicatesStorage::Auto) << false << true << "as links";
        QTest::newRow("copies where clones could be") << static_cast<int>(DuplicatesStorage::Copy)
                                                      << true << true << "ask for a copy of each";
        QTest::newRow("clones") << static_cast<int>(DuplicatesStorage::Auto) << true << true
                                << "may be less";
        QTest::newRow("nothing can be done")
            << static_cast<int>(DuplicatesStorage::Auto) << false << false << "";
        QTest::newRow("links already")
            << static_cast<int>(DuplicatesStorage::Link) << false << true << "";
    }
    void hintsFollowTheDriveAndTheSettings()
    {
        QFETCH(int, storage);
        QFETCH(bool, shares);
        QFETCH(bool, links);
        QFETCH(QString, part);
        service_->setup_.config.duplicatesStorage = static_cast<DuplicatesStorage>(storage);
        service_->onExamineDestination = [=](const AbsPath &) {
            DestinationInfo info;
            info.canShareBlocks = shares;
            info.hasHardLinks = links;
            return info;
        };
        show();
        auto *hint = find<QWidget>("duplicatesHint");
        QCOMPARE(hint->isVisible(), !part.isEmpty());
        bool isSaid = part.isEmpty();
        for (const QLabel *label : hint->findChildren<QLabel *>()) {
            isSaid = isSaid || label->text().contains(part);
        }
        QVERIFY(isSaid);
        if (!part.isEmpty()) {
            QSignalSpy wanted(page_.get(), &Page::pageWanted);
            QTest::mouseClick(find<QPushButton>("duplicatesSettings"), Qt::LeftButton);
            QCOMPARE(wanted.front().front().value<PageId>(), PageId::Settings);
        }
    }

    void emptyAndFailed()
    {
        service_->onDuplicates = [](int) { return Rows<DuplicateGroup>(); };
        show();
        QCOMPARE(text("duplicatesNote"), QStringLiteral("No two files have the same content."));
        QVERIFY(!find<QPushButton>("duplicatesCancel")->isVisible());
        service_->onDuplicates = [](int) -> Result<Rows<DuplicateGroup>> {
            return Error{ErrorCode::Io, "open", "/backup", 0, {}};
        };
        Q_EMIT service_->backupChanged();
        QVERIFY2(text("duplicatesNote").contains(QStringLiteral("/backup")),
                 qPrintable(text("duplicatesNote")));
    }

    // One calm sentence, in the words of people.
    void aDriveThatIsAwayIsNoError()
    {
        const Error gone{ErrorCode::NotFound, "open", "/backup", 0,
                         "there is no backup at /backup (yet, or its drive is not connected)"};
        service_->setup_.config.backupRoot = *AbsPath::parse("/media/anna/Toshiba/backup");
        service_->state_.monitor.phase = MonitorPhase::WaitingForDestination;
        service_->state_.monitor.error = gone;
        service_->state_.monitor.since = service_->now_ - 60 * kSecond;
        service_->onDuplicates = [gone](int) { return Result<Rows<DuplicateGroup>>(gone); };
        show();
        const QString said = text("duplicatesNote");
        QVERIFY2(
            said.startsWith(QStringLiteral("The drive “Toshiba” has not been connected since")),
            qPrintable(said));
        QVERIFY(!said.contains(QStringLiteral("open")));
        service_->state_.monitor.phase = MonitorPhase::Idle;
        service_->onDuplicates = [](int) { return Rows<DuplicateGroup>{threeGroups(), false}; };
        Q_EMIT service_->backupChanged();
        QTRY_COMPARE(find<QTreeView>("duplicatesTree")->model()->rowCount(), 3);
    }

    void itIsAskedOnlyWhenSomethingChanged()
    {
        int questions = 0;
        service_->onDuplicates = [&](int) {
            ++questions;
            return Rows<DuplicateGroup>{threeGroups(), false};
        };
        show();
        page_->hide();
        page_->show();
        QCOMPARE(questions, 1);
        page_->hide();
        Q_EMIT service_->backupChanged();
        QCOMPARE(questions, 1);
        page_->show();
        QCOMPARE(questions, 2);
    }

private:
    void show()
    {
        page_ = std::make_unique<DuplicatesPage>(*service_);
        page_->resize(1000, 700);
        page_->show();
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = page_->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    QTreeView *tree() { return find<QTreeView>("duplicatesTree"); }
    QString text(const char *name) { return find<QLabel>(name)->text(); }

    std::unique_ptr<FakeBackupService> service_;
    std::unique_ptr<DuplicatesPage> page_;
};

QTEST_MAIN(TestDuplicatesPage)
#include "test_duplicates_page.moc"
