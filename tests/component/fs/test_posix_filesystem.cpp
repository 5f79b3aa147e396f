// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fs_contract.h"
#include "support/temp_folder.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

/// The real file system against the contract that all implementations have in common.
class TestPosixFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
};

void TestPosixFileSystem::contract_data()
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < fsContract().size(); ++i) {
        QTest::newRow(fsContract()[i].sentence) << i;
    }
}

void TestPosixFileSystem::contract()
{
    QFETCH(const std::size_t, number);
    const TempFolder temp;
    const auto fileSystem = makePosixFileSystem();
    const ContractSubject subject{*fileSystem, temp.path(), fileSystem->open(temp.path()).value()};
    fsContract()[number].check(subject);
}

QTEST_APPLESS_MAIN(TestPosixFileSystem)
#include "test_posix_filesystem.moc"
