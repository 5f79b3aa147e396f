// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/exclude_rules.h"

#include <QTest>

using namespace holdfast::ui;

class TestExcludeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        using Kind = ExcludeLine::Kind;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ExcludeLine::Kind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, Kind kind, const char *says) {
            QTest::addRow("'%s'", line) << QByteArray(line) << kind << QString::fromUtf8(says);
        };
        row("*.tmp", Kind::Exclude, "everything named “*.tmp”");
        row("build/", Kind::Exclude, "folder named “build”");
        row("/raw/video", Kind::Exclude, "“raw/video” (path from the top");
        row("!keep.tmp", Kind::BringBack, "after all");
        row("# why", Kind::Comment, "comment");
        row("", Kind::Comment, "comment");
        row("   ", Kind::Comment, "comment");
        row("[a-z", Kind::Broken, "never closed");
        row("[]]", Kind::Exclude, "[]]");
        row("[!]", Kind::Broken, "never closed");
        row("[[:digit:]]", Kind::Exclude, "digit");
        row("[[:digits:]]", Kind::Broken, "digits");
        row("a\\", Kind::Broken, "nothing to quote");
        row("a\\[", Kind::Exclude, "a");
        row("!", Kind::Broken, "names nothing");
        row("/", Kind::Broken, "names nothing");
    }
    void lines()
    {
        QFETCH(QByteArray, line);
        QTEST(readExcludeLine(line.toStdString()).kind, "kind");
        QFETCH(QString, says);
        const QString text = excludeLineText(line.toStdString());
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void presetsGoInAndOut()
    {
        const ExcludePreset &preset = excludePresets().front();
        std::vector<std::string> lines{"mine", preset.lines.front()};
        QCOMPARE(presetState(preset, {}), Qt::Unchecked);
        QCOMPARE(presetState(preset, lines), Qt::PartiallyChecked);
        lines = withPreset(preset, lines, true);
        QCOMPARE(presetState(preset, lines), Qt::Checked);
        QCOMPARE(lines.size(), preset.lines.size() + 1);  // none twice
        QCOMPARE(lines.front(), std::string("mine"));
        lines = withPreset(preset, lines, false);
        QCOMPARE(lines, std::vector<std::string>{"mine"});
    }

    void everyPresetIsSound()
    {
        for (const ExcludePreset &preset : excludePresets()) {
            QVERIFY(!preset.lines.empty());
            for (const std::string &line : preset.lines) {
                QVERIFY2(readExcludeLine(line).kind == ExcludeLine::Kind::Exclude, line.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExcludeRules)
#include "test_exclude_rules.moc"
