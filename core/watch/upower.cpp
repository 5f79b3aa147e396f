// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/power.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QString>
#include <QVariant>

#include <atomic>

namespace holdfast
{
namespace
{

// Two questions: a second in all.
constexpr int kTimeoutMs = 500;

/// A connection of its own for as long as it lives: one that is kept would not outlive a restart of
/// the bus.
class SystemBus
{
public:
    SystemBus()
        : name_(QStringLiteral("holdfast-power-%1").arg(++count_)),
          bus_(QDBusConnection::connectToBus(QDBusConnection::SystemBus, name_))
    {
    }
    ~SystemBus() { QDBusConnection::disconnectFromBus(name_); }
    SystemBus(const SystemBus &) = delete;
    SystemBus &operator=(const SystemBus &) = delete;

    [[nodiscard]] bool isOpen() const { return bus_.isConnected(); }

    /// Not valid: nobody answers.
    [[nodiscard]] QVariant property(const char *object, const char *interface,
                                    const char *name) const
    {
        QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.UPower"), QString::fromLatin1(object),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        question.setArguments({QString::fromLatin1(interface), QString::fromLatin1(name)});
        // Where UPower does not run, nobody else wants to know either.
        question.setAutoStartService(false);
        const QDBusMessage answer = bus_.call(question, QDBus::Block, kTimeoutMs);
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
            return {};
        }
        return answer.arguments().constFirst().value<QDBusVariant>().variant();
    }

private:
    static inline std::atomic<int> count_ = 0;
    QString name_;
    QDBusConnection bus_;
};

class UPower final : public PowerSource
{
public:
    std::optional<PowerState> state() override
    {
        const SystemBus bus;
        if (!bus.isOpen()) {
            return std::nullopt;
        }
        const QVariant onBattery =
            bus.property("/org/freedesktop/UPower", "org.freedesktop.UPower", "OnBattery");
        if (onBattery.typeId() != QMetaType::Bool) {
            return std::nullopt;
        }
        const QVariant percent = bus.property("/org/freedesktop/UPower/devices/DisplayDevice",
                                              "org.freedesktop.UPower.Device", "Percentage");
        PowerState state;
        state.onBattery = onBattery.toBool();
        if (percent.typeId() == QMetaType::Double) {
            state.percent = percent.toDouble();
        } else if (state.onBattery) {
            return std::nullopt;
        }
        return state;
    }
};

}  // namespace

std::unique_ptr<PowerSource> makeUPower()
{
    return std::make_unique<UPower>();
}

}  // namespace holdfast
