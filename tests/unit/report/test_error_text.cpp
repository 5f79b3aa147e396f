// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/error_text.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace holdfast;

namespace
{

constexpr int kLastCode = static_cast<int>(ErrorCode::Cancelled);

}  // namespace

Q_DECLARE_METATYPE(holdfast::Error)

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Error error, const char *text) {
            QTest::newRow(name) << error << QString::fromUtf8(text);
        };
        row("a lock names its holder", {ErrorCode::Locked, "lock", "lock", 0, "4711"},
            "Another process (pid 4711) holds this backup. Wait until it is done, then try again.");
        row("a lock whose file was damaged", {ErrorCode::Locked, "lock", "lock", 0, "\x1b[2J"},
            "Another process (pid \\x1b[2J) holds this backup. Wait until it is done, then try "
            "again.");
        row("a lock of nobody knows whom", {ErrorCode::Locked, "lock", "lock", 0, ""},
            "Another process holds this backup. Wait until it is done, then try again.");
        row("a missing path", systemError(ENOENT, "open", "/mnt/photos"),
            "open /mnt/photos: No such file or directory. Connect its drive, or correct the path.");
        row("what is missing is explained already",
            {ErrorCode::NotFound, "open", "/mnt/x", 0, "there is no backup at /mnt/x (yet)"},
            "open /mnt/x: there is no backup at /mnt/x (yet)");
        row("a full disk", systemError(ENOSPC, "write", "/mnt/x"),
            "write /mnt/x: No space left on device. Make room there, then try again: what was "
            "stored before is as it was.");
        row("a guard that refused", {ErrorCode::Refused, "scan", "/a", 0, "the folder is empty"},
            "scan /a: the folder is empty");
        row("a hostile name", systemError(EIO, "open", "/a\nb"), "open /a\\nb: Input/output error");
    }

    void texts()
    {
        QFETCH(Error, error);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(errorText(error)), text);
    }

    void everyCodeHasItsOwnName()
    {
        std::set<std::string> names;
        for (int code = 0; code <= kLastCode; ++code) {
            names.emplace(errorCodeName(static_cast<ErrorCode>(code)));
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(kLastCode + 1));
    }

    void everyTextIsOneLine()
    {
        for (int code = 0; code <= kLastCode; ++code) {
            const std::string text =
                errorText({static_cast<ErrorCode>(code), "open", "/a\n\r\x1b", 0, "b\nc"});
            QVERIFY(!text.empty());
            QVERIFY(text.find_first_of("\n\r\x1b") == std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "test_error_text.moc"
