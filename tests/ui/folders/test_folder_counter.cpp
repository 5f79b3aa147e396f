// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/held_answers.h"
#include "fakes/sample_setup.h"
#include "ui/folders/new_folder_list.h"
#include "ui/folders/rule_counter.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

class SlowService : public FakeBackupService
{
public:
    Answer<Result<FolderCount>> count(AbsPath, CountRules rules, std::stop_token stop,
                                      std::function<void(const FolderCount &)> visit) override
    {
        asked.push_back(rules);
        stops.push_back(stop);
        visits.push_back(std::move(visit));
        return held.ask();
    }

    HeldAnswers<FolderCount> held;
    std::vector<CountRules> asked;
    std::vector<std::stop_token> stops;
    std::vector<std::function<void(const FolderCount &)>> visits;
};

FolderCount files(std::int64_t number)
{
    FolderCount count;
    count.files = number;
    return count;
}

}  // namespace

class TestFolderCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsWhileItCounts()
    {
        SlowService service;
        FolderCounter counter(service);
        QSignalSpy changed(&counter, &FolderCounter::changed);
        counter.start(path("/a"), {});
        QVERIFY(counter.isCounting());
        service.visits[0](files(7));
        QCOMPARE(counter.count().files, 7);
        QVERIFY(counter.isCounting());
        service.held.answer(0, files(9));
        QTRY_VERIFY(!counter.isCounting());
        QCOMPARE(counter.count().files, 9);
        QCOMPARE(changed.size(), 3);
    }

    void whatIsStaleIsDropped()
    {
        SlowService service;
        FolderCounter counter(service);
        counter.start(path("/a"), {});
        counter.start(path("/b"), {});
        QVERIFY(service.stops[0].stop_requested());
        QVERIFY(!service.stops[1].stop_requested());
        service.visits[0](files(1));
        service.held.answer(0, files(1));
        QVERIFY(counter.isCounting());
        QCOMPARE(counter.count().files, 0);
        service.held.answer(1, files(2));
        QTRY_COMPARE(counter.count().files, 2);
    }

    void endsWithItsOwner()
    {
        SlowService service;
        auto counter = std::make_unique<FolderCounter>(service);
        counter->start(path("/a"), {});
        counter.reset();
        QVERIFY(service.stops[0].stop_requested());
        service.visits[0](files(1));
        service.held.answer(0, files(1));
    }

    void errorsAreKept()
    {
        SlowService service;
        FolderCounter counter(service);
        counter.start(path("/a"), {});
        service.held.answer(0, Error{ErrorCode::AccessDenied, "open", "/a", 0, {}});
        QTRY_VERIFY(counter.error().has_value());
        counter.start(path("/a"), {});
        QVERIFY(!counter.error().has_value());
    }

    void onePlaceAfterTheOther()
    {
        SlowService service;
        RuleCounter counter(service);
        CountRules rules;
        rules.exclude = {"x"};
        counter.start({{path("/a"), {"before"}, {"after"}}, {path("/b"), {}, {}}}, rules);
        QCOMPARE(service.held.count(), std::size_t(1));
        QCOMPARE(service.asked[0].exclude, (std::vector<std::string>{"before", "x", "after"}));
        FolderCount first = files(10);
        first.rules.resize(3);
        first.rules[0].files = 100;
        first.rules[1].files = 3;
        service.held.answer(0, first);
        QTRY_COMPARE(service.held.count(), std::size_t(2));
        QCOMPARE(counter.total().rules[0].files, 3);
        QVERIFY(counter.isCounting());
        FolderCount second = files(5);
        second.rules.resize(1);
        second.rules[0].files = 4;
        service.held.answer(1, second);
        QTRY_VERIFY(!counter.isCounting());
        QCOMPARE(counter.total().files, 15);
        QCOMPARE(counter.total().rules[0].files, 7);
    }

    void aFileInTheListLetsTheOthersBe()
    {
        SlowService service;
        fillSample(service);
        NewFolderList list(service);
        list.addFolders({path("/x/report.pdf"), path("/x/report.pdf/below")});
        QVERIFY(list.rows()[0]->isWanted());
        QCOMPARE(list.rows()[1]->verdict().fit, FolderFit::InsideSource);
        auto *amount = list.rows()[0]->findChild<QLabel *>(QStringLiteral("newFolderAmount"));
        service.visits[0](files(12));
        QVERIFY2(amount->text().contains(QStringLiteral("12 files")), qPrintable(amount->text()));
        QVERIFY(amount->text().contains(u'…'));
        service.held.answer(0, Error{ErrorCode::NotAFolder, "open", "/x/report.pdf", 0, {}});
        QTRY_COMPARE(list.rows()[0]->verdict().fit, FolderFit::IsFile);
        QVERIFY(!list.rows()[0]->isWanted());
        QVERIFY(list.rows()[1]->isWanted());
    }
};

QTEST_MAIN(TestFolderCounter)
#include "test_folder_counter.moc"
