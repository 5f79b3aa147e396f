// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quantities.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace holdfast
{
namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("Quantities", text);
}

constexpr std::array<const char *, 6> kUnits = {
    QT_TRANSLATE_NOOP("Quantities", "%1 KiB"), QT_TRANSLATE_NOOP("Quantities", "%1 MiB"),
    QT_TRANSLATE_NOOP("Quantities", "%1 GiB"), QT_TRANSLATE_NOOP("Quantities", "%1 TiB"),
    QT_TRANSLATE_NOOP("Quantities", "%1 PiB"), QT_TRANSLATE_NOOP("Quantities", "%1 EiB")};

// Of the texts' language, not of the machine: the two would not go together.
QLocale textLocale()
{
    //: The language of this translation, such as de or pt_BR
    return QLocale(translated(QT_TRANSLATE_NOOP("Quantities", "en")));
}

}  // namespace

std::string sizeText(std::uint64_t bytes)
{
    if (bytes < 1024) {
        const char *const text = bytes == 1 ? QT_TRANSLATE_NOOP("Quantities", "%1 byte")
                                            : QT_TRANSLATE_NOOP("Quantities", "%1 bytes");
        return translated(text).arg(bytes).toStdString();
    }
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    // 1023.95 would be shown as 1024.0.
    while (value >= 1023.95 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    QLocale locale = textLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return translated(kUnits[unit]).arg(locale.toString(value, 'f', 1)).toStdString();
}

std::string durationText(TimeNs duration)
{
    const std::int64_t seconds = std::max<TimeNs>(duration, 0) / kSecond;
    const auto two = [](const char *text, std::int64_t large, std::int64_t small) {
        return translated(text).arg(large).arg(small).toStdString();
    };
    if (seconds == 0) {
        return translated(QT_TRANSLATE_NOOP("Quantities", "less than a second")).toStdString();
    }
    if (seconds < 60) {
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 s")).arg(seconds).toStdString();
    }
    if (seconds < 3600) {
        return two(QT_TRANSLATE_NOOP("Quantities", "%1 min %2 s"), seconds / 60, seconds % 60);
    }
    if (seconds < 86'400) {
        return two(QT_TRANSLATE_NOOP("Quantities", "%1 h %2 min"), seconds / 3600,
                   seconds % 3600 / 60);
    }
    return two(QT_TRANSLATE_NOOP("Quantities", "%1 d %2 h"), seconds / 86'400,
               seconds % 86'400 / 3600);
}

std::string countText(std::int64_t count)
{
    return textLocale().toString(static_cast<qlonglong>(count)).toStdString();
}

std::string localTimeText(TimeNs time)
{
    if (time == 0) {
        return "-";
    }
    // Whole seconds before the time, also before 1970.
    const TimeNs fraction = (time % kSecond + kSecond) % kSecond;
    const std::time_t seconds = static_cast<std::time_t>((time - fraction) / kSecond);
    std::tm local{};
    std::array<char, 64> text{};
    if (::localtime_r(&seconds, &local) == nullptr ||
        std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &local) == 0) {
        return toLogTime(time);
    }
    return text.data();
}

}  // namespace holdfast
