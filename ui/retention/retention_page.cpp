// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_page.h"

#include "ui/overview/away_text.h"
#include "ui/overview/work_panel.h"
#include "ui/retention/preview_panel.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/rules_form.h"
#include "ui/setup/save_setup.h"
#include "ui/text/texts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/turning_splitter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace holdfast::ui
{
namespace
{

constexpr int kDebounce = 350;

bool isBefore(const PrunedCopy &a, const PrunedCopy &b)
{
    return std::tie(a.stored, a.until) < std::tie(b.stored, b.until);
}

/// What a report removes, in order.
std::vector<PrunedCopy> sorted(std::vector<PrunedCopy> copies)
{
    std::sort(copies.begin(), copies.end(), isBefore);
    return copies;
}

}  // namespace

RetentionPage::RetentionPage(BackupService &backup, QWidget *parent)
    : Page(backup, parent), shownQuestion_(backup), applyQuestion_(backup)
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
    splitter_ = new TurningSplitter(96, this);
    splitter_->setObjectName(QStringLiteral("retentionSplitter"));
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
    auto *content = new QWidget(splitter_);
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
    QScrollArea *const scroll = scrolling(content, splitter_);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    // One above the other both are as high as they need, and the page scrolls.
    connect(splitter_, &TurningSplitter::turned, this,
            [scroll, content](Qt::Orientation orientation) {
                scroll->setMinimumHeight(orientation == Qt::Vertical ? content->sizeHint().height()
                                                                     : 0);
            });
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
        rulesChanged();
    });
    connect(save_, &QPushButton::clicked, this, &RetentionPage::saveRules);
    connect(apply_, &QPushButton::clicked, this, [this] { applyNow(); });
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
    // What is being edited outlives that another page saves something else.
    const Config &config = service().setup().config;
    const RetentionDraft before = draft_;
    draft_ = draft_.movedTo(config, saved_);
    saved_ = RetentionDraft::of(config);
    if (draft_ != before) {
        applyQuestion_.drop();
    }
    showScopes();
    if (isVisible()) {
        previewSoon();
    }
}

void RetentionPage::showScopes()
{
    const std::optional<AbsPath> before = chosenSource();
    {
        const QSignalBlocker blocker(scope_);
        scope_->clear();
        scopes_.clear();
        scope_->addItem(tr("All folders"));
        for (const SourceConfig &source : service().setup().config.sources) {
            const QString name = isolated(nameText(source.name));
            scope_->addItem(draft_.ownOf(source.path) ? tr("%1 (own rules)").arg(name) : name);
            scopes_.emplace_back(source.name, source.path);
            if (source.path == before) {
                scope_->setCurrentIndex(scope_->count() - 1);
            }
        }
    }
    showScope();
}

void RetentionPage::showSource(const std::string &name)
{
    const auto found = std::find_if(scopes_.begin(), scopes_.end(),
                                    [&name](const auto &scope) { return scope.first == name; });
    if (found != scopes_.end()) {
        scope_->setCurrentIndex(static_cast<int>(found - scopes_.begin()) + 1);
    }
}

std::optional<AbsPath> RetentionPage::chosenSource() const
{
    const int index = scope_->currentIndex() - 1;
    return index < 0 ? std::nullopt
                     : std::optional(scopes_.at(static_cast<std::size_t>(index)).second);
}

void RetentionPage::showScope()
{
    const std::optional<AbsPath> source = chosenSource();
    const std::optional<RetentionPolicy> own =
        source ? draft_.ownOf(*source) : std::optional(draft_.global);
    own_->setVisible(source.has_value());
    own_->setChecked(own.has_value());
    form_->setEnabled(own.has_value());
    form_->setPolicy(own.value_or(draft_.global));
    // What a file that can't be read says is not known: the form would show what holds when it says
    // nothing.
    words_->setText(service().setup().unreadable ? QString() : policyText(form_->policy()));
    showActions();
}

void RetentionPage::setOwnRules(bool own)
{
    if (const std::optional<AbsPath> source = chosenSource()) {
        // Its own rules begin as the ones that held for it so far.
        draft_.setOwn(*source, own ? std::optional(draft_.global) : std::nullopt);
        showScopes();
        rulesChanged();
    }
}

void RetentionPage::takeRules()
{
    if (const std::optional<AbsPath> source = chosenSource()) {
        draft_.setOwn(*source, form_->policy());
    } else {
        draft_.global = form_->policy();
    }
    words_->setText(policyText(form_->policy()));
    rulesChanged();
}

void RetentionPage::rulesChanged()
{
    notice_->clear();
    applyQuestion_.drop();
    previewSoon();
}

void RetentionPage::previewSoon()
{
    // What is under way is about other rules, or another backup.
    shownQuestion_.drop();
    shown_.reset();
    preview_->setPending();
    debounce_.start();
    showActions();
}

void RetentionPage::askPreview()
{
    debounce_.stop();
    shown_.reset();
    hasFailed_ = false;
    shownCount_ = 0;
    if (!service().setup().isUsable) {
        shownQuestion_.drop();
        preview_->setFailed(
            service().setup().unreadable
                ? tr("The configuration file can’t be read, so these are not your rules: they can "
                     "be seen and changed once it is mended.")
            : service().setup().exists
                ? tr("The rules are here again as soon as the configuration is mended.")
                : tr("Set up a backup first: choose the folders to keep safe and a drive for their "
                     "copies."));
        showActions();
        return;
    }
    preview_->setPending();
    showActions();
    shownQuestion_.ask(draft_.appliedTo(service().setup().config),
                       [this, asked = draft_](Result<RetentionPreview> answer) {
                           if (answer) {
                               takePreview(asked, *std::move(answer));
                               return;
                           }
                           shown_ = asked;
                           hasFailed_ = true;
                           preview_->setFailed(unansweredText(service(), answer.error()));
                           showActions();
                       });
}

void RetentionPage::takePreview(const RetentionDraft &asked, RetentionPreview preview)
{
    shown_ = asked;
    hasFailed_ = false;
    shownCount_ = static_cast<std::int64_t>(preview.report.removed.size());
    preview_->setPreview(std::move(preview));
    showActions();
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
    } else if (!isDirty && removed_) {
        status_->setText(
            tr("These rules are in force. Removed %1: %2.", "today 14:03, 5 versions")
                .arg(friendlyTimeText(removed_->second, service().now()), removed_->first));
    } else if (!isDirty) {
        status_->setText(tr("These rules are in force."));
    } else if (isShown && shownCount_ > 0) {
        status_->setText(tr("Not saved yet. Once saved, the next backup removes what is listed."));
    } else {
        status_->setText(tr("Not saved yet."));
    }
    form_->setEnabled(isUsable && !isBusy && (!chosenSource() || own_->isChecked()));
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
    box->setWindowTitle(tr("Save without a preview?"));
    box->setText(tr("What these rules remove can’t be shown now."));
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
    const JsonValue document =
        wanted.writtenTo(service().setup().document, service().setup().config, saved_);
    saveSetup(service(), document, this)
        .then(this, [this, wanted, then = std::move(then)](const Result<void> &answer) {
            if (!answer) {
                notice_->setText(Tone::Bad, unansweredText(service(), answer.error()));
                return;
            }
            saved_ = wanted;
            notice_->clear();
            showScopes();
            then();
        });
}

// The list on the page may be some minutes old, and the box may stand open for longer: what is
// asked about is what would go now, and what a person `agreed` to is asked about anew if it has
// grown.
void RetentionPage::applyNow(std::optional<std::vector<PrunedCopy>> agreed)
{
    apply_->setEnabled(false);
    notice_->clear();
    applyQuestion_.ask(
        draft_.appliedTo(service().setup().config),
        [this, asked = draft_, agreed = std::move(agreed)](Result<RetentionPreview> answer) {
            if (!answer) {
                notice_->setText(Tone::Bad, unansweredText(service(), answer.error()));
                showActions();
                return;
            }
            const PruneReport report = answer->report;
            debounce_.stop();
            shownQuestion_.drop();
            takePreview(asked, *std::move(answer));
            std::vector<PrunedCopy> going = sorted(report.removed);
            if (agreed && std::includes(agreed->begin(), agreed->end(), going.begin(), going.end(),
                                        isBefore)) {
                applyAgreed(std::move(going));
            } else if (!going.empty()) {
                confirm(report, agreed.has_value());
            }
        });
}

void RetentionPage::confirm(const PruneReport &report, bool isMore)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("applyBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Remove earlier versions?"));
    box->setText(
        tr("Remove %1 from the backup?", "132 versions, 1.2 GiB").arg(removalText(report)));
    const QString explanation = tr("They are the ones that the page lists. They can’t be brought "
                                   "back. The current copy of every file stays.");
    box->setInformativeText(
        isMore
            ? tr("Meanwhile others than those that you saw would go, so nothing was removed yet. "
                 "%1")
                  .arg(explanation)
            : explanation);
    QPushButton *remove = box->addButton(tr("&Remove them"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("applyRemove"));
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this,
            [this, asked = draft_, agreed = sorted(report.removed)] {
                if (asked == draft_) {  // else the rules were changed by another hand meanwhile
                    applyNow(agreed);
                }
            });
    box->open();
}

void RetentionPage::applyAgreed(std::vector<PrunedCopy> going)
{
    if (draft_ == saved_) {
        prune(std::move(going));
    } else {
        writeRules([this, going = std::move(going)] { prune(going); });
    }
}

// A backup may run before the removal does: what would go by then and was not shown stays.
void RetentionPage::prune(std::vector<PrunedCopy> shown)
{
    WorkPtr work = work_->begin(tr("Removing earlier versions…"));
    showActions();
    service()
        .prune(std::move(shown), std::move(work))
        .then(this, [this](const Result<PruneReport> &answer) {
            work_->end();
            if (!answer && answer.error().code == ErrorCode::Changed) {
                notice_->setText(
                    Tone::Warning,
                    tr("A backup ran meanwhile, and others than those that you saw would "
                       "go now. Nothing was removed: look at the list again."));
            } else if (!answer) {
                notice_->setText(Tone::Bad, unansweredText(service(), answer.error()));
            } else if (answer->stopped) {
                notice_->setText(Tone::Warning,
                                 tr("Stopped. Removed until then: %1.").arg(removalText(*answer)));
            } else if (!answer->errors.empty()) {
                const ItemError &first = answer->errors.front();
                notice_->setText(Tone::Warning,
                                 tr("Removed: %1. Some could not be removed: %2: %3")
                                     .arg(removalText(*answer), isolated(nameText(first.path)),
                                          isolated(nameText(first.reason))));
            } else {
                removed_ = {removalText(*answer), service().now()};
            }
            askPreview();
        });
}

}  // namespace holdfast::ui
