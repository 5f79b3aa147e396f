// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace holdfast
{

void giveBackFreeMemory() noexcept
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

}  // namespace holdfast
