// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop app: the composition root, the only place that names concrete classes.
#include "desktop/command.h"
#include "desktop/desktop.h"
#include "desktop/signal_quit.h"
#include "desktop/single_instance.h"
#include "engine/config_file.h"
#include "fs/filesystem.h"
#include "ui/widgets/color_scheme.h"
#include "ui/widgets/roomy_style.h"
#include "watch/watcher.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <climits>
#include <cstdio>
#include <unistd.h>

namespace
{

using namespace holdfast;

AbsPath currentFolder()
{
    std::array<char, PATH_MAX> current{};
    const bool isKnown = ::getcwd(current.data(), current.size()) != nullptr;
    const Result<AbsPath> folder = AbsPath::parse(isKnown ? current.data() : "/");
    return folder ? *folder : *AbsPath::parse("/");
}

int refuse(const QString &text, int exitCode)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fputs(bytes.constData(), exitCode == 0 ? stdout : stderr);
    return exitCode;
}

// One app for each configuration of each user.
QString instanceName(const AbsPath &configFile)
{
    const QByteArray key(configFile.bytes().data(),
                         static_cast<qsizetype>(configFile.bytes().size()));
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("holdfast-%1-%2")
        .arg(::getuid())
        .arg(QString::fromLatin1(digest.left(16)));
}

ui::LiveBackupService::Parts partsFor(FileSystem &fileSystem, const Clock &clock,
                                      const AbsPath &configFile)
{
    return {fileSystem,
            clock,
            configFile,
            systemSurroundings(AbsPath()).stateDir / "holdfast",
            temporaryFolder(),
            [] {
                Monitor::Ears ears;
                ears.watcher = makeInotifyWatcher();
                ears.power = makeUPower();
                return ears;
            },
            systemRandomNumbers()};
}

}  // namespace

int main(int argc, char **argv)
{
    std::vector<Bytes> arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.emplace_back(argv[i]);
    }
    const auto parsed = desktop::parseArguments(arguments, currentFolder());
    if (const auto *const refusal = std::get_if<desktop::Refusal>(&parsed)) {
        return refuse(refusal->text, refusal->exitCode);
    }
    const desktop::Start &start = std::get<desktop::Start>(parsed);
    const Result<AbsPath> configFile =
        start.configFile ? AbsPath::parse(*start.configFile) : defaultConfigFile();
    if (!configFile) {
        return refuse(QString::fromStdString(configFile.error().message()) + u'\n', 2);
    }

    desktop::SignalQuit signals;
    int qtArguments = 1;
    QApplication application(qtArguments, argv);
    QApplication::setStyle(new ui::RoomyStyle);
    const ui::ColorScheme colorScheme(QDBusConnection::sessionBus());
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdfast"));
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("holdfast"));
    QApplication::setQuitOnLastWindowClosed(false);
    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTexts);
    }
    QTranslator texts;
    if (texts.load(QLocale(), QStringLiteral("holdfast"), QStringLiteral("_"),
                   QStringLiteral(":/i18n")) ||
        texts.load(QStringLiteral(":/i18n/holdfast_en"))) {
        QCoreApplication::installTranslator(&texts);
    }

    desktop::SingleInstance instance(instanceName(*configFile));
    if (instance.hand(start.command)) {
        return 0;
    }
    if (start.command.quit) {
        return 0;  // nothing runs
    }
    static_cast<void>(instance.listen());
    const std::unique_ptr<FileSystem> fileSystem = makePosixFileSystem();
    const SystemClock clock;
    desktop::Desktop app(partsFor(*fileSystem, clock, *configFile));
    QObject::connect(&instance, &desktop::SingleInstance::commanded, &app, &desktop::Desktop::obey);
    QObject::connect(&signals, &desktop::SignalQuit::asked, &app, &desktop::Desktop::quit);
    signals.listen();
    app.start(start.command);
    return QApplication::exec();
}
