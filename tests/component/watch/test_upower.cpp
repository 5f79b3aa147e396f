// SPDX-License-Identifier: GPL-3.0-or-later
// A bus of our own, with somebody on it who answers like UPower.
#include "support/temp_folder.h"
#include "watch/power.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace holdfast;
using holdfast::test::TempFolder;

namespace
{

constexpr int kLongMs = 20'000;

// Arguments: address of the bus, OnBattery (1 or 0), Percentage (`none`: there is no such device).
constexpr const char *kFakeUPower = R"(
import sys
import dbus, dbus.service, dbus.bus
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

class Object(dbus.service.Object):
    def __init__(self, bus, path, properties):
        super().__init__(bus, path)
        self.properties = properties

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.properties[interface + "." + name]

address, on_battery, percent = sys.argv[1:]
bus = dbus.bus.BusConnection(address, mainloop=DBusGMainLoop())
root = Object(bus, "/org/freedesktop/UPower",
              {"org.freedesktop.UPower.OnBattery": dbus.Boolean(on_battery == "1")})
if percent != "none":
    device = Object(bus, "/org/freedesktop/UPower/devices/DisplayDevice",
                    {"org.freedesktop.UPower.Device.Percentage": dbus.Double(float(percent))})
name = dbus.service.BusName("org.freedesktop.UPower", bus)
print("ready", flush=True)
GLib.MainLoop().run()
)";

/// A program that ends with this, and that said something before it was used.
class Program
{
public:
    Program(const QString &program, const QStringList &arguments)
    {
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(program, arguments);
        isReady_ = process_.waitForStarted(kLongMs) && process_.waitForReadyRead(kLongMs);
    }
    ~Program()
    {
        process_.kill();
        process_.waitForFinished(kLongMs);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] bool isReady() const { return isReady_; }
    void stop() { ::kill(static_cast<pid_t>(process_.processId()), SIGSTOP); }

private:
    QProcess process_;
    bool isReady_ = false;
};

}  // namespace

class TestUPower : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempFolder> folder_;
    QString address_;
    std::unique_ptr<Program> bus_;

    [[nodiscard]] std::unique_ptr<Program> upower(const char *onBattery, const char *percent) const
    {
        return std::make_unique<Program>(
            QStringLiteral("/usr/bin/python3"),  // the one that Debian's modules belong to
            QStringList{QStringLiteral("-c"), QString::fromUtf8(kFakeUPower), address_,
                        QString::fromLatin1(onBattery), QString::fromLatin1(percent)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        folder_ = std::make_unique<TempFolder>();
        address_ = QStringLiteral("unix:path=") +
                   QString::fromStdString((folder_->path() / "bus").bytes());
        // The library reads this once: every test has the same address.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address_.toUtf8());
    }

    void init()
    {
        bus_ = std::make_unique<Program>(QStringLiteral("dbus-daemon"),
                                         QStringList{QStringLiteral("--session"),
                                                     QStringLiteral("--nofork"),
                                                     QStringLiteral("--print-address"),
                                                     QStringLiteral("--address=") + address_});
        QVERIFY(bus_->isReady());
    }

    void cleanup() { bus_.reset(); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("onBattery");
        QTest::addColumn<QByteArray>("percentage");
        QTest::addColumn<bool>("known");
        QTest::addColumn<double>("percent");
        const auto row = [](const char *name, const char *onBattery, const char *percentage,
                            bool known, double percent) {
            QTest::newRow(name) << QByteArray(onBattery) << QByteArray(percentage) << known
                                << percent;
        };
        row("on battery", "1", "17", true, 17);
        row("on mains", "0", "80.5", true, 80.5);
        row("a machine without a battery", "0", "none", true, 100);
        row("on a battery that nobody knows more about", "1", "none", false, 0);
    }

    void answers()
    {
        QFETCH(QByteArray, onBattery);
        QFETCH(QByteArray, percentage);
        QFETCH(bool, known);
        QFETCH(double, percent);
        const auto daemon = upower(onBattery.constData(), percentage.constData());
        QVERIFY(daemon->isReady());
        const auto power = makeUPower();
        for (int time = 0; time < 3; ++time) {
            const auto state = power->state();
            QCOMPARE(state.has_value(), known);
            if (known) {
                QVERIFY((*state == PowerState{onBattery == "1", percent}));
            }
        }
    }

    void followsWhatComesAndGoes()
    {
        const auto power = makeUPower();
        QVERIFY(!power->state());
        auto daemon = upower("1", "17");
        QVERIFY(daemon->isReady());
        QVERIFY(power->state());
        bus_.reset();
        QVERIFY(!power->state());
        daemon.reset();
        init();
        daemon = upower("0", "90");
        QVERIFY(daemon->isReady());
        QVERIFY((power->state() == PowerState{false, 90}));
    }

    void nobodyKnowsWithoutABus()
    {
        bus_.reset();
        QVERIFY(!makeUPower()->state());
    }

    void aDaemonThatHangsIsNotWaitedFor()
    {
        const auto daemon = upower("1", "17");
        QVERIFY(daemon->isReady());
        daemon->stop();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!makeUPower()->state());
        // A second is promised; far below the 25 s that a bus waits by itself tells them apart.
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestUPower)
#include "test_upower.moc"
