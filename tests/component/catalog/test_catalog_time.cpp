// SPDX-License-Identifier: GPL-3.0-or-later
// What each name was at any time: the catalog against a plain list of all states.
#include "catalog_values.h"

#include <map>
#include <optional>
#include <vector>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// Everything that stood in a small source after each change.
class Model
{
public:
    using Tree = std::map<RelPath, KnownFile>;

    explicit Model(Catalog &catalog) : catalog_(catalog) {}

    /// One change of the kinds that runs make, at `now`.
    void change(TimeNs now)
    {
        const RelPath at = anyOf({"a", "b", "d/a", "d/b", "d"});
        CatalogChange change;
        change.at = now;
        const auto known = tree_.find(at);
        if (known == tree_.end()) {
            create(change, at);
        } else {
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
                remove(change, known->second);
                break;
            case 1:
                move(change, known->second);
                break;
            case 2:
                touch(change, known->second);
                break;
            case 3:
                refresh(change, known->second);
                break;
            default:
                modify(change, known->second);
                break;
            }
        }
        must(catalog_.apply(change));
        // What the model recorded first for one time is overwritten: runs have a time each.
        trees_[now] = tree_;
    }

    [[nodiscard]] const KnownFile *at(const RelPath &path, TimeNs when) const
    {
        const auto after = trees_.upper_bound(when);
        if (after == trees_.begin()) {
            return nullptr;
        }
        const Tree &tree = std::prev(after)->second;
        const auto found = tree.find(path);
        return found == tree.end() ? nullptr : &found->second;
    }

private:
    static RelPath anyOf(std::initializer_list<const char *> paths)
    {
        return path(*rc::gen::elementOf(std::vector<std::string>(paths.begin(), paths.end())));
    }

    void create(CatalogChange &change, const RelPath &at)
    {
        KnownFile file = liveFile(1, at.bytes(), "content" + std::to_string(++counter_));
        file.type = at.bytes() == "d" ? EntryType::Folder : EntryType::File;
        file.lineage = ++lineage_;
        file.since = change.at;
        file.properties.mode = 0644;
        put(change, file);
    }
    void remove(CatalogChange &change, const KnownFile &file)
    {
        change.remove = {file.source, file.path};
        if (file.type == EntryType::File && *rc::gen::arbitrary<bool>()) {
            change.addPast = pastOf(file, PastKind::Deleted, change.at);
        }
        tree_.erase(RelPath(file.path));
    }
    void move(CatalogChange &change, const KnownFile &file)
    {
        const RelPath to = anyOf({"a", "b", "d/a", "d/b"});
        if (file.type != EntryType::File || tree_.contains(to)) {
            touch(change, file);
            return;
        }
        KnownFile moved = file;
        moved.path = to;
        change.remove = {file.source, file.path};
        tree_.erase(RelPath(file.path));
        put(change, moved);
    }
    void touch(CatalogChange &change, KnownFile file)
    {
        file.properties.mtime = ++counter_;
        file.fingerprint.mtime = counter_;
        put(change, file);
    }
    /// The same state, looked at anew.
    void refresh(CatalogChange &change, KnownFile file)
    {
        file.recordedAt = change.at;
        put(change, file);
    }
    void modify(CatalogChange &change, KnownFile file)
    {
        if (file.type == EntryType::Folder) {
            touch(change, file);
            return;
        }
        const KnownFile before = file;
        file.hash = digestOf("content" + std::to_string(++counter_));
        file.since = change.at;
        put(change, file);
        change.addPast = pastOf(before, PastKind::Version, change.at);
    }
    void put(CatalogChange &change, const KnownFile &file)
    {
        change.put = file;
        tree_[file.path] = file;
    }
    StoredVersion pastOf(const KnownFile &file, PastKind kind, TimeNs now)
    {
        const KnownFile row = *must(catalog_.find(1, file.path));
        StoredVersion past;
        past.source = 1;
        past.path = row.path;
        past.lineage = row.lineage;
        past.kind = kind;
        past.number = kind == PastKind::Version ? ++number_ : 0;
        past.size = row.fingerprint.size;
        past.properties = row.properties;
        past.hash = row.hash;
        past.stored = path("versions/x/v" + std::to_string(++counter_) + ".bak");
        past.from = row.since;
        past.until = now;
        past.heldFrom = row.heldFrom;
        return past;
    }

    Catalog &catalog_;
    Tree tree_;
    std::map<TimeNs, Tree> trees_;
    std::int64_t counter_ = 0;
    std::int64_t lineage_ = 0;
    std::int64_t number_ = 0;
};

bool shows(const std::optional<HistoricState> &state, const KnownFile *file)
{
    if (file == nullptr || !state) {
        return file == nullptr && !state;
    }
    return state->path == file->path && state->type == file->type && state->hash == file->hash &&
           state->properties == file->properties && state->lineage == file->lineage;
}

}  // namespace

class TestCatalogTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<TempFolder>();
        catalog_ = openWriter(*folder_);
    }
    void cleanup()
    {
        catalog_.reset();
        folder_.reset();
    }

    void everyPathIsAsItWasAtAnyTime()
    {
        QVERIFY(rc::check("changes, stateAt, lineageAt", [&] {
            const Undone undone(*catalog_);
            Model model(*catalog_);
            TimeNs now = 100;
            for (int left = *rc::gen::inRange(1, 40); left > 0; --left) {
                model.change(now);
                now += *rc::gen::inRange(1, 20);
            }
            for (TimeNs when = 95; when < now + 5; ++when) {
                for (const char *name : {"a", "b", "d/a", "d/b", "d"}) {
                    const KnownFile *file = model.at(path(name), when);
                    const auto state = must(catalog_->stateAt(1, path(name), when));
                    RC_ASSERT(shows(state, file));
                    if (state && state->until != 0) {
                        RC_ASSERT(state->from <= when && when < state->until);
                        const auto same = must(catalog_->lineageAt(state->lineage, when));
                        RC_ASSERT(same.has_value() && same->path == state->path);
                    }
                }
            }
        }));
    }

    void namesThatEverWereAreListedInOrder()
    {
        must(catalog_->put(liveFile(1, "a/x")));
        must(catalog_->put(liveFile(1, "a.txt")));
        must(catalog_->put(liveFile(1, "gone")));
        removeRow(*catalog_, 1, path("gone"), 10);
        must(catalog_->addPast(version(1, "a/old", 1, 7, 5)));
        must(catalog_->put(liveFile(1, "a")));
        const auto names = [&](const Bytes &at, bool recursive) {
            std::vector<std::string> found;
            must(catalog_->forEachName(1, at.empty() ? RelPath() : path(at), recursive,
                                       [&](const RelPath &name) {
                                           found.push_back(name.bytes());
                                           return true;
                                       }));
            return found;
        };
        QCOMPARE(names("", true), (std::vector<std::string>{"a", "a.txt", "a/old", "a/x", "gone"}));
        QCOMPARE(names("", false), (std::vector<std::string>{"a", "a.txt", "gone"}));
        QCOMPARE(names("a", false), (std::vector<std::string>{"a", "a/old", "a/x"}));
        QCOMPARE(names("a", true), (std::vector<std::string>{"a", "a/old", "a/x"}));
        QCOMPARE(names("nowhere", true), std::vector<std::string>());
    }

    void aClockThatWentBackUndoesNothing()
    {
        QCOMPARE(must(catalog_->historyTime(500)), TimeNs(500));
        KnownFile file = liveFile(1, "a", "first");
        file.lineage = 1;
        CatalogChange change;
        change.at = must(catalog_->historyTime(9'000));  // the clock is ahead
        change.put = file;
        must(catalog_->apply(change));
        // Right again: what comes now comes after it all the same.
        const TimeNs later = must(catalog_->historyTime(200));
        QCOMPARE(later, TimeNs(9'001));
        removeRow(*catalog_, 1, path("a"), later);
        QVERIFY(must(catalog_->stateAt(1, path("a"), 9'000)).has_value());
        QVERIFY(!must(catalog_->stateAt(1, path("a"), 9'001)).has_value());
        QCOMPARE(must(catalog_->historyTime(10'000)), TimeNs(10'000));
    }

    void theFutureCanBeEnded()
    {
        KnownFile file = liveFile(1, "a", "first");
        file.lineage = 1;
        CatalogChange change;
        change.at = 100;
        change.put = file;
        must(catalog_->apply(change));
        file.properties.mode = 0600;
        change.at = 9'000;  // the clock was ahead
        change.put = file;
        must(catalog_->apply(change));
        must(catalog_->endFuture(200));
        QCOMPARE(must(catalog_->historyTime(300)), TimeNs(300));
        QCOMPARE(must(catalog_->stateAt(1, path("a"), 150))->properties.mode, 0U);
        QCOMPARE(must(catalog_->stateAt(1, path("a"), 250))->properties.mode, 0600U);
        removeRow(*catalog_, 1, path("a"), 300);
        QVERIFY(must(catalog_->stateAt(1, path("a"), 250)).has_value());
        QVERIFY(!must(catalog_->stateAt(1, path("a"), 300)).has_value());
    }

    void aStateThatBeganLaterDoesNotHideAnEarlierOne()
    {
        // As catalogs of before have it, when the clock went back between a deletion and a return.
        StoredVersion deleted = version(1, "a", 0, 1, 900);
        deleted.kind = PastKind::Deleted;
        deleted.from = deleted.heldFrom = 100;
        deleted.until = 900;
        must(catalog_->addPast(deleted));
        StoredVersion second = version(1, "a", 1, 2, 400);
        second.from = second.heldFrom = 300;
        second.until = 400;
        must(catalog_->addPast(second));
        QCOMPARE(must(catalog_->stateAt(1, path("a"), 200))->hash, deleted.hash);
    }

    void aCopyIsFoundHoweverManyThereAre()
    {
        for (int i = 0; i < 3; ++i) {
            must(catalog_->put(liveFile(1, "f" + std::to_string(i), "same")));
        }
        QVERIFY(must(catalog_->anyCopyOf(liveFile(1, "x", "same").hash)).has_value());
        QVERIFY(!must(catalog_->anyCopyOf(liveFile(1, "x", "other").hash)).has_value());
        StoredVersion past = version(1, "gone", 1, 9, 900);
        must(catalog_->addPast(past));
        QCOMPARE(must(catalog_->anyCopyOf(past.hash)), std::optional(past.stored));
    }

    void anotherAlgorithmHidesNoContent()
    {
        KnownFile file = liveFile(1, "a", "same");
        file.lineage = 1;
        file.since = 100;
        CatalogChange change;
        change.at = 100;
        change.put = file;
        must(catalog_->apply(change));
        file.properties.mode = 0600;
        change.at = 200;
        change.put = file;
        must(catalog_->apply(change));
        file.hash = Digest(HashAlgorithm::Blake2s, Bytes(32, 'x'));
        change.at = 300;
        change.put = file;
        must(catalog_->apply(change));
        const auto state = must(catalog_->stateAt(1, path("a"), 150));
        QVERIFY(state.has_value());
        QCOMPARE(state->properties.mode, 0U);
        QCOMPARE(must(catalog_->copiesOf(state->hash)), std::vector<RelPath>{path("a")});
        QCOMPARE(must(catalog_->stateAt(1, path("a"), 350))->from, TimeNs(200));
    }

    void aContentIsFoundAtAllItsPlaces()
    {
        must(catalog_->put(liveFile(1, "b", "same")));
        StoredVersion old = version(1, "a", 1, 5, 10);
        old.hash = digestOf("same");
        must(catalog_->addPast(old));
        StoredVersion removed = version(1, "a", 2, 5, 20);
        removed.hash = digestOf("same");
        removed.kept = false;
        must(catalog_->addPast(removed));
        const std::vector<RelPath> expected{path("b"), path("versions/a/v1.bak")};
        QCOMPARE(must(catalog_->copiesOf(digestOf("same"))), expected);
        QVERIFY(must(catalog_->copiesOf(digestOf("other"))).empty());
    }

private:
    std::unique_ptr<TempFolder> folder_;
    std::unique_ptr<Catalog> catalog_;
};

QTEST_APPLESS_MAIN(TestCatalogTime)
#include "test_catalog_time.moc"
