// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_page.h"

#include "ui/overview/work_panel.h"
#include "ui/retention/preview_panel.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/rules_form.h"
#include "ui/setup/save_setup.h"
#include "ui/text/texts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kDebounce = 350;

}  // namespace

RetentionPage::RetentionPage(BackupService &backup, QWidget *parent) : Page(backup, parent)
{
    setObjectName(QStringLiteral("retentionPage"));
    build();
    debounce_.setSingleShot(true);
    debounce_.setInterval(kDebounce);
    connect(&debounce_, &QTimer::timeout, this, &RetentionPage::askPreview);
    connect(&backup, &BackupService::setupChanged, this, &RetentionPage::takeSetup);
    connect(&backup, &BackupService::backupChanged, this, [this] {
        if (isVisible() && !work_->isBusy()) {
            previewSoon();
        }
    });
    takeSetup();
}

void RetentionPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpacing);
    column->addWidget(
        new Prose(Prose::Role::Title, tr("How long are earlier versions kept?"), this));
    column->addWidget(new Prose(
        Prose::Role::Body,
        tr("Rules remove earlier versions and, if you wish, deleted files. The current copy of a "
           "file is never removed: at least one good copy always stays."),
        this));
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setObjectName(QStringLiteral("retentionSplitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(kPageMargin);
    splitter_->addWidget(buildRules());
    preview_ = new PreviewPanel(splitter_);
    splitter_->addWidget(preview_);
    const int letter = fontMetrics().averageCharWidth();
    splitter_->setSizes({letter * 52, letter * 100});
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    column->addWidget(splitter_, 1);
    buildActions(column);
    connect(preview_, &PreviewPanel::reviewWanted, this,
            [this] { Q_EMIT pageWanted(PageId::Overview); });
}

QWidget *RetentionPage::buildRules()
{
    auto *scroll = new QScrollArea(splitter_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // what is in it has it
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kSpacing, 0);
    column->setSpacing(kSpacing);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Rules for:"), content);
    scope_ = new QComboBox(content);
    scope_->setObjectName(QStringLiteral("scope"));
    scope_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    scope_->setMinimumContentsLength(20);
    label->setBuddy(scope_);
    row->addWidget(label);
    row->addWidget(scope_, 1);
    column->addLayout(row);
    own_ = new QCheckBox(tr("This folder has r&ules of its own"), content);
    own_->setObjectName(QStringLiteral("ownRules"));
    column->addWidget(own_);
    form_ = new RulesForm(content);
    form_->setObjectName(QStringLiteral("rules"));
    column->addWidget(form_);
    words_ = new Prose(Prose::Role::Note, {}, content);
    words_->setObjectName(QStringLiteral("rulesInWords"));
    column->addWidget(words_);
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    connect(scope_, &QComboBox::currentIndexChanged, this, &RetentionPage::showScope);
    connect(own_, &QCheckBox::clicked, this, &RetentionPage::setOwnRules);
    connect(form_, &RulesForm::edited, this, &RetentionPage::takeRules);
    return scroll;
}

void RetentionPage::buildActions(QVBoxLayout *column)
{
    notice_ = new Notice(this);
    notice_->setObjectName(QStringLiteral("retentionNotice"));
    column->addWidget(notice_);
    work_ = new WorkPanel(this);
    column->addWidget(work_);
    auto *row = new QHBoxLayout;
    status_ = new Prose(Prose::Role::Note, {}, this);
    status_->setObjectName(QStringLiteral("retentionStatus"));
    row->addWidget(status_, 1);
    const auto add = [this, row](const char *name, const QString &text, const QString &iconName) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    revert_ = add("revert", tr("Undo &changes"), QStringLiteral("close"));
    save_ = add("saveRules", tr("&Save rules"), QStringLiteral("save"));
    apply_ = add("applyNow", tr("&Apply now…"), QStringLiteral("retention"));
    save_->setDefault(true);
    column->addLayout(row);
    connect(revert_, &QPushButton::clicked, this, [this] {
        draft_ = saved_;
        showScopes();
        previewSoon();
    });
    connect(save_, &QPushButton::clicked, this, &RetentionPage::saveRules);
    connect(apply_, &QPushButton::clicked, this, &RetentionPage::applyNow);
}

void RetentionPage::saveView(QSettings &settings) const
{
    saveArrangement(*this, settings);
}

void RetentionPage::restoreView(QSettings &settings)
{
    restoreArrangement(*this, settings);
}

QWidget *RetentionPage::firstFocus()
{
    return form_->firstField();
}

void RetentionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous()) {
        askPreview();
    }
}

void RetentionPage::takeSetup()
{
    const RetentionDraft present = RetentionDraft::of(service().setup().config);
    const bool isSameList = present.sources.size() == draft_.sources.size();
    // What is being edited outlives that another page saves something else.
    if (draft_ == saved_ || !isSameList) {
        draft_ = present;
    }
    saved_ = present;
    showScopes();
    if (isVisible()) {
        previewSoon();
    }
}

void RetentionPage::showScopes()
{
    const int before = scope_->currentIndex();
    {
        const QSignalBlocker blocker(scope_);
        scope_->clear();
        scope_->addItem(tr("All folders"));
        const std::vector<SourceConfig> &sources = service().setup().config.sources;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const bool hasOwn = i < draft_.sources.size() && draft_.sources[i].has_value();
            const QString name = nameText(sources[i].name);
            scope_->addItem(hasOwn ? tr("%1 (own rules)").arg(name) : name);
        }
        scope_->setCurrentIndex(std::clamp(before, 0, scope_->count() - 1));
    }
    showScope();
}

int RetentionPage::sourceIndex() const
{
    const int index = scope_->currentIndex() - 1;
    return index < static_cast<int>(draft_.sources.size()) ? index : -1;
}

void RetentionPage::showScope()
{
    const int index = sourceIndex();
    const std::optional<RetentionPolicy> &own =
        index < 0 ? std::optional(draft_.global) : draft_.sources[static_cast<std::size_t>(index)];
    own_->setVisible(index >= 0);
    own_->setChecked(own.has_value());
    form_->setEnabled(own.has_value());
    form_->setPolicy(own.value_or(draft_.global));
    words_->setText(policyText(form_->policy()));
    showActions();
}

void RetentionPage::setOwnRules(bool own)
{
    const int index = sourceIndex();
    if (index < 0) {
        return;
    }
    // Its own rules begin as the ones that held for it so far.
    draft_.sources[static_cast<std::size_t>(index)] =
        own ? std::optional(draft_.global) : std::nullopt;
    showScopes();
    previewSoon();
}

void RetentionPage::takeRules()
{
    const int index = sourceIndex();
    if (index < 0) {
        draft_.global = form_->policy();
    } else {
        draft_.sources[static_cast<std::size_t>(index)] = form_->policy();
    }
    words_->setText(policyText(form_->policy()));
    previewSoon();
}

void RetentionPage::previewSoon()
{
    // What is under way is about other rules.
    ++question_;
    shown_.reset();
    preview_->setPending();
    notice_->clear();
    debounce_.start();
    showActions();
}

void RetentionPage::askPreview()
{
    debounce_.stop();
    const int question = ++question_;
    shown_.reset();
    hasFailed_ = false;
    shownCount_ = 0;
    if (!service().setup().isUsable) {
        preview_->setFailed(tr("Set up a backup first: choose the folders to keep safe and a drive "
                               "for their copies."));
        showActions();
        return;
    }
    preview_->setPending();
    showActions();
    service()
        .previewRetention(draft_.appliedTo(service().setup().config))
        .then(this, [this, question, asked = draft_](Result<RetentionPreview> answer) {
            if (question != question_) {
                return;
            }
            shown_ = asked;
            hasFailed_ = !answer.ok();
            if (answer) {
                shownCount_ = static_cast<std::int64_t>(answer->report.removed.size());
                preview_->setPreview(std::move(*answer));
            } else {
                preview_->setFailed(errorText(answer.error()));
            }
            showActions();
        });
}

void RetentionPage::showActions()
{
    const bool isUsable = service().setup().isUsable;
    const bool isDirty = draft_ != saved_;
    const bool isShown = shown_ && *shown_ == draft_;
    const bool isBusy = work_->isBusy();
    revert_->setEnabled(isDirty && !isBusy);
    save_->setEnabled(isUsable && isDirty && isShown && !isBusy);
    apply_->setEnabled(isUsable && isShown && !hasFailed_ && shownCount_ > 0 && !isBusy);
    apply_->setText(isDirty ? tr("Save and &apply now…") : tr("&Apply now…"));
    if (!isUsable) {
        status_->clear();
    } else if (!isDirty) {
        status_->setText(tr("These rules are in force."));
    } else if (isShown && shownCount_ > 0) {
        status_->setText(tr("Not saved yet. Once saved, the next backup removes what is listed."));
    } else {
        status_->setText(tr("Not saved yet."));
    }
    form_->setEnabled(isUsable && !isBusy && (sourceIndex() < 0 || own_->isChecked()));
    scope_->setEnabled(isUsable && !isBusy);
    own_->setEnabled(isUsable && !isBusy);
}

void RetentionPage::saveRules()
{
    if (!hasFailed_) {
        writeRules([this] { Q_EMIT said(tr("The rules are saved.")); });
        return;
    }
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("saveBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Save Without a Preview?"));
    box->setText(tr("What these rules remove can't be shown now."));
    box->setInformativeText(tr("Once they are saved, the next backup applies them."));
    QPushButton *save = box->addButton(tr("&Save all the same"), QMessageBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveAllTheSame"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(save, &QPushButton::clicked, this,
            [this] { writeRules([this] { Q_EMIT said(tr("The rules are saved.")); }); });
    box->open();
}

void RetentionPage::writeRules(std::function<void()> then)
{
    const RetentionDraft wanted = draft_;
    saveSetup(service(), wanted.writtenTo(service().setup().document, saved_), this)
        .then(this, [this, wanted, then = std::move(then)](const Result<void> &answer) {
            if (!answer) {
                notice_->setText(Tone::Bad, errorText(answer.error()));
                return;
            }
            saved_ = wanted;
            notice_->clear();
            showScopes();
            then();
        });
}

// The list on the page may be some minutes old: what is asked about is what would go now.
void RetentionPage::applyNow()
{
    const int question = ++question_;
    apply_->setEnabled(false);
    service()
        .previewRetention(draft_.appliedTo(service().setup().config))
        .then(this, [this, question, asked = draft_](const Result<RetentionPreview> &answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                notice_->setText(Tone::Bad, errorText(answer.error()));
                showActions();
                return;
            }
            shown_ = asked;
            shownCount_ = static_cast<std::int64_t>(answer->report.removed.size());
            preview_->setPreview(*answer);
            showActions();
            if (shownCount_ > 0) {
                confirm(answer->report);
            }
        });
}

void RetentionPage::confirm(const PruneReport &report)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("applyBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Remove Earlier Versions?"));
    box->setText(
        tr("Remove %1 from the backup?", "132 versions, 1.2 GiB").arg(removalText(report)));
    box->setInformativeText(tr("They are the ones that the page lists. They can't be brought back. "
                               "The current copy of every file stays."));
    QPushButton *remove = box->addButton(tr("&Remove them"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("applyRemove"));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, [this, asked = draft_] {
        if (asked != draft_) {
            return;  // the rules were changed by another hand meanwhile
        }
        if (draft_ == saved_) {
            prune();
        } else {
            writeRules([this] { prune(); });
        }
    });
    box->open();
}

void RetentionPage::prune()
{
    WorkPtr work = work_->begin(tr("Removing earlier versions…"));
    showActions();
    service().prune(std::move(work)).then(this, [this](const Result<PruneReport> &answer) {
        work_->end();
        if (!answer) {
            notice_->setText(Tone::Bad, errorText(answer.error()));
        } else if (answer->stopped) {
            notice_->setText(Tone::Warning,
                             tr("Stopped. Removed until then: %1.").arg(removalText(*answer)));
        } else if (!answer->errors.empty()) {
            const ItemError &first = answer->errors.front();
            notice_->setText(Tone::Warning, tr("Removed: %1. Some could not be removed: %2: %3")
                                                .arg(removalText(*answer), nameText(first.path),
                                                     nameText(first.reason)));
        } else {
            Q_EMIT said(tr("Removed: %1.").arg(removalText(*answer)));
        }
        askPreview();
    });
}

}  // namespace holdfast::ui
