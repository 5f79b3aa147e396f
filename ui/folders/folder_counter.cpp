// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/folder_counter.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace holdfast::ui
{

FolderCounter::FolderCounter(BackupService &service, QObject *parent)
    : QObject(parent), service_(service)
{
}

FolderCounter::~FolderCounter()
{
    stop_.request_stop();
}

void FolderCounter::start(const AbsPath &folder, const CountRules &rules)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    const int generation = ++generation_;
    counting_ = true;
    count_ = {};
    error_.reset();
    const QPointer<FolderCounter> self(this);
    const auto visit = [self, generation](const FolderCount &sofar) {
        if (self != nullptr && self->generation_ == generation && self->counting_) {
            self->count_ = sofar;
            Q_EMIT self->changed();
        }
    };
    Q_EMIT changed();
    service_.count(folder, rules, stop_.get_token(), visit)
        .then(this, [this, generation](const Result<FolderCount> &answer) {
            if (generation == generation_) {
                take(answer);
            }
        });
}

void FolderCounter::stop()
{
    stop_.request_stop();
    ++generation_;
    counting_ = false;
}

void FolderCounter::take(const Result<FolderCount> &answer)
{
    counting_ = false;
    if (answer) {
        count_ = *answer;
    } else {
        error_ = answer.error();
    }
    Q_EMIT changed();
}

QString filesText(std::int64_t files)
{
    const auto number =
        static_cast<int>(std::min<std::int64_t>(files, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("FolderCount", "%Ln files", nullptr, number);
}

QString countText(const FolderCount &count, bool goesOn)
{
    const QString text = QCoreApplication::translate("FolderCount", "%1, %2", "files, size")
                             .arg(filesText(count.files), sizeText(count.bytes));
    return goesOn ? QCoreApplication::translate("FolderCount", "%1…", "still counting").arg(text)
                  : text;
}

QString savedText(const FolderCount &count)
{
    if (count.excludedFiles == 0 && count.excludedBytes == 0) {
        return {};
    }
    return QCoreApplication::translate("FolderCount", "The exclude rules leave out %1, %2.")
        .arg(filesText(count.excludedFiles), sizeText(count.excludedBytes));
}

}  // namespace holdfast::ui
