// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_words.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>

namespace holdfast::ui
{
namespace
{

using Did = RestoredItem::Did;

/// The translation context of this file.
struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};

int number(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

// The engine's reasons are written for the command line too: what is an option there is a choice
// beside the list here.
QString reasonText(const std::string &reason)
{
    QString text = nameText(reason);
    text.replace(QStringLiteral(": --nearest takes it"), QString());
    static const QRegularExpression iso(
        QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    for (auto match = iso.match(text); match.hasMatch(); match = iso.match(text)) {
        const QDateTime when = QDateTime::fromString(match.captured(), Qt::ISODate);
        text.replace(match.capturedStart(), match.capturedLength(), timeText(timeOf(when)));
    }
    return text;
}

QString madeText(const RestoredItem &item, bool done)
{
    if (item.type == EntryType::Folder) {
        return done ? RestoreWords::tr("Folder made") : RestoreWords::tr("The folder is made");
    }
    if (item.reason.empty()) {
        return done ? RestoreWords::tr("Written") : RestoreWords::tr("Is written");
    }
    return (done ? RestoreWords::tr("Written: %1") : RestoreWords::tr("Is written: %1"))
        .arg(isolated(reasonText(item.reason)));
}

QString replacedText(RestoreTelling telling)
{
    if (telling.archives) {
        return telling.isDone ? RestoreWords::tr("Replaced what stood there, which was archived")
                              : RestoreWords::tr("Replaces what stands there, archived first");
    }
    return telling.isDone ? RestoreWords::tr("Replaced what stood there")
                          : RestoreWords::tr("Replaces what stands there");
}

QString failedText(const RestoredItem &item, bool done)
{
    return (done ? RestoreWords::tr("Not restored: %1") : RestoreWords::tr("Can’t be restored: %1"))
        .arg(isolated(reasonText(item.reason)));
}

}  // namespace

std::vector<RestoredItem> itemsOf(const RestoreAnswer &answer)
{
    std::vector<RestoredItem> items = answer.items;
    std::set<std::string> told;
    for (const RestoredItem &item : items) {
        if (item.did == Did::Failed) {
            told.insert(item.source + '/' + item.path.bytes());
        }
    }
    for (const ItemError &error : answer.report.errors) {
        if (told.contains(error.path)) {
            continue;
        }
        RestoredItem item;
        item.did = Did::Failed;
        item.reason = error.reason;
        const std::size_t slash = error.path.find('/');
        item.source = error.path.substr(0, slash);
        if (slash != std::string::npos) {
            const Result<RelPath> path = RelPath::parse(BytesView(error.path).substr(slash + 1));
            item.path = path ? *path : RelPath();
        }
        items.push_back(std::move(item));
    }
    return items;
}

RestoreCounts countsOf(const std::vector<RestoredItem> &items, const RestoreAnswer &answer)
{
    RestoreCounts counts;
    for (const RestoredItem &item : items) {
        switch (item.did) {
        case Did::Wrote:
        case Did::Replaced:
            (item.type == EntryType::Folder ? counts.folders : counts.files) += 1;
            counts.replaced += item.did == Did::Replaced ? 1 : 0;
            break;
        case Did::Present:
            counts.present += 1;
            break;
        case Did::LeftOut:
            counts.leftOut += 1;
            break;
        case Did::Failed:
            counts.failed += 1;
            break;
        case Did::Removed:
            counts.removed += 1;
            break;
        }
    }
    counts.bytes = answer.report.bytes;
    if (answer.itemCount > static_cast<std::int64_t>(answer.items.size())) {
        // More than the list holds: the report has counted all of them.
        counts.files = answer.report.restored;
        counts.folders = 0;
        counts.leftOut = answer.report.leftOut;
        counts.removed = answer.report.removed;
        counts.present = answer.report.skipped - answer.report.leftOut;
        counts.failed = static_cast<std::int64_t>(answer.report.errors.size());
    }
    return counts;
}

QString outcomeText(const RestoredItem &item, RestoreTelling telling)
{
    const bool done = telling.isDone;
    switch (item.did) {
    case Did::Wrote:
        return madeText(item, done);
    case Did::Replaced:
        return replacedText(telling);
    case Did::Present:
        return done ? RestoreWords::tr("Was there already") : RestoreWords::tr("Is there already");
    case Did::LeftOut:
        return done ? RestoreWords::tr("Left as it is: something else stands there")
                    : RestoreWords::tr("Stays as it is: something else stands there");
    case Did::Failed:
        return failedText(item, done);
    case Did::Removed:
        return done ? RestoreWords::tr("Archived, then removed")
                    : RestoreWords::tr("Was not there then: is archived, then removed");
    }
    return {};
}

QString outcomeIconName(const RestoredItem &item)
{
    switch (item.did) {
    case Did::Wrote:
        return QStringLiteral("new");
    case Did::Replaced:
        return QStringLiteral("changed");
    case Did::Present:
        return QStringLiteral("check");
    case Did::LeftOut:
        return QStringLiteral("warning");
    case Did::Failed:
        return QStringLiteral("error");
    case Did::Removed:
        return QStringLiteral("archived");
    }
    return {};
}

QString presentText(const RestoredItem &item)
{
    if (!item.present) {
        return QStringLiteral("–");
    }
    switch (item.present->type) {
    case EntryType::Folder:
        return RestoreWords::tr("A folder");
    case EntryType::Symlink:
        return RestoreWords::tr("A link");
    case EntryType::Special:
        return RestoreWords::tr("A special file");
    case EntryType::File:
        break;
    }
    return RestoreWords::tr("%1 of %2", "size, time")
        .arg(sizeText(item.present->size), timeText(item.present->mtime));
}

bool isTrouble(const RestoredItem &item)
{
    return item.did == Did::Failed || item.did == Did::LeftOut ||
           (item.did == Did::Wrote && !item.reason.empty());
}

QString summaryText(const RestoreCounts &counts, RestoreTelling telling)
{
    const bool done = telling.isDone;
    QStringList sentences;
    const QString size = sizeText(counts.bytes);
    if (counts.files > 0) {
        const int n = number(counts.files);
        sentences << (done ? RestoreWords::tr("%Ln files were written, %1.", nullptr, n)
                           : RestoreWords::tr("%Ln files will be written, %1.", nullptr, n))
                         .arg(size);
    } else if (counts.folders > 0) {
        const int n = number(counts.folders);
        sentences << (done ? RestoreWords::tr("%Ln folders were made.", nullptr, n)
                           : RestoreWords::tr("%Ln folders will be made.", nullptr, n));
    } else {
        sentences << (done ? RestoreWords::tr("Nothing was written.")
                           : RestoreWords::tr("Nothing will be written."));
    }
    const auto add = [&sentences](std::int64_t count, const auto &text) {
        if (count > 0) {
            sentences << text(number(count));
        }
    };
    add(counts.replaced, [&](int n) {
        return telling.archives
                   ? (done ? RestoreWords::tr("%Ln replaced what stood there, which is in the "
                                              "backup now.",
                                              nullptr, n)
                           : RestoreWords::tr("%Ln replace what stands there, which is archived "
                                              "first.",
                                              nullptr, n))
                   : (done ? RestoreWords::tr("%Ln replaced what stood there.", nullptr, n)
                           : RestoreWords::tr("%Ln replace what stands there.", nullptr, n));
    });
    add(counts.removed, [&](int n) {
        return done ? RestoreWords::tr("%Ln that were not there then were archived and removed.",
                                       nullptr, n)
                    : RestoreWords::tr("%Ln that were not there then are archived and removed.",
                                       nullptr, n);
    });
    add(counts.present, [&](int n) {
        return done ? RestoreWords::tr("%Ln were there already.", nullptr, n)
                    : RestoreWords::tr("%Ln are there already.", nullptr, n);
    });
    add(counts.leftOut, [&](int n) {
        return done
                   ? RestoreWords::tr("%Ln were left out: something else stands there.", nullptr, n)
                   : RestoreWords::tr("%Ln are left out: something else stands there.", nullptr, n);
    });
    add(counts.failed, [&](int n) {
        return done ? RestoreWords::tr("%Ln could not be restored.", nullptr, n)
                    : RestoreWords::tr("%Ln can’t be restored.", nullptr, n);
    });
    return sentences.join(u' ');
}

QString actText(const RestoreCounts &counts)
{
    if (counts.isNothing()) {
        return RestoreWords::tr("Nothing to restore");
    }
    const int files = number(counts.files);
    const int removed = number(counts.removed);
    const QString restore =
        counts.files > 0
            ? RestoreWords::tr("&Restore %Ln files", nullptr, files)
            : RestoreWords::tr("&Restore %Ln folders", nullptr, number(counts.folders));
    if (removed == 0) {
        return restore;
    }
    return counts.files + counts.folders == 0
               ? RestoreWords::tr("&Remove %Ln files", nullptr, removed)
               : RestoreWords::tr("%1, remove %Ln files", "an act", removed).arg(restore);
}

}  // namespace holdfast::ui
