// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/layout.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>
#include <set>
#include <tuple>

using namespace holdfast;

namespace
{

constexpr SourceId kFlat = 1;
constexpr SourceId kPhotos = 2;
constexpr SourceId kMusic = 3;

RelPath path(const Bytes &bytes)
{
    return RelPath::trusted(bytes);
}

SourceRecord source(SourceId id, const Bytes &folder)
{
    return {id, "source " + std::to_string(id), "/data/" + std::to_string(id), folder};
}

/// One flat source, and two that were added later.
StorageLayout mixedLayout()
{
    return StorageLayout({source(kFlat, ""), source(kPhotos, "photos"), source(kMusic, "music")});
}

/// With a source whose folder is an escaped name itself.
StorageLayout nastyLayout()
{
    return StorageLayout({source(kFlat, ""), source(kPhotos, "versions~1"), source(kMusic, "~1")});
}

rc::Gen<Bytes> anyName()
{
    const auto known = rc::gen::elementOf(std::vector<Bytes>{
        "versions", "_duplicates", "_deleted", "state.json", ".holdfast", "photos", "music", "a",
        "v1.bak", "v12.bak", "~1", "~2", "..~1", "\xff\n"});
    const auto escaped = rc::gen::apply(
        [](Bytes name, int times) {
            for (int i = 0; i < times; ++i) {
                name += "~1";
            }
            return name;
        },
        known, rc::gen::element(0, 1, 2, 3));
    const auto random =
        rc::gen::suchThat(rc::gen::container<Bytes>(rc::gen::elementOf(Bytes("ab~1.v\x80"))),
                          [](const Bytes &name) { return RelPath::isValidName(name); });
    return rc::gen::weightedOneOf<Bytes>({{3, escaped}, {1, random}});
}

rc::Gen<RelPath> anyPath()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::resize(4, rc::gen::container<std::vector<Bytes>>(
                                                                 rc::gen::resize(8, anyName())))),
                        [](const std::vector<Bytes> &names) {
                            RelPath result;
                            for (const Bytes &name : names) {
                                result = result / BytesView(name);
                            }
                            return result;
                        });
}

rc::Gen<SourceId> anySource()
{
    return rc::gen::element(kFlat, kPhotos, kMusic);
}

rc::Gen<Area> anyArea()
{
    return rc::gen::element(Area::Current, Area::Duplicates, Area::Deleted, Area::Versions);
}

/// Where a file of the area stands: of Versions a vN.bak.
RelPath filePlace(const StorageLayout &layout, SourceId id, const RelPath &file, Area area,
                  std::int64_t number)
{
    return area == Area::Versions ? layout.versionPlace(id, file, number)
                                  : layout.place(id, file, area);
}

}  // namespace

Q_DECLARE_METATYPE(Area)

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void place_data();
    void place();
    void versionPlace();
    void wholeTree();
    void reservedFolderOfAnotherSource();
    void originOfForeignNames_data();
    void originOfForeignNames();
    void originWithoutAFlatSource();
    void duplicatesAreKnownByTheirPlace();
    void alternative_data();
    void alternative();
    void versionNumber_data();
    void versionNumber();
    void reservedNames();
    void noTwoFilesShareAPlace();
    void originIsTheInverse();
    void whatOriginAnswersStandsThere();
    void alternativesFitAndDiffer();
};

void TestLayout::initTestCase()
{
    qputenv("RC_PARAMS", "max_success=2000");
}

void TestLayout::place_data()
{
    QTest::addColumn<qlonglong>("source");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Area>("area");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, SourceId id, const char *file, Area area,
                        const char *expected) {
        QTest::newRow(name) << qlonglong(id) << QByteArray(file) << area << QByteArray(expected);
    };
    row("a flat file stands at the top", kFlat, "one.txt", Area::Current, "one.txt");
    row("sub-folders are kept", kFlat, "a/b/c", Area::Current, "a/b/c");
    row("a duplicate stands below _duplicates", kFlat, "a/b", Area::Duplicates, "_duplicates/a/b");
    row("a deleted file stands below _deleted", kFlat, "a/b", Area::Deleted, "_deleted/a/b");
    row("versions have a folder for each file", kFlat, "a/b", Area::Versions, "versions/a/b");
    row("a source with a folder stands in it", kPhotos, "sea.jpg", Area::Current, "photos/sea.jpg");
    row("and so below _duplicates", kPhotos, "sea.jpg", Area::Duplicates,
        "_duplicates/photos/sea.jpg");
    row("and so below _deleted", kPhotos, "sea.jpg", Area::Deleted, "_deleted/photos/sea.jpg");
    row("and so below versions", kPhotos, "sea.jpg", Area::Versions, "versions/photos/sea.jpg");
    row("versions at the top is escaped", kFlat, "versions", Area::Current, "versions~1");
    row("a folder versions is escaped", kFlat, "versions/x", Area::Current, "versions~1/x");
    row("_duplicates is escaped", kFlat, "_duplicates/x", Area::Current, "_duplicates~1/x");
    row("_deleted is escaped", kFlat, "_deleted", Area::Current, "_deleted~1");
    row("state.json is escaped", kFlat, "state.json", Area::Current, "state.json~1");
    row(".holdfast is escaped", kFlat, ".holdfast/x", Area::Current, ".holdfast~1/x");
    row("another source's folder is escaped", kFlat, "photos/x", Area::Current, "photos~1/x");
    row("the escape is the same in each area", kFlat, "versions/x", Area::Duplicates,
        "_duplicates/versions~1/x");
    row("also below versions", kFlat, "versions", Area::Versions, "versions/versions~1");
    row("a name that looks escaped is escaped again", kFlat, "versions~1", Area::Current,
        "versions~1~1");
    row("and again", kFlat, "versions~1~1/y", Area::Current, "versions~1~1~1/y");
    row("other names with ~1 stay", kFlat, "report~1", Area::Current, "report~1");
    row("versions~2 stays", kFlat, "versions~2", Area::Current, "versions~2");
    row("another case stays", kFlat, "Versions", Area::Current, "Versions");
    row("deeper down nothing is reserved", kFlat, "a/versions", Area::Current, "a/versions");
    row("nothing is reserved in a source's folder", kPhotos, "versions", Area::Current,
        "photos/versions");
    row("names are bytes", kFlat, "\xff\n/'\x01", Area::Current, "\xff\n/'\x01");
}

void TestLayout::place()
{
    QFETCH(qlonglong, source);
    QFETCH(QByteArray, file);
    QFETCH(Area, area);
    QFETCH(QByteArray, expected);
    const RelPath stored = mixedLayout().place(source, path(file.toStdString()), area);
    QCOMPARE(QByteArray::fromStdString(stored.bytes()), expected);
}

void TestLayout::versionPlace()
{
    QCOMPARE(mixedLayout().versionPlace(kFlat, path("one.txt"), 3).bytes(),
             Bytes("versions/one.txt/v3.bak"));
    QCOMPARE(mixedLayout().versionPlace(kMusic, path("a/b"), 12).bytes(),
             Bytes("versions/music/a/b/v12.bak"));
}

void TestLayout::wholeTree()
{
    QCOMPARE(mixedLayout().place(kFlat, RelPath(), Area::Current).bytes(), Bytes());
    QCOMPARE(mixedLayout().place(kFlat, RelPath(), Area::Deleted).bytes(), Bytes("_deleted"));
    QCOMPARE(mixedLayout().place(kMusic, RelPath(), Area::Current).bytes(), Bytes("music"));
    QCOMPARE(mixedLayout().place(kMusic, RelPath(), Area::Versions).bytes(),
             Bytes("versions/music"));
}

void TestLayout::reservedFolderOfAnotherSource()
{
    // A source called "versions" got the folder versions~1: the flat source's own names of that
    // stem step aside by one more.
    const StorageLayout layout = nastyLayout();
    QCOMPARE(layout.place(kFlat, path("versions"), Area::Current).bytes(), Bytes("versions~1~1"));
    QCOMPARE(layout.place(kFlat, path("versions~1/x"), Area::Current).bytes(),
             Bytes("versions~1~1~1/x"));
    QCOMPARE(layout.place(kPhotos, path("x"), Area::Current).bytes(), Bytes("versions~1/x"));
    QCOMPARE(layout.place(kFlat, path("_deleted"), Area::Current).bytes(), Bytes("_deleted~1"));
    // Whichever of two folders of one stem comes first.
    const StorageLayout two(
        {source(kPhotos, "photos~1"), source(kFlat, ""), source(kMusic, "photos")});
    QCOMPARE(two.place(kFlat, path("photos"), Area::Current).bytes(), Bytes("photos~1~1"));
}

void TestLayout::originOfForeignNames_data()
{
    QTest::addColumn<QByteArray>("stored");
    for (const char *name :
         {"", "state.json", ".holdfast", ".holdfast/catalog.sqlite", "versions", "_duplicates",
          "_deleted", "photos", "_duplicates/photos", "_deleted/state.json", "versions/one.txt",
          "versions/v1.bak", "versions/photos/v1.bak", "versions/one.txt/v0.bak",
          "versions/one.txt/v1.txt", "_duplicates/versions/x", "versions/.holdfast/v1.bak"}) {
        QTest::newRow(*name == '\0' ? "the root" : name) << QByteArray(name);
    }
}

void TestLayout::originOfForeignNames()
{
    QFETCH(QByteArray, stored);
    QVERIFY(!mixedLayout().origin(path(stored.toStdString())).has_value());
}

void TestLayout::originWithoutAFlatSource()
{
    const StorageLayout layout({source(kPhotos, "photos")});
    QVERIFY(!layout.origin(path("one.txt")).has_value());
    QVERIFY(!layout.origin(path("versions/one.txt/v1.bak")).has_value());
    const auto origin = layout.origin(path("_deleted/photos/versions/x~2"));
    QVERIFY(origin.has_value());
    QVERIFY(*origin == (StoredOrigin{Area::Deleted, kPhotos, path("versions/x~2"), 0}));
}

void TestLayout::duplicatesAreKnownByTheirPlace()
{
    QVERIFY(StorageLayout::standsInDuplicates(path("_duplicates/a")));
    QVERIFY(!StorageLayout::standsInDuplicates(path("_duplicates~1/a")));
    QVERIFY(!StorageLayout::standsInDuplicates(path("a/_duplicates/b")));
    QVERIFY(!StorageLayout::standsInDuplicates(RelPath()));
}

void TestLayout::alternative_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("maxName");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the first is the name itself")
        << QByteArray("a.txt") << 1 << 255 << QByteArray("a.txt");
    QTest::newRow("the second has ~2 behind it")
        << QByteArray("a.txt") << 2 << 255 << QByteArray("a.txt~2");
    QTest::newRow("the twelfth has ~12")
        << QByteArray("a.txt") << 12 << 255 << QByteArray("a.txt~12");
    QTest::newRow("a name that just fits stays whole")
        << QByteArray("abcdef") << 2 << 8 << QByteArray("abcdef~2");
    QTest::newRow("a long name is cut")
        << QByteArray("abcdefg") << 2 << 8 << QByteArray("abcdef~2");
    QTest::newRow("a first name that is too long is cut")
        << QByteArray("abcdefghi") << 1 << 8 << QByteArray("abcdefgh");
    QTest::newRow("no UTF-8 sequence is cut") << QByteArray("abcd\xe2\x82\xac"
                                                            "x")
                                              << 2 << 8 << QByteArray("abcd~2");
    QTest::newRow("a sequence that ends at the cut stays")
        << QByteArray("abc\xe2\x82\xac"
                      "xy")
        << 2 << 8 << QByteArray("abc\xe2\x82\xac~2");
    QTest::newRow("bytes that are no UTF-8 are cut anywhere")
        << QByteArray("\x80\x80\x80\x80\x80\x80\x80\x80\x80") << 2 << 8
        << QByteArray("\x80\x80\x80\x80\x80\x80~2");
}

void TestLayout::alternative()
{
    QFETCH(QByteArray, name);
    QFETCH(int, n);
    QFETCH(int, maxName);
    QFETCH(QByteArray, expected);
    const Bytes result =
        StorageLayout::alternative(name.toStdString(), n, static_cast<std::size_t>(maxName));
    QCOMPARE(QByteArray::fromStdString(result), expected);
}

void TestLayout::versionNumber_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qlonglong>("expected");
    const auto row = [](const char *name, qlonglong expected) {
        QTest::newRow(name) << QByteArray(name) << expected;
    };
    row("v1.bak", 1);
    row("v12.bak", 12);
    row("v9007199254740992.bak", 9007199254740992);
    row("v9007199254740993.bak", 0);
    row("v99999999999999999999.bak", 0);
    row("v0.bak", 0);
    row("v01.bak", 0);
    row("v-1.bak", 0);
    row("v+1.bak", 0);
    row("v.bak", 0);
    row("v1.bak~2", 0);
    row("v1x.bak", 0);
    row("V1.bak", 0);
    row("v1.BAK", 0);
    row("1.bak", 0);
    row("v 1.bak", 0);
    row("v1", 0);
    row(".bak", 0);
}

void TestLayout::versionNumber()
{
    QFETCH(QByteArray, name);
    QFETCH(qlonglong, expected);
    QCOMPARE(qlonglong(StorageLayout::versionNumber(name.toStdString())), expected);
}

void TestLayout::reservedNames()
{
    for (const BytesView name :
         {"versions", "_duplicates", "_deleted", "state.json", ".holdfast"}) {
        QVERIFY(StorageLayout::isReserved(name));
    }
    for (const BytesView name : {"versions~1", "Versions", "photos", "", "state.json.tmp"}) {
        QVERIFY(!StorageLayout::isReserved(name));
    }
}

void TestLayout::noTwoFilesShareAPlace()
{
    QVERIFY(rc::check("two different files never stand at the same place", [] {
        const StorageLayout layout = *rc::gen::element(0, 1) == 0 ? mixedLayout() : nastyLayout();
        using Key = std::tuple<SourceId, RelPath, Area, std::int64_t>;
        std::map<RelPath, Key> taken;
        const auto files = *rc::gen::container<std::vector<Key>>(rc::gen::tuple(
            anySource(), anyPath(), anyArea(), rc::gen::inRange<std::int64_t>(1, 4)));
        for (Key file : files) {
            if (std::get<2>(file) != Area::Versions) {
                std::get<3>(file) = 0;
            }
            const RelPath stored = filePlace(layout, std::get<0>(file), std::get<1>(file),
                                             std::get<2>(file), std::get<3>(file));
            RC_ASSERT(taken.try_emplace(stored, file).first->second == file);
            RC_ASSERT(!StorageLayout::isReserved(stored.bytes()));
            RC_ASSERT(stored.firstName() != kOwnFolder && stored.firstName() != kStateFile);
        }
    }));
}

void TestLayout::originIsTheInverse()
{
    QVERIFY(rc::check("origin() of a file's place is that file", [] {
        const StorageLayout layout = *rc::gen::element(0, 1) == 0 ? mixedLayout() : nastyLayout();
        const SourceId id = *anySource();
        const RelPath file = *anyPath();
        const Area area = *anyArea();
        const std::int64_t number = area == Area::Versions ? *rc::gen::inRange(1, 1000) : 0;
        const auto origin = layout.origin(filePlace(layout, id, file, area, number));
        RC_ASSERT(origin.has_value());
        RC_ASSERT(*origin == (StoredOrigin{area, id, file, number}));
    }));
}

void TestLayout::whatOriginAnswersStandsThere()
{
    QVERIFY(rc::check("what origin() answers for any name has its place there", [] {
        const StorageLayout layout = *rc::gen::element(0, 1) == 0 ? mixedLayout() : nastyLayout();
        const RelPath stored = *anyPath();
        if (const auto origin = layout.origin(stored)) {
            RC_ASSERT(filePlace(layout, origin->source, origin->path, origin->area,
                                origin->version) == stored);
        }
    }));
}

void TestLayout::alternativesFitAndDiffer()
{
    QVERIFY(rc::check("alternatives of a name fit, are names, and keep UTF-8 whole", [] {
        const auto text = *rc::gen::container<std::vector<Bytes>>(
            rc::gen::element(Bytes("a"), Bytes("\xc3\xa9"), Bytes("\xe2\x82\xac"),
                             Bytes("\xf0\x9f\x90\x9f"), Bytes("~2")));
        Bytes name = "x";
        for (const Bytes &part : text) {
            name += part;
        }
        const std::size_t maxName = *rc::gen::inRange<std::size_t>(8, 40);
        std::set<Bytes> seen;
        for (int n = 2; n < 20; ++n) {
            const Bytes alternative = StorageLayout::alternative(name, n, maxName);
            RC_ASSERT(alternative.size() <= maxName);
            RC_ASSERT(isUtf8(alternative));
            RC_ASSERT(RelPath::isValidName(alternative));
            RC_ASSERT(seen.insert(alternative).second);
        }
    }));
}

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
