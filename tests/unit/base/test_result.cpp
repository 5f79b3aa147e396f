// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/metadata.h"
#include "base/result.h"

#include <QTest>

#include <cerrno>
#include <memory>
#include <set>

using namespace holdfast;

namespace
{

Result<int> positive(int number)
{
    if (number <= 0) {
        return Error{ErrorCode::Invalid, "take", "a number", 0, "it is not positive"};
    }
    return number;
}

Result<void> check(int number)
{
    HOLDFAST_TRY(positive(number));
    return {};
}

Result<int> sum(int a, int b)
{
    HOLDFAST_ASSIGN(const int first, positive(a));
    HOLDFAST_ASSIGN(const int second, positive(b));
    return first + second;
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

}  // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeOfSystemError_data()
    {
        QTest::addColumn<int>("errnoValue");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int errnoValue, ErrorCode code) {
            QTest::newRow(name) << errnoValue << static_cast<int>(code);
        };
        row("a missing name is not found", ENOENT, ErrorCode::NotFound);
        row("a taken name exists", EEXIST, ErrorCode::Exists);
        row("a folder that is not empty is taken", ENOTEMPTY, ErrorCode::Exists);
        row("EACCES is a missing permission", EACCES, ErrorCode::AccessDenied);
        row("EPERM is a missing permission", EPERM, ErrorCode::AccessDenied);
        row("a full disk has no space", ENOSPC, ErrorCode::NoSpace);
        row("a used up quota has no space", EDQUOT, ErrorCode::NoSpace);
        row("a read-only mount takes no writes", EROFS, ErrorCode::ReadOnly);
        row("a file on the way is no folder", ENOTDIR, ErrorCode::NotAFolder);
        row("a link where none is followed is no folder", ELOOP, ErrorCode::NotAFolder);
        row("a folder where a file is wanted is of the wrong type", EISDIR, ErrorCode::WrongType);
        row("an opened socket is of the wrong type", ENXIO, ErrorCode::WrongType);
        row("a long name is too long", ENAMETOOLONG, ErrorCode::NameTooLong);
        row("an illegal sequence is a bad name", EILSEQ, ErrorCode::BadName);
        row("unknown flags are not supported", EINVAL, ErrorCode::NotSupported);
        row("a missing call is not supported", ENOSYS, ErrorCode::NotSupported);
        row("ENOTSUP is not supported", ENOTSUP, ErrorCode::NotSupported);
        row("another file system is not supported", EXDEV, ErrorCode::NotSupported);
        row("a file that is too large is not supported", EFBIG, ErrorCode::NotSupported);
        row("a file in use is busy", EBUSY, ErrorCode::Busy);
        row("a running program's file is busy", ETXTBSY, ErrorCode::Busy);
        row("too many open files pass by", EMFILE, ErrorCode::Busy);
        row("a missing device is gone", ENODEV, ErrorCode::Gone);
        row("a dead FUSE server is gone", ENOTCONN, ErrorCode::Gone);
        row("a stale handle is gone", ESTALE, ErrorCode::Gone);
        row("a failing disk is an I/O error", EIO, ErrorCode::Io);
        row("an unknown number is an I/O error", 99999, ErrorCode::Io);
    }

    void codeOfSystemError()
    {
        QFETCH(int, errnoValue);
        QFETCH(int, code);
        const Error error = systemError(errnoValue, "open", "a/b");
        QCOMPARE(static_cast<int>(error.code), code);
        QCOMPARE(error.systemError, errnoValue);
        QCOMPARE(error.operation, std::string("open"));
        QCOMPARE(error.path, std::string("a/b"));
        QVERIFY(error.detail.empty());
    }

    void messages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("expectedMessage");
        QTest::addColumn<QString>("expectedReason");
        const auto row = [](const char *name, const Error &error, const char *message,
                            const char *reason) {
            QTest::newRow(name) << text(error.message()) << text(error.reason())
                                << QString::fromUtf8(message) << QString::fromUtf8(reason);
        };
        row("a system error says what, where and why",
            systemError(ENOENT, "open", "photos/sea.jpg"),
            "open photos/sea.jpg: No such file or directory", "No such file or directory");
        row("a detail alone is the reason",
            {ErrorCode::Corrupt, "read", "a", 0, "the hash differs"}, "read a: the hash differs",
            "the hash differs");
        row("a detail follows the system's reason", {ErrorCode::Io, "read", "a", EIO, "at 4096"},
            "read a: Input/output error (at 4096)", "Input/output error (at 4096)");
        row("without a path there is the operation", {ErrorCode::Cancelled, "run", {}, 0, {}},
            "run: cancelled", "cancelled");
        row("without an operation there is the path", {ErrorCode::Changed, {}, "a", 0, {}},
            "a: changed while it was read", "changed while it was read");
        row("an empty error still says something", {}, "input/output failed",
            "input/output failed");
        row("an errno that nobody knows is a number", systemError(99999, "open", "a"),
            "open a: system error 99999", "system error 99999");
        row("a path with a newline stays one line", systemError(EACCES, "open", "a\nERROR | b"),
            "open a\\nERROR | b: Permission denied", "Permission denied");
        row("a detail with control characters stays one line",
            {ErrorCode::Invalid, "read", "a", 0, "key \x1b[2J\n"}, "read a: key \\x1b[2J\\n",
            "key \\x1b[2J\\n");
        row("a path that is not UTF-8 is escaped", systemError(EIO, "read", "\xff/ä"),
            "read \\xff/ä: Input/output error", "Input/output error");
    }

    void messages()
    {
        QFETCH(QString, message);
        QFETCH(QString, reason);
        QTEST(message, "expectedMessage");
        QTEST(reason, "expectedReason");
    }

    void everyCodeHasAReasonOfItsOwn()
    {
        std::set<std::string> reasons;
        const int count = static_cast<int>(ErrorCode::Cancelled) + 1;
        for (int code = 0; code < count; ++code) {
            const Error error{static_cast<ErrorCode>(code), {}, {}, 0, {}};
            QVERIFY(!error.reason().empty());
            QVERIFY(error.reason() != "failed");
            reasons.insert(error.reason());
        }
        QCOMPARE(static_cast<int>(reasons.size()), count);
    }

    void tryHandsTheErrorOn()
    {
        QVERIFY(check(1).ok());
        const auto failed = check(0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().detail, std::string("it is not positive"));
        QCOMPARE(static_cast<int>(failed.error().code), static_cast<int>(ErrorCode::Invalid));
    }

    void assignTakesTheValueOrHandsTheErrorOn()
    {
        QCOMPARE(*sum(2, 3), 5);
        QVERIFY(!sum(0, 3).ok());
        QVERIFY(!sum(2, 0).ok());
    }

    void aResultMovesItsValueOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }

    void entryTypesHaveTheirNames()
    {
        QCOMPARE(text(std::string(entryTypeName(EntryType::File))), QStringLiteral("file"));
        QCOMPARE(text(std::string(entryTypeName(EntryType::Folder))), QStringLiteral("folder"));
        QCOMPARE(text(std::string(entryTypeName(EntryType::Symlink))), QStringLiteral("symlink"));
        QCOMPARE(text(std::string(entryTypeName(EntryType::Special))), QStringLiteral("special"));
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "test_result.moc"
