// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fake_backup_service.h"
#include "ui/versions/comparison_view.h"
#include "ui/versions/content_preview.h"
#include "ui/versions/picture_diff.h"
#include "ui/versions/picture_view.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

/// Green, but for these places.
QImage image(int width, int height, const std::vector<QRect> &places = {})
{
    QImage made(width, height, QImage::Format_RGB32);
    made.fill(Qt::darkGreen);
    QPainter painter(&made);
    for (const QRect &place : places) {
        painter.fillRect(place, Qt::yellow);
    }
    return made;
}

Bytes picture(int width, int height, const std::vector<QRect> &places = {})
{
    const QImage image = ::image(width, height, places);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

ContentRequest request(std::int64_t version)
{
    ContentRequest result;
    result.version = version;
    return result;
}

}  // namespace

/// Previews and comparisons of contents, which are told apart by `version`.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        limits_.clear();
        service_->onContent = [this](const ContentRequest &asked, std::uint64_t limit) {
            limits_.push_back(limit);
            const Bytes &all = contents_[static_cast<std::size_t>(*asked.version)];
            return Result<StoredContent>(StoredContent{all.substr(0, limit), all.size()});
        };
        view_ = std::make_unique<ComparisonView>(*service_);
        view_->resize(800, 300);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }
    void cleanup() { view_.reset(); }

    void textsStandRowByRow()
    {
        Bytes left;
        Bytes right;
        for (int i = 0; i < 200; ++i) {
            left += "line " + std::to_string(i) + "\n";
            right += i == 3     ? ""
                     : i == 150 ? "line one hundred fifty\n"
                                : left.substr(left.rfind("line "));
        }
        contents_ = {left, right};
        compare();
        QTRY_VERIFY(older()->isVisible());
        QCOMPARE(older()->blockCount(), newer()->blockCount());
        QCOMPARE(label("comparisonSummary"), QStringLiteral("2 differences"));
        // Both scroll together, and from difference to difference.
        QTest::mouseClick(view_->findChild<QToolButton *>(QStringLiteral("nextDifference")),
                          Qt::LeftButton);
        QVERIFY(older()->verticalScrollBar()->value() > 50);
        QCOMPARE(newer()->verticalScrollBar()->value(), older()->verticalScrollBar()->value());
        newer()->verticalScrollBar()->setValue(7);
        QCOMPARE(older()->verticalScrollBar()->value(), 7);
    }

    void sameTextsAreSaidToBeTheSame()
    {
        contents_ = {"a\nb\n", "a\r\nb\r\n"};
        compare();
        QTRY_COMPARE(label("comparisonSummary"), QStringLiteral("No line differs"));
    }

    void picturesStandBesideEachOther()
    {
        contents_ = {picture(40, 30), picture(50, 30)};
        compare();
        const QList<PictureView *> pictures = view_->findChildren<PictureView *>();
        QCOMPARE(pictures.size(), 2);
        QTRY_VERIFY(pictures[0]->isVisible() && pictures[1]->isVisible());
        QVERIFY(label("newerHeading").contains(QStringLiteral("50 × 30")));
    }

    void picturesOfDifferentSizesAreNotMarked()
    {
        contents_ = {picture(40, 30), picture(50, 30)};
        compare();
        QTRY_COMPARE(label("comparisonSummary"),
                     QStringLiteral("The pictures are of different sizes"));
        QVERIFY(!tool("nextDifference")->isEnabled());
    }

    void placesWherePicturesDifferAreMarked()
    {
        contents_ = {picture(300, 200),
                     picture(300, 200, {QRect(10, 10, 5, 5), QRect(200, 150, 30, 20)})};
        compare();
        QTRY_COMPARE(label("comparisonSummary"), QStringLiteral("2 places differ"));
        QVERIFY(tool("nextDifference")->isEnabled());
        const auto seen = [this] {
            return view_->findChildren<PictureView *>().front()->grab().toImage();
        };
        const QImage first = seen();
        QTest::mouseClick(tool("nextDifference"), Qt::LeftButton);
        QVERIFY(seen() != first);  // the other one stands out
        contents_ = {picture(300, 200), picture(300, 200)};
        compare();
        QTRY_COMPARE(label("comparisonSummary"), QStringLiteral("No difference can be seen"));
        QVERIFY(!tool("nextDifference")->isEnabled());
    }

    void differencesOfPicturesAreFoundExactly()
    {
        const QRect corner(0, 0, 3, 2);
        const QRect end(295, 199, 5, 1);
        const QRect wide(40, 100, 200, 9);
        QCOMPARE(pictureDifferences(image(300, 200), image(300, 200, {corner, wide, end})),
                 (std::vector<QRect>{corner, wide, end}));
        QVERIFY(pictureDifferences(image(300, 200), image(300, 200)).empty());
        QVERIFY(pictureDifferences(image(300, 200), image(200, 300)).empty());
        QVERIFY(pictureDifferences(QImage(), QImage()).empty());
        // What nobody sees is none.
        QImage close = image(300, 200);
        close.setPixelColor(5, 5, QColor(Qt::darkGreen).lighter(102));
        QVERIFY(pictureDifferences(image(300, 200), close).empty());
    }

    void whatIsNeitherIsSaid()
    {
        contents_ = {Bytes("\0\1\2", 3), "text"};
        compare();
        QTRY_VERIFY(label("comparisonSaid").contains(QStringLiteral("Only two texts")));
    }

    void escapeLeadsBack()
    {
        QSignalSpy back(view_.get(), &ComparisonView::backWanted);
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    void aPreviewReadsNoMoreThanTheStart()
    {
        contents_ = {Bytes(3 * ContentLoader::kMostText, 'x')};
        ContentPreview preview(*service_);
        preview.showContent(request(0));
        auto *about = preview.findChild<QLabel *>(QStringLiteral("previewAbout"));
        QTRY_VERIFY(about->text().contains(QStringLiteral("shown is the first")));
        QCOMPARE(limits_, std::vector<std::uint64_t>({ContentLoader::kMostText}));
        // One line of a megabyte is cut: no editor lays it out.
        QVERIFY(preview.findChild<QPlainTextEdit *>()->toPlainText().size() < 5000);
    }

    void aLargePictureIsReadWhole()
    {
        // Noise, so that it does not become small.
        QImage image(900, 700, QImage::Format_RGB32);
        quint32 noise = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                noise = noise * 1664525 + 1013904223;
                image.setPixel(x, y, noise);
            }
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        QVERIFY(static_cast<std::uint64_t>(bytes.size()) > ContentLoader::kMostText);
        contents_ = {bytes.toStdString()};
        ContentPreview preview(*service_);
        preview.showContent(request(0));
        auto *about = preview.findChild<QLabel *>(QStringLiteral("previewAbout"));
        QTRY_VERIFY(about->text().contains(QStringLiteral("900 × 700")));
        QCOMPARE(limits_.size(), std::size_t(2));
    }

    void binaryAndFailureAreSaid()
    {
        contents_ = {Bytes("\x7F"
                           "ELF\0\0",
                           6)};
        ContentPreview preview(*service_);
        preview.showContent(request(0));
        auto *said = preview.findChild<QLabel *>(QStringLiteral("previewSaid"));
        QTRY_VERIFY(said->text().contains(QStringLiteral("neither text nor a picture")));
        QVERIFY(preview.findChild<QLabel *>(QStringLiteral("previewAbout"))
                    ->text()
                    .startsWith(QStringLiteral("Binary")));
        service_->onContent = [](const ContentRequest &, std::uint64_t) {
            return Result<StoredContent>(Error{ErrorCode::Gone, "read", "x", 0, {}});
        };
        preview.showContent(request(0));
        QVERIFY(!said->text().contains(QStringLiteral("neither")));
        QVERIFY(!said->text().isEmpty());
    }

private:
    void compare()
    {
        view_->compare(QStringLiteral("Documents/a"), {request(0), QStringLiteral("then")},
                       {request(1), QStringLiteral("now")});
    }
    QPlainTextEdit *older()
    {
        return view_->findChild<QPlainTextEdit *>(QStringLiteral("olderText"));
    }
    QPlainTextEdit *newer()
    {
        return view_->findChild<QPlainTextEdit *>(QStringLiteral("newerText"));
    }
    QToolButton *tool(const char *name)
    {
        return view_->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    QString label(const char *name)
    {
        return view_->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    std::unique_ptr<FakeBackupService> service_;
    std::vector<Bytes> contents_;
    std::vector<std::uint64_t> limits_;
    std::unique_ptr<ComparisonView> view_;
};

QTEST_MAIN(TestComparison)
#include "test_comparison.moc"
