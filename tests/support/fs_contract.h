// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fs/filesystem.h"

#include <string>
#include <vector>

namespace holdfast::test
{

/// A file system under test, with an empty folder of its own for each case.
struct ContractSubject {
    FileSystem &fileSystem;
    AbsPath path;      ///< of `folder`
    FolderPtr folder;  ///< empty
};

/// What filesystem.h promises, as one sentence and a check that uses QVERIFY and QCOMPARE. Every
/// implementation passes all of them.
struct ContractCase {
    const char *sentence;
    void (*check)(const ContractSubject &subject);
};

/// All cases, as rows for a data-driven test: `contract_data()` adds each sentence as a row with
/// its number, `contract()` runs fsContract()[number].
[[nodiscard]] const std::vector<ContractCase> &fsContract();

// The parts of fsContract(), by topic.
[[nodiscard]] std::vector<ContractCase> namesContract();
[[nodiscard]] std::vector<ContractCase> pathsContract();
[[nodiscard]] std::vector<ContractCase> contentContract();
[[nodiscard]] std::vector<ContractCase> changesContract();
[[nodiscard]] std::vector<ContractCase> propertiesContract();

/// "ok", or the error's code as a number with its message.
[[nodiscard]] std::string outcome(const Error &error);
template <class T>
[[nodiscard]] std::string outcome(const Result<T> &result)
{
    return result ? "ok" : outcome(result.error());
}

}  // namespace holdfast::test

/// Ends the test unless `expression` succeeded.
#define HOLDFAST_VERIFY_OK(expression)                                                             \
    do {                                                                                           \
        auto &&holdfastOutcome = (expression);                                                     \
        QVERIFY2(holdfastOutcome, holdfast::test::outcome(holdfastOutcome).c_str());               \
    } while (false)
/// Ends the test unless `expression` failed with ErrorCode::`errorCode`.
#define HOLDFAST_VERIFY_FAILS(expression, errorCode)                                               \
    do {                                                                                           \
        auto &&holdfastOutcome = (expression);                                                     \
        QVERIFY2(!holdfastOutcome, "succeeded: " #expression);                                     \
        QVERIFY2(holdfastOutcome.error().code == holdfast::ErrorCode::errorCode,                   \
                 holdfast::test::outcome(holdfastOutcome).c_str());                                \
    } while (false)
