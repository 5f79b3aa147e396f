// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stored_folder.h"

#include "exec/copy.h"

namespace holdfast
{

Result<void> setRecordedProperties(BackupFolder &backup, const Folder &folder, const KnownFile &row)
{
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(row.properties.attributes));
    backup.markChanged(row.stored, EntryType::Folder);
    return folder.setProperties(storedProperties(EntryType::Folder, row.properties,
                                                 attributes.empty() ? nullptr : &attributes));
}

}  // namespace holdfast
