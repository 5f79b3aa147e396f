// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <limits>
#include <rapidcheck.h>
#include <vector>

using namespace holdfast;

namespace
{

const std::vector<HashAlgorithm> kAll{
    HashAlgorithm::Sha256,   HashAlgorithm::Sha384,  HashAlgorithm::Sha512, HashAlgorithm::Sha3_256,
    HashAlgorithm::Sha3_512, HashAlgorithm::Blake2b, HashAlgorithm::Blake2s};

Digest hashOf(Hasher &hasher, BytesView content)
{
    hasher.add({content.data(), content.size()});
    return hasher.finish();
}

}  // namespace

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("empty");
        QTest::addColumn<QByteArray>("abc");
        QTest::addColumn<QByteArray>("millionA");
        const auto row = [](const char *name, HashAlgorithm algorithm, const char *empty,
                            const char *abc, const char *millionA) {
            QTest::newRow(name) << static_cast<int>(algorithm) << QByteArray(empty)
                                << QByteArray(abc) << QByteArray(millionA);
        };
        row("SHA-256 gives its known digests", HashAlgorithm::Sha256,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
        row("SHA-384 gives its known digests", HashAlgorithm::Sha384,
            "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da"
            "274edebfe76f65fbd51ad2f14898b95b",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
            "8086072ba1e7cc2358baeca134c825a7",
            "9d0e1809716474cb086e834e310a4a1ced149e9c00f248527972cec5704c2a5b"
            "07b8b3dc38ecc4ebae97ddd87f3d8985");
        row("SHA-512 gives its known digests", HashAlgorithm::Sha512,
            "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
            "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
            "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b");
        row("SHA3-256 gives its known digests", HashAlgorithm::Sha3_256,
            "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a",
            "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532",
            "5c8875ae474a3634ba4fd55ec85bffd661f32aca75c6d699d0cdcb6c115891c1");
        row("SHA3-512 gives its known digests", HashAlgorithm::Sha3_512,
            "a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a6"
            "15b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26",
            "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
            "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0",
            "3c3a876da14034ab60627c077bb98f7e120a2a5370212dffb3385a18d4f38859"
            "ed311d0a9d5141ce9cc5c66ee689b266a8aa18ace8282a0e0db596c90b0a7b87");
        row("BLAKE2b-512 gives its known digests", HashAlgorithm::Blake2b,
            "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419"
            "d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce",
            "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
            "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
            "98fb3efb7206fd19ebf69b6f312cf7b64e3b94dbe1a17107913975a793f177e1"
            "d077609d7fba363cbba00d05f7aa4e4fa8715d6428104c0a75643b0ff3fd3eaf");
        row("BLAKE2s-256 gives its known digests", HashAlgorithm::Blake2s,
            "69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9",
            "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982",
            "bec0c0e6cde5b67acb73b81f79a67a4079ae1c60dac9d2661af18e9f8b50dfa5");
    }

    void vectors()
    {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, empty);
        QFETCH(QByteArray, abc);
        QFETCH(QByteArray, millionA);
        const auto which = static_cast<HashAlgorithm>(algorithm);
        const Bytes million(1'000'000, 'a');
        for (const auto &hasher : {makeHasher(which), makePortableHasher(which)}) {
            QCOMPARE(QByteArray::fromStdString(hashOf(*hasher, "").hex()), empty);
            QCOMPARE(QByteArray::fromStdString(hashOf(*hasher, "abc").hex()), abc);
            QCOMPARE(QByteArray::fromStdString(hashOf(*hasher, million).hex()), millionA);
            QCOMPARE(hashOf(*hasher, "").bytes().size(), hashSize(which));
            QCOMPARE(static_cast<int>(hashOf(*hasher, "").algorithm()), algorithm);
        }
    }

    void namesAndNumbersAreThoseOfTheContract()
    {
        const std::vector<std::pair<std::string, int>> known{
            {"sha256", 1},   {"sha384", 2},  {"sha512", 3},  {"sha3_256", 4},
            {"sha3_512", 5}, {"blake2b", 6}, {"blake2s", 7},
        };
        for (const auto &[name, number] : known) {
            const auto algorithm = hashFromName(name);
            QVERIFY(algorithm.has_value());
            QCOMPARE(static_cast<int>(*algorithm), number);
            QCOMPARE(std::string(hashName(*algorithm)), name);
        }
        for (const char *unknown : {"", "none", "md5", "sha1", "SHA256", "sha256 ", "sha3-256"}) {
            QVERIFY2(!hashFromName(unknown).has_value(), unknown);
        }
        QCOMPARE(hashSize(HashAlgorithm::None), std::size_t{0});
    }

    void cutsDoNotMatter()
    {
        QVERIFY(rc::check("both implementations agree, however the content is cut", [] {
            const auto algorithm = *rc::gen::elementOf(kAll);
            const auto size = static_cast<std::size_t>(*rc::gen::inRange(0, 5000));
            const auto seed = *rc::gen::arbitrary<std::uint32_t>();
            Bytes content(size, '\0');
            std::uint32_t state = seed;
            for (char &byte : content) {
                state = state * 1664525U + 1013904223U;
                byte = static_cast<char>(state >> 24U);
            }
            const auto whole = makePortableHasher(algorithm);
            const Digest expected = hashOf(*whole, content);

            const auto fast = makeHasher(algorithm);
            const auto portable = makePortableHasher(algorithm);
            for (std::size_t at = 0; at < content.size();) {
                const auto chunk = std::min(static_cast<std::size_t>(*rc::gen::inRange(0, 700)),
                                            content.size() - at);
                fast->add({content.data() + at, chunk});
                portable->add({content.data() + at, chunk});
                at += chunk;
            }
            RC_ASSERT(fast->finish() == expected);
            RC_ASSERT(portable->finish() == expected);
        }));
    }

    void aHasherBeginsAnewAfterFinish()
    {
        for (const HashAlgorithm algorithm : kAll) {
            for (const auto &hasher : {makeHasher(algorithm), makePortableHasher(algorithm)}) {
                const Digest empty = hasher->finish();
                const Digest first = hashOf(*hasher, "first");
                const Digest second = hashOf(*hasher, "second");
                QVERIFY(first != second);
                QVERIFY(hashOf(*hasher, "first") == first);
                QVERIFY(hashOf(*hasher, "second") == second);
                QVERIFY(hasher->finish() == empty);
            }
        }
    }

    void hashersDoNotDisturbEachOther()
    {
        const auto a = makeHasher(HashAlgorithm::Sha256);
        const auto b = makeHasher(HashAlgorithm::Sha256);
        a->add(std::span("ab", 2));
        b->add(std::span("x", 1));
        a->add(std::span("c", 1));
        QCOMPARE(a->finish().hex().substr(0, 8), std::string("ba7816bf"));
        QVERIFY(b->finish() == hashOf(*a, "x"));
    }

    void digestsOfDifferentAlgorithmsAreNeverEqual()
    {
        const Bytes bytes(32, 'x');
        const Digest a(HashAlgorithm::Sha256, bytes);
        const Digest b(HashAlgorithm::Sha3_256, bytes);
        QVERIFY(a.bytes() == b.bytes());
        QVERIFY(a != b);
        QVERIFY(a < b || b < a);
        QVERIFY(a == Digest(HashAlgorithm::Sha256, bytes));
    }

    void digestsOfAWrongSizeAreEmpty()
    {
        for (const HashAlgorithm algorithm : kAll) {
            const std::size_t size = hashSize(algorithm);
            QVERIFY(Digest(algorithm, Bytes(size - 1, 'x')).isEmpty());
            QVERIFY(Digest(algorithm, Bytes(size + 1, 'x')).isEmpty());
            QVERIFY(Digest(algorithm, Bytes()).isEmpty());
            const Digest right(algorithm, Bytes(size, 'x'));
            QVERIFY(!right.isEmpty());
            QVERIFY(right.bytes() == Bytes(size, 'x'));
        }
        QVERIFY(Digest(HashAlgorithm::None, Bytes(32, 'x')).isEmpty());
        QVERIFY(Digest(HashAlgorithm::None, Bytes()).isEmpty());
        QVERIFY(Digest().isEmpty());
        QVERIFY(Digest().bytes().empty());
        QVERIFY(Digest(HashAlgorithm::Sha256, Bytes(31, 'x')) == Digest());
    }

    void digestsDifferByAnyByte()
    {
        for (std::size_t place = 0; place < 64; ++place) {
            Bytes bytes(64, 'x');
            const Digest same(HashAlgorithm::Sha512, bytes);
            bytes[place] = 'y';
            const Digest other(HashAlgorithm::Sha512, bytes);
            QVERIFY(same != other);
            QVERIFY(same < other);
        }
    }

    void thePrefixIsTheFirstEightBytesAsANumber()
    {
        const auto prefix = [](BytesView start) {
            Bytes bytes(32, '\x55');
            std::copy(start.begin(), start.end(), bytes.begin());
            return Digest(HashAlgorithm::Sha256, bytes).prefix();
        };
        QCOMPARE(prefix("\x01\x02\x03\x04\x05\x06\x07\x08"), std::int64_t{0x0102030405060708});
        QCOMPARE(prefix("\xff\xff\xff\xff\xff\xff\xff\xff"), std::int64_t{-1});
        QCOMPARE(prefix(BytesView("\x80\0\0\0\0\0\0\0", 8)),
                 std::numeric_limits<std::int64_t>::min());
        QCOMPARE(Digest().prefix(), std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "test_hash.moc"
