// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config_values.h"

namespace holdfast
{

/// The `sources` of a configuration while they are read, each with where it stands in the file.
/// Used by config.cpp alone.
class ConfigSources
{
public:
    ConfigSources(const ConfigSurroundings &surroundings, ConfigNotes &notes)
        : surroundings_(surroundings), notes_(notes)
    {
    }

    void read(const ConfigField &field);
    /// Complains about a source that holds, or is held by, something that it must not, and at
    /// `line` when the configuration names no sources at all.
    void check(const AbsPath &backupRoot, const AbsPath &logDir, int line);
    /// All of them, with names.
    [[nodiscard]] std::vector<SourceConfig> take();

private:
    struct Item {
        SourceConfig source;
        std::string key;  ///< of its path
        int line = 0;
    };

    void readOne(const ConfigField &field);
    void readName(const ConfigField &field, Item &item);
    void checkPair(const Item &earlier, const Item &later);

    const ConfigSurroundings &surroundings_;
    ConfigNotes &notes_;
    bool isRead_ = false;
    std::vector<Item> items_;
};

}  // namespace holdfast
