// SPDX-License-Identifier: GPL-3.0-or-later
// WCAG AA: text has a contrast of 4.5 to 1, in light and in dark, and also when the palette changes
// while the app runs.
#include "fakes/sample_views.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/roomy_style.h"
#include "ui/widgets/tints.h"
#include "ui/widgets/tones.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>

using namespace holdfast::ui;

namespace
{

constexpr qreal kText = 4.5;

QPalette light()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6d, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

/// As desktops have it: Breeze Dark's colours.
QPalette dark()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, QColor(0xfc, 0xfc, 0xfc));
    }
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6d, 0xb5));
    palette.setColor(QPalette::HighlightedText, QColor(0xfc, 0xfc, 0xfc));
    return palette;
}

/// What is behind its text.
QColor ground(const QWidget &part)
{
    for (const QWidget *at = &part; at != nullptr; at = at->parentWidget()) {
        if (at->isWindow() || at->autoFillBackground()) {
            return at->palette().color(QPalette::Active, at->backgroundRole());
        }
    }
    return {};
}

QString failed(const QString &what, const QColor &text, const QColor &under)
{
    return QStringLiteral("%1: %2 on %3 is %4")
        .arg(what, text.name(), under.name())
        .arg(contrast(text, under), 0, 'f', 2);
}

}  // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private:
    QStringList findings_;
    QPalette before_;

    void look(const QString &what, const QColor &text, const QColor &under, qreal least = kText)
    {
        if (contrast(text, under) < least) {
            findings_ << failed(what, text, under);
        }
    }

    void lookAtTexts(QWidget &view)
    {
        for (const QWidget *part : visibleParts(view)) {
            const auto *label = qobject_cast<const QLabel *>(part);
            if (label != nullptr && !label->text().isEmpty() && label->isEnabled()) {
                look(describe(*part),
                     part->palette().color(QPalette::Active, part->foregroundRole()),
                     ground(*part));
            }
            if (const auto *list = qobject_cast<const QAbstractItemView *>(part);
                list != nullptr && qobject_cast<const QHeaderView *>(part) == nullptr) {
                lookAtCells(*list);
            }
        }
    }

    void lookAtCells(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model != nullptr && row < std::min(model->rowCount(), 20); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QVariant text = index.data(Qt::ForegroundRole);
                const QVariant under = index.data(Qt::BackgroundRole);
                if (text.isValid() || under.isValid()) {
                    look(describe(view),
                         text.isValid() ? text.value<QBrush>().color()
                                        : view.palette().color(QPalette::Active, QPalette::Text),
                         under.isValid() ? under.value<QBrush>().color()
                                         : view.palette().color(QPalette::Active, QPalette::Base));
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new RoomyStyle);
        before_ = QApplication::palette();
    }
    void init() { findings_.clear(); }
    void cleanup() { QApplication::setPalette(before_); }

    void colorsOfOurOwn_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << light();
        QTest::newRow("dark") << dark();
        QTest::newRow("the style's own") << QApplication::palette();
    }
    void colorsOfOurOwn()
    {
        QFETCH(QPalette, palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        for (const QColor &under : {window, base}) {
            look(QStringLiteral("mutedText"), mutedText(palette), under);
            look(QStringLiteral("good"), toneColor(Tone::Good, palette), under);
            look(QStringLiteral("warning"), toneColor(Tone::Warning, palette), under);
            look(QStringLiteral("bad"), toneColor(Tone::Bad, palette), under);
        }
        for (const QColor &tint : {presentTint(palette), pastTint(palette), otherTint(palette)}) {
            look(QStringLiteral("text on a tint"), readableOn(tint, palette), tint);
        }
        for (const QColor &tone : {toneColor(Tone::Good, palette), toneColor(Tone::Bad, palette),
                                   toneColor(Tone::Warning, palette)}) {
            // As the comparison marks what differs.
            look(QStringLiteral("text on a tinted base"), palette.color(QPalette::Text),
                 tintedBase(palette, tone, 0.30));
        }
        // What is drawn, and not read, needs less; it is told by pattern and in words besides.
        look(QStringLiteral("bars of the past"), pastTint(palette), base, 3);
        QVERIFY2(findings_.isEmpty(), qPrintable(u'\n' + findings_.join(u'\n')));
    }

    void boxesToTickAreSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isRound");
        QTest::newRow("box, light") << light() << false;
        QTest::newRow("box, dark") << dark() << false;
        QTest::newRow("round, light") << light() << true;
        QTest::newRow("round, dark") << dark() << true;
    }
    void boxesToTickAreSeen()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isRound);
        RoomyStyle style;
        style.setBaseStyle(QStyleFactory::create(QStringLiteral("fusion")));
        QStyleOptionButton option;
        option.palette = palette;
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        option.rect = QRect(4, 4, 14, 14);
        QImage image(22, 22, QImage::Format_RGB32);
        const QColor ground = palette.color(QPalette::Window);
        image.fill(ground);
        QPainter painter(&image);
        style.drawPrimitive(isRound ? QStyle::PE_IndicatorRadioButton
                                    : QStyle::PE_IndicatorCheckBox,
                            &option, &painter);
        painter.end();
        // Across the middle: the edge is there, whatever is inside.
        qreal best = 1;
        for (int x = 3; x < 8; ++x) {
            best = std::max(best, contrast(image.pixelColor(x, 11), ground));
        }
        constexpr qreal kLight = 1.4;  // the style's own, on which the base is lighter as well
        QVERIFY2(best >= (ground.lightness() < 128 ? 3 : kLight),
                 qPrintable(QString::number(best)));
    }

    void textsInLightAndDark_data() { addViewRows(); }
    void textsInLightAndDark()
    {
        QApplication::setPalette(light());
        const ShownView view;
        lookAtTexts(view.widget());
        QApplication::setPalette(dark());
        view.settle();
        view.saveAs(QStringLiteral("dark"));
        lookAtTexts(view.widget());
        findings_.removeDuplicates();
        QVERIFY2(findings_.isEmpty(), qPrintable(u'\n' + findings_.join(u'\n')));
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
