// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of two sources, planned and carried out on a backup in memory.
#include "backup_model.h"

#include <QTest>

#include <array>
#include <ostream>
#include <rapidcheck.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// One change of a source.
struct Edit {
    enum Kind { Write, Replace, Remove, Rename, Copy, Link, Chmod, Swap, Symlink, Reuse };
    int kind = Write;
    int from = 0;
    int to = 0;
    char content = 'A';
};

void showValue(const Edit &edit, std::ostream &out)
{
    static constexpr std::array kKinds = {"write", "replace", "remove", "rename",  "copy",
                                          "link",  "chmod",   "swap",   "symlink", "reuse"};
    out << kKinds[static_cast<std::size_t>(edit.kind)] << ' ' << edit.from << ' ' << edit.to << ' '
        << edit.content;
}

using Edits = std::vector<Edit>;

/// Two sources, changed as people do it.
class Sources
{
public:
    static constexpr int kPlaces = 10;

    void apply(const Edit &edit)
    {
        const auto from = names_.find(edit.from);
        switch (edit.kind) {
        case Edit::Write:
            write(edit.from, edit.content);
            break;
        case Edit::Replace:
            names_.erase(edit.from);
            write(edit.from, edit.content);
            break;
        case Edit::Symlink:
            names_.erase(edit.from);
            make(edit.from, edit.content, EntryType::Symlink);
            break;
        default:
            if (from != names_.end()) {
                applyTo(from->second, edit);
            }
        }
    }

    [[nodiscard]] std::vector<Name> tree() const
    {
        std::vector<Name> tree;
        for (const auto &[place, name] : names_) {
            tree.push_back(name);
        }
        return tree;
    }

private:
    Name &make(int place, char content, EntryType type = EntryType::File)
    {
        static constexpr std::array kPaths = {"a", "b", "c/d", "versions/e", "_duplicates"};
        Name name;
        name.source = place % 2 == 0 ? kHome : kWork;
        name.path = kPaths[static_cast<std::size_t>(place / 2)];
        name.content = content;
        name.inode = ++lastInode_;
        name.type = type;
        name.mtime = ++clock_;
        return names_[place] = name;
    }

    void put(int place, const Name &like)
    {
        Name &name = make(place, like.content, like.type);
        name.inode = like.inode;
        name.mode = like.mode;
        name.mtime = like.mtime;
    }

    void write(int place, char content)
    {
        const auto found = names_.find(place);
        if (found == names_.end() || found->second.type != EntryType::File) {
            names_.erase(place);
            make(place, content);
            return;
        }
        const std::uint64_t inode = found->second.inode;
        ++clock_;
        for (auto &[other, name] : names_) {
            if (name.inode == inode) {
                name.content = content;
                name.mtime = clock_;
            }
        }
    }

    void applyTo(const Name &name, const Edit &edit)
    {
        const Name was = name;
        switch (edit.kind) {
        case Edit::Remove:
            names_.erase(edit.from);
            break;
        case Edit::Rename:
            names_.erase(edit.from);
            put(edit.to, was);
            break;
        case Edit::Copy:
            if (edit.to != edit.from) {
                names_.erase(edit.to);
                make(edit.to, was.content, was.type);
            }
            break;
        case Edit::Link:
            put(edit.to, was);
            break;
        case Edit::Chmod:
            for (auto &[place, other] : names_) {
                if (other.inode == was.inode && other.type == EntryType::File) {
                    other.mode ^= 0100;
                }
            }
            break;
        case Edit::Swap:
            if (const auto to = names_.find(edit.to); to != names_.end()) {
                const Name other = to->second;
                put(edit.to, was);
                put(edit.from, other);
            }
            break;
        default:  // Reuse: another file gets the inode of a removed one
            names_.erase(edit.from);
            names_.erase(edit.to);
            make(edit.to, edit.content).inode = was.inode;
        }
    }

    std::map<int, Name> names_;
    std::uint64_t lastInode_ = 100;
    TimeNs clock_ = 1000;
};

/// All values alike, whatever size RapidCheck is at.
template <class T>
rc::Gen<T> between(T first, T last)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(first, last + 1));
}

rc::Gen<Edit> anyEdit()
{
    return rc::gen::build<Edit>(
        rc::gen::set(&Edit::kind, between(0, 9)),
        rc::gen::set(&Edit::from, between(0, Sources::kPlaces - 1)),
        rc::gen::set(&Edit::to, between(0, Sources::kPlaces - 1)),
        rc::gen::set(&Edit::content,
                     rc::gen::weightedElement<char>({{1, ' '}, {4, 'A'}, {3, 'B'}, {1, 'C'}})));
}

/// What happens between one run and the next, some times.
rc::Gen<std::vector<Edits>> anyHistory()
{
    const auto edits = rc::gen::resize(16, rc::gen::container<Edits>(anyEdit()));
    return rc::gen::resize(10, rc::gen::container<std::vector<Edits>>(edits));
}

rc::Gen<RunOptions> anyRun(DuplicatesMode mode)
{
    return rc::gen::exec([mode] {
        RunOptions options;
        options.duplicates = mode;
        options.batchSizes = *rc::gen::nonEmpty(rc::gen::resize(
            3, rc::gen::container<std::vector<std::size_t>>(between<std::size_t>(1, 7))));
        options.seed = *rc::gen::arbitrary<unsigned>();
        options.onlyChanged = *rc::gen::arbitrary<bool>();
        options.planAhead = *rc::gen::arbitrary<bool>();
        return options;
    });
}

void playHistory(DuplicatesMode mode)
{
    Sources sources;
    BackupModel backup;
    for (const Edits &edits : *anyHistory()) {
        for (const Edit &edit : edits) {
            sources.apply(edit);
        }
        backup.run(sources.tree(), *anyRun(mode));
        backup.checkAgainst(sources.tree());
        backup.checkCurrentCopies(true);
        RC_ASSERT(backup.problems() == "");
    }
}

}  // namespace

class TestPlannerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void backupsFollowTheirSources();
    void alsoWithDuplicatesInPlace();
    void alsoWithTheGuardAndOtherHashes();
    void whatIsPlannedDependsOnNothingElse();
    void secondRunDoesNothing();
};

void TestPlannerModel::initTestCase()
{
    qputenv("RC_PARAMS", "max_success=1000");
}

void TestPlannerModel::backupsFollowTheirSources()
{
    QVERIFY(rc::check("after each run the backup is what its sources are",
                      [] { playHistory(DuplicatesMode::Separate); }));
}

void TestPlannerModel::alsoWithDuplicatesInPlace()
{
    QVERIFY(rc::check("the same with duplicates in place",
                      [] { playHistory(DuplicatesMode::InPlace); }));
}

// While deletions are held back, or while a backup goes over to another hash, a content may have
// two current copies for a while, but never none.
void TestPlannerModel::alsoWithTheGuardAndOtherHashes()
{
    QVERIFY(rc::check("with the guard nothing is lost, and what is held back stays", [] {
        Sources sources;
        BackupModel backup;
        for (const Edits &edits : *anyHistory()) {
            for (const Edit &edit : edits) {
                sources.apply(edit);
            }
            RunOptions options = *anyRun(DuplicatesMode::Separate);
            options.guardPercent = *rc::gen::element(0.0, 20.0, 60.0);
            options.guardMinFiles = *between(1, 3);
            options.acceptMassChange = *rc::gen::arbitrary<bool>();
            options.algorithm = *rc::gen::element(HashAlgorithm::Sha256, HashAlgorithm::Blake2s);
            const RunPlan plan = backup.run(sources.tree(), options);
            for (const Action &held : plan.last.held) {
                RC_ASSERT(backup.live().contains({held.source, held.path}));
            }
            if (plan.last.holds.empty()) {
                backup.checkAgainst(sources.tree());
            }
            backup.checkCurrentCopies(false);
            RC_ASSERT(backup.problems() == "");
        }
    }));
}

void TestPlannerModel::whatIsPlannedDependsOnNothingElse()
{
    QVERIFY(rc::check("batches, order of lists, unchanged files and dry runs change no plan", [] {
        const DuplicatesMode mode =
            *rc::gen::element(DuplicatesMode::Separate, DuplicatesMode::InPlace);
        Sources sources;
        BackupModel backup;
        for (const Edits &edits : *anyHistory()) {
            for (const Edit &edit : edits) {
                sources.apply(edit);
            }
            RunOptions options = *anyRun(mode);
            const bool onlyChanged = options.onlyChanged;
            BackupModel inOneBatch = backup;
            BackupModel dry = backup;
            const std::string expected = backup.run(sources.tree(), options).text();
            RunOptions whole;
            whole.duplicates = mode;
            whole.onlyChanged = onlyChanged;
            RC_ASSERT(inOneBatch.run(sources.tree(), whole).text() == expected);
            RC_ASSERT(inOneBatch.live() == backup.live());
            RunOptions dryRun = *anyRun(mode);
            dryRun.onlyChanged = onlyChanged;
            dryRun.dryRun = true;
            RC_ASSERT(dry.run(sources.tree(), dryRun).text() == expected);
        }
    }));
}

void TestPlannerModel::secondRunDoesNothing()
{
    QVERIFY(rc::check("a second run over the same sources only skips", [] {
        Sources sources;
        BackupModel backup;
        for (const Edit &edit : *rc::gen::container<Edits>(anyEdit())) {
            sources.apply(edit);
        }
        backup.run(sources.tree(), *anyRun(DuplicatesMode::Separate));
        const auto before = backup.live();
        RunOptions again;
        const RunPlan plan = backup.run(sources.tree(), again);
        for (const Action &action : plan.actions) {
            RC_ASSERT(action.kind == ActionKind::Skip);
        }
        RC_ASSERT(textOf(plan.last) == textOf(FinalPlan()));
        RC_ASSERT(backup.live() == before);
    }));
}

QTEST_APPLESS_MAIN(TestPlannerModel)
#include "test_planner_model.moc"
