// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/new_folder_row.h"

#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

QToolButton *tool(QWidget *parent, const QString &iconName, const QString &text,
                  const QString &objectName)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool isSame(const CountRules &a, const CountRules &b)
{
    return a.exclude == b.exclude && a.excludeCaches == b.excludeCaches &&
           a.excludeLargerThan == b.excludeLargerThan;
}

bool isTaken(const Config &config, const std::string &name)
{
    return std::any_of(config.sources.begin(), config.sources.end(),
                       [&](const SourceConfig &source) { return source.name == name; });
}

}  // namespace

NewFolderRow::NewFolderRow(BackupService &service, AbsPath path, QWidget *parent)
    : QWidget(parent), service_(service), path_(std::move(path)), counter_(service)
{
    setObjectName(QStringLiteral("newFolder"));
    build();
    connect(&counter_, &FolderCounter::changed, this, &NewFolderRow::takeCount);
}

void NewFolderRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    wanted_ = new QCheckBox(this);
    wanted_->setObjectName(QStringLiteral("newFolderWanted"));
    wanted_->setChecked(true);
    QFont strong = wanted_->font();
    strong.setWeight(QFont::DemiBold);
    wanted_->setFont(strong);
    top->addWidget(wanted_);
    rename_ = new QLineEdit(this);
    rename_->setObjectName(QStringLiteral("newFolderName"));
    rename_->setAccessibleName(tr("Name of the folder in the backup"));
    rename_->setAcceptDrops(false);  // folders are for the list, not text
    rename_->hide();
    top->addWidget(rename_);
    renameButton_ = tool(this, QStringLiteral("edit"), tr("Change its name in the backup"),
                         QStringLiteral("newFolderRename"));
    top->addWidget(renameButton_);
    top->addStretch(1);
    amount_ = new QLabel(this);
    amount_->setObjectName(QStringLiteral("newFolderAmount"));
    amount_->setTextFormat(Qt::PlainText);
    top->addWidget(amount_);
    excludeButton_ = tool(this, QStringLiteral("filter"), tr("Exclude rules for this folder…"),
                          QStringLiteral("newFolderExclude"));
    top->addWidget(excludeButton_);
    removeButton_ = tool(this, QStringLiteral("close"), tr("Take it off this list"),
                         QStringLiteral("newFolderRemove"));
    // Counts stand in one column, also beside one that has no such button.
    QSizePolicy keepsRoom = removeButton_->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    removeButton_->setSizePolicy(keepsRoom);
    top->addWidget(removeButton_);
    column->addLayout(top);

    auto *below = new QVBoxLayout;
    below->setSpacing(2);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    below->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
                              layoutDirection() == Qt::LeftToRight ? 0 : indent, 0);
    pathLabel_ = new ElidedLine(nameText(path_.bytes()), this);
    below->addWidget(pathLabel_);
    saved_ = new Prose(Prose::Role::Note, {}, this);
    saved_->setObjectName(QStringLiteral("newFolderSaved"));
    below->addWidget(saved_);
    notice_ = new Notice(this);
    notice_->setObjectName(QStringLiteral("newFolderNotice"));
    replace_ = notice_->addButton(tr("Back up &all of it"), QStringLiteral("newFolderReplace"));
    below->addWidget(notice_);
    column->addLayout(below);

    connect(wanted_, &QCheckBox::toggled, this, [this](bool wanted) {
        isWished_ = wanted;
        Q_EMIT edited();
    });
    connect(renameButton_, &QAbstractButton::clicked, this, &NewFolderRow::beginRename);
    connect(rename_, &QLineEdit::editingFinished, this, &NewFolderRow::endRename);
    connect(rename_, &QLineEdit::textEdited, this, [this](const QString &text) {
        name_ = text.trimmed().toStdString();
        Q_EMIT edited();
    });
    connect(excludeButton_, &QAbstractButton::clicked, this, &NewFolderRow::editExcludes);
    connect(removeButton_, &QAbstractButton::clicked, this, &NewFolderRow::removeAsked);
    connect(replace_, &QAbstractButton::clicked, this, &NewFolderRow::replaceAsked);
}

bool NewFolderRow::isWanted() const
{
    return isWished_ && verdict_.canBeAdded();
}

void NewFolderRow::setWanted(bool wanted)
{
    isWished_ = wanted;
    wanted_->setChecked(isWanted());
}

void NewFolderRow::setRemovable(bool removable)
{
    removeButton_->setVisible(removable);
}

NewSource NewFolderRow::source() const
{
    return {path_, name_.empty() ? freeSourceName(named_, path_) : name_, exclude_};
}

bool NewFolderRow::hasProblem() const
{
    return isWanted() && !name_.empty() && (!RelPath::isValidName(name_) || isTaken(named_, name_));
}

void NewFolderRow::judge(const Config &config, const std::vector<SourceConfig> &listed)
{
    config_ = config;
    listed_ = listed;
    verdict_ = classifyFolder(config_, path_, kind_, listed_);
    named_ = config;
    named_.sources.insert(named_.sources.end(), listed.begin(), listed.end());
    CountRules rules;
    rules.exclude = config.exclude;
    rules.exclude.insert(rules.exclude.end(), exclude_.begin(), exclude_.end());
    rules.excludeCaches = config.excludeCaches;
    rules.excludeLargerThan = config.excludeLargerThan;
    if (verdict_.canBeAdded() && (!hasCounted_ || !isSame(rules, counted_))) {
        hasCounted_ = true;
        counted_ = rules;
        counter_.start(path_, rules);
    } else if (!verdict_.canBeAdded() && counter_.isCounting()) {
        counter_.stop();
        hasCounted_ = false;
    }
    showAll();
}

void NewFolderRow::showAll()
{
    const bool fits = verdict_.canBeAdded();
    const QSignalBlocker block(wanted_);
    wanted_->setEnabled(fits);
    wanted_->setChecked(isWanted());
    if (rename_->isHidden()) {
        const QString name = nameText(fits ? BytesView(source().name) : path_.name());
        wanted_->setText(isolated(name).replace(u'&', QStringLiteral("&&")));
    }
    wanted_->setAccessibleName(tr("Back up %1").arg(isolated(nameText(path_.bytes()))));
    renameButton_->setVisible(fits && rename_->isHidden());
    excludeButton_->setVisible(fits);
    amount_->setVisible(fits);
    const auto &error = counter_.error();
    amount_->setText(error ? QString() : countText(counter_.count(), counter_.isCounting()));
    const QString saved = fits && !error ? savedText(counter_.count()) : QString();
    saved_->setText(saved);
    saved_->setVisible(!saved.isEmpty());
    if (!fits) {
        notice_->setText(verdict_.fit == FolderFit::AlreadySource ||
                                 verdict_.fit == FolderFit::InsideSource
                             ? Tone::Plain
                             : Tone::Warning,
                         verdict_.text);
    } else if (hasProblem()) {
        notice_->setText(Tone::Bad,
                         isTaken(named_, name_)
                             ? tr("Another folder has this name already. Choose a different one.")
                             : tr("A name can’t hold “/”, and can’t be “.” or “..”."));
    } else if (error) {
        notice_->setText(Tone::Warning,
                         error->code == ErrorCode::AccessDenied
                             ? tr("Holdfast may not open this folder, so nothing in it would be "
                                  "backed up.")
                             : errorText(*error));
    } else if (counter_.count().unreadable > 0) {
        notice_->setText(Tone::Warning,
                         tr("%Ln folders in it can’t be opened and would be left out.", nullptr,
                            static_cast<int>(counter_.count().unreadable)));
    } else {
        notice_->setText(Tone::Plain, verdict_.text);
    }
    replace_->setVisible(verdict_.canReplace);
}

void NewFolderRow::takeCount()
{
    if (const auto &error = counter_.error()) {
        const bool isFile =
            error->code == ErrorCode::NotAFolder || error->code == ErrorCode::WrongType;
        const bool isMissing = error->code == ErrorCode::NotFound;
        if (isFile || isMissing) {
            kind_ = isFile ? PathKind::File : PathKind::Nothing;
            verdict_ = classifyFolder(config_, path_, kind_, listed_);
            showAll();
            // The rows behind it were judged with this one before them.
            Q_EMIT edited();
            return;
        }
    }
    showAll();
    Q_EMIT counted();
}

void NewFolderRow::beginRename()
{
    rename_->setText(QString::fromStdString(source().name));
    wanted_->setText({});
    rename_->show();
    renameButton_->hide();
    rename_->setFocus();
    rename_->selectAll();
}

void NewFolderRow::endRename()
{
    if (rename_->isHidden() || hasProblem()) {
        return;
    }
    rename_->hide();
    Q_EMIT edited();
}

void NewFolderRow::editExcludes()
{
    ExcludeDialog::Request request;
    request.title = tr("What to leave out of “%1”").arg(isolated(nameText(source().name)));
    request.isForAll = false;
    request.settings = {exclude_, config_.excludeCaches, config_.excludeLargerThan};
    request.places = {{path_, config_.exclude, {}}};
    auto *dialog = new ExcludeDialog(service_, std::move(request), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExcludeDialog::applied, this, [this](const ExcludeSettings &settings) {
        exclude_ = settings.lines;
        Q_EMIT edited();
    });
    dialog->open();
}

}  // namespace holdfast::ui
