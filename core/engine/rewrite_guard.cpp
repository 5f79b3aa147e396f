// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rewrite_guard.h"

#include "scan/encryption.h"

#include <algorithm>
#include <array>

namespace holdfast
{

void RewriteGuard::observe(const Observation &observation)
{
    const StagedFile &staged = observation.staged;
    if (staged.staged.isEmpty() || staged.metadata.type != EntryType::File ||
        staged.metadata.size < kEncryptionSampleMin) {
        return;
    }
    const std::optional<KnownFile> &known = observation.known;
    if (known && known->type == EntryType::File) {
        if (looksEncrypted(staged.staged) && !looksEncrypted(known->stored)) {
            ++rewritten_[observation.source];
        }
        return;
    }
    const BytesView name = observation.path.name();
    const std::size_t dot = name.rfind('.');
    const BytesView stem = name.substr(0, dot);
    if (dot == BytesView::npos || stem.empty() || stem == "." || stem == "..") {
        return;
    }
    const RelPath before = observation.path.parent() / stem;
    if (planner_.isVanished(observation.source, before) && looksEncrypted(staged.staged)) {
        ++renamed_[observation.source][Bytes(name.substr(dot))];
    }
}

std::int64_t RewriteGuard::suspects(SourceId source) const
{
    std::int64_t count = 0;
    if (const auto found = renamed_.find(source); found != renamed_.end()) {
        for (const auto &[ending, files] : found->second) {
            count = std::max(count, files);
        }
    }
    const auto found = rewritten_.find(source);
    return count + (found == rewritten_.end() ? 0 : found->second);
}

// What can't be read is nothing that was seen to be encrypted; its own trouble shows elsewhere.
bool RewriteGuard::looksEncrypted(const RelPath &stored) const
{
    const Result<FilePtr> file = backup_.openFile(stored);
    std::array<char, kEncryptionSample> sample{};
    const Result<std::size_t> got = file ? (*file)->read(sample, 0) : Result<std::size_t>(0);
    return got && holdfast::looksEncrypted(BytesView(sample.data(), *got));
}

}  // namespace holdfast
