// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast
{

/// The calling thread, and those that it starts from now on, give way to what people do at the
/// machine: lower CPU priority (nice 10), the lowest best-effort I/O priority. Other threads are
/// not touched. For good: without privileges there is no way back. Errors do not matter and are
/// not told; does nothing where the system knows no such thing for threads.
void enterBackgroundPriority() noexcept;

}  // namespace holdfast
