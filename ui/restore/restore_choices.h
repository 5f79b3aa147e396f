// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace holdfast::ui
{

class PathLabel;

/// Where a restore goes, and what it may do to what stands there.
class RestoreChoices final : public QWidget
{
    Q_OBJECT

public:
    enum class Where : std::uint8_t { Beside, Folder, InPlace, Exact };

    /// `at` nothing: as it is in the backup now. `now` names the copies of that.
    RestoreChoices(std::optional<TimeNs> at, TimeNs now, QWidget *parent = nullptr);

    [[nodiscard]] Where where() const;
    void setFolder(const AbsPath &folder);
    /// False: a folder has to be chosen first.
    [[nodiscard]] bool isComplete() const;
    /// What was chosen, for these paths; a dry run.
    [[nodiscard]] RestoreRequest request(const std::vector<NamedPath> &paths) const;
    /// What gives way is archived first.
    [[nodiscard]] bool archives() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    QRadioButton *addChoice(const QString &text, const QString &name, const QString &explanation);
    void showDetails();
    [[nodiscard]] QString besideText() const;

    std::optional<TimeNs> at_;
    TimeNs now_ = 0;
    AbsPath folder_;
    QRadioButton *beside_ = nullptr;
    QRadioButton *other_ = nullptr;
    QRadioButton *inPlace_ = nullptr;
    QRadioButton *exact_ = nullptr;
    QWidget *otherDetails_ = nullptr;
    PathLabel *folderText_ = nullptr;
    QPushButton *choose_ = nullptr;
    QWidget *inPlaceDetails_ = nullptr;
    QComboBox *overwrite_ = nullptr;
    QCheckBox *nearest_ = nullptr;
};

}  // namespace holdfast::ui
