// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_dialog.h"

#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kIconSide = 72;

}  // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Holdfast"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    auto *row = new QHBoxLayout;
    row->setSpacing(kPageMargin);
    auto *picture = new QLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(new Prose(Prose::Role::Title, QStringLiteral("Holdfast"), this));
    auto *version =
        new Prose(Prose::Role::Note, tr("Version %1").arg(QStringLiteral(HOLDFAST_VERSION)), this);
    version->setObjectName(QStringLiteral("aboutVersion"));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addWidget(version);
    words->addWidget(new Prose(Prose::Role::Body,
                               tr("Keeps every version of your files, as plain files that can be "
                                  "read without Holdfast."),
                               this));
    auto *licence = new QLabel(
        tr("Free software under the <a href=\"%1\">GNU General Public License</a>, version 3 or "
           "later. It comes without any warranty.")
            .arg(QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html")),
        this);
    licence->setObjectName(QStringLiteral("aboutLicence"));
    licence->setWordWrap(true);
    licence->setOpenExternalLinks(true);
    licence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->addWidget(licence);
    words->addWidget(new Prose(Prose::Role::Note,
                               tr("Made with Qt %1, SQLite, SQLiteCpp, OpenSSL, spdlog, RapidJSON "
                                  "and CLI11. Thanks to everybody who makes them.")
                                   .arg(QLatin1String(qVersion())),
                               this));
    row->addLayout(words, 1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    columns.whole().addWidget(buttons);
    columns.resize(fontMetrics().averageCharWidth() * 74);
}

}  // namespace holdfast::ui
