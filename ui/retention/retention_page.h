// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retention/preview_question.h"
#include "ui/retention/retention_draft.h"
#include "ui/window/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui
{

class Notice;
class PreviewPanel;
class Prose;
class RulesForm;
class TurningSplitter;
class WorkPanel;

/// Which earlier versions are kept, and for how long. Rules are previewed while they are edited,
/// and nothing is removed before it was shown.
class RetentionPage : public Page
{
    Q_OBJECT

public:
    explicit RetentionPage(BackupService &service, QWidget *parent = nullptr);

    void saveView(QSettings &settings) const override;
    void restoreView(QSettings &settings) override;
    [[nodiscard]] QWidget *firstFocus() override;
    /// Shows the rules of this source.
    void showSource(const std::string &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildRules();
    void buildActions(QVBoxLayout *column);

    void takeSetup();
    void showScopes();
    void showScope();
    void takeRules();
    void setOwnRules(bool own);
    [[nodiscard]] std::optional<AbsPath> chosenSource() const;  // nothing: all folders

    void rulesChanged();
    void askPreview();
    void previewSoon();
    void takePreview(const RetentionDraft &asked, RetentionPreview preview);
    void showActions();

    void saveRules();
    void writeRules(std::function<void()> then);
    void applyNow(std::optional<std::vector<PrunedCopy>> agreed = std::nullopt);
    void confirm(const PruneReport &report, bool isMore);
    void applyAgreed(std::vector<PrunedCopy> going);
    void prune(std::vector<PrunedCopy> shown);

    RetentionDraft saved_;
    RetentionDraft draft_;
    std::optional<RetentionDraft> shown_;  // the rules whose preview is shown
    bool hasFailed_ = false;               // their preview could not be made
    std::int64_t shownCount_ = 0;
    std::optional<std::pair<QString, TimeNs>> removed_;  // by a person's order, and when
    PreviewQuestion shownQuestion_;
    PreviewQuestion applyQuestion_;
    QTimer debounce_;

    TurningSplitter *splitter_ = nullptr;
    QComboBox *scope_ = nullptr;
    std::vector<std::pair<std::string, AbsPath>> scopes_;  // the sources that it has
    QCheckBox *own_ = nullptr;
    RulesForm *form_ = nullptr;
    Prose *words_ = nullptr;
    PreviewPanel *preview_ = nullptr;
    Notice *notice_ = nullptr;
    WorkPanel *work_ = nullptr;
    Prose *status_ = nullptr;
    QPushButton *revert_ = nullptr;
    QPushButton *save_ = nullptr;
    QPushButton *apply_ = nullptr;
};

}  // namespace holdfast::ui
