// SPDX-License-Identifier: GPL-3.0-or-later
// That the clock was set is not tested: it would be set for the whole machine. What is tested is
// that the kernel was asked to tell.
#include "support/temp_folder.h"
#include "watch/system_events.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <sys/mount.h>
#include <unistd.h>
#include <vector>

using namespace holdfast;
using holdfast::test::TempFolder;

namespace
{

/// What was told, to be waited for.
class Told
{
public:
    void add(SystemEvent event)
    {
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
        added_.notify_all();
    }
    /// Waits until `event` was told and forgets all until then; false: it is not told.
    [[nodiscard]] bool waitFor(SystemEvent event)
    {
        std::unique_lock lock(mutex_);
        const bool told = added_.wait_for(lock, std::chrono::seconds(20), [&] {
            return std::find(events_.begin(), events_.end(), event) != events_.end();
        });
        events_.clear();
        return told;
    }
    [[nodiscard]] bool has(SystemEvent event) const
    {
        const std::lock_guard lock(mutex_);
        return std::find(events_.begin(), events_.end(), event) != events_.end();
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable added_;
    std::vector<SystemEvent> events_;
};

/// A file system in memory for as long as it lives.
class Mount
{
public:
    explicit Mount(Bytes path) : path_(std::move(path))
    {
        isMounted_ = ::mount("holdfast-test", path_.c_str(), "tmpfs", 0, "size=64k") == 0;
    }
    ~Mount()
    {
        if (isMounted_) {
            ::umount2(path_.c_str(), MNT_DETACH);
        }
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    [[nodiscard]] bool isMounted() const { return isMounted_; }

private:
    Bytes path_;
    bool isMounted_ = false;
};

/// Timers of this process that are cancelled when the clock is set.
int cancelledTimers()
{
    int timers = 0;
    const QDir infos(QStringLiteral("/proc/self/fdinfo"));
    for (const QString &name : infos.entryList(QDir::Files)) {
        QFile info(infos.filePath(name));
        if (info.open(QIODevice::ReadOnly)) {
            const QByteArray text = info.readAll();
            timers += text.contains("clockid: 0\n") && text.contains("settime flags: 03\n") ? 1 : 0;
        }
    }
    return timers;
}

}  // namespace

class TestSystemEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mountsAreTold()
    {
        const TempFolder folder;
        Told told;
        const auto events = makeSystemEvents([&](SystemEvent event) { told.add(event); });
        {
            const Mount mount(folder.path().bytes());
            if (!mount.isMounted()) {
                QSKIP("mounting takes root, and more than a container usually may");
            }
            QVERIFY(told.waitFor(SystemEvent::MountsChanged));
        }
        QVERIFY(told.waitFor(SystemEvent::MountsChanged));
    }

    void theKernelIsAskedToTellWhenTheClockIsSet()
    {
        const int before = cancelledTimers();
        {
            const auto events = makeSystemEvents([](SystemEvent) {});
            QCOMPARE(cancelledTimers(), before + 1);
        }
        QCOMPARE(cancelledTimers(), before);
    }

    void endsAtOnce()
    {
        // A thousand of them within the time limit of the test: none waits for anything.
        for (int i = 0; i < 1000; ++i) {
            const auto events = makeSystemEvents([](SystemEvent) {});
        }
    }

    void nothingIsToldWithoutAReason()
    {
        Told told;
        {
            const auto events = makeSystemEvents([&](SystemEvent event) { told.add(event); });
        }
        // The destructor waited for the thread: whatever it told is here by now.
        QVERIFY(!told.has(SystemEvent::ClockChanged));
    }
};

QTEST_APPLESS_MAIN(TestSystemEvents)
#include "test_system_events.moc"
