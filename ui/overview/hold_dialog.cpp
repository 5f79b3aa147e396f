// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/hold_dialog.h"

#include "ui/text/texts.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/file_manager.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

QString holdText(const Hold &hold, TimeNs now)
{
    const QString numbers =
        hold.kind == "mass_deletion"
            ? HoldDialog::tr("%1 of %2 files are gone since %3. Their copies in the backup stay "
                             "where they are. If you say that this is right, they count as deleted "
                             "and are kept with the deleted files.")
            : HoldDialog::tr("%1 of %2 files were rewritten since %3. What they hold now is backed "
                             "up, and every earlier version is kept, also those that your rules "
                             "would remove, until you say that this is right.");
    return numbers.arg(numberText(hold.files), numberText(hold.total),
                       friendlyTimeText(hold.since, now));
}

HoldDialog::HoldDialog(BackupService &service, const NamedHolds &holds, QWidget *parent)
    : QDialog(parent), service_(service), holds_(holds)
{
    setObjectName(QStringLiteral("holdDialog"));
    setWindowTitle(tr("Is this change right?"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    column->addWidget(new Prose(Prose::Role::Heading,
                                tr("Much changed at once. Nothing is lost: look at it calmly."),
                                this));
    for (const auto &[source, hold] : holds) {
        addHold(column, source, hold);
    }
    column->addWidget(new Prose(
        Prose::Role::Body,
        tr("If you did not do this yourself, pause and find out first. A program that encrypts "
           "files to extort money looks like this, and so does a drive that was exchanged."),
        this));
    column->addStretch(1);
    addButtons(&columns.whole());
    columns.resize(fontMetrics().averageCharWidth() * 84);
}

void HoldDialog::addHold(QVBoxLayout *column, const std::string &source, const Hold &hold)
{
    auto *name = new Prose(Prose::Role::Strong, isolated(nameText(source)), this);
    auto *text = new Prose(Prose::Role::Body, holdText(hold, service_.now()), this);
    text->setObjectName(QStringLiteral("holdText"));
    column->addSpacing(kSpacing / 2);
    column->addWidget(name);
    column->addWidget(text);
    auto *row = new FlowLayout;
    const auto &sources = service_.setup().config.sources;
    const auto known = std::find_if(sources.begin(), sources.end(), [&](const SourceConfig &other) {
        return other.name == source;
    });
    if (known != sources.end()) {
        auto *folder = new QPushButton(icon(QStringLiteral("folder")), tr("Show the folder"), this);
        folder->setAccessibleName(tr("Show the folder %1").arg(isolated(nameText(source))));
        folder->setAutoDefault(false);
        connect(folder, &QPushButton::clicked, this,
                [path = known->path] { showInFileManager(path); });
        row->addWidget(folder);
    }
    auto *versions =
        new QPushButton(icon(QStringLiteral("versions")), tr("Show its copies in Versions"), this);
    versions->setObjectName(QStringLiteral("holdVersions"));
    versions->setAutoDefault(false);
    connect(versions, &QPushButton::clicked, this, [this, source, id = hold.source] {
        Q_EMIT versionsWanted({id, source, {}});
        reject();
    });
    row->addWidget(versions);
    column->addLayout(row);
}

// Not a box of buttons: with buttons for actions Qt 6.4 loses those that close from the Tab order.
void HoldDialog::addButtons(QVBoxLayout *column)
{
    auto *pause = new QPushButton(tr("&Pause"), this);
    auto *right = new QPushButton(tr("The change is &right"), this);
    auto *later = new QPushButton(tr("Decide &later"), this);
    later->setObjectName(QStringLiteral("holdLater"));
    pause->setObjectName(QStringLiteral("holdPause"));
    right->setObjectName(QStringLiteral("holdAccept"));
    right->setAutoDefault(false);
    pause->setAutoDefault(false);
    later->setDefault(true);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(pause, &QPushButton::clicked, this, [this] {
        service_.pause(std::nullopt);
        reject();
    });
    connect(right, &QPushButton::clicked, this, [this] {
        service_.acceptMassChange(holds_);
        accept();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(pause);
    row->addWidget(right);
    row->addStretch(1);
    row->addWidget(later);
    column->addLayout(row);
}

}  // namespace holdfast::ui
