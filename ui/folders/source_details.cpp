// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/source_details.h"

#include "ui/overview/problems.h"
#include "ui/text/texts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr std::size_t kMostErrors = 200;
constexpr int kErrorLines = 4;

}  // namespace

SourceDetails::SourceDetails(QWidget *parent)
    : QWidget(parent),
      name_(new Prose(Prose::Role::Heading, {}, this)),
      path_(new ElidedLine({}, this)),
      watch_(new Notice(this)),
      rules_(new Prose(Prose::Role::Note, {}, this)),
      errorTitle_(new Prose(Prose::Role::Strong, {}, this)),
      errors_(new QListWidget(this)),
      excludes_(button(QStringLiteral("filter"), tr("E&xclude rules…"),
                       QStringLiteral("sourceExcludes"))),
      retention_(button(QStringLiteral("retention"), tr("&Versions to keep…"),
                        QStringLiteral("sourceRetention"))),
      open_(button(QStringLiteral("open"), tr("&Show in file manager"),
                   QStringLiteral("sourceOpen"))),
      remove_(
          button(QStringLiteral("remove"), tr("Sto&p backing up…"), QStringLiteral("sourceRemove")))
{
    setObjectName(QStringLiteral("sourceDetails"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(name_);
    column->addWidget(path_);
    column->addSpacing(6);
    watch_->setObjectName(QStringLiteral("sourceWatch"));
    column->addWidget(watch_);
    rules_->setObjectName(QStringLiteral("sourceRules"));
    column->addWidget(rules_);
    column->addWidget(errorTitle_);
    errors_->setObjectName(QStringLiteral("sourceErrors"));
    errors_->setAccessibleName(tr("What could not be backed up"));
    errors_->setTextElideMode(Qt::ElideMiddle);
    errors_->setAlternatingRowColors(true);
    errors_->setMaximumHeight(fontMetrics().lineSpacing() * kErrorLines + 2 * kSpacing);
    column->addWidget(errors_);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    for (QPushButton *one : {excludes_, retention_, open_, remove_}) {
        buttons->addWidget(one);
    }
    column->addLayout(buttons);
    connect(excludes_, &QPushButton::clicked, this, &SourceDetails::excludesWanted);
    connect(retention_, &QPushButton::clicked, this, &SourceDetails::retentionWanted);
    connect(open_, &QPushButton::clicked, this, &SourceDetails::openWanted);
    connect(remove_, &QPushButton::clicked, this, &SourceDetails::removeWanted);
}

QPushButton *SourceDetails::button(const QString &iconName, const QString &text,
                                   const QString &objectName)
{
    auto *made = new QPushButton(icon(iconName), text, this);
    made->setObjectName(objectName);
    return made;
}

void SourceDetails::setRow(const SourceRow &row)
{
    name_->setText(isolated(nameText(row.name)));
    path_->setText(nameText(row.path.bytes()));
    const bool isBad = row.watching == Watching::None;
    const bool isGood = row.watching == Watching::Events;
    const bool isPlain = row.watching == Watching::Starting || row.watching == Watching::Paused;
    watch_->setText(isGood    ? Tone::Good
                    : isBad   ? Tone::Bad
                    : isPlain ? Tone::Plain
                              : Tone::Warning,
                    row.watchDetail);
    const QString excludes = row.exclude.empty()
                                 ? tr("It has no exclude rules of its own.")
                                 : tr("It has %Ln exclude rules of its own.", nullptr,
                                      static_cast<int>(row.exclude.size()));
    const QString retention = row.hasOwnRetention
                                  ? tr("Its versions are kept by rules of its own.")
                                  : tr("Its versions are kept by the rules for all folders.");
    rules_->setText(excludes + u' ' + retention);

    const bool hasErrors = !row.errors.empty();
    errorTitle_->setVisible(hasErrors);
    errors_->setVisible(hasErrors);
    errors_->clear();
    errorTitle_->setText(tr("%Ln files or folders could not be backed up:", nullptr,
                            static_cast<int>(row.errors.size())));
    for (const ItemError &error : row.errors) {
        if (static_cast<std::size_t>(errors_->count()) == kMostErrors) {
            break;
        }
        const QString what =
            error.path.empty() ? isolated(nameText(row.name)) : isolated(nameText(error.path));
        auto *item = new QListWidgetItem(
            icon(QStringLiteral("error"), toneColor(Tone::Bad, palette())),
            tr("%1: %2", "name, reason").arg(what, isolated(problemReason(error))), errors_);
        item->setToolTip(QStringLiteral("<span>%1</span>").arg(item->text().toHtmlEscaped()));
    }
    open_->setEnabled(row.watching != Watching::Missing);
}

void SourceDetails::setEditable(bool editable)
{
    for (QPushButton *one : {excludes_, retention_, remove_}) {
        one->setEnabled(editable);
    }
}

}  // namespace holdfast::ui
