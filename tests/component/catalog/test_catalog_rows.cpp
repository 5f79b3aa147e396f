// SPDX-License-Identifier: GPL-3.0-or-later
// Every field comes back as it was written.
#include "catalog_values.h"

#include <map>

using namespace holdfast;
using namespace holdfast::test;

class TestCatalogRows : public QObject
{
    Q_OBJECT

    TempFolder folder_;
    std::unique_ptr<Catalog> catalog_;

private Q_SLOTS:
    void initTestCase() { catalog_ = openWriter(folder_); }
    void cleanupTestCase() { catalog_.reset(); }

    void liveRowsComeBackWhole()
    {
        QVERIFY(rc::check("put, find", [&] {
            const Undone undone(*catalog_);
            const KnownFile file = drawFile();
            RC_ASSERT(must(catalog_->put(file)) == file.lineage);
            const auto found = must(catalog_->find(file.source, file.path));
            RC_ASSERT(found.has_value());
            RC_ASSERT(*found == file);
        }));
    }

    void aSecondPutReplacesTheWholeRow()
    {
        QVERIFY(rc::check("put, put, find", [&] {
            const Undone undone(*catalog_);
            const KnownFile before = drawFile();
            KnownFile after = drawFile();
            after.source = before.source;
            after.path = before.path;
            must(catalog_->put(before));
            must(catalog_->put(after));
            RC_ASSERT(must(catalog_->find(after.source, after.path)) == after);
            int rows = 0;
            must(catalog_->forEach(after.source, {}, [&](const KnownFile &) {
                ++rows;
                return true;
            }));
            RC_ASSERT(rows == 1);
        }));
    }

    void removedRowsAreGoneAndOthersStay()
    {
        QVERIFY(rc::check("put, remove, find", [&] {
            const Undone undone(*catalog_);
            const KnownFile stays = drawFile();
            const KnownFile goes = drawFile();
            RC_PRE(stays.source != goes.source || stays.path != goes.path);
            must(catalog_->put(stays));
            must(catalog_->put(goes));
            removeRow(*catalog_, goes.source, goes.path);
            RC_ASSERT(!must(catalog_->find(goes.source, goes.path)).has_value());
            RC_ASSERT(must(catalog_->find(stays.source, stays.path)) == stays);
        }));
    }

    void namesInFolderTellWhatTheRowsTell()
    {
        QVERIFY(rc::check("put, namesInFolder", [&] {
            const Undone undone(*catalog_);
            const KnownFile file = drawFile();
            must(catalog_->put(file));
            std::vector<KnownName> names(3);
            must(catalog_->namesInFolder(file.source, file.path.parent(), names));
            RC_ASSERT(names.size() == 1U);
            RC_ASSERT(names[0].name == file.path.name());
            RC_ASSERT(names[0].type == file.type);
            RC_ASSERT(names[0].fingerprint == file.fingerprint);
            RC_ASSERT(names[0].mode == file.properties.mode);
            RC_ASSERT(names[0].uid == file.properties.uid);
            RC_ASSERT(names[0].gid == file.properties.gid);
            RC_ASSERT(names[0].recordedAt == file.recordedAt);
            RC_ASSERT(names[0].algorithm == file.hash.algorithm());
            RC_ASSERT(names[0].inconsistent == file.inconsistent);
        }));
    }

    void pastRowsComeBackWhole()
    {
        QVERIFY(rc::check("addPast, past, forEachPast", [&] {
            const Undone undone(*catalog_);
            StoredVersion version = drawVersion();
            version.id = must(catalog_->addPast(version));
            const auto past = must(catalog_->past(version.source, version.path));
            RC_ASSERT(past.size() == 1U);
            RC_ASSERT(past[0] == version);
            must(catalog_->forEachPast(version.source, {}, false, [&](const StoredVersion &seen) {
                RC_ASSERT(seen == version);
                return true;
            }));
        }));
    }

    void intentsComeBackWholeAndInOrder()
    {
        QVERIFY(rc::check("addIntent, intents, clearIntents", [&] {
            const Undone undone(*catalog_);
            const std::vector<Intent> written{drawIntent(), drawIntent(), drawIntent()};
            for (const Intent &intent : written) {
                must(catalog_->addIntent(intent));
            }
            const auto read = must(catalog_->intents());
            RC_ASSERT(read.size() == 3U);
            for (std::size_t i = 0; i < read.size(); ++i) {
                RC_ASSERT(sameIntent(read[i], written[i]));
            }
            must(catalog_->clearIntents());
            RC_ASSERT(must(catalog_->intents()).empty());
        }));
    }

    void factsAreBytes()
    {
        QVERIFY(rc::check("setFact, fact", [&](const std::map<std::string, std::string> &facts) {
            const Undone undone(*catalog_);
            for (const auto &[key, value] : facts) {
                must(catalog_->setFact(key, "before"));
                must(catalog_->setFact(key, value));
            }
            for (const auto &[key, value] : facts) {
                RC_ASSERT(must(catalog_->fact(key)) == value);
            }
        }));
        QVERIFY(!must(catalog_->fact("no such fact")).has_value());
    }

    void sourcesAreInsertedAndUpdated()
    {
        const Undone undone(*catalog_);
        SourceRecord photos{0, "ph\xff", "/home/u/photos", ""};
        photos.id = must(catalog_->putSource(photos));
        SourceRecord mail{0, "mail", "/home/u/mail", "mail"};
        mail.id = must(catalog_->putSource(mail));
        QVERIFY(photos.id > 0 && mail.id > photos.id);
        QVERIFY(must(catalog_->sources()) == (std::vector<SourceRecord>{photos, mail}));
        photos.path = "/mnt/\xfe photos";
        QCOMPARE(must(catalog_->putSource(photos)), photos.id);
        const SourceRecord given{77, "given", "/given", "given~1"};
        QCOMPARE(must(catalog_->putSource(given)), SourceId(77));
        QVERIFY(must(catalog_->sources()) == (std::vector<SourceRecord>{photos, mail, given}));
    }

    void aSourceNameThatIsTakenIsAnError()
    {
        must(catalog_->putSource({0, "taken", "/a", ""}));
        const auto second = catalog_->putSource({0, "taken", "/b", ""});
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::Exists);
    }

    void runsComeBackWholeNewestFirst()
    {
        QVERIFY(rc::check("beginRun, finishRun, runs", [&] {
            const Undone undone(*catalog_);
            RunSummary first;
            first.trigger = "manual";
            first.started = *rc::gen::arbitrary<std::int64_t>();
            first.run = must(catalog_->beginRun(first));
            RunSummary second = first;
            second.run = must(catalog_->beginRun(second));
            RC_ASSERT(second.run > first.run);
            for (std::int64_t *number :
                 {&second.finished, &second.counts.backup, &second.counts.modified,
                  &second.counts.duplicate, &second.counts.moved, &second.counts.promoted,
                  &second.counts.metadata, &second.counts.skip, &second.counts.deleted,
                  &second.counts.retention, &second.counts.held, &second.counts.errors,
                  &second.scannedFiles, &second.scannedFolders}) {
                *number = *rc::gen::arbitrary<std::int64_t>();
            }
            for (std::uint64_t *number : {&second.scannedBytes, &second.bytesRead,
                                          &second.bytesWritten, &second.bytesCloned}) {
                *number = *rc::gen::arbitrary<std::uint64_t>();
            }
            second.dryRun = *rc::gen::arbitrary<bool>();
            second.complete = *rc::gen::arbitrary<bool>();
            second.logFile = *anyBytes();
            second.errors = {{"s/z\xff", "unreadable"}, {"s/a", "gone"}};
            must(catalog_->finishRun(second));
            RC_ASSERT(must(catalog_->runs(0)) == (std::vector<RunSummary>{second, first}));
            RC_ASSERT(must(catalog_->runs(1)) == std::vector<RunSummary>{second});
        }));
    }

    void finishingARunThatNeverBeganIsAnError()
    {
        RunSummary stranger;
        stranger.run = 4711;
        const auto finished = catalog_->finishRun(stranger);
        QVERIFY(!finished);
        QVERIFY(finished.error().code == ErrorCode::NotFound);
    }

    void holdsAreReplacedBySource()
    {
        const Undone undone(*catalog_);
        const Hold a{1, "mass_deletion", 5, 60, 100};
        const Hold b{1, "mass_modification", 6, 70, 100};
        const Hold c{2, "mass_deletion", 7, 80, 90};
        must(catalog_->setHolds(2, {c}));
        must(catalog_->setHolds(1, {b, a}));
        QVERIFY(must(catalog_->holds()) == (std::vector<Hold>{a, b, c}));
        must(catalog_->setHolds(1, {}));
        QVERIFY(must(catalog_->holds()) == std::vector<Hold>{c});
    }
};

QTEST_APPLESS_MAIN(TestCatalogRows)
#include "test_catalog_rows.moc"
