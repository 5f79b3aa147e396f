// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <array>
#include <map>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

/// What a restore as of some time makes of files that share something.
class TestBackInTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneFileThatWereNotThereAllGo();
    void aNameThatChangedSinceStays();
    void holesAreThoseOfTheFileItself();
    void whatAFolderDidNotHaveGoes();
    void aPastListTellsWhatMovedFromWhatChanged();
    void namesThatWereOneFileAreOneAgain_data();
    void namesThatWereOneFileAreOneAgain();

private:
    static RestoreReport restore(BackupFixture &fixture, TimeNs at, const Bytes &to = {});
    static qint64 allocated(const Bytes &path);
};

/// In place and exactly; into the folder `to` where there is one.
RestoreReport TestBackInTime::restore(BackupFixture &fixture, TimeNs at, const Bytes &to)
{
    RestoreRequest request;
    const Engine engine = fixture.engine();
    request.paths = {engine.resolve("source").value()};
    request.at = at;
    request.exact = to.empty();
    if (!to.empty()) {
        request.to = AbsPath::parse(fixture.folder / to).value();
    } else {
        request.overwrite = Overwrite::Always;
    }
    RunProgress progress;
    const Result<RestoreReport> report =
        fixture.engine().restore(request, [](const RestoredItem &) {}, progress, {});
    return report ? *report : RestoreReport{0, 0, 0, 0, 0, {{"", report.error().message()}}};
}

qint64 TestBackInTime::allocated(const Bytes &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_blocks * 512 : -1;
}

void TestBackInTime::namesOfOneFileThatWereNotThereAllGo()
{
    BackupFixture fixture;
    fixture.folder.write("source/keep", "kept");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.folder.write("source/a", "one file");
    fixture.folder.hardLink("source/a", "source/b");
    fixture.folder.hardLink("source/a", "source/sub-c");
    fixture.clock.advance(kDay);
    fixture.run();
    const RestoreReport report = restore(fixture, then);
    QCOMPARE(report.errors.size(), std::size_t(0));
    QCOMPARE(report.removed, std::int64_t(3));
    QVERIFY(fixture.folder.exists("source/keep"));
    QVERIFY(!fixture.folder.exists("source/a"));
    QVERIFY(!fixture.folder.exists("source/b"));
    QVERIFY(!fixture.folder.exists("source/sub-c"));
}

void TestBackInTime::aNameThatChangedSinceStays()
{
    BackupFixture fixture;
    fixture.folder.write("source/keep", "kept");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.folder.write("source/a", "one file");
    fixture.folder.hardLink("source/a", "source/b");
    fixture.clock.advance(kDay);
    fixture.run();
    fixture.folder.append("source/b", ", and more");
    const RestoreReport report = restore(fixture, then);
    QCOMPARE(report.errors.size(), std::size_t(2));
    QCOMPARE(fixture.folder.read("source/a"), Bytes("one file, and more"));
    QCOMPARE(fixture.folder.read("source/b"), Bytes("one file, and more"));
}

void TestBackInTime::holesAreThoseOfTheFileItself()
{
    constexpr std::size_t kSize = 1 << 20;
    BackupFixture fixture;
    // The first by path has none: its zeros are written out.
    fixture.folder.write("source/dense", Bytes(kSize, '\0').append("end"));
    fixture.folder.write("source/sparse", "");
    const Bytes sparse = fixture.folder / "source/sparse";
    QCOMPARE(::truncate(sparse.c_str(), kSize), 0);
    fixture.folder.append("source/sparse", "end");
    if (allocated(sparse) > qint64(kSize) / 2) {
        QSKIP("this file system has no holes");
    }
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.clock.advance(kDay);
    fixture.folder.chmod("source/sparse", 0600);
    fixture.run();
    restore(fixture, then, "live");
    QVERIFY(allocated(fixture.folder / "live/sparse") < qint64(kSize) / 2);
    fixture.clock.advance(kDay);
    fixture.folder.rename("source/sparse", "source/elsewhere");
    fixture.run();
    restore(fixture, then, "moved");
    QVERIFY(allocated(fixture.folder / "moved/sparse") < qint64(kSize) / 2);
    fixture.clock.advance(kDay);
    fixture.folder.remove("source/elsewhere");
    fixture.run();
    restore(fixture, then, "past");
    QVERIFY(allocated(fixture.folder / "past/sparse") < qint64(kSize) / 2);
}

void TestBackInTime::aPastListTellsWhatMovedFromWhatChanged()
{
    BackupFixture fixture;
    for (const char *name : {"source/same", "source/changed", "source/moved"}) {
        fixture.folder.write(name, Bytes("content of ") + name);
    }
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.clock.advance(kDay);
    fixture.folder.append("source/changed", ", and more");
    fixture.folder.rename("source/moved", "source/elsewhere");
    fixture.run();
    const Engine engine = fixture.engine();
    ListRequest request;
    request.path = engine.resolve("source").value();
    request.at = then;
    std::map<Bytes, std::pair<EntryState, bool>> told;
    QVERIFY(engine.list(request, [&told](const ListEntry &entry) {
        told[entry.path.bytes()] = {entry.state, entry.isMoved};
        return true;
    }));
    QVERIFY((told["same"] == std::pair(EntryState::Current, false)));
    QVERIFY((told["changed"] == std::pair(EntryState::Past, false)));
    QVERIFY((told["moved"] == std::pair(EntryState::Past, true)));
}

void TestBackInTime::whatAFolderDidNotHaveGoes()
{
    constexpr const char *kName = "user.note";
    BackupFixture fixture;
    fixture.folder.makeFolder("source/sub");
    fixture.folder.write("source/keep", "kept");
    const Bytes folder = fixture.folder / "source/sub";
    const Bytes file = fixture.folder / "source/keep";
    if (::setxattr(file.c_str(), "user.probe", "1", 1, 0) != 0) {
        QSKIP("this file system has no extended attributes");
    }
    ::removexattr(file.c_str(), "user.probe");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.clock.advance(kDay);
    QCOMPARE(::setxattr(folder.c_str(), kName, "1", 1, 0), 0);
    QCOMPARE(::setxattr(file.c_str(), kName, "1", 1, 0), 0);
    fixture.run();
    QCOMPARE(restore(fixture, then).errors.size(), std::size_t(0));
    QCOMPARE(::getxattr(folder.c_str(), kName, nullptr, 0), ssize_t(-1));
    QCOMPARE(::getxattr(file.c_str(), kName, nullptr, 0), ssize_t(-1));
}

void TestBackInTime::namesThatWereOneFileAreOneAgain_data()
{
    // Three files of one content; a letter for each, the same one for names of one file.
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("a link was made") << QByteArray("abc") << QByteArray("aab");
    QTest::newRow("a link was broken") << QByteArray("aab") << QByteArray("abc");
    QTest::newRow("a name of a file is gone") << QByteArray("aab") << QByteArray("a-b");
    QTest::newRow("the first name of a file is gone") << QByteArray("aab") << QByteArray("-ab");
    QTest::newRow("all became one") << QByteArray("aab") << QByteArray("aaa");
    QTest::newRow("another two are one file") << QByteArray("abb") << QByteArray("aab");
    QTest::newRow("nothing changed") << QByteArray("aba") << QByteArray("aba");
}

void TestBackInTime::namesThatWereOneFileAreOneAgain()
{
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, now);
    BackupFixture fixture;
    const std::array<Bytes, 3> names = {"source/1", "source/2", "source/3"};
    const auto lay = [&](const QByteArray &shape) {
        for (const Bytes &name : names) {
            if (fixture.folder.exists(name)) {
                fixture.folder.remove(name);
            }
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            const qsizetype at = static_cast<qsizetype>(i);
            const qsizetype first = shape.indexOf(shape[at]);
            if (shape[at] == '-') {
                continue;
            }
            if (first < at) {
                fixture.folder.hardLink(names.at(static_cast<std::size_t>(first)), names.at(i));
                continue;
            }
            fixture.folder.write(names.at(i), "the same");
            fixture.folder.setMtime(names.at(i), 1'000 * kSecond);
        }
    };
    const auto shape = [&] {
        std::map<ino_t, char> letters;
        QByteArray found;
        for (const Bytes &name : names) {
            struct stat status = {};
            if (::stat((fixture.folder / name).c_str(), &status) != 0) {
                found += '-';
                continue;
            }
            const auto letter = static_cast<char>('a' + letters.size());
            found += letters.try_emplace(status.st_ino, letter).first->second;
        }
        return found;
    };
    lay(then);
    QCOMPARE(shape(), then);
    fixture.run();
    const TimeNs when = fixture.clock.now();
    fixture.clock.advance(kDay);
    lay(now);
    fixture.run();
    QCOMPARE(restore(fixture, when).errors.size(), std::size_t(0));
    QCOMPARE(shape(), then);
    for (const Bytes &name : names) {
        QCOMPARE(fixture.folder.read(name), Bytes("the same"));
    }
    fixture.clock.advance(kDay);
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
}

QTEST_APPLESS_MAIN(TestBackInTime)
#include "test_back_in_time.moc"
