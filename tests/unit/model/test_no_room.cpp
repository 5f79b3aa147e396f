// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/no_room.h"

#include <QTest>

using namespace holdfast;

class TestNoRoom : public QObject
{
    Q_OBJECT

private:
    static constexpr std::uint64_t kMiB = 1024 * 1024;

private Q_SLOTS:
    void whatIsToldIsKnownAgain()
    {
        for (const NoRoom told : {NoRoom{8 * kMiB, 2 * kMiB}, NoRoom{5000 * kMiB, 0}}) {
            QVERIFY(noRoomIn(noRoomReason(told)) == told);
        }
    }

    // However close they are: what does not fit is never told as if it did.
    void theSizeIsMoreThanTheRoom()
    {
        for (const NoRoom told :
             {NoRoom{1, 0}, NoRoom{kMiB + 2, kMiB + 1}, NoRoom{kMiB, kMiB - 1}}) {
            const std::optional<NoRoom> known = noRoomIn(noRoomReason(told));
            QVERIFY(known && known->size > known->room);
        }
    }

    void nothingElseIsTakenForIt()
    {
        const std::string reason = noRoomReason({8 * kMiB, 2 * kMiB});
        for (const std::string &other :
             {std::string(), std::string("permission denied"), reason + "!", reason.substr(1),
              reason.substr(0, reason.size() - 1),
              std::string("not backed up: its  MiB do not fit, as the destination has ")}) {
            QVERIFY2(!noRoomIn(other), other.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestNoRoom)
#include "test_no_room.moc"
