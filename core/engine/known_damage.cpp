// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/known_damage.h"

#include "base/bytes.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace holdfast
{
namespace
{

constexpr double kAll = 100;

bool sawAll(const VerifyRequest &request, const VerifyReport &report)
{
    return report.complete && report.errors.empty() && !request.slice &&
           request.samplePercent >= kAll;
}

/// Was a copy looked at that is not among what was found?
bool sawSound(const DamagedCopy &copy, const VerifyRequest &request, const VerifyReport &report)
{
    return sawAll(request, report) || (request.slice && report.complete && report.errors.empty() &&
                                       request.slice->contains({}, copy.stored.bytes()));
}

const DamagedCopy *find(const std::vector<DamagedCopy> &copies, const DamagedCopy &wanted)
{
    const auto found = std::find_if(copies.begin(), copies.end(),
                                    [&](const DamagedCopy &copy) { return copy.isSameAs(wanted); });
    return found == copies.end() ? nullptr : &*found;
}

std::vector<DamagedCopy> allOf(const VerifyReport &report)
{
    std::vector<DamagedCopy> copies = report.damaged;
    copies.insert(copies.end(), report.missing.begin(), report.missing.end());
    return copies;
}

void count(CheckOutcome &outcome, std::int64_t unlisted)
{
    outcome.accepted = std::count_if(outcome.copies.begin(), outcome.copies.end(),
                                     [](const DamagedCopy &copy) { return copy.isAccepted; });
    outcome.damaged =
        static_cast<std::int64_t>(outcome.copies.size()) - outcome.accepted + unlisted;
}

std::int64_t unlistedOf(const CheckOutcome &outcome)
{
    return outcome.damaged + outcome.accepted - static_cast<std::int64_t>(outcome.copies.size());
}

template <class T>
const T *valueOf(const JsonValue &object, std::string_view key)
{
    const JsonValue *const value = object.find(key);
    return value == nullptr ? nullptr : value->as<T>();
}

/// Names are bytes, and JSON is text.
std::string coded(const Bytes &bytes)
{
    return toBase64(bytes);
}

Bytes bytesOf(const JsonValue &object, std::string_view key)
{
    const auto *const text = valueOf<std::string>(object, key);
    return text == nullptr ? Bytes() : fromBase64(*text);
}

std::int64_t numberOf(const JsonValue &object, std::string_view key)
{
    const auto *const number = valueOf<std::int64_t>(object, key);
    return number == nullptr ? 0 : *number;
}

bool flagOf(const JsonValue &object, std::string_view key)
{
    const auto *const flag = valueOf<bool>(object, key);
    return flag != nullptr && *flag;
}

JsonValue toJson(const DamagedCopy &copy)
{
    JsonValue object;
    object.set("stored", JsonValue(coded(copy.stored.bytes())));
    object.set("source", JsonValue(coded(copy.source)));
    object.set("path", JsonValue(coded(copy.path.bytes())));
    object.set("problem", JsonValue(displayName(copy.problem)));
    object.set("algorithm", JsonValue(std::string(hashName(copy.hash.algorithm()))));
    object.set("hash", JsonValue(copy.hash.hex()));
    object.set("from", JsonValue(copy.from));
    object.set("until", JsonValue(copy.until));
    object.set("lost", JsonValue(copy.isLost));
    object.set("accepted", JsonValue(copy.isAccepted));
    return object;
}

std::optional<DamagedCopy> damagedCopyOf(const JsonValue &object)
{
    DamagedCopy copy;
    Result<RelPath> stored = RelPath::parse(bytesOf(object, "stored"));
    Result<RelPath> path = RelPath::parse(bytesOf(object, "path"));
    if (!stored || !path) {
        return std::nullopt;
    }
    copy.stored = *std::move(stored);
    copy.path = *std::move(path);
    copy.source = bytesOf(object, "source");
    if (const auto *const problem = valueOf<std::string>(object, "problem")) {
        copy.problem = *problem;
    }
    const auto *const name = valueOf<std::string>(object, "algorithm");
    const auto *const hex = valueOf<std::string>(object, "hash");
    const auto algorithm = name == nullptr ? std::nullopt : hashFromName(*name);
    if (algorithm && hex != nullptr) {
        copy.hash = Digest(*algorithm, fromHex(*hex));
    }
    copy.from = numberOf(object, "from");
    copy.until = numberOf(object, "until");
    copy.isLost = flagOf(object, "lost");
    copy.isAccepted = flagOf(object, "accepted");
    return copy;
}

}  // namespace

CheckOutcome knownAfter(const CheckOutcome &before, const VerifyRequest &request,
                        const VerifyReport &report, TimeNs began)
{
    const std::vector<DamagedCopy> found = allOf(report);
    CheckOutcome after = before;
    std::vector<DamagedCopy> unrepaired;
    for (const DamagedCopy &copy : found) {
        if (!copy.repaired) {
            unrepaired.push_back(copy);
        }
    }
    // What was known before keeps its place, and what a person said of it.
    std::vector<DamagedCopy> copies;
    for (const DamagedCopy &known : before.copies) {
        const DamagedCopy *const now = find(found, known);
        const bool isGone = now == nullptr ? sawSound(known, request, report) : now->repaired;
        if (!isGone) {
            copies.push_back(now == nullptr ? known : *now);
            copies.back().isAccepted = known.isAccepted;
            copies.back().isLost = known.isLost || copies.back().isLost;
        }
    }
    std::int64_t unlisted = sawAll(request, report) ? 0 : unlistedOf(before);
    for (const DamagedCopy &copy : unrepaired) {
        if (find(copies, copy) == nullptr) {
            if (copies.size() < CheckOutcome::kMostCopies) {
                copies.push_back(copy);
            } else {
                ++unlisted;
            }
        }
    }
    const bool isNews = copies != before.copies;
    after.copies = std::move(copies);
    count(after, unlisted);
    if (isNews || after.damaged != before.damaged) {
        after.found = began;
    }
    if (sawAll(request, report)) {
        after.at = began;
        after.checked = report.checked;
    }
    return after;
}

CheckOutcome accepting(CheckOutcome known, const std::vector<DamagedCopy> &copies)
{
    const std::int64_t unlisted = unlistedOf(known);
    for (DamagedCopy &copy : known.copies) {
        copy.isAccepted = copy.isAccepted || find(copies, copy) != nullptr;
    }
    count(known, unlisted);
    return known;
}

bool isAccepted(const CheckOutcome &known, const DamagedCopy &copy)
{
    const DamagedCopy *const found = find(known.copies, copy);
    return found != nullptr && found->isAccepted;
}

JsonValue toJson(const CheckOutcome &outcome)
{
    JsonValue document;
    document.set("at", JsonValue(outcome.at));
    document.set("checked", JsonValue(outcome.checked));
    document.set("damaged", JsonValue(outcome.damaged));
    document.set("accepted", JsonValue(outcome.accepted));
    document.set("found", JsonValue(outcome.found));
    JsonValue::Array copies;
    for (const DamagedCopy &copy : outcome.copies) {
        copies.push_back(toJson(copy));
    }
    document.set("copies", JsonValue(std::move(copies)));
    return document;
}

std::optional<CheckOutcome> checkOutcomeOf(const JsonValue &document)
{
    const auto *const at = valueOf<std::int64_t>(document, "at");
    const auto *const checked = valueOf<std::int64_t>(document, "checked");
    const auto *const damaged = valueOf<std::int64_t>(document, "damaged");
    if (at == nullptr || checked == nullptr || damaged == nullptr) {
        return std::nullopt;
    }
    CheckOutcome outcome{*at, *checked, *damaged, numberOf(document, "accepted"),
                         numberOf(document, "found")};
    const auto *const copies = valueOf<JsonValue::Array>(document, "copies");
    for (const JsonValue &object : copies == nullptr ? JsonValue::Array() : *copies) {
        if (std::optional<DamagedCopy> copy = damagedCopyOf(object)) {
            outcome.copies.push_back(*std::move(copy));
        }
    }
    return outcome;
}

}  // namespace holdfast
