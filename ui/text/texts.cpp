// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "report/error_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

// Marks that begin and end a text of a direction of its own.
constexpr QChar kFromLeftToRight(0x2066);
constexpr QChar kByItsFirstLetter(0x2068);
constexpr QChar kEnd(0x2069);

constexpr TimeNs kMinute = 60 * kSecond;
constexpr TimeNs kHour = 60 * kMinute;
constexpr TimeNs kDay = 24 * kHour;

}  // namespace

QString nameText(BytesView bytes)
{
    return QString::fromStdString(displayName(bytes));
}

QString isolated(const QString &text)
{
    const bool mixes =
        QGuiApplication::layoutDirection() == Qt::RightToLeft ||
        std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
            return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
        });
    // A sentence with such a name in it is none itself.
    const bool isMarked = text.contains(kFromLeftToRight) || text.contains(kByItsFirstLetter);
    if (text.isEmpty() || !mixes || isMarked) {
        return text;
    }
    // A path is read in the order of its folders, a rule in that of its signs.
    const bool isPath = std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return QStringLiteral("/*?[!").contains(letter);
    });
    return (isPath ? kFromLeftToRight : kByItsFirstLetter) + text + kEnd;
}

QString unmarked(QString text)
{
    return text.remove(kFromLeftToRight).remove(kByItsFirstLetter).remove(kEnd);
}

QString pathText(const std::string &source, const RelPath &path)
{
    return path.isEmpty() ? nameText(source) : nameText(source) + u'/' + nameText(path.bytes());
}

QString sizeText(std::uint64_t bytes)
{
    const auto value = static_cast<qint64>(bytes);
    return bytes < 1024 ? Texts::tr("%n bytes", nullptr, static_cast<int>(bytes))
                        : isolated(QLocale().formattedDataSize(value, 1));
}

QString numberText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QDateTime dateTime(TimeNs time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1'000'000);
}

TimeNs timeOf(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() * 1'000'000;
}

QString timeText(TimeNs time)
{
    if (time == 0) {
        return QStringLiteral("–");
    }
    const QDateTime when = dateTime(time);
    // The long format has them as well, but also the time zone.
    QString withSeconds = QLocale().timeFormat(QLocale::ShortFormat);
    if (!withSeconds.contains(u's')) {
        withSeconds.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    }
    return Texts::tr("%1 %2", "date, time")
        .arg(QLocale().toString(when.date(), QLocale::ShortFormat),
             QLocale().toString(when.time(), withSeconds));
}

QString friendlyTimeText(TimeNs time, TimeNs now)
{
    if (time == 0) {
        return Texts::tr("never");
    }
    const QDateTime when = dateTime(time);
    const QString clock = QLocale().toString(when.time(), QLocale::ShortFormat);
    const qint64 days = when.date().daysTo(dateTime(now).date());
    if (days == 0) {
        return Texts::tr("today %1").arg(clock);
    }
    if (days == 1) {
        return Texts::tr("yesterday %1").arg(clock);
    }
    if (days > 1 && days < 7) {
        return Texts::tr("%1 %2", "weekday, time")
            .arg(QLocale().standaloneDayName(when.date().dayOfWeek()), clock);
    }
    return Texts::tr("%1 %2", "date, time")
        .arg(QLocale().toString(when.date(), QLocale::ShortFormat), clock);
}

QString agoText(TimeNs time, TimeNs now)
{
    if (time == 0) {
        return Texts::tr("never");
    }
    const TimeNs age = now - time;
    if (age < -kMinute) {
        return Texts::tr("in %1").arg(remainingText(-age));
    }
    const auto whole = [age](TimeNs unit) { return static_cast<int>(age / unit); };
    if (age < 2 * kSecond) {
        return Texts::tr("just now");
    }
    if (age < kMinute) {
        return Texts::tr("%n seconds ago", nullptr, whole(kSecond));
    }
    if (age < kHour) {
        return Texts::tr("%n minutes ago", nullptr, whole(kMinute));
    }
    if (age < kDay) {
        return Texts::tr("%n hours ago", nullptr, whole(kHour));
    }
    return Texts::tr("%n days ago", nullptr, whole(kDay));
}

QString remainingText(TimeNs duration)
{
    const auto rounded = [duration](TimeNs unit) {
        return std::max(1, static_cast<int>(std::llround(static_cast<double>(duration) /
                                                         static_cast<double>(unit))));
    };
    if (duration < 50 * kSecond) {
        return Texts::tr("less than a minute");
    }
    if (duration < 90 * kMinute) {
        return Texts::tr("about %n minutes", nullptr, rounded(kMinute));
    }
    if (duration < 36 * kHour) {
        return Texts::tr("about %n hours", nullptr, rounded(kHour));
    }
    return Texts::tr("about %n days", nullptr, rounded(kDay));
}

QString errorText(const Error &error)
{
    QString text = QString::fromStdString(holdfast::errorText(error));
    if (const QString name = nameText(error.path); !name.isEmpty()) {
        text.replace(name, isolated(name));
    }
    return text;
}

QString typeIconName(EntryType type)
{
    switch (type) {
    case EntryType::Folder:
        return QStringLiteral("folder");
    case EntryType::Symlink:
        return QStringLiteral("link");
    default:
        return QStringLiteral("file");
    }
}

}  // namespace holdfast::ui
