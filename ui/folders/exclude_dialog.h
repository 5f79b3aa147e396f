// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/exclude_model.h"
#include "ui/folders/rule_counter.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QAbstractButton;
class QBoxLayout;
class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QTableView;

namespace holdfast::ui
{

class Notice;
class Prose;

/// What a person sets in the editor.
struct ExcludeSettings {
    std::vector<std::string> lines;
    bool excludeCaches = false;
    std::optional<std::uint64_t> excludeLargerThan;

    friend bool operator==(const ExcludeSettings &, const ExcludeSettings &) = default;
};

/// The editor of exclude rules, of all folders or of one: what each matches and saves is counted
/// while a person edits. Saves nothing itself: applied() says what is wanted. Open it with open().
class ExcludeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request {
        QString title;
        bool isForAll = true;      ///< the switches for caches and large files are shown
        ExcludeSettings settings;  ///< of one folder: its switches are those for all
        std::vector<RuleCounter::Place> places;  ///< what is counted
    };
    ExcludeDialog(BackupService &service, Request request, QWidget *parent = nullptr);

    [[nodiscard]] ExcludeSettings settings() const;

Q_SIGNALS:
    void applied(const holdfast::ui::ExcludeSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void accept() override;
    QWidget *makeRules();
    QWidget *makePresets();
    QWidget *makeSwitches();
    QAbstractButton *makeTool(const QString &iconName, const QString &text,
                              const QString &objectName, QBoxLayout *into);
    void addTyped();
    void explainTyped();
    void explainSelected();
    void listMatches(const FolderCount::Matched *found);
    void linesChanged();
    void recount();
    void showCount();
    void move(int step);
    void removeSelected();
    [[nodiscard]] int selectedRow() const;
    void select(int row);
    [[nodiscard]] std::optional<std::uint64_t> typedSize() const;

    Request request_;
    RuleCounter counter_;
    QTimer recountSoon_;
    ExcludeModel model_;
    QBoxLayout *middle_ = nullptr;  ///< rules and what is often left out
    QTableView *table_ = nullptr;
    QLineEdit *typed_ = nullptr;
    Notice *typedNotice_ = nullptr;
    QAbstractButton *add_ = nullptr;
    QAbstractButton *remove_ = nullptr;
    QAbstractButton *up_ = nullptr;
    QAbstractButton *down_ = nullptr;
    Prose *explanation_ = nullptr;
    QListWidget *matches_ = nullptr;
    Prose *summary_ = nullptr;
    std::vector<QCheckBox *> presets_;
    QCheckBox *caches_ = nullptr;
    QCheckBox *larger_ = nullptr;
    QLineEdit *largest_ = nullptr;
    Notice *largestNotice_ = nullptr;
    QDialogButtonBox *buttons_ = nullptr;
};

}  // namespace holdfast::ui
