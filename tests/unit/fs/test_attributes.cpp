// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/attributes.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>

using namespace holdfast;

class TestAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsEmpty();
    void formatIsStable();
    void roundTrip();
    void orderDoesNotMatter();
    void damaged_data();
    void damaged();
    void everyCutIsFound();
    void anyBytesAreSafe();
};

namespace
{

Attributes fromMap(const std::map<Bytes, Bytes> &map)
{
    Attributes attributes;
    for (const auto &[name, value] : map) {
        // What the system never gives: an empty name, a name with NUL.
        Bytes valid = "user." + name;
        std::erase(valid, '\0');
        if (attributes.empty() || attributes.back().first < valid) {
            attributes.emplace_back(valid, value);
        }
    }
    return attributes;
}

}  // namespace

void TestAttributes::noneIsEmpty()
{
    QVERIFY(packAttributes({}).empty());
    const auto unpacked = unpackAttributes({});
    QVERIFY(unpacked.ok());
    QVERIFY(unpacked->empty());
}

void TestAttributes::formatIsStable()
{
    // The catalog holds these bytes: a change would make older backups unreadable.
    const Bytes expected("\x02\0\0\0"
                         "\x03\0\0\0u.a\0\0\0\0"
                         "\x03\0\0\0u.b\x02\0\0\0\xFF\0",
                         4 + 4 + 3 + 4 + 4 + 3 + 4 + 2);
    QVERIFY(packAttributes({{"u.a", ""}, {"u.b", Bytes("\xFF\0", 2)}}) == expected);
}

void TestAttributes::roundTrip()
{
    QVERIFY(rc::check("what was packed comes back", [](const std::map<Bytes, Bytes> &map) {
        const Attributes attributes = fromMap(map);
        const auto unpacked = unpackAttributes(packAttributes(attributes));
        RC_ASSERT(unpacked.ok());
        RC_ASSERT(*unpacked == attributes);
    }));
}

void TestAttributes::orderDoesNotMatter()
{
    QCOMPARE(packAttributes({{"b", "2"}, {"a", "1"}}), packAttributes({{"a", "1"}, {"b", "2"}}));
}

void TestAttributes::damaged_data()
{
    const Bytes good = packAttributes({{"u.a", "x"}, {"u.b", "y"}});
    QTest::addColumn<QByteArray>("packed");
    const auto row = [](const char *name, const Bytes &bytes) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    row("bytes behind the end", good + '\0');
    row("a count of nothing", Bytes(4, '\0'));
    row("a count beyond all memory", Bytes(4, '\xFF'));
    Bytes longName = good;
    longName[7] = '\x7F';
    row("a name of two gigabytes", longName);
    Bytes withNul = good;
    withNul[8] = '\0';
    row("a name with NUL", withNul);
    Bytes disordered = good;
    disordered[10] = 'z';
    row("names out of order", disordered);
    Bytes twice = good;
    twice[10] = 'b';
    row("the same name twice", twice);
    row("an empty name", Bytes("\x01\0\0\0\0\0\0\0\0\0\0\0", 12));
}

void TestAttributes::damaged()
{
    QFETCH(const QByteArray, packed);
    const auto unpacked = unpackAttributes(packed.toStdString());
    QVERIFY(!unpacked.ok());
    QCOMPARE(unpacked.error().code, ErrorCode::Invalid);
}

void TestAttributes::everyCutIsFound()
{
    const Bytes good = packAttributes({{"u.a", "value"}, {"u.b", ""}, {"u.c", Bytes(300, 'v')}});
    for (std::size_t size = 1; size < good.size(); ++size) {
        QVERIFY(!unpackAttributes(BytesView(good).substr(0, size)).ok());
    }
    QVERIFY(unpackAttributes(good).ok());
}

void TestAttributes::anyBytesAreSafe()
{
    QVERIFY(rc::check("what unpacks is what would be packed", [](Bytes bytes, std::uint8_t count) {
        // Often a small count, so that more than the count is looked at.
        if (bytes.size() >= 4 && count < 128) {
            bytes[0] = static_cast<char>(count % 4);
            bytes[1] = bytes[2] = bytes[3] = '\0';
        }
        const auto unpacked = unpackAttributes(bytes);
        if (unpacked.ok()) {
            RC_ASSERT(packAttributes(*unpacked) == bytes);
        }
    }));
    QVERIFY(rc::check("a changed byte is no crash", [](const std::map<Bytes, Bytes> &map) {
        Bytes packed = packAttributes(fromMap(map));
        RC_PRE(!packed.empty());
        packed[*rc::gen::inRange<std::size_t>(0, packed.size())] = *rc::gen::arbitrary<char>();
        const auto unpacked = unpackAttributes(packed);
        if (unpacked.ok()) {
            RC_ASSERT(packAttributes(*unpacked) == packed);
        }
    }));
}

QTEST_APPLESS_MAIN(TestAttributes)
#include "test_attributes.moc"
