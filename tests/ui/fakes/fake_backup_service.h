// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/action_memory.h"
#include "ui/service/backup_service.h"

#include <QPromise>

#include <functional>

namespace holdfast::ui
{

/// A façade that answers what a test gave it, at once or when the test lets it: no engine, no
/// threads, no files. Every question goes through a function that the test can replace; orders are
/// noted in `orders`.
class FakeBackupService : public BackupService
{
    Q_OBJECT

public:
    FakeBackupService() { state_.kind = ServiceState::Kind::Monitoring; }

    // What the test arranges
    Setup setup_;
    ServiceState state_;
    RunProgress progress_;
    TimeNs now_ = 1'770'000'000 * kSecond;
    std::vector<ItemError> openErrors_;
    std::vector<RunEvent> lastActions_;
    QStringList orders;
    JsonValue saved;         ///< the last document that was saved
    bool isEdited_ = false;  ///< the file, by hand, since it was loaded, in the same place
    std::string editedKeys_;
    std::vector<DamagedCopy> acceptedDamage;
    std::vector<PrunedCopy> pruned;  ///< what a person agreed to
    std::vector<OpenWork> openWorks_;

    std::function<Result<BackupStatus>()> onStatus = [] { return BackupStatus(); };
    std::function<Result<std::vector<NamedPath>>()> onSources = [] {
        return std::vector<NamedPath>();
    };
    std::function<Result<Rows<ListEntry>>(const ListRequest &, const Bytes &, int)> onList =
        [](const ListRequest &, const Bytes &, int) { return Rows<ListEntry>(); };
    std::function<Result<Rows<ListEntry>>(const FindRequest &, int)> onFind =
        [](const FindRequest &, int) { return Rows<ListEntry>(); };
    std::function<Result<std::vector<VersionEntry>>(const NamedPath &)> onVersions =
        [](const NamedPath &) { return std::vector<VersionEntry>(); };
    std::function<Result<Rows<DuplicateGroup>>(int)> onDuplicates = [](int) {
        return Rows<DuplicateGroup>();
    };
    std::function<Result<std::vector<RunSummary>>(int)> onHistory = [](int) {
        return std::vector<RunSummary>();
    };
    std::function<Result<std::vector<ChangeCount>>(TimeNs, TimeNs, TimeNs)> onChanges =
        [](TimeNs, TimeNs, TimeNs) { return std::vector<ChangeCount>(); };
    std::function<Result<std::vector<FolderUsage>>(const NamedPath &)> onUsage =
        [](const NamedPath &) { return std::vector<FolderUsage>(); };
    std::function<Result<std::vector<FolderUsage>>(const NamedPath &, TimeNs)> onUsageAt =
        [](const NamedPath &, TimeNs) { return std::vector<FolderUsage>(); };
    std::function<Result<void>(const ContentRequest &, const AbsPath &)> onSaveCopy =
        [](const ContentRequest &, const AbsPath &) { return Result<void>(); };
    std::function<Result<void>(const AbsPath &, const Bytes &)> onSaveText =
        [](const AbsPath &, const Bytes &) { return Result<void>(); };
    std::function<Result<StoredContent>(const ContentRequest &, std::uint64_t)> onContent =
        [](const ContentRequest &, std::uint64_t) { return StoredContent(); };
    std::function<Result<AbsPath>(const ContentRequest &)> onTemporaryCopy =
        [](const ContentRequest &) { return AbsPath(); };
    std::function<Result<std::vector<std::string>>(const Bytes &, int)> onLogLines =
        [](const Bytes &, int) { return std::vector<std::string>(); };
    std::function<Result<RetentionPreview>(const Config &)> onPreviewRetention =
        [](const Config &) { return RetentionPreview(); };
    std::function<Result<FolderCount>(const AbsPath &, const CountRules &)> onCount =
        [](const AbsPath &, const CountRules &) { return FolderCount(); };
    std::function<Result<DestinationInfo>(const AbsPath &)> onExamineDestination =
        [](const AbsPath &folder) {
            DestinationInfo info;
            info.folder = folder;
            info.exists = true;
            return info;
        };
    std::function<Result<RestoreAnswer>(const RestoreRequest &, Work &)> onRestore =
        [](const RestoreRequest &, Work &) { return RestoreAnswer(); };
    NamedHolds agreed;
    std::function<Result<PruneReport>()> onPrune = [] { return PruneReport(); };
    std::function<Result<VerifyReport>(const VerifyRequest &)> onVerify =
        [](const VerifyRequest &) { return VerifyReport(); };
    std::function<Result<DrillReport>(std::int64_t)> onDrill = [](std::int64_t) {
        return DrillReport();
    };
    std::function<Result<JsonValue>(const AbsPath &)> onReadDocument = [](const AbsPath &) {
        return JsonValue();
    };
    std::function<Result<void>(const JsonValue &)> onSave = [](const JsonValue &) {
        return Result<void>();
    };
    std::function<ParsedConfig(const JsonValue &)> onCheck = [](const JsonValue &) {
        return ParsedConfig();
    };

    /// As a run does.
    void tell(const std::vector<RunEvent> &events)
    {
        Q_EMIT eventsCame(events);
        if (keepActions(lastActions_, events)) {
            Q_EMIT lastActionsChanged();
        }
    }

    // BackupService
    const Setup &setup() const override { return setup_; }
    const ServiceState &state() const override { return state_; }
    const RunProgress &progress() const override { return progress_; }
    TimeNs now() const override { return now_; }
    const std::vector<ItemError> &openErrors() const override { return openErrors_; }
    const std::vector<RunEvent> &lastActions() const override { return lastActions_; }
    void backUpNow() override { orders << QStringLiteral("backUpNow"); }
    void pause(std::optional<TimeNs> until) override
    {
        orders << QStringLiteral("pause %1").arg(until.value_or(0));
    }
    void resume() override { orders << QStringLiteral("resume"); }
    void acceptMassChange(const NamedHolds &shown) override
    {
        orders << QStringLiteral("acceptMassChange");
        agreed = shown;
    }
    void acceptDestination() override { orders << QStringLiteral("acceptDestination"); }
    Answer<Result<void>> acceptDamage(std::vector<DamagedCopy> copies) override
    {
        orders << QStringLiteral("acceptDamage");
        acceptedDamage = std::move(copies);
        return ready(Result<void>());
    }
    void acceptClock() override { orders << QStringLiteral("acceptClock"); }
    void quit() override
    {
        orders << QStringLiteral("quit");
        Q_EMIT stopped();
    }
    ParsedConfig check(const JsonValue &document) const override { return onCheck(document); }
    Answer<Result<void>> save(JsonValue document, Saved how) override
    {
        orders << (how == Saved::Overriding   ? QStringLiteral("save overriding")
                   : how == Saved::KeepingOld ? QStringLiteral("save keeping the old one")
                                              : QStringLiteral("save"));
        saved = std::move(document);
        return ready(
            isEdited_ && how == Saved::Merged
                ? Result<void>(Error{ErrorCode::Changed, "save", "/config.json", 0, editedKeys_})
                : onSave(saved));
    }
    void reload() override
    {
        orders << QStringLiteral("reload");
        isEdited_ = false;
    }
    Answer<Result<JsonValue>> readDocument(AbsPath file) override
    {
        return ready(onReadDocument(file));
    }
    Answer<Result<BackupStatus>> status() override { return ready(onStatus()); }
    Answer<Result<std::vector<NamedPath>>> sources() override { return ready(onSources()); }
    Answer<Result<Rows<ListEntry>>> list(ListRequest request, Bytes after, int limit) override
    {
        return ready(onList(request, after, limit));
    }
    Answer<Result<Rows<ListEntry>>> find(FindRequest request, int limit, std::stop_token) override
    {
        return ready(onFind(request, limit));
    }
    Answer<Result<std::vector<VersionEntry>>> versions(NamedPath path) override
    {
        return ready(onVersions(path));
    }
    Answer<Result<Rows<DuplicateGroup>>> duplicates(int limit, std::stop_token) override
    {
        return ready(onDuplicates(limit));
    }
    Answer<Result<std::vector<RunSummary>>> history(int limit) override
    {
        return ready(onHistory(limit));
    }
    Answer<Result<std::vector<ChangeCount>>> changes(TimeNs from, TimeNs until,
                                                     TimeNs span) override
    {
        return ready(onChanges(from, until, span));
    }
    Answer<Result<std::vector<FolderUsage>>> usage(NamedPath path, std::stop_token) override
    {
        return ready(onUsage(path));
    }
    Answer<Result<std::vector<FolderUsage>>> usageAt(NamedPath path, TimeNs at,
                                                     std::stop_token) override
    {
        return ready(onUsageAt(path, at));
    }
    Answer<Result<StoredContent>> content(ContentRequest request, std::uint64_t limit) override
    {
        return ready(onContent(request, limit));
    }
    Answer<Result<AbsPath>> temporaryCopy(ContentRequest request, WorkPtr) override
    {
        return ready(onTemporaryCopy(request));
    }
    Answer<Result<void>> saveCopy(ContentRequest request, AbsPath file, WorkPtr) override
    {
        return ready(onSaveCopy(request, file));
    }
    Answer<Result<void>> saveText(AbsPath file, Bytes text) override
    {
        return ready(onSaveText(file, text));
    }
    Answer<Result<std::vector<std::string>>> logLines(Bytes logFile, int limit) override
    {
        return ready(onLogLines(logFile, limit));
    }
    Answer<Result<RetentionPreview>> previewRetention(Config config, std::stop_token) override
    {
        return ready(onPreviewRetention(config));
    }
    Answer<Result<FolderCount>> count(AbsPath folder, CountRules rules, std::stop_token,
                                      std::function<void(const FolderCount &)> visit) override
    {
        Result<FolderCount> answer = onCount(folder, rules);
        if (answer && visit) {
            visit(*answer);
        }
        return ready(std::move(answer));
    }
    Answer<Result<DestinationInfo>> examineDestination(AbsPath folder) override
    {
        return ready(onExamineDestination(folder));
    }
    std::vector<OpenWork> openWorks() const override { return openWorks_; }
    Answer<Result<RestoreAnswer>> restore(RestoreRequest request, WorkPtr work) override
    {
        return ready(onRestore(request, *work));
    }
    Answer<Result<PruneReport>> prune(std::vector<PrunedCopy> shown, WorkPtr) override
    {
        pruned = std::move(shown);
        return ready(onPrune());
    }
    Answer<Result<VerifyReport>> verify(VerifyRequest request, WorkPtr) override
    {
        return ready(onVerify(request));
    }
    Answer<Result<DrillReport>> drill(std::int64_t files, WorkPtr) override
    {
        return ready(onDrill(files));
    }

private:
    template <class T>
    static QFuture<T> ready(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};

}  // namespace holdfast::ui
