// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fs_contract.h"
#include "support/temp_folder.h"

#include <QTest>

#include <array>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// From now on, in this process, the calls answer so. The newest such rule wins.
bool refuseNewCalls(int openat2Error, int renameat2Error)
{
    const auto answer = [](int errnoValue) {
        return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(errnoValue);
    };
    std::array<sock_filter, 6> program = {{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat2, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, answer(openat2Error)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_renameat2, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, answer(renameat2Error)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    const sock_fprog filter = {static_cast<unsigned short>(program.size()), program.data()};
    // Qt Test has a thread already: all of them.
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter) == 0;
}

}  // namespace

/// The whole contract again, on a system that lacks the newer calls: as older kernels, sandboxes
/// and FUSE file systems do.
class TestPosixFallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
};

void TestPosixFallbacks::contract_data()
{
    QTest::addColumn<std::size_t>("number");
    QTest::addColumn<int>("openat2Error");
    QTest::addColumn<int>("renameat2Error");
    for (std::size_t i = 0; i < fsContract().size(); ++i) {
        QTest::addRow("in a sandbox: %s", fsContract()[i].sentence) << i << EPERM << EPERM;
    }
    for (std::size_t i = 0; i < fsContract().size(); ++i) {
        QTest::addRow("on an old kernel: %s", fsContract()[i].sentence) << i << ENOSYS << EINVAL;
    }
}

void TestPosixFallbacks::contract()
{
    QFETCH(const std::size_t, number);
    QFETCH(const int, openat2Error);
    QFETCH(const int, renameat2Error);
    static int installed = 0;
    if (installed != openat2Error) {
        if (!refuseNewCalls(openat2Error, renameat2Error)) {
            QSKIP("this system lets no program restrict itself");
        }
        installed = openat2Error;
    }
    QCOMPARE(::syscall(SYS_openat2, -1, nullptr, nullptr, 0), -1L);
    QCOMPARE(errno, openat2Error);
    const TempFolder temp;
    const auto fileSystem = makePosixFileSystem();
    const ContractSubject subject{*fileSystem, temp.path(), fileSystem->open(temp.path()).value()};
    fsContract()[number].check(subject);
}

QTEST_APPLESS_MAIN(TestPosixFallbacks)
#include "test_posix_fallbacks.moc"
