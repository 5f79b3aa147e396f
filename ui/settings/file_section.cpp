// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_section.h"

#include "ui/settings/import_dialog.h"
#include "ui/setup/config_mistakes.h"
#include "ui/text/texts.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kMostLines = 6;

}  // namespace

FileSection::FileSection(BackupService &service, QWidget *parent)
    : Section(tr("Configuration file"),
              tr("All of this is kept in one file, which can be edited by hand as well."), parent),
      service_(service),
      path_(new ElidedLine({}, this)),
      notices_(new QListWidget(this))
{
    path_->setObjectName(QStringLiteral("configPath"));
    column().addWidget(path_);
    notices_->setObjectName(QStringLiteral("configNotices"));
    notices_->setAccessibleName(tr("What is to be known about the configuration file"));
    notices_->setWordWrap(true);
    notices_->setMaximumHeight(fontMetrics().lineSpacing() * kMostLines * 2);
    column().addWidget(notices_);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &iconName, const QString &text, const char *name) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    auto *open = add(QStringLiteral("open"), tr("Op&en"), "configOpen");
    auto *reload = add(QStringLiteral("verify"), tr("Rea&d it again"), "configReload");
    auto *another = add(QStringLiteral("file"), tr("&Take over another…"), "configImport");
    row->addStretch(1);
    column().addLayout(row);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(localUrl(service_.setup().file)); });
    connect(reload, &QPushButton::clicked, this, [this] { service_.reload(); });
    connect(another, &QPushButton::clicked, this, &FileSection::chooseImport);
    refresh();
}

void FileSection::refresh()
{
    const Setup &setup = service_.setup();
    path_->setText(nameText(setup.file.bytes()));
    notices_->clear();
    const auto add = [this](Tone tone, const QString &text) {
        return new QListWidgetItem(icon(toneIconName(tone), toneColor(tone, palette())), text,
                                   notices_);
    };
    const QString toolTip = plainToolTip(parserWords(setup));
    for (const QString &mistake : configMistakes(setup)) {
        add(Tone::Bad, mistake)->setToolTip(toolTip);
    }
    for (const ConfigNotice &notice : setup.notices) {
        if (notice.severity != ConfigNotice::Severity::Error) {
            const bool isWarning = notice.severity == ConfigNotice::Severity::Warning;
            add(isWarning ? Tone::Warning : Tone::Plain, noticeText(notice));
        }
    }
    notices_->setVisible(notices_->count() > 0);
}

void FileSection::chooseImport()
{
    chooseFile(this, tr("Choose the configuration file"),
               {tr("Configuration files (*.json)"), tr("All files (*)")},
               [this](const AbsPath &file) { takeOver(file); });
}

void FileSection::takeOver(const AbsPath &file)
{
    auto *dialog = new ImportDialog(service_, file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { Q_EMIT said(tr("The configuration was taken over.")); });
    dialog->open();
}

}  // namespace holdfast::ui
