// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/color_scheme.h"

#include "ui/widgets/tints.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProxyStyle>

namespace holdfast::ui
{
namespace
{

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kObject = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

// Read() wraps it once more than SettingChanged() does.
ColorScheme::Wish wishOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    switch (value.toUInt()) {
    case 1:
        return ColorScheme::Wish::Dark;
    case 2:
        return ColorScheme::Wish::Light;
    default:
        return ColorScheme::Wish::None;
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Fusion of Qt 6.4 is light, whatever the desktop is.
bool hasOnlyFusion()
{
    const QStyle *style = QApplication::style();
    if (const auto *const proxy = qobject_cast<const QProxyStyle *>(style)) {
        style = proxy->baseStyle();
    }
    return !qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME") && style != nullptr &&
           style->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

}  // namespace

ColorScheme::ColorScheme(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kObject, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kObject, kInterface, QStringLiteral("Read"));
    question.setArguments({kGroup, kKey});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            follow(wishOf(reply.value().variant()));
        }
        answer->deleteLater();
    });
}

void ColorScheme::settingChanged(const QString &group, const QString &key,
                                 const QDBusVariant &value)
{
    if (group == kGroup && key == kKey) {
        follow(wishOf(value.variant()));
    }
}

void ColorScheme::follow(Wish wish)
{
    if (wish == Wish::Dark && !isDark(QApplication::palette()) && hasOnlyFusion()) {
        isOurs_ = true;
        QApplication::setPalette(darkPalette());
    } else if (wish != Wish::Dark && isOurs_) {
        isOurs_ = false;
        QApplication::setPalette(QPalette());
    }
}

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2b, 0x2d);
    const QColor text(0xf2, 0xf2, 0xf2);
    const QColor base(0x1e, 0x1e, 0x20);
    QPalette palette(QColor(0x3a, 0x3a, 0x3d), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, blended(text, window, 0.45));
    }
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x25, 0x27));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3a, 0x3d));
    palette.setColor(QPalette::PlaceholderText, blended(text, base, 0.6));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xc4));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x55, 0x55, 0x58));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb3, 0xf5));
    palette.setColor(QPalette::LinkVisited, QColor(0xc3, 0x9b, 0xe8));
    return palette;
}

}  // namespace holdfast::ui
