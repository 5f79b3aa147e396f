// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/config_mistakes.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConfigMistakes)
};

/// Where a parser stopped; 0: it is no parser's error. It says the line first.
int lineOf(const Error &error)
{
    static const QRegularExpression first(QStringLiteral("^line ([0-9]+): "));
    return error.code == ErrorCode::Invalid
               ? first.match(QString::fromStdString(error.detail)).captured(1).toInt()
               : 0;
}

QString unreadableText(const Error &error)
{
    const int line = lineOf(error);
    return line == 0 ? errorText(error)
                     : Words::tr("Line %1 can’t be understood: a comma, a quotation mark or a "
                                 "bracket may be missing, or be one too many, there or just "
                                 "before.")
                           .arg(numberText(line));
}

}  // namespace

QString noticeText(const ConfigNotice &notice)
{
    const QString message = isolated(nameText(notice.message));
    const QString text = notice.key.empty() ? message
                                            : Words::tr("%1: %2", "setting, what is wrong")
                                                  .arg(isolated(nameText(notice.key)), message);
    return notice.line > 0 ? Words::tr("Line %1: %2").arg(numberText(notice.line), text) : text;
}

QStringList configMistakes(const Setup &setup)
{
    QStringList mistakes;
    if (setup.unreadable) {
        mistakes << unreadableText(*setup.unreadable);
    }
    for (const ConfigNotice &notice : setup.notices) {
        if (notice.severity == ConfigNotice::Severity::Error) {
            mistakes << noticeText(notice);
        }
    }
    return mistakes;
}

QString parserWords(const Setup &setup)
{
    return setup.unreadable && lineOf(*setup.unreadable) != 0 ? errorText(*setup.unreadable)
                                                              : QString();
}

}  // namespace holdfast::ui
