// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/source_folders.h"

#include <algorithm>
#include <array>

namespace holdfast
{
namespace
{

constexpr std::array kReservedNames = {kVersionsFolder, kDuplicatesFolder, kDeletedFolder,
                                       kStateFile, kOwnFolder};

/// `name`, or the first of `name~2`, `name~3` … that is neither reserved nor taken: as a run places
/// a new source.
Bytes freeFolder(const std::string &name, const std::set<Bytes> &taken)
{
    const auto isFree = [&](const Bytes &candidate) {
        return RelPath::isValidName(candidate) && !taken.contains(candidate) &&
               std::find(kReservedNames.begin(), kReservedNames.end(), candidate) ==
                   kReservedNames.end();
    };
    Bytes stem = name;
    std::replace(stem.begin(), stem.end(), '/', '_');
    std::replace(stem.begin(), stem.end(), '\0', '_');
    Bytes candidate = stem;
    for (int n = 2; !isFree(candidate); ++n) {
        candidate = stem + '~' + std::to_string(n);
    }
    return candidate;
}

/// Does the first source have the top level itself?
bool isFirstFlat(const RebuildOptions &options, const std::set<Bytes> &topFolders,
                 const std::set<Bytes> &topFiles)
{
    if (options.layout != LayoutMode::Auto) {
        return options.layout == LayoutMode::Flat;
    }
    std::set<Bytes> unexplained = topFiles;
    for (const Bytes &folder : topFolders) {
        const bool isSource =
            std::any_of(options.sources.begin(), options.sources.end(),
                        [&](const SourceConfig &source) { return source.name == folder; });
        if (!isSource) {
            unexplained.insert(folder);
        }
    }
    const bool bearsName = topFolders.contains(options.sources.front().name);
    if (options.sources.size() == 1) {
        // Alone it would be flat, unless the folder of its name holds everything there is.
        return !bearsName || !unexplained.empty();
    }
    // Among several it would not, unless it was there before them.
    return !bearsName && !unexplained.empty();
}

}  // namespace

std::vector<SourceRecord> matchSources(const RebuildOptions &options,
                                       const std::vector<SourceRecord> &known,
                                       const std::set<Bytes> &topFolders,
                                       const std::set<Bytes> &topFiles)
{
    std::set<Bytes> taken;
    bool hasFlat = false;
    for (const SourceRecord &source : known) {
        taken.insert(Bytes(BytesView(source.folder).substr(0, source.folder.find('/'))));
        hasFlat = hasFlat || source.folder.empty();
    }
    std::vector<SourceRecord> answer;
    for (const SourceConfig &source : options.sources) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(),
                        [&](const SourceRecord &record) { return record.name == source.name; });
        if (isKnown) {
            continue;
        }
        const bool isFirst = &source == &options.sources.front();
        SourceRecord record{0, source.name, source.path.bytes(), {}};
        if (!isFirst || hasFlat || !isFirstFlat(options, topFolders, topFiles)) {
            record.folder = freeFolder(source.name, taken);
        }
        taken.insert(record.folder);
        answer.push_back(std::move(record));
    }
    return answer;
}

std::vector<SourceRecord> placeSources(const RebuildOptions &options,
                                       const std::set<Bytes> &topNames)
{
    const bool firstIsFlat = options.layout == LayoutMode::Flat ||
                             (options.layout == LayoutMode::Auto && options.sources.size() == 1);
    std::set<Bytes> taken = topNames;
    std::vector<SourceRecord> answer;
    for (const SourceConfig &source : options.sources) {
        SourceRecord record{0, source.name, source.path.bytes(), {}};
        if (!answer.empty() || !firstIsFlat) {
            record.folder = freeFolder(source.name, taken);
        }
        taken.insert(record.folder);
        answer.push_back(std::move(record));
    }
    return answer;
}

}  // namespace holdfast
