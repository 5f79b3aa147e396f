// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention_copies.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// One version for each age of its beginning, newest last; each was superseded an hour later.
std::vector<StoredVersion> versionsFrom(std::vector<TimeNs> ages)
{
    std::sort(ages.begin(), ages.end(), std::greater<>());
    std::vector<StoredVersion> copies;
    for (const TimeNs age : ages) {
        copies.push_back(version(static_cast<std::int64_t>(copies.size()) + 1, age, age - kHour));
    }
    return copies;
}

/// `versions/a/v1.bak max_versions_per_file, …`
std::string text(const std::vector<RetentionRemoval> &removals)
{
    std::string result;
    for (const RetentionRemoval &removal : removals) {
        result += result.empty() ? "" : ", ";
        result += removal.version.stored.bytes() + ' ';
        result += retentionRuleName(removal.rule);
    }
    return result;
}

/// Numbers of the versions that stay.
std::vector<std::int64_t> keptNumbers(const std::vector<StoredVersion> &copies,
                                      const RetentionPolicy &policy)
{
    std::set<std::int64_t> kept;
    for (const StoredVersion &copy : copies) {
        kept.insert(copy.number);
    }
    for (const RetentionRemoval &removal : decide(copies, policy)) {
        kept.erase(removal.version.number);
    }
    return {kept.begin(), kept.end()};
}

using Numbers = std::vector<std::int64_t>;

}  // namespace

Q_DECLARE_METATYPE(RetentionPolicy)
Q_DECLARE_METATYPE(Numbers)

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleRemovesNothing();
    void maxVersionsCountsForEachPath();
    void keepDays();
    void futureAndUnknownTimesAreNotAged();
    void deletedCopies();
    void periods_data();
    void periods();
    void periodsAreOfUtc();
    void unknownBeginningCountsByTheEnd();
    void minFree();
    void minFreeLeavesWhatFreesNothing();
    void minFreePercent();
    void freeGoals();
    void minFreeCountsWhatOtherRulesRemove();
    void firstRuleIsNamed();
    void order();
    void hugeValuesDoNotWrap();
    void ruleNames();
};

void TestRetention::noRuleRemovesNothing()
{
    QCOMPARE(text(decide({version(1, 900 * kDay, 800 * kDay), deleted(900 * kDay)}, {})),
             std::string());
}

void TestRetention::maxVersionsCountsForEachPath()
{
    RetentionPolicy policy;
    policy.maxVersionsPerFile = 2;
    // By number, whatever a clock that jumped says.
    const auto removals = decide({version(3, 9 * kDay, 8 * kDay), version(1, 2 * kDay, kDay),
                                  version(2, 4 * kDay, 3 * kDay), version(1, kDay, kDay, "b"),
                                  version(7, kDay, kDay, "b")},
                                 policy);
    QCOMPARE(text(removals), std::string("versions/a/v1.bak max_versions_per_file"));
    // The same path in another source is another file.
    std::vector<StoredVersion> two = {version(1, 2 * kDay, kDay), version(2, 2 * kDay, kDay),
                                      version(1, 2 * kDay, kDay), version(2, 2 * kDay, kDay)};
    two[2].source = two[3].source = 2;
    QCOMPARE(text(decide(two, policy)), std::string());
}

void TestRetention::keepDays()
{
    RetentionPolicy policy;
    policy.keepDays = 30;
    const auto removals =
        decide({version(1, 50 * kDay, 30 * kDay + 1), version(2, 50 * kDay, 30 * kDay),
                version(3, 50 * kDay, 0), deleted(100 * kDay)},
               policy);
    QCOMPARE(text(removals), std::string("versions/a/v1.bak keep_days"));
}

void TestRetention::futureAndUnknownTimesAreNotAged()
{
    RetentionPolicy policy;
    policy.keepDays = 1;
    policy.deletedKeepDays = 1;
    StoredVersion unknown = version(2, 9 * kDay, 0);
    unknown.until = 0;
    StoredVersion unknownDeleted = deleted(0);
    unknownDeleted.until = 0;
    QCOMPARE(
        text(decide({version(1, kDay, -kDay), unknown, unknownDeleted, deleted(-kDay)}, policy)),
        std::string());
}

void TestRetention::deletedCopies()
{
    RetentionPolicy policy;
    policy.maxVersionsPerFile = 1;
    policy.keepDays = 1;
    policy.keepDaily = 1;
    policy.minFreeBytes = 1'000'000;
    const std::vector<StoredVersion> copies = {deleted(40 * kDay), deleted(10 * kDay, "a", "~2")};
    QCOMPARE(text(decide(copies, policy)), std::string());
    policy.deletedKeepDays = 20;
    QCOMPARE(text(decide(copies, policy)), std::string("_deleted/a deleted_keep_days"));
}

void TestRetention::periods_data()
{
    QTest::addColumn<RetentionPolicy>("policy");
    QTest::addColumn<Numbers>("expected");
    const auto row = [](const char *name, const std::function<void(RetentionPolicy &)> &set,
                        Numbers expected) {
        RetentionPolicy policy;
        set(policy);
        QTest::newRow(name) << policy << expected;
    };
    using P = RetentionPolicy;
    // Beginnings, before noon of Tuesday 2026-11-24: see periods().
    row("one hour: its newest version", [](P &p) { p.keepHourly = 1; }, {10});
    row("two hours", [](P &p) { p.keepHourly = 2; }, {8, 10});
    row("one day", [](P &p) { p.keepDaily = 1; }, {10});
    row("days without a version don't count", [](P &p) { p.keepDaily = 3; }, {6, 7, 10});
    row("weeks begin on Monday", [](P &p) { p.keepWeekly = 2; }, {6, 10});
    row("months", [](P &p) { p.keepMonthly = 3; }, {3, 4, 10});
    row("years", [](P &p) { p.keepYearly = 9; }, {1, 2, 10});
    row("rules add up", [](P &p) { p.keepHourly = 2, p.keepYearly = 2; }, {2, 8, 10});
    row("more periods than there are keep one each", [](P &p) { p.keepDaily = 100; },
        {1, 2, 3, 4, 5, 6, 7, 10});
}

void TestRetention::periods()
{
    QFETCH(RetentionPolicy, policy);
    QFETCH(Numbers, expected);
    const std::vector<StoredVersion> copies = versionsFrom({
        700 * kDay,               // 1: December 2024
        400 * kDay,               // 2: October 2025
        60 * kDay,                // 3: September 2026
        30 * kDay,                // 4: Sunday, 25 October 2026
        24 * kDay,                // 5: Saturday, 31 October: below
        2 * kDay,                 // 6: Sunday, 22 November
        1 * kDay + 2 * kHour,     // 7: Monday, 23 November
        3 * kHour,                // 8: Tuesday, 09:00
        2 * kHour - 5 * kSecond,  // 9: 10:00:05
        2 * kHour - 9 * kSecond,  // 10: 10:00:09
    });
    Numbers wanted = expected;
    if (policy.keepMonthly > 0) {
        // Of October the newest version is the one of the 31st.
        std::replace(wanted.begin(), wanted.end(), std::int64_t{4}, std::int64_t{5});
    }
    QCOMPARE(keptNumbers(copies, policy), wanted);
}

void TestRetention::periodsAreOfUtc()
{
    RetentionPolicy policy;
    policy.keepDaily = 5;
    QCOMPARE(keptNumbers(versionsFrom({344 * kDay, 313 * kDay}),
                         [] {
                             RetentionPolicy monthly;  // December 2025, January 2026
                             monthly.keepMonthly = 1;
                             return monthly;
                         }()),
             (Numbers{2}));
    // One nanosecond around midnight, and around the beginning of all times.
    const TimeNs midnight = 12 * kHour;
    QCOMPARE(
        keptNumbers(versionsFrom({midnight + 2, midnight + 1, midnight, midnight - 1}), policy),
        (Numbers{2, 4}));
    QCOMPARE(keptNumbers(versionsFrom({kNow + 2 * kDay, kNow + kSecond, kNow - kSecond}), policy),
             (Numbers{1, 2, 3}));
}

void TestRetention::unknownBeginningCountsByTheEnd()
{
    RetentionPolicy policy;
    policy.keepDaily = 1;
    std::vector<StoredVersion> copies = {version(1, 9 * kDay, 8 * kDay),
                                         version(2, 9 * kDay, 3 * kDay),
                                         version(3, 5 * kDay, 4 * kDay)};
    copies[1].from = 0;
    QCOMPARE(keptNumbers(copies, policy), (Numbers{2}));
    copies[1].until = 0;
    QCOMPARE(keptNumbers(copies, policy), (Numbers{2, 3}));
}

void TestRetention::minFree()
{
    RetentionPolicy policy;
    policy.minFreeBytes = 125;
    const std::vector<StoredVersion> copies = {
        version(5, 9 * kDay, 2 * kDay, "b"), version(2, 9 * kDay, 4 * kDay, "b"),
        version(1, 9 * kDay, 4 * kDay, "a"), version(9, 9 * kDay, 4 * kDay, "a"),
        version(8, 9 * kDay, 5 * kDay, "c")};
    QCOMPARE(text(decide(copies, policy, 125)), std::string());
    QCOMPARE(text(decide(copies, policy, 124)), std::string("versions/c/v8.bak min_free"));
    QCOMPARE(text(decide(copies, policy, 100)),
             std::string("versions/a/v1.bak min_free, versions/a/v9.bak min_free, "
                         "versions/c/v8.bak min_free"));
    QCOMPARE(decide(copies, policy, 0).size(), std::size_t{5});
}

void TestRetention::minFreeLeavesWhatFreesNothing()
{
    RetentionPolicy policy;
    policy.minFreeBytes = 103;
    const std::vector<StoredVersion> copies = {version(1, 9 * kDay, 5 * kDay, "a"),
                                               version(2, 9 * kDay, 4 * kDay, "a"),
                                               version(3, 9 * kDay, 3 * kDay, "a")};
    RetentionInput input;
    input.copies = copies;
    input.policy = policy;
    input.now = kNow;
    input.freeBytes = 100;
    // The first has a name that stays.
    input.fileOf = [](const StoredVersion &copy) {
        return copy.number == 1 ? RetentionInput::StoredFile{{1, 7}, 2}
                                : RetentionInput::StoredFile();
    };
    QCOMPARE(text(decideRetention(input)), std::string("versions/a/v2.bak min_free"));
    // The first two are one file: it is gone with the second.
    input.fileOf = [](const StoredVersion &copy) {
        return copy.number < 3 ? RetentionInput::StoredFile{{1, 7}, 2}
                               : RetentionInput::StoredFile();
    };
    QCOMPARE(text(decideRetention(input)),
             std::string("versions/a/v1.bak min_free, versions/a/v2.bak min_free"));
    input.fileOf = [](const StoredVersion &) { return RetentionInput::StoredFile{{1, 7}, 9}; };
    QCOMPARE(text(decideRetention(input)), std::string());
}

void TestRetention::minFreePercent()
{
    RetentionPolicy policy;
    policy.minFreeBytes = 1'000'000;  // the percentage stands instead of it
    policy.minFreePercent = 5;
    const std::vector<StoredVersion> copies = {version(1, 9 * kDay, 2 * kDay),
                                               version(2, 9 * kDay, kDay)};
    QCOMPARE(text(decide(copies, policy, 50, 1000)), std::string());
    QCOMPARE(text(decide(copies, policy, 45, 1000)), std::string("versions/a/v1.bak min_free"));
    policy.minFreePercent = 300;  // of no disk more can be free than there is
    QCOMPARE(text(decide(copies, policy, 1000, 1000)), std::string());
    policy.minFreePercent = 5;
    // A size that nobody knows gives no reason to remove anything.
    QCOMPARE(text(decide(copies, policy, 0, 0)), std::string());
}

void TestRetention::freeGoals()
{
    RetentionPolicy policy;
    QCOMPARE(freeGoal(policy, 1000), std::uint64_t{0});
    policy.minFreeBytes = 5'000;
    QCOMPARE(freeGoal(policy, 1000), std::uint64_t{5'000});
    policy.minFreePercent = 2.5;
    QCOMPARE(freeGoal(policy, 1000), std::uint64_t{25});
    policy.minFreePercent = 300;
    QCOMPARE(freeGoal(policy, 1000), std::uint64_t{1000});
}

void TestRetention::minFreeCountsWhatOtherRulesRemove()
{
    RetentionPolicy policy;
    policy.minFreeBytes = 120;
    policy.maxVersionsPerFile = 2;
    policy.deletedKeepDays = 1;
    const auto removals = decide({version(1, 9 * kDay, 4 * kDay), version(2, 9 * kDay, 3 * kDay),
                                  version(3, 9 * kDay, 2 * kDay), deleted(9 * kDay)},
                                 policy, 100);
    QCOMPARE(text(removals), std::string("versions/a/v1.bak max_versions_per_file, "
                                         "_deleted/a deleted_keep_days"));
}

void TestRetention::firstRuleIsNamed()
{
    RetentionPolicy policy;
    policy.maxVersionsPerFile = 3;
    policy.keepDays = 10;
    policy.keepDaily = 1;
    policy.minFreeBytes = 1'000'000;
    const auto removals =
        decide({version(1, 30 * kDay, 20 * kDay), version(2, 30 * kDay, 20 * kDay),
                version(3, 5 * kDay, 4 * kDay), version(4, 4 * kDay, 3 * kDay)},
               policy);
    QCOMPARE(text(removals),
             std::string("versions/a/v1.bak max_versions_per_file, versions/a/v2.bak keep_days, "
                         "versions/a/v3.bak keep_periods, versions/a/v4.bak min_free"));
}

void TestRetention::order()
{
    RetentionPolicy policy;
    policy.keepDays = 1;
    policy.deletedKeepDays = 1;
    const auto removals =
        decide({version(10, 9 * kDay, 8 * kDay, "b"), deleted(3 * kDay, "a", "~2"),
                version(2, 9 * kDay, 8 * kDay, "b"), deleted(5 * kDay), deleted(5 * kDay, "a/x"),
                version(1, 9 * kDay, 8 * kDay, "a/x"), version(4, 9 * kDay, 8 * kDay)},
               policy);
    QCOMPARE(text(removals),
             std::string("versions/a/v4.bak keep_days, _deleted/a deleted_keep_days, "
                         "_deleted/a~2 deleted_keep_days, versions/a/x/v1.bak keep_days, "
                         "_deleted/a/x deleted_keep_days, versions/b/v2.bak keep_days, "
                         "versions/b/v10.bak keep_days"));
}

void TestRetention::hugeValuesDoNotWrap()
{
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    RetentionPolicy policy;
    policy.keepDays = kMost;
    policy.maxVersionsPerFile = kMost;
    policy.keepYearly = kMost;
    policy.deletedKeepDays = kMost;
    StoredVersion old = version(1, 0, 0);
    old.from = old.until = std::numeric_limits<TimeNs>::min();
    StoredVersion oldDeleted = deleted(0);
    oldDeleted.until = std::numeric_limits<TimeNs>::min();
    QCOMPARE(text(decide({old, oldDeleted}, policy)), std::string());

    policy.keepDays = 1;
    policy.deletedKeepDays = 1;
    QCOMPARE(decide({old, oldDeleted}, policy).size(), std::size_t{2});

    // So many days that their nanoseconds would come out as 24 minutes.
    policy.keepDays = 213'504;
    QCOMPARE(text(decide({version(1, 9 * kDay, 8 * kDay)}, policy)), std::string());

    RetentionPolicy space;
    space.minFreeBytes = std::numeric_limits<std::uint64_t>::max();
    const auto removals =
        decide({version(1, 9 * kDay, 3 * kDay, "a", std::numeric_limits<std::uint64_t>::max()),
                version(2, 9 * kDay, 2 * kDay)},
               space, 100);
    QCOMPARE(text(removals), std::string("versions/a/v1.bak min_free"));
}

void TestRetention::ruleNames()
{
    using enum RetentionRule;
    std::set<std::string_view> names;
    for (const RetentionRule rule : {MaxVersions, KeepDays, Periods, MinFree, DeletedKeepDays}) {
        QVERIFY(!retentionRuleName(rule).empty());
        names.insert(retentionRuleName(rule));
    }
    QCOMPARE(names.size(), std::size_t{5});
}

QTEST_APPLESS_MAIN(TestRetention)
#include "test_retention.moc"
