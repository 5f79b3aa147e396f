// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/app_settings.h"
#include "ui/settings/autostart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast::ui;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAndOff()
    {
        QTemporaryDir folder;
        XdgAutostart autostart(folder.filePath(QStringLiteral("new/autostart")),
                               QStringLiteral("holdfast"),
                               {"/opt/my $apps/holdfast", "--hidden", "100%\\\"", "caf\xe9"});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false).ok());
        QVERIFY(autostart.set(true).ok());
        QVERIFY(autostart.isOn());
        QFile entry(autostart.file());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        const QByteArray exec = "Exec=\"/opt/my \\\\$apps/holdfast\" \"--hidden\" "
                                "\"100%%\\\\\\\\\\\\\"\" \"caf\xe9\"\n";
        QVERIFY2(text.contains(exec), text.constData());
        QVERIFY(autostart.set(false).ok());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(autostart.file()));
    }

    void anotherConfigurationHasAnEntryOfItsOwn()
    {
        QTemporaryDir folder;
        XdgAutostart own(folder.path(), QStringLiteral("holdfast"), {"holdfast"});
        XdgAutostart other(folder.path(), QStringLiteral("holdfast-1a"),
                           {"holdfast", "--config", "/srv/other.json"});
        QVERIFY(other.set(true).ok());
        QVERIFY(other.isOn());
        QVERIFY(!own.isOn());
    }

    void whatADesktopTurnedOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("on");
        QTest::newRow("hidden") << QByteArray("Hidden=true") << false;
        QTest::newRow("hidden, with spaces") << QByteArray("Hidden = true") << false;
        QTest::newRow("by GNOME") << QByteArray("X-GNOME-Autostart-enabled=false") << false;
        QTest::newRow("not hidden") << QByteArray("Hidden=false") << true;
    }
    void whatADesktopTurnedOff()
    {
        QTemporaryDir folder;
        XdgAutostart autostart(folder.path(), QStringLiteral("holdfast"), {"holdfast"});
        QFile entry(autostart.file());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        QFETCH(QByteArray, line);
        entry.write("[Desktop Entry]\n" + line + "\n");
        entry.close();
        QTEST(autostart.isOn(), "on");
    }

    void aFolderThatCantBeMade()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        XdgAutostart autostart(folder.filePath(QStringLiteral("file/autostart")),
                               QStringLiteral("holdfast"), {"holdfast"});
        QVERIFY(!autostart.set(true).ok());
    }

    void appSettingsLast()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("app.ini"));
        {
            AppSettings settings(file);
            QVERIFY(settings.closesToTray());
            QVERIFY(settings.notifies(AppSettings::Occasion::DriveMissing));
            QSignalSpy changed(&settings, &AppSettings::changed);
            settings.setClosesToTray(true);
            QCOMPARE(changed.size(), 0);
            settings.setClosesToTray(false);
            settings.setNotifies(AppSettings::Occasion::DriveMissing, false);
            QCOMPARE(changed.size(), 2);
        }
        const AppSettings again(file);
        QVERIFY(!again.closesToTray());
        QVERIFY(!again.notifies(AppSettings::Occasion::DriveMissing));
        QVERIFY(again.notifies(AppSettings::Occasion::Failure));
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "test_autostart.moc"
