// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <string_view>

namespace holdfast::desktop
{
namespace
{

constexpr quint32 kMagic = 0x48664332;  // "HfC2"
constexpr std::array<std::string_view, 7> kPages{"overview",  "folders",    "activity", "versions",
                                                 "retention", "duplicates", "settings"};

/// Options with a value that Qt takes, and may be given by who starts programs.
constexpr std::array<std::string_view, 3> kQtOptions{"session", "platform", "display"};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString helpText()
{
    return Text::tr("Usage: holdfast [OPTION]… [FOLDER]…\n"
                    "Backs up folders into plain files, and keeps an eye on them in the tray.\n"
                    "FOLDERs are offered as further folders to back up.\n"
                    "\n"
                    "  --config FILE          another configuration than the user’s own\n"
                    "  --background           start without a window\n"
                    "  --page PAGE [FILE]     show a page: overview, folders, activity, versions,\n"
                    "                         retention, duplicates, settings; versions of FILE\n"
                    "  --backup-now           look at everything now\n"
                    "  --pause, --resume      stop backing up, and go on\n"
                    "  --quit                 end the running one\n"
                    "  --help, --version\n"
                    "\n"
                    "If Holdfast is running already, it does what is asked. In a shell or script:\n"
                    "holdfast-cli.\n");
}

Refusal wrong(const QString &what)
{
    return {Text::tr("holdfast: %1\nTry holdfast --help.\n").arg(what), 2};
}

/// One run over the arguments.
class Parser
{
public:
    Parser(const std::vector<Bytes> &arguments, const AbsPath &folder)
        : arguments_(arguments), folder_(folder)
    {
    }

    std::variant<Start, Refusal> parse()
    {
        while (at_ < arguments_.size()) {
            const Bytes &argument = arguments_[at_++];
            std::optional<Refusal> refusal;
            if (argument == "--") {
                onlyNames_ = true;
            } else if (!onlyNames_ && argument.starts_with("-") && argument != "-") {
                refusal = isQtOption(argument) ? takeQtOption(argument) : takeOption(argument);
            } else {
                refusal = takeName(argument);
            }
            if (refusal) {
                return *std::move(refusal);
            }
        }
        return std::move(start_);
    }

private:
    std::optional<Refusal> takeOption(const Bytes &option)
    {
        Command &command = start_.command;
        if (option == "--help" || option == "-h") {
            return Refusal{helpText(), 0};
        }
        if (option == "--version") {
            return Refusal{QStringLiteral("Holdfast %1\n").arg(QStringLiteral(HOLDFAST_VERSION)),
                           0};
        }
        if (option == "--background") {
            command.background = true;
        } else if (option == "--backup-now") {
            command.backUpNow = true;
        } else if (option == "--pause") {
            command.pause = true;
        } else if (option == "--resume") {
            command.resume = true;
        } else if (option == "--quit") {
            command.quit = true;
        } else if (option == "--config") {
            return takePath(option, [this](Bytes path) { start_.configFile = std::move(path); });
        } else if (option == "--page") {
            return takePage();
        } else {
            return wrong(
                Text::tr("there is no option %1").arg(QString::fromStdString(displayName(option))));
        }
        return std::nullopt;
    }

    // With one dash or two, the value behind it or behind a `=`.
    static bool isQtOption(BytesView argument)
    {
        argument.remove_prefix(argument.starts_with("--") ? 2 : 1);
        const BytesView name = argument.substr(0, argument.find('='));
        return std::find(kQtOptions.begin(), kQtOptions.end(), name) != kQtOptions.end();
    }

    std::optional<Refusal> takeQtOption(const Bytes &option)
    {
        start_.qtArguments.push_back(option);
        if (option.find('=') != Bytes::npos) {
            return std::nullopt;
        }
        if (at_ == arguments_.size()) {
            return wrong(
                Text::tr("%1 wants a value").arg(QString::fromStdString(displayName(option))));
        }
        start_.qtArguments.push_back(arguments_[at_++]);
        return std::nullopt;
    }

    std::optional<Refusal> takePage()
    {
        if (at_ == arguments_.size()) {
            return wrong(Text::tr("--page wants the name of a page"));
        }
        const Bytes &page = arguments_[at_++];
        if (std::find(kPages.begin(), kPages.end(), page) == kPages.end()) {
            return wrong(Text::tr("there is no page %1; the pages are overview, folders, activity, "
                                  "versions, retention, duplicates and settings")
                             .arg(QString::fromStdString(displayName(page))));
        }
        start_.command.page = page;
        if (page == "versions" && at_ < arguments_.size() && !arguments_[at_].starts_with("-")) {
            return takePath("--page versions",
                            [this](Bytes path) { start_.command.file = std::move(path); });
        }
        return std::nullopt;
    }

    template <class Take>
    std::optional<Refusal> takePath(BytesView option, Take take)
    {
        if (at_ == arguments_.size()) {
            return wrong(
                Text::tr("%1 wants a file").arg(QString::fromStdString(displayName(option))));
        }
        Result<AbsPath> path = AbsPath::parse(arguments_[at_++], folder_);
        if (!path) {
            return wrong(QString::fromStdString(path.error().message()));
        }
        take(path->bytes());
        return std::nullopt;
    }

    std::optional<Refusal> takeName(const Bytes &name)
    {
        Result<AbsPath> path = AbsPath::parse(name, folder_);
        if (!path) {
            return wrong(QString::fromStdString(path.error().message()));
        }
        start_.command.folders.push_back(path->bytes());
        return std::nullopt;
    }

    const std::vector<Bytes> &arguments_;
    const AbsPath &folder_;
    std::size_t at_ = 0;
    bool onlyNames_ = false;
    Start start_;
};

QByteArray bytes(const Bytes &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

std::variant<Start, Refusal> parseArguments(const std::vector<Bytes> &arguments,
                                            const AbsPath &folder)
{
    return Parser(arguments, folder).parse();
}

QByteArray encode(const Command &command)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kMagic << command.background << command.backUpNow << command.pause << command.resume
           << command.quit << bytes(command.page) << bytes(command.file)
           << bytes(command.activationToken) << static_cast<quint32>(command.folders.size());
    for (const Bytes &folder : command.folders) {
        stream << bytes(folder);
    }
    return message;
}

std::optional<Command> decode(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 count = 0;
    QByteArray page;
    QByteArray file;
    QByteArray token;
    Command command;
    stream >> magic >> command.background >> command.backUpNow >> command.pause >> command.resume >>
        command.quit >> page >> file >> token >> count;
    if (magic != kMagic || stream.status() != QDataStream::Ok) {
        return std::nullopt;
    }
    command.page = page.toStdString();
    command.file = file.toStdString();
    command.activationToken = token.toStdString();
    for (quint32 i = 0; i < count; ++i) {
        QByteArray folder;
        stream >> folder;
        if (stream.status() != QDataStream::Ok) {
            return std::nullopt;
        }
        command.folders.push_back(folder.toStdString());
    }
    return command;
}

}  // namespace holdfast::desktop
