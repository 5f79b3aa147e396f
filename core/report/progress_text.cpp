// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progress_text.h"

#include "report/quantities.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast
{
namespace
{

// Before that an average says nothing.
constexpr TimeNs kEarliestRate = 2 * kSecond;

QString translated(const char *text)
{
    return QCoreApplication::translate("ProgressText", text);
}

QString text(const std::string &shown)
{
    return QString::fromStdString(shown);
}

QString scanned(const RunProgress &progress)
{
    return translated(QT_TRANSLATE_NOOP("ProgressText", "looking for changes: %1 files, %2"))
        .arg(text(countText(progress.filesSeen)), text(sizeText(progress.bytesSeen)));
}

QString done(const RunProgress &progress)
{
    const std::int64_t filesTotal = progress.filesTotal;
    const std::uint64_t bytesTotal = progress.bytesTotal;
    const QString files = text(countText(progress.filesDone));
    const QString bytes = text(sizeText(progress.bytesDone));
    if (filesTotal == 0) {
        return translated(QT_TRANSLATE_NOOP("ProgressText", "%1 files, %2")).arg(files, bytes);
    }
    if (bytesTotal == 0) {
        return translated(QT_TRANSLATE_NOOP("ProgressText", "%1 of %2 files, %3"))
            .arg(files, text(countText(filesTotal)), bytes);
    }
    return translated(QT_TRANSLATE_NOOP("ProgressText", "%1 of %2 files, %3 of %4"))
        .arg(files, text(countText(filesTotal)), bytes, text(sizeText(bytesTotal)));
}

/// The share that is done, from 0 to 1: by bytes, as far as there are any.
double share(const RunProgress &progress)
{
    const double bytesTotal = static_cast<double>(progress.bytesTotal);
    const double filesTotal = static_cast<double>(progress.filesTotal);
    const double part = bytesTotal > 0   ? static_cast<double>(progress.bytesDone) / bytesTotal
                        : filesTotal > 0 ? static_cast<double>(progress.filesDone) / filesTotal
                                         : 0;
    return std::clamp(part, 0.0, 1.0);
}

QString speed(const RunProgress &progress, TimeNs elapsed)
{
    const double seconds = static_cast<double>(elapsed) / static_cast<double>(kSecond);
    const double rate = static_cast<double>(progress.bytesDone) / seconds;
    QString result = translated(QT_TRANSLATE_NOOP("ProgressText", ", %1/s"))
                         .arg(text(sizeText(static_cast<std::uint64_t>(rate))));
    const double part = share(progress);
    if (part > 0.001 && part < 1) {
        const double left = static_cast<double>(elapsed) * (1 - part) / part;
        result += translated(QT_TRANSLATE_NOOP("ProgressText", ", %1 left"))
                      .arg(text(durationText(static_cast<TimeNs>(left))));
    }
    return result;
}

}  // namespace

std::string progressText(const RunProgress &progress, std::string_view activity, TimeNs elapsed)
{
    switch (progress.phase.load()) {
    case RunProgress::Phase::Starting:
        return translated(QT_TRANSLATE_NOOP("ProgressText", "starting")).toStdString();
    case RunProgress::Phase::Scanning:
        return scanned(progress).toStdString();
    case RunProgress::Phase::Copying:
        break;
    case RunProgress::Phase::Finishing:
        return translated(QT_TRANSLATE_NOOP("ProgressText", "finishing")).toStdString();
    case RunProgress::Phase::Done:
        return {};
    }
    QString line = QString::fromUtf8(activity.data(), static_cast<qsizetype>(activity.size())) +
                   QStringLiteral(": ") + done(progress);
    if (elapsed >= kEarliestRate) {
        line += speed(progress, elapsed);
    }
    return line.toStdString();
}

}  // namespace holdfast
