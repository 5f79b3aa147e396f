// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <memory>
#include <random>

namespace holdfast
{

RandomNumbers systemRandomNumbers()
{
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device()};
    // Shared: a std::function is copied, and copies must not tell the same numbers again.
    auto engine = std::make_shared<std::mt19937_64>(seed);
    return [engine] { return (*engine)(); };
}

}  // namespace holdfast
