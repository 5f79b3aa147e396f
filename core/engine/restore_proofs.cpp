// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/restore_proofs.h"

#include "base/hash.h"
#include "base/json.h"
#include "engine/config_file.h"

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
    if (!document) {
        return std::nullopt;
    }
    const auto *const at = valueOf<std::int64_t>(*document, "at");
    const auto *const checked = valueOf<std::int64_t>(*document, "checked");
    const auto *const damaged = valueOf<std::int64_t>(*document, "damaged");
    if (at == nullptr || checked == nullptr || damaged == nullptr) {
        return std::nullopt;
    }
    return CheckOutcome{*at, *checked, *damaged};
}

Result<void> RestoreProofs::rememberCheck(const std::string &backupId, const CheckOutcome &outcome)
{
    JsonValue document;
    document.set("backup_id", JsonValue(backupId));
    document.set("at", JsonValue(outcome.at));
    document.set("checked", JsonValue(outcome.checked));
    document.set("damaged", JsonValue(outcome.damaged));
    return saveDocument(fileSystem_, fileOf(backupId, kChecks), document);
}

}  // namespace holdfast
