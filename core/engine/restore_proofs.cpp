// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/restore_proofs.h"

#include "base/hash.h"
#include "base/json.h"
#include "engine/brief_lock.h"
#include "engine/config_file.h"
#include "engine/known_damage.h"

namespace holdfast
{
namespace
{

// Folders below Holdfast's own.
constexpr BytesView kProofs = "proofs";
constexpr BytesView kChecks = "checks";

template <class T>
const T *valueOf(const JsonValue &document, std::string_view key)
{
    const JsonValue *const value = document.find(key);
    return value == nullptr ? nullptr : value->as<T>();
}

}  // namespace

RestoreProofs::RestoreProofs(FileSystem &fileSystem, const AbsPath &stateFolder)
    : fileSystem_(fileSystem), stateFolder_(stateFolder)
{
}

// The id stands in the backup, and could be anything by now: no name is made of it.
AbsPath RestoreProofs::fileOf(const std::string &backupId, BytesView kind) const
{
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(backupId);
    constexpr std::size_t kDigits = 32;
    return stateFolder_ / kind / (hasher->finish().hex().substr(0, kDigits) + ".json");
}

std::optional<JsonValue> RestoreProofs::load(const std::string &backupId, BytesView kind) const
{
    Result<JsonValue> document = loadDocument(fileSystem_, fileOf(backupId, kind));
    if (!document) {
        return std::nullopt;
    }
    const auto *const id = valueOf<std::string>(*document, "backup_id");
    return id != nullptr && *id == backupId ? std::optional(*std::move(document)) : std::nullopt;
}

std::optional<RestoreProof> RestoreProofs::of(const std::string &backupId) const
{
    const std::optional<JsonValue> document = load(backupId, kProofs);
    if (!document) {
        return std::nullopt;
    }
    const auto *const at = valueOf<std::int64_t>(*document, "at");
    const auto *const proven = valueOf<std::int64_t>(*document, "proven");
    const auto *const clean = valueOf<bool>(*document, "clean");
    if (at == nullptr || proven == nullptr || clean == nullptr) {
        return std::nullopt;
    }
    return RestoreProof{*at, *proven, *clean};
}

Result<void> RestoreProofs::remember(const std::string &backupId, const RestoreProof &proof)
{
    JsonValue document;
    document.set("backup_id", JsonValue(backupId));
    document.set("at", JsonValue(proof.at));
    document.set("proven", JsonValue(proof.proven));
    document.set("clean", JsonValue(proof.clean));
    return saveDocument(fileSystem_, fileOf(backupId, kProofs), document);
}

std::optional<CheckOutcome> RestoreProofs::checkOf(const std::string &backupId) const
{
    const std::optional<JsonValue> document = load(backupId, kChecks);
    return document ? checkOutcomeOf(*document) : std::nullopt;
}

Result<void> RestoreProofs::learn(const std::string &backupId, const VerifyRequest &request,
                                  const VerifyReport &report, TimeNs began)
{
    return changeCheck(backupId, [&](const CheckOutcome &before) {
        return knownAfter(before, request, report, began);
    });
}

Result<void> RestoreProofs::accept(const std::string &backupId,
                                   const std::vector<DamagedCopy> &copies)
{
    return changeCheck(backupId,
                       [&](const CheckOutcome &before) { return accepting(before, copies); });
}

// A run that checks its share says so each hour: where there is no news, nothing is written.
Result<void> RestoreProofs::changeCheck(const std::string &backupId, const Change &change)
{
    const auto known = [&] { return checkOf(backupId).value_or(CheckOutcome()); };
    if (const CheckOutcome before = known(); change(before) == before) {
        return {};
    }
    const AbsPath file = fileOf(backupId, kChecks);
    constexpr std::uint32_t kPrivateFolder = 0700;
    HOLDFAST_TRY(fileSystem_.createFolders(file.parent(), kPrivateFolder));
    HOLDFAST_ASSIGN(const FolderPtr folder, fileSystem_.open(file.parent()));
    HOLDFAST_ASSIGN(const std::unique_ptr<Folder::Lock> lock, lockBriefly(*folder, "lock"));
    JsonValue document = toJson(change(known()));
    document.set("backup_id", JsonValue(backupId));
    return saveDocument(fileSystem_, file, document);
}

}  // namespace holdfast
