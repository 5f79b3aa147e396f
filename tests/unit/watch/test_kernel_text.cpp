// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel hands out as bytes: records of inotify, lines of mountinfo.
#include "watch/inotify_queue.h"
#include "watch/mounts.h"

#include <QTest>

#include <cstring>
#include <sys/inotify.h>

using namespace holdfast;

namespace
{

Bytes record(const KernelEvent &event, std::size_t nameSize)
{
    inotify_event head{};
    head.wd = event.watch;
    head.mask = event.mask;
    head.cookie = event.cookie;
    head.len = static_cast<std::uint32_t>(nameSize);
    Bytes bytes(sizeof head, '\0');
    std::memcpy(bytes.data(), &head, sizeof head);
    Bytes name = event.name;
    name.resize(nameSize, '\0');
    return bytes + name;
}

AbsPath absolute(const Bytes &path)
{
    return AbsPath::parse(path).value();
}

}  // namespace

class TestKernelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreDecodedInOrder();
    void mountPointsAreRead();
    void changedMountsAreFound_data();
    void changedMountsAreFound();
};

void TestKernelText::recordsAreDecodedInOrder()
{
    const KernelEvent first{3, IN_CREATE, 0, "a\xff"};
    const KernelEvent second{4, IN_DELETE_SELF, 0, ""};
    const KernelEvent third{5, IN_MOVED_TO | IN_ISDIR, 77, Bytes(255, 'x')};
    const std::vector<KernelEvent> events =
        decodeEvents(record(first, 16) + record(second, 0) + record(third, 256));
    QVERIFY(events == (std::vector<KernelEvent>{first, second, third}));
    QVERIFY(decodeEvents({}).empty());
    // A whole name without a NUL, and half a record: never sent, never a crash.
    QCOMPARE(decodeEvents(record(first, 2)).front().name, first.name);
    QCOMPARE(decodeEvents(record(first, 16).substr(0, 20)).front().name, first.name);
    QVERIFY(decodeEvents(BytesView("short")).empty());
}

void TestKernelText::mountPointsAreRead()
{
    const MountTable mounts =
        parseMountInfo("22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                       "30 22 0:5 /x /mnt/a\\040b\\134c rw - tmpfs none rw\n"
                       "nonsense\n"
                       "\n"
                       "31 30 0:6 / /mnt/a\\040b\\134c rw - tmpfs none rw\n"
                       "32 22 0:7 / /end");
    QVERIFY(mounts == (MountTable{{"/", "22 8:1"}, {"/end", "32 0:7"}, {"/mnt/a b\\c", "31 0:6"}}));
    QVERIFY(parseMountInfo("").empty());
}

void TestKernelText::changedMountsAreFound_data()
{
    QTest::addColumn<MountTable>("before");
    QTest::addColumn<MountTable>("now");
    QTest::addColumn<std::vector<Bytes>>("changed");
    const MountTable one = {{"/", "1"}, {"/s/a", "2"}};
    QTest::newRow("nothing changed") << one << one << std::vector<Bytes>{};
    QTest::newRow("one came") << MountTable{{"/", "1"}} << one << std::vector<Bytes>{"a"};
    QTest::newRow("one went") << one << MountTable{{"/", "1"}} << std::vector<Bytes>{"a"};
    QTest::newRow("another one lies there")
        << one << MountTable{{"/", "1"}, {"/s/a", "3"}} << std::vector<Bytes>{"a"};
    QTest::newRow("one came elsewhere")
        << one << MountTable{{"/", "1"}, {"/s/a", "2"}, {"/sa", "4"}, {"/t/a", "5"}}
        << std::vector<Bytes>{};
    QTest::newRow("the source itself is another matter")
        << one << MountTable{{"/", "1"}, {"/s", "6"}, {"/s/a", "2"}} << std::vector<Bytes>{};
}

void TestKernelText::changedMountsAreFound()
{
    QFETCH(MountTable, before);
    QFETCH(MountTable, now);
    QFETCH(std::vector<Bytes>, changed);
    std::vector<Bytes> found;
    for (const RelPath &path : changedMounts(before, now, absolute("/s"))) {
        found.push_back(path.bytes());
    }
    QVERIFY(found == changed);
}

QTEST_APPLESS_MAIN(TestKernelText)
#include "test_kernel_text.moc"
