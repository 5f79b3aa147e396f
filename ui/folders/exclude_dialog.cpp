// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/exclude_dialog.h"

#include "model/config.h"
#include "ui/setup/exclude_rules.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

/// So long a person may go on typing before a count begins anew.
constexpr int kRecountDelay = 300;
constexpr int kMatchLines = 6;
constexpr int kSideBySide = 90;  // letters
constexpr int kLeastLines = 8;

}  // namespace

ExcludeDialog::ExcludeDialog(BackupService &service, Request request, QWidget *parent)
    : QDialog(parent), request_(std::move(request)), counter_(service)
{
    setObjectName(QStringLiteral("excludeDialog"));
    setWindowTitle(tr("Exclude rules"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    column->addWidget(new Prose(Prose::Role::Title, request_.title, this));
    column->addWidget(new Prose(
        Prose::Role::Note,
        tr("What a rule matches is not backed up. The last rule that matches a name decides; one "
           "that begins with “!” brings back what an earlier one leaves out."),
        this));
    middle_ = new QBoxLayout(QBoxLayout::LeftToRight);
    middle_->setSpacing(kPageMargin);
    middle_->addWidget(makeRules(), 1);
    middle_->addWidget(makePresets());
    column->addLayout(middle_, 1);
    if (request_.isForAll) {
        column->addWidget(makeSwitches());
    }
    summary_ = new Prose(Prose::Role::Strong, {}, this);
    summary_->setObjectName(QStringLiteral("excludeSummary"));
    summary_->setWordWrap(true);
    columns.whole().addWidget(summary_);
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons_->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("excludeSave"));
    columns.whole().addWidget(buttons_);
    columns.resize(std::max(820, fontMetrics().averageCharWidth() * 112),
                   fontMetrics().height() * 38);
    connect(buttons_, &QDialogButtonBox::accepted, this, &ExcludeDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &ExcludeDialog::reject);

    recountSoon_.setSingleShot(true);
    recountSoon_.setInterval(kRecountDelay);
    connect(&recountSoon_, &QTimer::timeout, this, &ExcludeDialog::recount);
    connect(&counter_, &RuleCounter::changed, this, &ExcludeDialog::showCount);
    connect(&model_, &ExcludeModel::linesChanged, this, &ExcludeDialog::linesChanged);
    model_.setLines(request_.settings.lines);
    recount();
    typed_->setFocus();
}

void ExcludeDialog::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * kSideBySide;
    middle_->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QDialog::resizeEvent(event);
}

QAbstractButton *ExcludeDialog::makeTool(const QString &iconName, const QString &text,
                                         const QString &objectName, QBoxLayout *into)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    into->addWidget(button);
    return button;
}

QWidget *ExcludeDialog::makeRules()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto *line = new QHBoxLayout;
    typed_ = new QLineEdit(box);
    typed_->setObjectName(QStringLiteral("excludeTyped"));
    typed_->setPlaceholderText(tr("A new rule, such as *.tmp or Downloads/"));
    typed_->setAccessibleName(tr("New rule"));
    typed_->setClearButtonEnabled(true);
    line->addWidget(typed_, 1);
    auto *add = new QPushButton(icon(QStringLiteral("add")), tr("&Add"), box);
    add->setObjectName(QStringLiteral("excludeAdd"));
    // Return in the field adds a rule. Without a default button the box would choose Save.
    add->setDefault(true);
    add_ = add;
    line->addWidget(add);
    column->addLayout(line);
    typedNotice_ = new Notice(box);
    typedNotice_->setObjectName(QStringLiteral("excludeTypedNotice"));
    column->addWidget(typedNotice_);

    auto *tableRow = new QHBoxLayout;
    table_ = new QTableView(box);
    table_->setObjectName(QStringLiteral("excludeTable"));
    table_->setAccessibleName(tr("Exclude rules"));
    table_->setModel(&model_);
    table_->verticalHeader()->hide();
    table_->setMinimumHeight(fontMetrics().height() * kLeastLines);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnText({ExcludeModel::Matches, ExcludeModel::Saves}, table_);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(ExcludeModel::Rule, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(ExcludeModel::Matches,
                                                     QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(ExcludeModel::Saves,
                                                     QHeaderView::ResizeToContents);
    tableRow->addWidget(table_, 1);
    auto *tools = new QVBoxLayout;
    up_ = makeTool(QStringLiteral("up"), tr("Move the rule up (Alt+Up)"),
                   QStringLiteral("excludeUp"), tools);
    down_ = makeTool(QStringLiteral("down"), tr("Move the rule down (Alt+Down)"),
                     QStringLiteral("excludeDown"), tools);
    remove_ = makeTool(QStringLiteral("delete"), tr("Remove the rule (Del)"),
                       QStringLiteral("excludeRemove"), tools);
    tools->addStretch();
    tableRow->addLayout(tools);
    column->addLayout(tableRow, 1);
    explanation_ = new Prose(Prose::Role::Note, {}, box);
    explanation_->setObjectName(QStringLiteral("excludeExplanation"));
    // Room for two lines, so that nothing jumps while a person walks through the rules.
    explanation_->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    explanation_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(explanation_);
    matches_ = new QListWidget(box);
    matches_->setObjectName(QStringLiteral("excludeMatches"));
    matches_->setAccessibleName(tr("What the chosen rule matches"));
    matches_->setTextElideMode(Qt::ElideMiddle);
    matches_->setUniformItemSizes(true);
    matches_->setFixedHeight(fontMetrics().lineSpacing() * kMatchLines + 2 * kSpacing);
    matches_->hide();
    column->addWidget(matches_);

    connect(typed_, &QLineEdit::textChanged, this, &ExcludeDialog::explainTyped);
    connect(typed_, &QLineEdit::returnPressed, this, &ExcludeDialog::addTyped);
    connect(add_, &QAbstractButton::clicked, this, &ExcludeDialog::addTyped);
    connect(up_, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(down_, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(remove_, &QAbstractButton::clicked, this, &ExcludeDialog::removeSelected);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExcludeDialog::explainSelected);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(table_);
        made->setKey(keys);
        made->setContext(Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    shortcut(QKeySequence(Qt::Key_Delete), [this] { removeSelected(); });
    explainTyped();
    return box;
}

QWidget *ExcludeDialog::makePresets()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Prose(Prose::Role::Heading, tr("Often left out"), box));
    for (const ExcludePreset &preset : excludePresets()) {
        auto *check = new QCheckBox(preset.title, box);
        check->setObjectName(QStringLiteral("preset_") + preset.id);
        QStringList names;
        for (const std::string &line : preset.lines) {
            names << isolated(nameText(line));
        }
        const QString about =
            tr("%1 (%2)", "what it is, rules").arg(preset.explanation, names.join(tr(", ")));
        check->setToolTip(QStringLiteral("<span>%1</span>").arg(about.toHtmlEscaped()));
        check->setAccessibleDescription(about);
        connect(check, &QCheckBox::clicked, this, [this, &preset] {
            const bool on = presetState(preset, model_.lines()) != Qt::Checked;
            model_.setLines(withPreset(preset, model_.lines(), on));
        });
        column->addWidget(check);
        presets_.push_back(check);
    }
    column->addStretch();
    return box;
}

QWidget *ExcludeDialog::makeSwitches()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    caches_ = new QCheckBox(tr("Leave out &folders that programs mark as caches"), box);
    caches_->setObjectName(QStringLiteral("excludeCaches"));
    caches_->setToolTip(tr("Folders that hold a valid file “CACHEDIR.TAG”."));
    caches_->setChecked(request_.settings.excludeCaches);
    column->addWidget(caches_);
    auto *line = new QHBoxLayout;
    larger_ = new QCheckBox(tr("Leave out files &larger than"), box);
    larger_->setObjectName(QStringLiteral("excludeLarger"));
    largest_ = new QLineEdit(box);
    largest_->setObjectName(QStringLiteral("excludeLargest"));
    largest_->setAccessibleName(tr("Largest size of a file"));
    largest_->setPlaceholderText(tr("such as 4 GiB"));
    largest_->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    const auto &size = request_.settings.excludeLargerThan;
    larger_->setChecked(size.has_value());
    largest_->setText(QString::fromStdString(formatSize(size.value_or(4ULL << 30U))));
    largest_->setEnabled(size.has_value());
    line->addWidget(larger_);
    line->addWidget(largest_);
    line->addStretch();
    column->addLayout(line);
    largestNotice_ = new Notice(box);
    largestNotice_->setObjectName(QStringLiteral("excludeLargestNotice"));
    column->addWidget(largestNotice_);
    connect(caches_, &QCheckBox::toggled, this, &ExcludeDialog::linesChanged);
    connect(larger_, &QCheckBox::toggled, this, [this](bool on) {
        largest_->setEnabled(on);
        linesChanged();
    });
    connect(largest_, &QLineEdit::textChanged, this, &ExcludeDialog::linesChanged);
    return box;
}

ExcludeSettings ExcludeDialog::settings() const
{
    ExcludeSettings settings = request_.settings;
    settings.lines = model_.lines();
    if (request_.isForAll) {
        settings.excludeCaches = caches_->isChecked();
        settings.excludeLargerThan = typedSize();
    }
    return settings;
}

std::optional<std::uint64_t> ExcludeDialog::typedSize() const
{
    if (!larger_->isChecked()) {
        return std::nullopt;
    }
    const auto size = parseSize(largest_->text().trimmed().toStdString());
    return size && *size > 0 ? size : std::nullopt;
}

void ExcludeDialog::accept()
{
    // What stands in the field was meant to be a rule.
    if (!typed_->text().trimmed().isEmpty()) {
        addTyped();
        if (!typed_->text().isEmpty()) {
            return;
        }
    }
    Q_EMIT applied(settings());
    QDialog::accept();
}

void ExcludeDialog::addTyped()
{
    const std::string line = typed_->text().toStdString();
    const ExcludeLine read = readExcludeLine(line);
    if (read.kind == ExcludeLine::Kind::Broken || typed_->text().trimmed().isEmpty()) {
        return;
    }
    typed_->clear();
    select(model_.append(line));
}

void ExcludeDialog::explainTyped()
{
    const std::string line = typed_->text().toStdString();
    const bool isEmpty = typed_->text().trimmed().isEmpty();
    const bool isBroken = readExcludeLine(line).kind == ExcludeLine::Kind::Broken;
    add_->setEnabled(!isEmpty && !isBroken);
    typedNotice_->setText(isBroken ? Tone::Bad : Tone::Plain,
                          isEmpty ? QString() : excludeLineText(line));
}

void ExcludeDialog::explainSelected()
{
    const int row = selectedRow();
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < model_.rowCount());
    remove_->setEnabled(row >= 0);
    if (row < 0) {
        explanation_->setText(model_.rowCount() == 0
                                  ? tr("No rule yet: everything is backed up. Type a rule above, "
                                       "or choose what is often left out.")
                                  : tr("Choose a rule to see what it matches."));
        listMatches(nullptr);
        return;
    }
    explanation_->setText(excludeLineText(model_.lines()[static_cast<std::size_t>(row)]));
    listMatches(model_.matched(row));
}

void ExcludeDialog::listMatches(const FolderCount::Matched *found)
{
    QStringList names;
    if (found != nullptr) {
        for (const RelPath &path : found->examples) {
            names << isolated(nameText(path.bytes()));
        }
        if (const std::int64_t more = found->names - names.size(); more > 0 && !names.isEmpty()) {
            names << tr("… and %1 more").arg(numberText(more));
        }
    }
    // A count tells a few times a second: where a person has scrolled to stays.
    QStringList present;
    for (int i = 0; i < matches_->count(); ++i) {
        present << matches_->item(i)->text();
    }
    if (names != present) {
        matches_->clear();
        matches_->addItems(names);
    }
    matches_->setVisible(!names.isEmpty());
}

void ExcludeDialog::linesChanged()
{
    for (std::size_t i = 0; i < presets_.size(); ++i) {
        presets_[i]->setCheckState(presetState(excludePresets()[i], model_.lines()));
    }
    bool isFine = true;
    if (request_.isForAll) {
        isFine = !larger_->isChecked() || typedSize().has_value();
        largestNotice_->setText(Tone::Bad, isFine ? QString()
                                                  : tr("Write a size above 0, such as “4 GiB” or "
                                                       "“500 MB”."));
    }
    buttons_->button(QDialogButtonBox::Save)->setEnabled(isFine);
    explainSelected();
    recountSoon_.start();
}

void ExcludeDialog::recount()
{
    recountSoon_.stop();
    const ExcludeSettings now = settings();
    CountRules rules;
    rules.exclude = now.lines;
    rules.excludeCaches = now.excludeCaches;
    rules.excludeLargerThan = now.excludeLargerThan;
    counter_.start(request_.places, std::move(rules));
}

void ExcludeDialog::showCount()
{
    const FolderCount total = counter_.total();
    model_.setMatched(total.rules);
    QString text = savedText(total);
    if (text.isEmpty()) {
        text = tr("The exclude rules leave out nothing.");
    }
    text += u' ' + tr("%1 remain.").arg(countText(total, false));
    if (total.unreadable > 0) {
        text += u' ' + tr("%Ln folders could not be looked into.", nullptr,
                          static_cast<int>(total.unreadable));
    }
    summary_->setText(counter_.isCounting() ? tr("Counting… %1").arg(text) : text);
    explainSelected();
}

void ExcludeDialog::move(int step)
{
    const int row = selectedRow();
    if (model_.moveBy(row, step)) {
        select(row + step);
    }
}

void ExcludeDialog::removeSelected()
{
    const int row = selectedRow();
    model_.removeAt(row);
    select(std::min(row, model_.rowCount() - 1));
}

int ExcludeDialog::selectedRow() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ExcludeDialog::select(int row)
{
    if (row >= 0) {
        table_->setCurrentIndex(model_.index(row, ExcludeModel::Rule));
        table_->selectRow(row);
    }
}

}  // namespace holdfast::ui
