// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/classify_folder.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

AbsPath path(const char *text)
{
    return *AbsPath::parse(text);
}

Config config()
{
    Config config;
    config.sources.push_back({path("/home/ada/photos"), "photos", {}, {}});
    config.sources.push_back({path("/srv/docs"), "papers", {}, {}});
    config.backupRoot = path("/media/drive/backup");
    config.logDir = path("/home/ada/.local/state/holdfast/logs");
    return config;
}

}  // namespace

class TestClassifyFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<PathKind>("kind");
        QTest::addColumn<FolderFit>("fit");
        QTest::addColumn<bool>("canBeAdded");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, const char *folder, PathKind kind, FolderFit fit,
                            bool can, const char *mentions) {
            QTest::newRow(name) << QByteArray(folder) << kind << fit << can
                                << QString::fromUtf8(mentions);
        };
        const auto folder = PathKind::Folder;
        row("a new folder", "/home/ada/music", folder, FolderFit::Fine, true, "");
        row("a name that only begins like a source's", "/home/ada/photos-old", folder,
            FolderFit::Fine, true, "");
        row("a source", "/home/ada/photos", folder, FolderFit::AlreadySource, false, "photos");
        row("in a source", "/srv/docs/2024", folder, FolderFit::InsideSource, false, "papers");
        row("above a source", "/srv", folder, FolderFit::HoldsSource, false, "papers");
        row("the backup", "/media/drive/backup", folder, FolderFit::IsBackup, false, "itself");
        row("in the backup", "/media/drive/backup/versions", folder, FolderFit::InsideBackup, false,
            "copy");
        row("above the backup", "/media/drive", folder, FolderFit::HoldsBackup, true, "left out");
        row("above the backup and a source", "/", folder, FolderFit::HoldsSource, false, "photos");
        row("the log folder", "/home/ada/.local/state/holdfast/logs", folder,
            FolderFit::IsLogFolder, false, "log");
        row("a file", "/home/ada/letter.txt", PathKind::File, FolderFit::IsFile, false,
            "/home/ada");
        row("nothing", "/home/ada/gone", PathKind::Nothing, FolderFit::Missing, false, "not there");
        row("no text", "/home/ada/\xff", folder, FolderFit::NotText, false, "configuration");
    }
    void fits()
    {
        QFETCH(QByteArray, folder);
        QFETCH(PathKind, kind);
        const FolderVerdict verdict =
            classifyFolder(config(), *AbsPath::parse(folder.toStdString()), kind);
        QTEST(verdict.fit, "fit");
        QTEST(verdict.canBeAdded(), "canBeAdded");
        QFETCH(QString, mentions);
        QCOMPARE(verdict.text.isEmpty(), mentions.isEmpty());
        QVERIFY2(verdict.text.contains(mentions), qPrintable(verdict.text));
    }

    // What is listed is not backed up yet, and can give way to the folder that holds it.
    void listedFoldersAreToldFromConfiguredOnes()
    {
        const std::vector<SourceConfig> listed{{path("/home/ben/a"), "a", {}, {}},
                                               {path("/home/ben/b"), "b", {}, {}},
                                               {path("/home/eve/c"), "c", {}, {}}};
        const auto verdict = [&](const char *folder) {
            return classifyFolder(config(), path(folder), PathKind::Folder, listed);
        };
        const FolderVerdict whole = verdict("/home/ben");
        QCOMPARE(whole.fit, FolderFit::HoldsSource);
        QVERIFY(whole.canReplace);
        const QString both =
            QLocale().createSeparatedList({QStringLiteral("“a”"), QStringLiteral("“b”")});
        QVERIFY2(whole.text.contains(both), qPrintable(whole.text));
        QVERIFY(!whole.text.contains(QStringLiteral("backed up already")));
        const FolderVerdict mixed = verdict("/home");
        QCOMPARE(mixed.fit, FolderFit::HoldsSource);
        QVERIFY(!mixed.canReplace);
        QVERIFY(mixed.text.contains(QStringLiteral("photos")));
        QVERIFY(verdict("/home/ben/a/x").text.contains(QStringLiteral("on the list")));
        QVERIFY(verdict("/home/ben/c").canBeAdded());
    }

    void beforeADriveIsChosen()
    {
        QVERIFY(classifyFolder(Config(), path("/home/ada")).text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClassifyFolder)
#include "test_classify_folder.moc"
