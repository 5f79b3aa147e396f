// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/text_diff.h"

#include <QElapsedTimer>
#include <QTest>

using namespace holdfast::ui;

namespace
{

QString shape(const std::vector<DiffRow> &rows)
{
    QString text;
    for (const DiffRow &row : rows) {
        text += row.kind == DiffRow::Kind::Same      ? u'='
                : row.kind == DiffRow::Kind::Changed ? u'~'
                : row.kind == DiffRow::Kind::Removed ? u'-'
                                                     : u'+';
    }
    return text;
}

QStringList marked(const QString &line, const std::vector<DiffSpan> &spans)
{
    QStringList words;
    for (const DiffSpan &span : spans) {
        words << line.mid(span.start, span.length);
    }
    return words;
}

}  // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("shape");
        QTest::newRow("the same") << "a\nb\n"
                                  << "a\nb\n"
                                  << "==";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
        QTest::newRow("from nothing") << ""
                                      << "a\nb"
                                      << "++";
        QTest::newRow("to nothing") << "a\nb"
                                    << ""
                                    << "--";
        QTest::newRow("a line came") << "a\nc"
                                     << "a\nb\nc"
                                     << "=+=";
        QTest::newRow("a line went") << "a\nb\nc"
                                     << "a\nc"
                                     << "=-=";
        QTest::newRow("a line changed") << "a\nb\nc"
                                        << "a\nx\nc"
                                        << "=~=";
        QTest::newRow("two became one") << "a\nb1\nb2\nc"
                                        << "a\nx\nc"
                                        << "=~-=";
        QTest::newRow("line ends are no difference") << "a\r\nb\r\n"
                                                     << "a\nb"
                                                     << "==";
        QTest::newRow("both ends and the middle") << "1\n2\n3\n4\n5"
                                                  << "0\n2\nx\n4\n6"
                                                  << "~=~=~";
    }
    void shapes()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const std::vector<DiffRow> rows = compareTexts(left, right);
        QTEST(shape(rows), "shape");
    }

    void bothSidesComeBackWhole()
    {
        const QString left = QStringLiteral("one\ntwo\nthree\nfour\nfive");
        const QString right = QStringLiteral("zero\none\n2\nthree\nfive\nsix\nseven");
        QStringList lefts;
        QStringList rights;
        for (const DiffRow &row : compareTexts(left, right)) {
            if (row.leftLine > 0) {
                lefts << row.left;
                QCOMPARE(row.leftLine, int(lefts.size()));
            }
            if (row.rightLine > 0) {
                rights << row.right;
                QCOMPARE(row.rightLine, int(rights.size()));
            }
        }
        QCOMPARE(lefts.join(u'\n'), left);
        QCOMPARE(rights.join(u'\n'), right);
    }

    void marksTheWordsThatChanged()
    {
        const std::vector<DiffRow> rows =
            compareTexts(QStringLiteral("the meeting is on Monday at ten"),
                         QStringLiteral("the meeting is on Friday at ten, in town"));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(marked(rows[0].left, rows[0].leftSpans), QStringList({QStringLiteral("Monday")}));
        QCOMPARE(marked(rows[0].right, rows[0].rightSpans),
                 QStringList({QStringLiteral("Friday"), QStringLiteral(", in town")}));
    }

    void linesWithNothingInCommonAreMarkedWhole()
    {
        const std::vector<DiffRow> rows =
            compareTexts(QStringLiteral("alpha, beta"), QStringLiteral("gamma, delta"));
        QCOMPARE(rows[0].leftSpans, std::vector<DiffSpan>({{0, 11}}));
    }

    void countsGroupsOfDifferences()
    {
        const std::vector<DiffRow> rows =
            compareTexts(QStringLiteral("1\n2\n3\n4\n5"), QStringLiteral("x\ny\n3\n4\nz"));
        QCOMPARE(differencesIn(rows), std::vector<int>({0, 4}));
    }

    void largeTextsWithNothingInCommonEnd()
    {
        QString left;
        QString right;
        for (int i = 0; i < 8'000; ++i) {
            left += QStringLiteral("left %1\n").arg(i);
            right += QStringLiteral("right %1\n").arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        const std::vector<DiffRow> rows = compareTexts(left, right);
        int lefts = 0;
        int rights = 0;
        for (const DiffRow &row : rows) {
            lefts += row.leftLine > 0 ? 1 : 0;
            rights += row.rightLine > 0 ? 1 : 0;
        }
        QCOMPARE(lefts, 8'000);
        QCOMPARE(rights, 8'000);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "test_text_diff.moc"
