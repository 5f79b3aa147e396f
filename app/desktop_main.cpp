// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop app: the composition root, the only place that names concrete classes.
#include "desktop/command.h"
#include "desktop/desktop.h"
#include "desktop/signal_quit.h"
#include "desktop/single_instance.h"
#include "engine/config_file.h"
#include "fs/filesystem.h"
#include "ui/settings/app_settings.h"
#include "ui/widgets/color_scheme.h"
#include "ui/widgets/roomy_style.h"
#include "watch/watcher.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <climits>
#include <cstdio>
#include <optional>
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

// The user's own configuration needs no mention, and an entry of autostart by the plain name.
desktop::Launch launchFor(const AbsPath &configFile)
{
    desktop::Launch launch;
    launch.program = QFile::encodeName(QCoreApplication::applicationFilePath()).toStdString();
    const Result<AbsPath> own = defaultConfigFile();
    if (!own || *own != configFile) {
        launch.arguments = {"--config", configFile.bytes()};
        launch.id += u'-' + QString::fromStdString(configFileKey(configFile));
    }
    return launch;
}

/// The program once more, in place of this one.
void startAnew(const desktop::Launch &launch)
{
    std::vector<Bytes> words{launch.program};
    words.insert(words.end(), launch.arguments.begin(), launch.arguments.end());
    std::vector<char *> pointers;
    for (Bytes &word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    std::perror("holdfast: start anew");
}

ui::LiveBackupService::Parts partsFor(FileSystem &fileSystem, const Clock &clock,
                                      const AbsPath &configFile, const AbsPath &stateFolder)
{
    return {fileSystem,
            clock,
            configFile,
            stateFolder,
            temporaryFolder(),
            [] {
                Monitor::Ears ears;
                ears.watcher = makeInotifyWatcher();
                ears.power = makeUPower();
                return ears;
            },
            systemRandomNumbers()};
}

/// `anew`: how it is to be started once more, if it is.
int run(const desktop::Start &start, const AbsPath &configFile, int argc, char **argv,
        std::optional<desktop::Launch> &anew)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::RoomyStyle);
    const ui::ColorScheme colorScheme(QDBusConnection::sessionBus());
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdfast"));
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("holdfast"));
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(ui::AppSettings().locale());
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

    const AbsPath stateFolder = systemSurroundings(AbsPath()).stateDir / "holdfast";
    const std::unique_ptr<FileSystem> fileSystem = makePosixFileSystem();
    // One app for each configuration of each user.
    const auto place = desktop::makeMeetingPlace(
        *fileSystem, desktop::meetingFolder(*fileSystem, stateFolder), configFileKey(configFile));
    if (!place) {
        return refuse(QString::fromStdString(place.error().message()) + u'\n', 1);
    }
    desktop::SingleInstance instance(**place);
    switch (instance.meet(start.command)) {
    case desktop::SingleInstance::Outcome::Handed:
        return instance.farewell().isEmpty() ? 0 : refuse(instance.farewell() + u'\n', 0);
    case desktop::SingleInstance::Outcome::Unanswered:
        return refuse(QCoreApplication::translate(
                          "main", "holdfast: it runs already, and does not answer.\n"),
                      1);
    case desktop::SingleInstance::Outcome::Alone:
        break;
    }
    if (start.command.quit) {
        return 0;  // nothing runs
    }
    desktop::SignalQuit signals;
    const QString deaf = instance.listen();
    const SystemClock clock;
    const desktop::Launch launch = launchFor(configFile);
    desktop::Desktop app(partsFor(*fileSystem, clock, configFile, stateFolder), launch);
    QObject::connect(&instance, &desktop::SingleInstance::commanded, &app, &desktop::Desktop::obey);
    QObject::connect(&app, &desktop::Desktop::quitting, &instance, &desktop::SingleInstance::close);
    QObject::connect(&app, &desktop::Desktop::ended, &instance,
                     &desktop::SingleInstance::sayFarewell);
    QObject::connect(&signals, &desktop::SignalQuit::asked, &app, &desktop::Desktop::endForGood);
    signals.listen();
    app.start(start.command);
    if (!deaf.isEmpty()) {
        qWarning("holdfast: no other start can reach this one: %s", qPrintable(deaf));
        app.tellDeaf(deaf);
    }
    const int code = QApplication::exec();
    if (app.isWantedAgain()) {
        anew = launch;
    }
    return code;
}

}  // namespace

int main(int argc, char **argv)
{
    std::vector<Bytes> arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.emplace_back(argv[i]);
    }
    auto parsed = desktop::parseArguments(arguments, currentFolder());
    if (const auto *const refusal = std::get_if<desktop::Refusal>(&parsed)) {
        return refuse(refusal->text, refusal->exitCode);
    }
    auto &start = std::get<desktop::Start>(parsed);
    const Result<AbsPath> configFile =
        start.configFile ? AbsPath::parse(*start.configFile) : defaultConfigFile();
    if (!configFile) {
        return refuse(QString::fromStdString(configFile.error().message()) + u'\n', 2);
    }
    start.command.activationToken = qgetenv("XDG_ACTIVATION_TOKEN").toStdString();

    std::vector<char *> qtArguments{argv[0]};
    for (Bytes &argument : start.qtArguments) {
        qtArguments.push_back(argument.data());
    }
    const auto count = static_cast<int>(qtArguments.size());
    qtArguments.push_back(nullptr);
    std::optional<desktop::Launch> anew;
    const int code = run(start, *configFile, count, qtArguments.data(), anew);
    // Lock and socket are free by now.
    if (anew) {
        startAnew(*anew);
    }
    return code;
}
