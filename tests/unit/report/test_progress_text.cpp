// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progress_text.h"

#include <QTest>

using namespace holdfast;

class TestProgressText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<qint64>("files");
        QTest::addColumn<qint64>("filesTotal");
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<quint64>("bytesTotal");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("line");
        using Phase = RunProgress::Phase;
        constexpr quint64 mib = 1024 * 1024;
        const auto row = [](const char *name, Phase phase, qint64 files, qint64 filesTotal,
                            quint64 bytes, quint64 bytesTotal, int seconds, const char *line) {
            QTest::newRow(name) << static_cast<int>(phase) << files << filesTotal << bytes
                                << bytesTotal << seconds << QString::fromUtf8(line);
        };
        row("at the start", Phase::Starting, 0, 0, 0, 0, 0, "starting");
        row("while looking", Phase::Scanning, 1234, 0, mib, 0, 0,
            "looking for changes: 1,234 files, 1.0 MiB");
        row("too early for a rate", Phase::Copying, 1, 10, mib, 10 * mib, 1,
            "copying: 1 of 10 files, 1.0 MiB of 10.0 MiB");
        row("half way", Phase::Copying, 2000, 4000, 50 * mib, 100 * mib, 10,
            "copying: 2,000 of 4,000 files, 50.0 MiB of 100.0 MiB, 5.0 MiB/s, 10 s left");
        row("all of it done", Phase::Copying, 10, 10, 100 * mib, 100 * mib, 10,
            "copying: 10 of 10 files, 100.0 MiB of 100.0 MiB, 10.0 MiB/s");
        row("empty files only: the share goes by files", Phase::Copying, 5, 10, 0, 0, 4,
            "copying: 5 of 10 files, 0 bytes, 0 bytes/s, 4 s left");
        row("more than was expected, as files grew", Phase::Copying, 5, 10, 3 * mib, mib, 3,
            "copying: 5 of 10 files, 3.0 MiB of 1.0 MiB, 1.0 MiB/s");
        row("nobody knows how much", Phase::Copying, 3, 0, 8 * mib, 0, 4,
            "copying: 3 files, 8.0 MiB, 2.0 MiB/s");
        row("nearly done", Phase::Finishing, 10, 10, mib, mib, 10, "finishing");
        row("done", Phase::Done, 10, 10, mib, mib, 10, "");
    }

    void lines()
    {
        QFETCH(int, phase);
        QFETCH(qint64, files);
        QFETCH(qint64, filesTotal);
        QFETCH(quint64, bytes);
        QFETCH(quint64, bytesTotal);
        QFETCH(int, seconds);
        QFETCH(QString, line);
        RunProgress progress;
        progress.phase = static_cast<RunProgress::Phase>(phase);
        progress.filesSeen = files;
        progress.bytesSeen = bytes;
        progress.filesDone = files;
        progress.filesTotal = filesTotal;
        progress.bytesDone = bytes;
        progress.bytesTotal = bytesTotal;
        QCOMPARE(QString::fromStdString(progressText(progress, "copying", seconds * kSecond)),
                 line);
    }
};

QTEST_APPLESS_MAIN(TestProgressText)
#include "test_progress_text.moc"
