// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention_copies.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <rapidcheck.h>
#include <set>
#include <tuple>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

rc::Gen<StoredVersion> anyCopy()
{
    return rc::gen::exec([] {
        const bool isDeleted = *rc::gen::weightedElement<bool>({{1, true}, {5, false}});
        const Bytes file = *rc::gen::element(Bytes("a"), Bytes("a/b"), Bytes("a-b"), Bytes("z"));
        const TimeNs until = *rc::gen::weightedOneOf<TimeNs>(
            {{8, rc::gen::map(rc::gen::inRange<TimeNs>(-50, 900),
                              [](TimeNs days) { return days * kDay + 17 * kSecond; })},
             {4, rc::gen::inRange<TimeNs>(0, 5 * kDay)},
             {1, rc::gen::just(kNow)}});  // superseded at 0: nobody knows when
        const TimeNs lifetime = *rc::gen::inRange<TimeNs>(0, 3 * kDay);
        StoredVersion copy = version(*rc::gen::inRange<std::int64_t>(1, 100'000), until + lifetime,
                                     until, file, *rc::gen::inRange<std::uint64_t>(0, 1000));
        if (until == kNow) {
            copy.from = 0;
        }
        if (isDeleted) {
            copy.kind = PastKind::Deleted;
            copy.number = 0;
        }
        copy.kept = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
        return copy;
    });
}

/// Some copies; numbers of one path differ.
rc::Gen<std::vector<StoredVersion>> anyCopies()
{
    return rc::gen::map(
        rc::gen::container<std::vector<StoredVersion>>(anyCopy()),
        [](std::vector<StoredVersion> copies) {
            std::set<std::pair<RelPath, std::int64_t>> seen;
            std::erase_if(copies, [&seen](const StoredVersion &copy) {
                return copy.number > 0 && !seen.insert({copy.path, copy.number}).second;
            });
            std::int64_t id = 0;
            for (StoredVersion &copy : copies) {
                copy.id = ++id;
            }
            return copies;
        });
}

rc::Gen<RetentionPolicy> anyPolicy(bool withMinFree)
{
    return rc::gen::exec([withMinFree] {
        const auto number = [](std::int64_t most) {
            return *rc::gen::weightedOneOf<std::int64_t>(
                {{1, rc::gen::just<std::int64_t>(0)},
                 {1, rc::gen::inRange<std::int64_t>(1, most)}});
        };
        RetentionPolicy policy;
        policy.maxVersionsPerFile = number(10);
        policy.keepDays = number(400);
        policy.keepHourly = number(5);
        policy.keepDaily = number(5);
        policy.keepWeekly = number(5);
        policy.keepMonthly = number(5);
        policy.keepYearly = number(3);
        policy.deletedKeepDays = number(400);
        if (withMinFree) {
            policy.minFreeBytes = static_cast<std::uint64_t>(number(10'000));
        }
        return policy;
    });
}

std::set<std::int64_t> removedIds(const std::vector<RetentionRemoval> &removals)
{
    std::set<std::int64_t> ids;
    for (const RetentionRemoval &removal : removals) {
        ids.insert(removal.version.id);
    }
    return ids;
}

}  // namespace

/// What holds for any copies and any policy.
class TestRetentionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newestVersionsStay();
    void periodsKeepTheNewest();
    void decidingTwiceRemovesNothingMore();
    void generousPoliciesKeepMore();
    void foreignCopiesAreNeverTouched();
    void orderOfTheListDoesNotMatter();
    void minFreeRemovesNoMoreThanNeeded();
};

void TestRetentionRules::initTestCase()
{
    qputenv("RC_PARAMS", "max_success=1500");
}

void TestRetentionRules::newestVersionsStay()
{
    QVERIFY(rc::check("with max_versions alone the newest of each path stay", [] {
        const auto copies = *anyCopies();
        RetentionPolicy policy;
        policy.maxVersionsPerFile = *rc::gen::inRange<std::int64_t>(1, 8);
        const std::set<std::int64_t> removed = removedIds(decide(copies, policy));
        for (const StoredVersion &copy : copies) {
            if (copy.kind != PastKind::Version || !copy.kept) {
                continue;
            }
            const auto newer =
                std::count_if(copies.begin(), copies.end(), [&copy](const StoredVersion &other) {
                    return other.kept && other.kind == PastKind::Version &&
                           other.path == copy.path && other.number > copy.number;
                });
            RC_ASSERT(removed.contains(copy.id) == (newer >= policy.maxVersionsPerFile));
        }
    }));
}

void TestRetentionRules::periodsKeepTheNewest()
{
    QVERIFY(rc::check("whatever keep_* rules are set, the newest version of each path stays", [] {
        auto copies = *anyCopies();
        // Numbers grow with time, as they do where no clock jumped: the newest is the newest by
        // both.
        std::sort(copies.begin(), copies.end(), [](const auto &a, const auto &b) {
            return std::tie(a.from, a.until, a.id) < std::tie(b.from, b.until, b.id);
        });
        std::int64_t number = 0;
        std::map<RelPath, std::int64_t> newest;
        for (StoredVersion &copy : copies) {
            copy.from = copy.from == 0 ? copy.until : copy.from;
            if (copy.kind != PastKind::Version || !copy.kept || copy.from == 0) {
                continue;
            }
            copy.number = ++number;
            newest[copy.path] = copy.id;
        }
        RetentionPolicy policy;
        for (std::int64_t *count : {&policy.keepHourly, &policy.keepDaily, &policy.keepWeekly,
                                    &policy.keepMonthly, &policy.keepYearly}) {
            *count = *rc::gen::inRange<std::int64_t>(0, 3);
        }
        const std::set<std::int64_t> removed = removedIds(decide(copies, policy));
        for (const auto &[path, id] : newest) {
            RC_ASSERT(!removed.contains(id));
        }
    }));
}

void TestRetentionRules::decidingTwiceRemovesNothingMore()
{
    QVERIFY(rc::check("what stays, stays", [] {
        auto copies = *anyCopies();
        const RetentionPolicy policy = *anyPolicy(true);
        const std::uint64_t freeBytes = *rc::gen::inRange<std::uint64_t>(0, 10'000);
        const auto removals = decide(copies, policy, freeBytes);
        std::uint64_t freed = freeBytes;
        for (const RetentionRemoval &removal : removals) {
            freed += removal.version.size;
        }
        const std::set<std::int64_t> removed = removedIds(removals);
        std::erase_if(copies, [&](const StoredVersion &c) { return removed.contains(c.id); });
        RC_ASSERT(decide(copies, policy, freed).empty());
    }));
}

void TestRetentionRules::generousPoliciesKeepMore()
{
    QVERIFY(rc::check("a more generous policy removes nothing that the other keeps", [] {
        const auto copies = *anyCopies();
        const RetentionPolicy policy = *anyPolicy(false);
        RetentionPolicy generous = policy;
        // Of limits, 0 is the most generous value.
        const auto loosen = [](std::int64_t &limit) {
            const auto more = *rc::gen::inRange<std::int64_t>(0, 4);
            limit = limit == 0 || more == 3 ? 0 : limit + more;
        };
        loosen(generous.maxVersionsPerFile);
        loosen(generous.keepDays);
        loosen(generous.deletedKeepDays);
        // Of the keep_* rules it is so for all of them together only.
        const bool byPeriods = policy.keepHourly + policy.keepDaily + policy.keepWeekly +
                                   policy.keepMonthly + policy.keepYearly >
                               0;
        if (byPeriods) {
            for (std::int64_t *count :
                 {&generous.keepHourly, &generous.keepDaily, &generous.keepWeekly,
                  &generous.keepMonthly, &generous.keepYearly}) {
                *count += *rc::gen::inRange<std::int64_t>(0, 3);
            }
        }
        const std::set<std::int64_t> removed = removedIds(decide(copies, policy));
        for (const std::int64_t id : removedIds(decide(copies, generous))) {
            RC_ASSERT(removed.contains(id));
        }
    }));
}

void TestRetentionRules::foreignCopiesAreNeverTouched()
{
    QVERIFY(rc::check("no rule touches what it is not about", [] {
        const auto copies = *anyCopies();
        const auto removals = decide(copies, *anyPolicy(true), *rc::gen::inRange(0, 9000));
        for (const RetentionRemoval &removal : removals) {
            const StoredVersion &copy = removal.version;
            RC_ASSERT(copy.kept);
            RC_ASSERT((copy.kind == PastKind::Deleted) ==
                      (removal.rule == RetentionRule::DeletedKeepDays));
            if (removal.rule == RetentionRule::KeepDays ||
                removal.rule == RetentionRule::DeletedKeepDays) {
                RC_ASSERT(copy.until < kNow && copy.until != 0);
            }
            RC_ASSERT(std::find(copies.begin(), copies.end(), copy) != copies.end());
        }
    }));
}

void TestRetentionRules::orderOfTheListDoesNotMatter()
{
    QVERIFY(rc::check("the order of the list changes nothing", [] {
        auto copies = *anyCopies();
        const RetentionPolicy policy = *anyPolicy(true);
        const auto expected = decide(copies, policy, 500);
        std::reverse(copies.begin(), copies.end());
        RC_ASSERT(decide(copies, policy, 500) == expected);
        const auto middle = static_cast<std::ptrdiff_t>(copies.size() / 2);
        std::rotate(copies.begin(), copies.begin() + middle, copies.end());
        RC_ASSERT(decide(copies, policy, 500) == expected);
    }));
}

void TestRetentionRules::minFreeRemovesNoMoreThanNeeded()
{
    QVERIFY(rc::check("min_free stops when there is enough, and takes the oldest", [] {
        const auto copies = *anyCopies();
        RetentionPolicy policy;
        policy.minFreeBytes = *rc::gen::inRange<std::uint64_t>(0, 10'000);
        const std::uint64_t freeBytes = *rc::gen::inRange<std::uint64_t>(0, 10'000);
        auto removals = decide(copies, policy, freeBytes);
        std::sort(removals.begin(), removals.end(),
                  [](const RetentionRemoval &a, const RetentionRemoval &b) {
                      const StoredVersion &x = a.version;
                      const StoredVersion &y = b.version;
                      return std::tie(x.until, x.path, x.number) <
                             std::tie(y.until, y.path, y.number);
                  });
        std::uint64_t free = freeBytes;
        for (const RetentionRemoval &removal : removals) {
            RC_ASSERT(free < policy.minFreeBytes);
            free += removal.version.size;
        }
        const std::set<std::int64_t> removed = removedIds(removals);
        for (const StoredVersion &copy : copies) {
            if (!copy.kept || copy.kind != PastKind::Version || removed.contains(copy.id)) {
                continue;
            }
            RC_ASSERT(free >= policy.minFreeBytes);
            const bool isYounger = removals.empty() || copy.until >= removals.back().version.until;
            RC_ASSERT(isYounger);
        }
    }));
}

QTEST_APPLESS_MAIN(TestRetentionRules)
#include "test_retention_rules.moc"
