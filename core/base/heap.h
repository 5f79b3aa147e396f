// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast
{

/// Gives memory that was freed back to the system: after a scan of 100,000 files some 40 MiB, which
/// the C library would keep for later. Takes milliseconds; nothing where the library does it by
/// itself, or can't. Any thread.
void giveBackFreeMemory() noexcept;

}  // namespace holdfast
