// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/error_text.h"

#include "base/bytes.h"
#include "model/answers.h"

#include <QCoreApplication>

namespace holdfast
{
namespace
{

std::string translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text).toStdString();
}

// The next step, for errors whose own detail has none.
const char *adviceFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        // A detail of the engine's says what to do already.
        return error.detail.empty()
                   ? QT_TRANSLATE_NOOP("ErrorText", "Connect its drive, or correct the path.")
                   : nullptr;
    case ErrorCode::AccessDenied:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Give this user the permission, or run as one who has it.");
    case ErrorCode::NoSpace:
        return QT_TRANSLATE_NOOP("ErrorText", "Make room there, then try again: what was stored "
                                              "before is as it was.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText", "Mount it for writing, then try again.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("ErrorText", "Try again later.");
    case ErrorCode::Gone:
        return QT_TRANSLATE_NOOP("ErrorText", "Connect the drive again, then try again: what was "
                                              "stored before is as it was.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The next backup makes the catalog anew; so does the command "
                                 "rebuild.");
    default:
        return nullptr;
    }
}

std::string lockedText(const Error &error)
{
    if (error.detail.empty()) {
        return translated(QT_TRANSLATE_NOOP("ErrorText",
                                            "Another process holds this backup. Wait until it is "
                                            "done, then try again."));
    }
    if (error.operation == kMonitoring) {
        return QCoreApplication::translate("ErrorText",
                                           "Holdfast monitors this backup (pid %1) and backs up "
                                           "by itself. To do it by hand, stop it first.")
            .arg(QString::fromStdString(displayName(error.detail)))
            .toStdString();
    }
    return QCoreApplication::translate("ErrorText",
                                       "Another process (pid %1) holds this backup. Wait until "
                                       "it is done, then try again.")
        .arg(QString::fromStdString(displayName(error.detail)))
        .toStdString();
}

}  // namespace

std::string_view errorCodeName(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Exists:
        return "exists";
    case ErrorCode::AccessDenied:
        return "access_denied";
    case ErrorCode::NoSpace:
        return "no_space";
    case ErrorCode::ReadOnly:
        return "read_only";
    case ErrorCode::NotAFolder:
        return "not_a_folder";
    case ErrorCode::WrongType:
        return "wrong_type";
    case ErrorCode::NameTooLong:
        return "name_too_long";
    case ErrorCode::BadName:
        return "bad_name";
    case ErrorCode::NotSupported:
        return "not_supported";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Changed:
        return "changed";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::Gone:
        return "gone";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::Cancelled:
        return "cancelled";
    }
    return "io";
}

std::string errorText(const Error &error)
{
    if (error.code == ErrorCode::Locked) {
        return lockedText(error);
    }
    const char *const advice = adviceFor(error);
    return advice == nullptr ? error.message()
                             : error.message().append(". ").append(translated(advice));
}

}  // namespace holdfast
