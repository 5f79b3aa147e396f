// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_choices.h"

#include "ui/text/texts.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/path_label.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace holdfast::ui
{

RestoreChoices::RestoreChoices(std::optional<TimeNs> at, TimeNs now, QWidget *parent)
    : QWidget(parent), at_(at), now_(now)
{
    build();
    for (QRadioButton *choice : {beside_, other_, inPlace_, exact_}) {
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                showDetails();
                Q_EMIT changed();
            }
        });
    }
    connect(overwrite_, &QComboBox::currentIndexChanged, this, &RestoreChoices::changed);
    connect(nearest_, &QCheckBox::toggled, this, &RestoreChoices::changed);
    connect(choose_, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Restore to a folder"),
                     [this](const AbsPath &folder) { setFolder(folder); });
    });
    showDetails();
}

// Without a colon, which some file systems can't hold; in order when names are sorted.
QString RestoreChoices::besideText() const
{
    return dateTime(at_.value_or(now_)).toString(QStringLiteral(" (yyyy-MM-dd HH.mm)"));
}

QRadioButton *RestoreChoices::addChoice(const QString &text, const QString &name,
                                        const QString &explanation)
{
    auto *choice = new QRadioButton(text, this);
    choice->setObjectName(name);
    choice->setAccessibleDescription(explanation);
    layout()->addWidget(choice);
    auto *line = new Prose(Prose::Role::Note, explanation, this);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    line->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    layout()->addWidget(line);
    return choice;
}

void RestoreChoices::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto indented = [this, column](QWidget *details) {
        auto *row = new QHBoxLayout;
        const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                           style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
        row->addSpacing(indent);
        row->addWidget(details, 1);
        column->addLayout(row);
        column->addSpacing(12);
    };
    beside_ = addChoice(tr("&Beside the original"), QStringLiteral("whereBeside"),
                        tr("As a copy with “%1” in its name. Nothing that stands there is touched.")
                            .arg(besideText().trimmed()));
    column->addSpacing(12);
    other_ = addChoice(tr("To &another folder"), QStringLiteral("whereFolder"),
                       tr("With its folders, below one of your choice. Nothing that stands there "
                          "is touched."));
    otherDetails_ = new QWidget(this);
    auto *row = new QHBoxLayout(otherDetails_);
    row->setContentsMargins(0, 0, 0, 0);
    folderText_ = new PathLabel(otherDetails_);
    choose_ = new QPushButton(tr("&Choose…"), otherDetails_);
    choose_->setObjectName(QStringLiteral("chooseFolder"));
    row->addWidget(folderText_, 1);
    row->addWidget(choose_);
    indented(otherDetails_);
    inPlace_ = addChoice(tr("In its own &place"), QStringLiteral("whereInPlace"),
                         tr("What gives way is archived in the backup first."));
    inPlaceDetails_ = new QWidget(this);
    auto *lines = new QVBoxLayout(inPlaceDetails_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    overwrite_ = new QComboBox(inPlaceDetails_);
    overwrite_->setObjectName(QStringLiteral("overwrite"));
    overwrite_->addItem(tr("Leave it as it is"), static_cast<int>(Overwrite::Never));
    overwrite_->addItem(tr("Replace it if it is older"), static_cast<int>(Overwrite::Older));
    overwrite_->addItem(tr("Replace it always"), static_cast<int>(Overwrite::Always));
    auto *question = new QLabel(tr("If something &else stands there:"), inPlaceDetails_);
    question->setBuddy(overwrite_);
    question->setWordWrap(true);
    lines->addWidget(question);
    lines->addWidget(overwrite_);
    indented(inPlaceDetails_);
    exact_ =
        addChoice(at_ ? tr("E&xactly as it was") : tr("E&xactly as it is in the backup"),
                  QStringLiteral("whereExact"),
                  tr("Put back in place, so that everything is as it was. Newer files and files "
                     "that were not there then are archived in the backup first; then they "
                     "give way."));
    column->addSpacing(16);
    nearest_ =
        new QCheckBox(tr("Take the &nearest older version where the\nretention rules removed "
                         "the right one"),
                      this);
    nearest_->setObjectName(QStringLiteral("nearest"));
    nearest_->setVisible(at_.has_value());
    column->addWidget(nearest_);
    column->addStretch(1);
    beside_->setChecked(true);
}

void RestoreChoices::showDetails()
{
    otherDetails_->setVisible(other_->isChecked());
    inPlaceDetails_->setVisible(inPlace_->isChecked());
    folderText_->setPathText(folder_.isEmpty() ? tr("No folder is chosen yet")
                                               : nameText(folder_.bytes()));
}

RestoreChoices::Where RestoreChoices::where() const
{
    return other_->isChecked()     ? Where::Folder
           : inPlace_->isChecked() ? Where::InPlace
           : exact_->isChecked()   ? Where::Exact
                                   : Where::Beside;
}

void RestoreChoices::setFolder(const AbsPath &folder)
{
    folder_ = folder;
    showDetails();
    Q_EMIT changed();
}

bool RestoreChoices::isComplete() const
{
    return where() != Where::Folder || !folder_.isEmpty();
}

bool RestoreChoices::archives() const
{
    return where() == Where::InPlace || where() == Where::Exact;
}

RestoreRequest RestoreChoices::request(const std::vector<NamedPath> &paths) const
{
    RestoreRequest request;
    request.paths = paths;
    request.at = at_;
    request.nearest = at_ && nearest_->isChecked();
    request.dryRun = true;
    switch (where()) {
    case Where::Beside:
        request.beside = besideText().toStdString();
        break;
    case Where::Folder:
        request.to = folder_;
        break;
    case Where::InPlace:
        request.overwrite = static_cast<Overwrite>(overwrite_->currentData().toInt());
        break;
    case Where::Exact:
        request.exact = true;
        request.overwrite = Overwrite::Always;
        break;
    }
    return request;
}

}  // namespace holdfast::ui
