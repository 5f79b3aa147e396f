// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fs_contract.h"

#include <iterator>

namespace holdfast::test
{

const std::vector<ContractCase> &fsContract()
{
    static const std::vector<ContractCase> all = [] {
        std::vector<ContractCase> cases;
        for (const auto &part : {namesContract(), pathsContract(), contentContract(),
                                 changesContract(), propertiesContract()}) {
            cases.insert(cases.end(), part.begin(), part.end());
        }
        return cases;
    }();
    return all;
}

std::string outcome(const Error &error)
{
    return "code " + std::to_string(static_cast<int>(error.code)) + ", " + error.message();
}

}  // namespace holdfast::test
