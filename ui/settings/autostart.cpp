// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace holdfast::ui
{
namespace
{

/// An argument of an Exec line, quoted as the desktop entry specification wants it: `"`, `` ` ``,
/// `$` and `\` in quotation marks, `%` doubled; the string itself escapes `\` once more.
Bytes quoted(const Bytes &argument)
{
    Bytes text;
    for (const char c : argument) {
        if (c == '"' || c == '`' || c == '$') {
            text += "\\\\";
        } else if (c == '\\') {
            text += "\\\\\\";
        } else if (c == '%') {
            text += '%';
        }
        text += c;
    }
    return '"' + text + '"';
}

Error failed(const QString &what, const QString &file, const QString &why)
{
    return {ErrorCode::Io, what.toStdString(), QFile::encodeName(file).toStdString(), 0,
            why.toStdString()};
}

}  // namespace

XdgAutostart::XdgAutostart(QString folder, const QString &id, std::vector<Bytes> command)
    : folder_(std::move(folder)), id_(id), command_(std::move(command))
{
}

QString XdgAutostart::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart");
}

QString XdgAutostart::file() const
{
    return folder_ + u'/' + id_ + QStringLiteral(".desktop");
}

bool XdgAutostart::isOn() const
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly)) {
        return false;
    }
    // Desktops turn an entry off by a key instead of removing it.
    for (const QByteArray &line : entry.readAll().split('\n')) {
        const QByteArray plain = line.simplified().replace(' ', "").toLower();
        if (plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false") {
            return false;
        }
    }
    return true;
}

Result<void> XdgAutostart::set(bool on)
{
    if (!on) {
        QFile entry(file());
        if (entry.exists() && !entry.remove()) {
            return failed(QStringLiteral("remove"), file(), entry.errorString());
        }
        return {};
    }
    Bytes line;
    for (const Bytes &argument : command_) {
        line += (line.empty() ? "" : " ") + quoted(argument);
    }
    QSaveFile entry(file());
    if (!QDir().mkpath(folder_) || !entry.open(QIODevice::WriteOnly)) {
        return failed(QStringLiteral("write"), file(), entry.errorString());
    }
    entry.write(QByteArray::fromStdString("[Desktop Entry]\n"
                                          "Type=Application\n"
                                          "Name=Holdfast\n"
                                          "Comment=Backs up files as they change\n"
                                          "Icon=holdfast\n"
                                          "Exec=" +
                                          line +
                                          "\n"
                                          "Terminal=false\n"
                                          "X-GNOME-Autostart-enabled=true\n"));
    if (!entry.commit()) {
        return failed(QStringLiteral("write"), file(), entry.errorString());
    }
    return {};
}

}  // namespace holdfast::ui
