// SPDX-License-Identifier: GPL-3.0-or-later
// By Qt's own dialog, as where the desktop has none.
#include "ui/widgets/choose_path.h"

#include "support/temp_folder.h"

#include <QFileDialog>
#include <QPointer>
#include <QTest>

#include <optional>

using namespace holdfast;
using namespace holdfast::ui;
using holdfast::test::TempFolder;

class TestChoosePath : public QObject
{
    Q_OBJECT

private:
    TempFolder folder_;
    QWidget parent_;
    std::optional<AbsPath> chosen_;

    [[nodiscard]] QFileDialog *dialog() const { return parent_.findChild<QFileDialog *>(); }
    /// As Return in the dialog.
    void accept(const Bytes &path)
    {
        QFileDialog *const shown = dialog();
        shown->selectFile(QString::fromStdString(path));
        static_cast<QDialog *>(shown)->accept();
    }

private Q_SLOTS:
    void initTestCase()
    {
        folder_.makeFolder("here");
        folder_.write("here/config.json", "{}");
        parent_.show();
    }
    void init() { chosen_.reset(); }
    void cleanup() { QTRY_VERIFY(dialog() == nullptr); }

    void aFolderIsChosen()
    {
        chooseFolder(
            &parent_, QStringLiteral("Choose"), [this](const AbsPath &path) { chosen_ = path; },
            folder_.path());
        accept(folder_ / "here");
        QVERIFY(chosen_.has_value());
        QCOMPARE(chosen_->bytes(), folder_ / "here");
    }

    void aFileIsChosen()
    {
        chooseFile(&parent_, QStringLiteral("Choose"), {QStringLiteral("All (*)")},
                   [this](const AbsPath &path) { chosen_ = path; });
        accept(folder_ / "here/config.json");
        QVERIFY(chosen_.has_value());
        QCOMPARE(chosen_->bytes(), folder_ / "here/config.json");
    }

    void nothingIsChosen()
    {
        chooseFolder(&parent_, QStringLiteral("Choose"),
                     [this](const AbsPath &path) { chosen_ = path; });
        dialog()->reject();
        QVERIFY(!chosen_.has_value());
    }
};

QTEST_MAIN(TestChoosePath)
#include "test_choose_path.moc"
