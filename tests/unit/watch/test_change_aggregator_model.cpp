// SPDX-License-Identifier: GPL-3.0-or-later
// Random events, versions and looks, against what must hold whatever happens.
#include "watch/change_aggregator.h"

#include <QTest>

#include <array>
#include <map>
#include <ostream>
#include <rapidcheck.h>
#include <set>

using namespace holdfast;

namespace
{

constexpr std::array kFiles = {"a",     "d",     "d/x", "d/y",   "d/e/x", "d/e/z",  "d-x",    "d0",
                               "f/g/h", "f/g-h", "f",   "d/e-x", "f/g/i", "m/0/n0", "d/e/f/x"};
constexpr std::array kFolders = {"", "d", "d/e", "f", "f/g", "d/e/f", "m", "new"};

struct Step {
    enum Kind { Touch, Remove, Folder, Subtree, Names, Storm, Stored, Wait, TakeDue, Take, Whole };
    int kind = Touch;
    int source = 0;
    int file = 0;
    int folder = 0;
    TimeNs wait = 0;
};

void showValue(const Step &step, std::ostream &out)
{
    static constexpr std::array kKinds = {"touch",    "remove", "folder", "subtree",
                                          "names",    "storm",  "stored", "wait",
                                          "take due", "take",   "whole"};
    out << kKinds[static_cast<std::size_t>(step.kind)] << " s" << step.source << ' '
        << kFiles[static_cast<std::size_t>(step.file)] << " \""
        << kFolders[static_cast<std::size_t>(step.folder)] << "\" +" << step.wait;
}

RelPath pathOf(const char *text)
{
    return RelPath::trusted(text);
}

bool covers(const ScanRequest &request, const RelPath &path)
{
    const auto has = [](const std::vector<RelPath> &list, const RelPath &wanted) {
        return std::binary_search(list.begin(), list.end(), wanted);
    };
    return has(request.names, path) || has(request.folders, path) ||
           (!path.isEmpty() && has(request.folders, path.parent())) ||
           std::any_of(request.subtrees.begin(), request.subtrees.end(),
                       [&](const RelPath &tree) { return path.isWithin(tree); });
}

bool strictlySorted(const std::vector<RelPath> &list)
{
    return std::adjacent_find(list.begin(), list.end(), [](const RelPath &a, const RelPath &b) {
               return !(a < b);
           }) == list.end();
}

/// Sorted, and nothing named twice or within something else.
void checkShape(const ScanRequest &request)
{
    for (const auto *list :
         {&request.names, &request.folders, &request.subtrees, &request.except}) {
        RC_ASSERT(strictlySorted(*list));
    }
    const auto inside = [&](const RelPath &path, const RelPath *itself) {
        return std::any_of(
            request.subtrees.begin(), request.subtrees.end(),
            [&](const RelPath &tree) { return &tree != itself && path.isWithin(tree); });
    };
    for (const RelPath &tree : request.subtrees) {
        RC_ASSERT(!inside(tree, &tree));
    }
    for (const RelPath &folder : request.folders) {
        RC_ASSERT(!inside(folder, nullptr));
    }
    ScanRequest without = request;
    without.names.clear();
    for (const RelPath &name : request.names) {
        RC_ASSERT(!covers(without, name));
    }
    for (const RelPath &path : request.except) {
        RC_ASSERT(covers(without, path));
    }
}

/// What the events of one path ask for.
struct Owed {
    TimeNs first = 0;
    TimeNs last = 0;
    bool removed = false;  ///< by its last event
};

class Model
{
public:
    explicit Model(const ChangeAggregator::Options &options)
        : options_(options), aggregator_(options), twin_(options)
    {
        longest_ =
            options.busy > 0 ? std::min(5 * options.debounce, options.busy) : 5 * options.debounce;
        longest_ = std::max(longest_, options.debounce);
    }

    void apply(const Step &step)
    {
        const RelPath file = pathOf(kFiles[static_cast<std::size_t>(step.file)]);
        const RelPath folder = pathOf(kFolders[static_cast<std::size_t>(step.folder)]);
        switch (step.kind) {
        case Step::Touch:
        case Step::Remove:
            event(step.source, file,
                  step.kind == Step::Touch ? RawChange::Kind::Touched : RawChange::Kind::Removed);
            break;
        case Step::Folder:
            event(step.source, folder, RawChange::Kind::Folder);
            break;
        case Step::Subtree:
            event(step.source, folder, RawChange::Kind::Subtree);
            break;
        case Step::Names:
            for (int i = 0; i < 66; ++i) {
                event(step.source, folder / ("n" + std::to_string(i)), RawChange::Kind::Touched);
            }
            break;
        case Step::Storm:
            for (int i = 0; i < 2100; ++i) {
                event(step.source, folder / std::to_string(i % 70) / ("n" + std::to_string(i)),
                      RawChange::Kind::Touched);
            }
            break;
        case Step::Stored:
            aggregator_.versioned(step.source, file, now_);
            twin_.versioned(step.source, file, now_);
            if (options_.busy > 0) {
                const TimeNs grain = std::max(options_.debounce / 10, TimeNs{1});
                until_[{step.source, file}] = (now_ + options_.busy + grain - 1) / grain * grain;
            }
            break;
        case Step::Wait:
            now_ += step.wait;
            break;
        case Step::TakeDue:
            now_ = std::max(now_, aggregator_.due().value_or(now_));
            take();
            break;
        case Step::Take:
            take();
            break;
        default:
            whole(step.source);
        }
        checkDue();
        RC_ASSERT(aggregator_.pending() == twin_.pending());
    }

    /// Whatever is owed is looked at in the end, and nothing is kept.
    void finish()
    {
        for (int looks = 0; aggregator_.due(); ++looks) {
            RC_ASSERT(looks < 1000);
            now_ = std::max(now_, *aggregator_.due());
            take();
        }
        RC_ASSERT(owed_.empty());
        RC_ASSERT(wideOwed_.empty());
        RC_ASSERT(aggregator_.pending() == 0U);
    }

private:
    using Place = std::pair<int, RelPath>;

    void event(int source, const RelPath &path, RawChange::Kind kind)
    {
        const RawChange change{source, path, kind};
        aggregator_.add(change, now_);
        twin_.add(change, now_);
        if (kind == RawChange::Kind::Touched || kind == RawChange::Kind::Removed) {
            owe({source, path}, kind == RawChange::Kind::Removed);
            return;
        }
        until_.erase({source, path});  // a folder has no versions
        wideOwed_.insert({{source, path}, kind});
        if (!owed_.contains({source, path})) {
            owe({source, path}, false);
        }
        owed_.erase({source, path});
    }

    void owe(const Place &place, bool removed)
    {
        Owed &owed = owed_.try_emplace(place, Owed{now_, now_, false}).first->second;
        if (removed && !owed.removed && isBusy(place)) {
            owed.first = now_;  // not delayed any more, and not hurried
        }
        owed.last = now_;
        owed.removed = removed;
    }

    void take()
    {
        const auto due = aggregator_.due();
        RC_ASSERT(due == twin_.due());
        if (due) {
            RC_ASSERT(aggregator_.take(*due - 1).empty());
        }
        const auto requests = taken();
        RC_ASSERT(requests.empty() == (!due || *due > now_));
        int before = -1;
        for (const ScanRequest &request : requests) {
            RC_ASSERT(request.source > before);
            before = request.source;
            RC_ASSERT(request.reason == ScanReason::Events);
            check(request);
        }
    }

    std::vector<ScanRequest> taken()
    {
        auto requests = aggregator_.take(now_);
        RC_ASSERT(requests == twin_.take(now_));
        return requests;
    }

    void whole(int source)
    {
        const ScanRequest request = aggregator_.takeWhole(source, ScanReason::Rescan, now_);
        RC_ASSERT(request == twin_.takeWhole(source, ScanReason::Rescan, now_));
        RC_ASSERT(request.isWhole());
        RC_ASSERT(request.source == source);
        RC_ASSERT(request.reason == ScanReason::Rescan);
        check(request);
    }

    void check(const ScanRequest &request)
    {
        checkShape(request);
        for (const RelPath &name : request.names) {
            checkQuiet({request.source, name});
        }
        const std::set<RelPath> except(request.except.begin(), request.except.end());
        for (const RelPath &path : except) {
            RC_ASSERT(isBusy({request.source, path}));
            deferred_.insert({request.source, path});
        }
        for (const auto &[place, until] : until_) {
            if (place.first == request.source && covers(request, place.second) &&
                !except.contains(place.second) && now_ < until) {
                RC_ASSERT(mayBeSeenWhileBusy(request, place));
            }
        }
        for (const auto *list : {&request.folders, &request.subtrees}) {
            for (const RelPath &path : *list) {
                until_.erase({request.source, path});  // looked at as a folder
            }
        }
        std::erase_if(owed_, [&](const auto &entry) {
            return entry.first.first == request.source && covers(request, entry.first.second) &&
                   !except.contains(entry.first.second);
        });
        std::erase_if(deferred_, [&](const Place &place) {
            return place.first == request.source && covers(request, place.second) &&
                   !except.contains(place.second);
        });
        std::erase_if(wideOwed_, [&](const auto &entry) {
            const auto &[place, kind] = entry;
            return place.first == request.source && coversWide(request, place.second, kind);
        });
    }

    static bool coversWide(const ScanRequest &request, const RelPath &path, RawChange::Kind kind)
    {
        return std::any_of(request.subtrees.begin(), request.subtrees.end(),
                           [&](const RelPath &tree) { return path.isWithin(tree); }) ||
               (kind == RawChange::Kind::Folder &&
                std::binary_search(request.folders.begin(), request.folders.end(), path));
    }

    [[nodiscard]] bool isBusy(const Place &place) const
    {
        const auto until = until_.find(place);
        return until != until_.end() && now_ < until->second;
    }

    /// A removal is looked at at once, and a folder whose path once was a file's.
    [[nodiscard]] bool mayBeSeenWhileBusy(const ScanRequest &request, const Place &place) const
    {
        const auto owed = owed_.find(place);
        const auto is = [&](const std::vector<RelPath> &list) {
            return std::binary_search(list.begin(), list.end(), place.second);
        };
        return (owed != owed_.end() && owed->second.removed) || is(request.folders) ||
               is(request.subtrees);
    }

    /// A name that is looked at by itself was quiet, or has waited for as long as may be.
    void checkQuiet(const Place &place) const
    {
        const auto owed = owed_.find(place);
        if (owed == owed_.end() || deferred_.contains(place)) {
            return;
        }
        const TimeNs upTo = now_ + options_.debounce / 10;
        RC_ASSERT(upTo >= owed->second.last + options_.debounce ||
                  upTo >= owed->second.first + longest_);
    }

    /// Nothing waits for longer than it may.
    void checkDue() const
    {
        const auto due = aggregator_.due();
        for (const auto &[place, owed] : owed_) {
            RC_ASSERT(due);
            const auto until = until_.find(place);
            TimeNs latest = owed.first + longest_;
            if (until != until_.end()) {
                // Its earlier events may be part of a folder's by now: what is told in its time
                // waits for quiet of its own.
                latest = std::max(latest, until->second + longest_);
            }
            RC_ASSERT(*due <= latest);
        }
        RC_ASSERT(due.has_value() == (aggregator_.pending() > 0));
    }

    ChangeAggregator::Options options_;
    TimeNs longest_ = 0;
    ChangeAggregator aggregator_;
    ChangeAggregator twin_;  ///< is told the same
    TimeNs now_ = 1000;
    std::map<Place, Owed> owed_;
    std::set<std::pair<Place, RawChange::Kind>> wideOwed_;
    std::set<Place> deferred_;  ///< left out of a look, and not looked at since
    std::map<Place, TimeNs> until_;
};

template <class T>
rc::Gen<T> below(T end)
{
    return rc::gen::inRange<T>(0, end);
}

rc::Gen<Step> anyStep()
{
    const auto kind = rc::gen::weightedElement<int>({{12, Step::Touch},
                                                     {5, Step::Remove},
                                                     {2, Step::Folder},
                                                     {2, Step::Subtree},
                                                     {1, Step::Names},
                                                     {8, Step::Stored},
                                                     {10, Step::Wait},
                                                     {5, Step::TakeDue},
                                                     {2, Step::Take},
                                                     {1, Step::Whole}});
    const auto wait = rc::gen::weightedOneOf<TimeNs>(
        {{3, below<TimeNs>(4)}, {3, below<TimeNs>(30)}, {2, below<TimeNs>(400)}});
    return rc::gen::build<Step>(
        rc::gen::set(&Step::kind, kind), rc::gen::set(&Step::source, below(2)),
        rc::gen::set(&Step::file, below(static_cast<int>(kFiles.size()))),
        rc::gen::set(&Step::folder, below(static_cast<int>(kFolders.size()))),
        rc::gen::set(&Step::wait, wait));
}

rc::Gen<std::vector<Step>> anySteps(double length)
{
    return rc::gen::scale(length, rc::gen::container<std::vector<Step>>(anyStep()));
}

ChangeAggregator::Options anyOptions()
{
    ChangeAggregator::Options options;
    options.debounce = *rc::gen::element<TimeNs>(20, 20, 20, 0, 1, 300);
    options.busy = *rc::gen::element<TimeNs>(300, 300, 300, 0, 10, 60);
    return options;
}

}  // namespace

class TestChangeAggregatorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostOrHurried();
    void norInStorms();
};

void TestChangeAggregatorModel::initTestCase()
{
    // RC_PARAMS of whoever runs this counts more.
    qputenv("RC_PARAMS", "max_success=1000 " + qgetenv("RC_PARAMS"));
}

void TestChangeAggregatorModel::nothingIsLostOrHurried()
{
    QVERIFY(rc::check("everything is looked at, in its time", [] {
        Model model(anyOptions());
        for (const Step &step : *anySteps(3)) {
            model.apply(step);
        }
        model.finish();
    }));
}

void TestChangeAggregatorModel::norInStorms()
{
    QVERIFY(rc::check("also when so much happens that it is folded", [] {
        Model model(anyOptions());
        auto steps = *anySteps(0.5);
        if (!steps.empty()) {
            steps[*below(steps.size())].kind = Step::Storm;
        }
        for (const Step &step : steps) {
            model.apply(step);
        }
        model.finish();
    }));
}

QTEST_APPLESS_MAIN(TestChangeAggregatorModel)
#include "test_change_aggregator_model.moc"
