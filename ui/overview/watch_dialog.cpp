// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/watch_dialog.h"

#include "ui/overview/troubles.h"
#include "ui/text/texts.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

void addLine(QVBoxLayout &column, QWidget *dialog, const QString &label, const QString &line,
             const char *name)
{
    auto *caption = new QLabel(label, dialog);
    caption->setWordWrap(true);
    auto *row = new QHBoxLayout;
    auto *field = new QLineEdit(line, dialog);
    field->setObjectName(QString::fromLatin1(name));
    field->setReadOnly(true);
    field->setCursorPosition(0);
    // Commands read from left to right in every language.
    field->setLayoutDirection(Qt::LeftToRight);
    caption->setBuddy(field);
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), WatchDialog::tr("Copy"), dialog);
    copy->setAccessibleName(WatchDialog::tr("Copy %1").arg(line));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [line] { QApplication::clipboard()->setText(line); });
    row->addWidget(field, 1);
    row->addWidget(copy);
    column.addWidget(caption);
    column.addLayout(row);
}

}  // namespace

QString watchSetting(std::string_view advice)
{
    constexpr std::string_view kBefore = "sysctl ";
    const std::size_t at = advice.rfind(kBefore);
    return at == std::string_view::npos ? QString()
                                        : nameText(advice.substr(at + kBefore.size())).trimmed();
}

QString watchCommand(std::string_view advice)
{
    const QString setting = watchSetting(advice);
    return setting.isEmpty() ? QString() : QStringLiteral("sudo sysctl ") + setting;
}

WatchDialog::WatchDialog(const WatchStatus &watch, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("watchDialog"));
    setWindowTitle(tr("Folders that can’t be watched"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    column->addWidget(new Prose(
        Prose::Role::Body,
        tr("This computer tells Holdfast of changes in %1 folders, and no more. Nothing is lost: "
           "the others are looked at from time to time, so that changes in them are backed up "
           "later. Whoever administers this computer can raise the limit.")
            .arg(numberText(watch.folders)),
        this));
    const QString command = watchCommand(watch.advice);
    if (command.isEmpty()) {
        column->addWidget(new Prose(Prose::Role::Body, isolated(nameText(watch.advice)), this));
    } else {
        addLine(*column, this, tr("Until the next restart, type this in a &terminal:"), command,
                "watchCommand");
        addLine(*column, this,
                tr("For &good, write this into the file /etc/sysctl.d/60-holdfast.conf:"),
                watchSetting(watch.advice), "watchSetting");
        column->addWidget(
            new Prose(Prose::Role::Note,
                      tr("Then start Holdfast again, so that it watches all folders."), this));
    }
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    columns.whole().addWidget(buttons);
    columns.resize(fontMetrics().averageCharWidth() * 84);
}

}  // namespace holdfast::ui
