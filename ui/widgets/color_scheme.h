// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace holdfast::ui
{

/// Dark where the desktop is: it says so through its portal, which Qt asks itself from 6.5 on only.
/// What else gives the colours (a platform theme, another style than Fusion) keeps the word.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    enum class Wish { None, Dark, Light };

    /// Asks over `bus`, and follows what is told later.
    explicit ColorScheme(QDBusConnection bus, QObject *parent = nullptr);

    void follow(Wish wish);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool isOurs_ = false;
};

[[nodiscard]] QPalette darkPalette();

}  // namespace holdfast::ui
