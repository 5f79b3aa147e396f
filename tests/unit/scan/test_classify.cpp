// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/classify.h"

#include <QTest>

#include <functional>
#include <limits>
#include <rapidcheck.h>

using namespace holdfast;

namespace
{

constexpr TimeNs kRecorded = 1'700'000'000 * kSecond + 123'456'789;
constexpr TimeNs kMillisecond = 1'000'000;

Metadata calmFile()
{
    Metadata metadata;
    metadata.type = EntryType::File;
    metadata.mode = 0644;
    metadata.uid = 1000;
    metadata.gid = 1000;
    metadata.size = 4096;
    metadata.allocated = 4096;
    metadata.inode = 77;
    metadata.device = 5;
    metadata.mtime = kRecorded - 3600 * kSecond;
    metadata.ctime = kRecorded - 3500 * kSecond;
    return metadata;
}

KnownState recorded(const Metadata &metadata)
{
    KnownState known;
    known.type = metadata.type;
    known.fingerprint = fingerprintOf(metadata);
    known.mode = metadata.mode;
    known.uid = metadata.uid;
    known.gid = metadata.gid;
    known.recordedAt = kRecorded;
    known.algorithm =
        metadata.type == EntryType::Folder ? HashAlgorithm::None : HashAlgorithm::Sha256;
    return known;
}

using Edit = std::function<void(Metadata &seen, KnownState &known)>;

}  // namespace

Q_DECLARE_METATYPE(EntryType)
Q_DECLARE_METATYPE(ChangeDetection)
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Edit)

class TestClassify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownPathIsNew();
    void knownPath_data();
    void knownPath();
    void racy_data();
    void racy();
    void onlyAnUntouchedFileIsUnchanged();
};

void TestClassify::unknownPathIsNew()
{
    for (const EntryType type : {EntryType::File, EntryType::Folder, EntryType::Symlink}) {
        Metadata seen = calmFile();
        seen.type = type;
        for (const ChangeDetection detection :
             {ChangeDetection::Metadata, ChangeDetection::Content}) {
            QVERIFY(classify(seen, nullptr, detection, HashAlgorithm::Sha256) == Change::New);
        }
    }
}

void TestClassify::knownPath_data()
{
    QTest::addColumn<EntryType>("type");
    QTest::addColumn<ChangeDetection>("detection");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Change>("expected");
    const auto row = [](const char *name, EntryType type, Change expected, Edit edit,
                        ChangeDetection detection = ChangeDetection::Metadata) {
        QTest::newRow(name) << type << detection << edit << expected;
    };
    using enum EntryType;
    using M = Metadata;
    using K = KnownState;

    row("an untouched file is unchanged", File, Change::Unchanged, [](M &, K &) {});
    row("another size must be read", File, Change::MustRead, [](M &m, K &) { ++m.size; });
    row("a later mtime must be read", File, Change::MustRead, [](M &m, K &) { ++m.mtime; });
    row("an earlier mtime must be read", File, Change::MustRead, [](M &m, K &) { --m.mtime; });
    row("another ctime alone must be hashed", File, Change::MustHash, [](M &m, K &) { ++m.ctime; });
    row("another inode alone must be hashed", File, Change::MustHash, [](M &m, K &) { ++m.inode; });
    row("another device alone must be hashed", File, Change::MustHash,
        [](M &m, K &) { ++m.device; });
    row("another mode must be hashed", File, Change::MustHash, [](M &m, K &) { m.mode = 0600; });
    row("another owner must be hashed", File, Change::MustHash, [](M &m, K &) { ++m.uid; });
    row("another group must be hashed", File, Change::MustHash, [](M &m, K &) { ++m.gid; });
    row("another algorithm recorded must be hashed", File, Change::MustHash,
        [](M &, K &k) { k.algorithm = HashAlgorithm::Blake2b; });
    row("a file that was never hashed must be hashed", File, Change::MustHash,
        [](M &, K &k) { k.algorithm = HashAlgorithm::None; });
    row("a racy record must be hashed", File, Change::MustHash,
        [](M &m, K &k) { k.recordedAt = m.ctime + kMillisecond; });
    row("a racy record with another size must be read", File, Change::MustRead, [](M &m, K &k) {
        k.recordedAt = m.ctime + kMillisecond;
        ++m.size;
    });
    row("an inconsistent copy must be read", File, Change::MustRead,
        [](M &, K &k) { k.inconsistent = true; });
    row("size and inode differ: must be read", File, Change::MustRead, [](M &m, K &) {
        --m.size;
        ++m.inode;
    });
    row("another number of links alone is no change", File, Change::Unchanged,
        [](M &m, K &) { ++m.links; });
    row("other blocks alone are no change", File, Change::Unchanged,
        [](M &m, K &) { m.allocated = 0; });
    row(
        "content detection hashes an untouched file", File, Change::MustHash, [](M &, K &) {},
        ChangeDetection::Content);
    row(
        "content detection reads a changed file", File, Change::MustRead,
        [](M &m, K &) { ++m.mtime; }, ChangeDetection::Content);

    row("a file where a folder was known is retyped", File, Change::Retyped,
        [](M &, K &k) { k.type = Folder; });
    row("a folder where a file was known is retyped", Folder, Change::Retyped,
        [](M &, K &k) { k.type = File; });
    row("a symlink where a file was known must be read", Symlink, Change::MustRead,
        [](M &, K &k) { k.type = File; });
    row("a file where a symlink was known must be read", File, Change::MustRead,
        [](M &, K &k) { k.type = Symlink; });

    row("an untouched symlink is unchanged", Symlink, Change::Unchanged, [](M &, K &) {});
    row("a symlink with another inode must be read", Symlink, Change::MustRead,
        [](M &m, K &) { ++m.inode; });
    row("a symlink with another ctime must be read", Symlink, Change::MustRead,
        [](M &m, K &) { ++m.ctime; });
    row("a racy record of a symlink must be hashed", Symlink, Change::MustHash,
        [](M &m, K &k) { k.recordedAt = m.ctime + kMillisecond; });
    row("a symlink of another length must be read", Symlink, Change::MustRead,
        [](M &m, K &) { ++m.size; });
    row(
        "content detection has nothing to hash in a symlink", Symlink, Change::Unchanged,
        [](M &, K &) {}, ChangeDetection::Content);

    row("an untouched folder is unchanged", Folder, Change::Unchanged, [](M &, K &) {});
    row("a folder with another mode is changed", Folder, Change::FolderChanged,
        [](M &m, K &) { m.mode = 0700; });
    row("a folder with another owner is changed", Folder, Change::FolderChanged,
        [](M &m, K &) { ++m.uid; });
    row("a folder with another group is changed", Folder, Change::FolderChanged,
        [](M &m, K &) { ++m.gid; });
    row("a folder with another mtime is changed", Folder, Change::FolderChanged,
        [](M &m, K &) { ++m.mtime; });
    row("a folder with another ctime is changed", Folder, Change::FolderChanged,
        [](M &m, K &) { ++m.ctime; });
    row("a folder that only grew is unchanged", Folder, Change::Unchanged,
        [](M &m, K &) { m.size += 4096; });
    row("a folder on another device with the same times is unchanged", Folder, Change::Unchanged,
        [](M &m, K &) {
            ++m.device;
            ++m.inode;
        });
    row(
        "content detection has nothing to hash in a folder", Folder, Change::Unchanged,
        [](M &, K &) {}, ChangeDetection::Content);
}

void TestClassify::knownPath()
{
    QFETCH(EntryType, type);
    QFETCH(ChangeDetection, detection);
    QFETCH(Edit, edit);
    QFETCH(Change, expected);
    Metadata seen = calmFile();
    seen.type = type;
    KnownState known = recorded(seen);
    edit(seen, known);
    QVERIFY(classify(seen, &known, detection, HashAlgorithm::Sha256) == expected);
}

void TestClassify::racy_data()
{
    QTest::addColumn<qint64>("mtime");
    QTest::addColumn<qint64>("ctime");
    QTest::addColumn<qint64>("recordedAt");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, TimeNs mtime, TimeNs ctime, TimeNs recordedAt,
                        bool expected) {
        QTest::newRow(name) << qint64{mtime} << qint64{ctime} << qint64{recordedAt} << expected;
    };
    const TimeNs old = kRecorded - 3600 * kSecond;
    const TimeNs whole = kRecorded / kSecond * kSecond;
    const TimeNs oldWhole = whole - 3600 * kSecond;
    const TimeNs tick = 50 * kMillisecond;

    row("old times are trusted", old, old, kRecorded, false);
    row("a ctime at the recording is racy", old, kRecorded, kRecorded, true);
    row("a ctime 50 ms before the recording is racy", old, kRecorded - tick, kRecorded, true);
    row("a ctime a little more than 50 ms before is trusted", old, kRecorded - tick - 1, kRecorded,
        false);
    row("a ctime after the recording is racy", old, kRecorded + 1, kRecorded, true);
    row("a ctime a year ahead is racy", old, kRecorded + 365 * kDay, kRecorded, true);
    row("an mtime at the recording is racy", kRecorded, old, kRecorded, true);
    row("an mtime 50 ms before the recording is racy", kRecorded - tick, old, kRecorded, true);
    row("an mtime 50 ms after the recording is racy", kRecorded + tick, old, kRecorded, true);
    row("an mtime a little more than 50 ms before is trusted", kRecorded - tick - 1, old, kRecorded,
        false);
    row("an mtime a little more than 50 ms after is trusted", kRecorded + tick + 1, old, kRecorded,
        false);
    row("an mtime a year ahead alone is trusted", kRecorded + 365 * kDay, old, kRecorded, false);
    row("whole seconds in both: a ctime 2 s before is racy", oldWhole, whole - 2 * kSecond, whole,
        true);
    row("whole seconds in both: a ctime 3 s before is trusted", oldWhole, whole - 3 * kSecond,
        whole, false);
    row("whole seconds in both: an mtime 2 s before is racy", whole - 2 * kSecond, oldWhole, whole,
        true);
    row("whole seconds in both: an mtime 2 s after is racy", whole + 2 * kSecond, oldWhole, whole,
        true);
    row("whole seconds in both: an mtime 3 s after is trusted", whole + 3 * kSecond, oldWhole,
        whole, false);
    row("a whole mtime with a fine ctime has the fine slack", whole - kSecond, old, whole, false);
    row("a fine mtime with a whole ctime has the fine slack", old, whole - kSecond, whole, false);
    row("times before 1970 are times like any", -5 * kSecond, -5 * kSecond - 1, -5 * kSecond, true);
    row("a file from before 1970 is trusted today", -5 * kSecond, -5 * kSecond, kRecorded, false);
    row("a record without a time trusts nothing", old, old, 0, true);
    row("the earliest record does not overflow", old, old, std::numeric_limits<TimeNs>::min(),
        true);
    row("the latest record does not overflow", std::numeric_limits<TimeNs>::max(), old,
        std::numeric_limits<TimeNs>::max(), true);
}

void TestClassify::racy()
{
    QFETCH(qint64, mtime);
    QFETCH(qint64, ctime);
    QFETCH(qint64, recordedAt);
    QFETCH(bool, expected);
    Fingerprint fingerprint;
    fingerprint.mtime = mtime;
    fingerprint.ctime = ctime;
    QCOMPARE(isRacy(fingerprint, recordedAt), expected);
}

// Whatever differs in whichever combination: a file is passed over only when nothing does.
void TestClassify::onlyAnUntouchedFileIsUnchanged()
{
    QVERIFY(rc::check("a file is unchanged only when all that is compared is equal", [] {
        Metadata seen = calmFile();
        const KnownState known = recorded(seen);
        const auto off = [] { return *rc::gen::element(0, 0, 0, 1); };
        seen.size += static_cast<std::uint64_t>(off());
        seen.mtime += off();
        seen.ctime += off();
        seen.inode += static_cast<std::uint64_t>(off());
        seen.device += static_cast<std::uint64_t>(off());
        seen.mode ^= static_cast<std::uint32_t>(off());
        seen.uid += static_cast<std::uint32_t>(off());
        seen.gid += static_cast<std::uint32_t>(off());
        const Change change =
            classify(seen, &known, ChangeDetection::Metadata, HashAlgorithm::Sha256);
        const bool likelyContent =
            seen.size != known.fingerprint.size || seen.mtime != known.fingerprint.mtime;
        const Change expected = likelyContent        ? Change::MustRead
                                : seen == calmFile() ? Change::Unchanged
                                                     : Change::MustHash;
        RC_ASSERT(change == expected);
    }));
}

QTEST_APPLESS_MAIN(TestClassify)
#include "test_classify.moc"
