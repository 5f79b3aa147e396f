// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/log_text.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace holdfast;

namespace
{

RelPath path(const Bytes &bytes)
{
    return RelPath::trusted(bytes);
}

RunEvent eventOf(RunEventKind kind, ActionKind action = ActionKind::Skip)
{
    RunEvent event;
    event.kind = kind;
    event.action = action;
    event.source = "source";
    event.path = path("one.txt");
    return event;
}

RunEvent stored(RunEvent event, const Bytes &to, const Bytes &from = {})
{
    event.stored = path(to);
    if (!from.empty()) {
        event.from = path(from);
    }
    return event;
}

RunEvent problem(RunEventKind kind, const Bytes &source, const Bytes &name, const Bytes &at,
                 const std::string &text)
{
    RunEvent event;
    event.kind = kind;
    event.source = source;
    event.path = path(name);
    event.stored = path(at);
    event.text = text;
    return event;
}

bool isOneLine(const std::string &text)
{
    return isUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte < 0x20 || byte == 0x7F;
           });
}

}  // namespace

Q_DECLARE_METATYPE(holdfast::RunEvent)
Q_DECLARE_METATYPE(holdfast::LogLevel)

class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<RunEvent>("event");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const RunEvent &event, const char *line) {
            QTest::newRow(name) << event << QString::fromUtf8(line);
        };
        const std::pair<ActionKind, const char *> planned[] = {
            {ActionKind::Backup, "PLANNER → BACKUP: source/one.txt"},
            {ActionKind::Modified, "PLANNER → MODIFIED: source/one.txt"},
            {ActionKind::Duplicate, "PLANNER → DUPLICATE: source/one.txt"},
            {ActionKind::Moved, "PLANNER → MOVED: source/one.txt"},
            {ActionKind::Promoted, "PLANNER → PROMOTED: source/one.txt"},
            {ActionKind::Metadata, "PLANNER → METADATA: source/one.txt"},
            {ActionKind::Deleted, "PLANNER → DELETED: source/one.txt"},
        };
        for (const auto &[action, line] : planned) {
            row(line, eventOf(RunEventKind::Planned, action), line);
        }
        row("a new file", stored(eventOf(RunEventKind::Stored, ActionKind::Backup), "one.txt"),
            "BACKUP: source/one.txt → backup/one.txt");
        row("a duplicate",
            stored(eventOf(RunEventKind::Stored, ActionKind::Duplicate), "_duplicates/one.txt"),
            "DUPLICATE: source/one.txt → backup/_duplicates/one.txt");
        row("a changed file",
            stored(eventOf(RunEventKind::Stored, ActionKind::Modified), "one.txt"),
            "UPDATED: source/one.txt → backup/one.txt");
        row("a version has no prefix of the backup folder",
            stored(eventOf(RunEventKind::Archived), "versions/one.txt/v3.bak", "one.txt"),
            "ARCHIVE: backup/one.txt → versions/one.txt/v3.bak");
        row("an unchanged file", eventOf(RunEventKind::Skipped), "SKIP: source/one.txt");
        RunEvent moved = eventOf(RunEventKind::Moved, ActionKind::Moved);
        moved.path = path("b.txt");
        moved.from = path("a.txt");
        moved.fromSource = "source";
        row("a moved file", moved, "MOVED: source/a.txt → source/b.txt");
        moved.fromSource = "other";
        row("a file moved from another source", moved, "MOVED: other/a.txt → source/b.txt");
        row("a promoted duplicate",
            stored(eventOf(RunEventKind::Promoted), "one_copy.txt", "_duplicates/one_copy.txt"),
            "PROMOTED: backup/_duplicates/one_copy.txt → backup/one_copy.txt");
        row("a deleted file",
            stored(eventOf(RunEventKind::Deleted), "_deleted/one.txt~2", "one.txt"),
            "ARCHIVE DELETE: backup/one.txt → backup/_deleted/one.txt~2");
        row("no longer live", eventOf(RunEventKind::StateRemoved), "STATE REMOVE: source/one.txt");
        row("new metadata", eventOf(RunEventKind::Metadata), "METADATA: source/one.txt");
        row("a version that retention removed",
            stored(eventOf(RunEventKind::Retention), "versions/one.txt/v1.bak"),
            "RETENTION delete: versions/one.txt/v1.bak");
        RunEvent summary;
        summary.kind = RunEventKind::SkippedSummary;
        summary.count = 100'000;
        row("many unchanged files", summary, "SKIP: 100000 files unchanged");
        summary.count = 1;
        row("one unchanged file", summary, "SKIP: 1 file unchanged");
        row("the end", eventOf(RunEventKind::Complete), "Run complete");
        RunEvent folder = eventOf(RunEventKind::Metadata);
        folder.path = RelPath();
        row("the folder of a source itself", folder, "METADATA: source");
    }

    void lines()
    {
        QFETCH(RunEvent, event);
        QFETCH(QString, line);
        const LogText text = logText(event, "backup");
        QCOMPARE(QString::fromStdString(text.message), line);
        QCOMPARE(text.level, LogLevel::Info);
    }

    void problems_data()
    {
        QTest::addColumn<RunEvent>("event");
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const RunEvent &event, LogLevel level,
                            const char *line) {
            QTest::newRow(name) << event << level << QString::fromUtf8(line);
        };
        row("an error names the file",
            problem(RunEventKind::Error, "source", "a/b", "", "Permission denied"), LogLevel::Error,
            "source/a/b: Permission denied");
        row("of a whole source", problem(RunEventKind::Error, "source", "", "", "is empty"),
            LogLevel::Error, "source: is empty");
        row("a warning about what is stored",
            problem(RunEventKind::Warning, "", "", "versions/x/v1.bak", "is missing"),
            LogLevel::Warning, "backup/versions/x/v1.bak: is missing");
        row("of nothing in particular", problem(RunEventKind::Error, "", "", "", "no space left"),
            LogLevel::Error, "no space left");
        row("a notice", problem(RunEventKind::Notice, "source", "pipe", "", "FIFO: passed over"),
            LogLevel::Info, "source/pipe: FIFO: passed over");
        row("a reason that holds a name with a newline",
            problem(RunEventKind::Warning, "source", "a", "", "was\n\x1b[2J"), LogLevel::Warning,
            R"(source/a: was\n\x1b[2J)");
    }

    void problems()
    {
        QFETCH(RunEvent, event);
        QFETCH(LogLevel, level);
        QFETCH(QString, line);
        const LogText text = logText(event, "backup");
        QCOMPARE(QString::fromStdString(text.message), line);
        QCOMPARE(text.level, level);
    }

    void hostileNamesAreEscaped()
    {
        RunEvent event = eventOf(RunEventKind::Stored, ActionKind::Backup);
        event.source = "so\nurce";
        event.path = path("a\xff\x1b[31m\tb");
        event.stored = path("a\xff\x1b[31m\tb");
        QCOMPARE(QString::fromStdString(logText(event, "back\rup").message),
                 QStringLiteral("BACKUP: so\\nurce/a\\xff\\x1b[31m\\tb → "
                                "back\\x0dup/a\\xff\\x1b[31m\\tb"));
    }

    void whateverTheNamesItIsOneLine()
    {
        QVERIFY(rc::check("one event is one line of valid UTF-8", [] {
            const auto name = [] {
                Bytes bytes = *rc::gen::container<Bytes>(rc::gen::arbitrary<char>());
                std::replace_if(
                    bytes.begin(), bytes.end(), [](char c) { return c == '/' || c == '\0'; }, '\n');
                return RelPath::isValidName(bytes) ? bytes : Bytes("\n");
            };
            RunEvent event;
            event.kind = static_cast<RunEventKind>(
                *rc::gen::inRange(0, static_cast<int>(RunEventKind::Complete) + 1));
            event.action = static_cast<ActionKind>(
                *rc::gen::inRange(0, static_cast<int>(ActionKind::Deleted) + 1));
            event.source = name();
            event.fromSource = name();
            event.path = path(name() + '/' + name());
            event.from = path(name());
            event.stored = path(name());
            event.text = *rc::gen::arbitrary<std::string>();
            RC_ASSERT(isOneLine(logText(event, name()).message));
        }));
    }
};

QTEST_APPLESS_MAIN(TestLogText)
#include "test_log_text.moc"
