// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace holdfast::ui
{

/// A question about what changes how the backup goes on: to agree is never the default.
struct Question {
    QString name;  ///< of the box (`nameBox`) and its button (`nameAccept`)
    QString title;
    QString text;
    QString explanation;
    QString details;  ///< may be empty
    QString consent;  ///< what stands on the button that agrees; empty: there is none
};

/// Opens a box with it; `then` is called when the person agrees, while `parent` lives.
void ask(QWidget *parent, const Question &question, std::function<void()> then);

}  // namespace holdfast::ui
