// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_pane.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace holdfast::ui
{

class DiffPane::Gutter final : public QWidget
{
public:
    explicit Gutter(DiffPane *pane) : QWidget(pane), pane_(pane) {}

protected:
    void paintEvent(QPaintEvent *event) override { pane_->paintGutter(event); }

private:
    DiffPane *pane_;
};

/// Marks the words that changed, line by line as they are laid out.
class DiffPane::Words final : public QSyntaxHighlighter
{
public:
    explicit Words(DiffPane *pane) : QSyntaxHighlighter(pane->document()), pane_(pane) {}

protected:
    void highlightBlock(const QString &) override
    {
        const DiffRow *row = pane_->rowAt(currentBlock().blockNumber());
        if (row == nullptr || row->kind != DiffRow::Kind::Changed) {
            return;
        }
        QTextCharFormat format;
        format.setBackground(tintedBase(pane_->palette(), pane_->toneOf(*row), 0.30));
        format.setFontUnderline(true);
        for (const DiffSpan &span : pane_->side_ == Side::Left ? row->leftSpans : row->rightSpans) {
            setFormat(span.start, span.length, format);
        }
    }

private:
    DiffPane *pane_;
};

DiffPane::DiffPane(Side side, QWidget *parent) : QPlainTextEdit(parent), side_(side)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(fixedFont(font()));
    // Rows of both sides stand at the same height only when both have the bar.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    gutter_ = new Gutter(this);
    words_ = new Words(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0) {
            gutter_->scroll(0, dy);
        } else {
            gutter_->update(0, rect.y(), gutter_->width(), rect.height());
        }
    });
}

DiffPane::~DiffPane() = default;

void DiffPane::setRows(Rows rows)
{
    rows_ = std::move(rows);
    QString text;
    for (const DiffRow &row : *rows_) {
        text += side_ == Side::Left ? row.left : row.right;
        text += u'\n';
    }
    text.chop(1);
    setPlainText(text);
    placeGutter();
}

void DiffPane::showRow(int row)
{
    QTextCursor cursor(document()->findBlockByNumber(row));
    setTextCursor(cursor);
    centerCursor();
}

const DiffRow *DiffPane::rowAt(int number) const
{
    const auto at = static_cast<std::size_t>(number);
    return rows_ != nullptr && at < rows_->size() ? &(*rows_)[at] : nullptr;
}

bool DiffPane::isMissing(const DiffRow &row) const
{
    return (side_ == Side::Left ? row.leftLine : row.rightLine) == 0;
}

QColor DiffPane::toneOf(const DiffRow &) const
{
    return side_ == Side::Left ? toneColor(Tone::Bad, palette()) : toneColor(Tone::Good, palette());
}

int DiffPane::gutterWidth() const
{
    const auto count = rows_ == nullptr ? 0 : static_cast<int>(rows_->size());
    const auto digits = QString::number(std::max(99, count)).size();
    return fontMetrics().horizontalAdvance(QString(digits + 3, u'0')) + 4;
}

void DiffPane::placeGutter()
{
    const int width = gutterWidth();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect inside = contentsRect();
    gutter_->setGeometry(mirrored ? inside.right() - width + 1 : inside.left(), inside.top(), width,
                         viewport()->height());
}

void DiffPane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void DiffPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && words_ != nullptr) {
        words_->rehighlight();
    }
    if (event->type() == QEvent::FontChange && gutter_ != nullptr) {
        placeGutter();
    }
}

void DiffPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        const DiffRow *row = rowAt(block.blockNumber());
        if (row == nullptr || row->kind == DiffRow::Kind::Same) {
            continue;
        }
        const QRectF line(0, place.top(), viewport()->width(), place.height());
        if (isMissing(*row)) {
            painter.fillRect(line,
                             QBrush(tintedBase(palette(), palette().color(QPalette::Text), 0.18),
                                    Qt::BDiagPattern));
        } else {
            painter.fillRect(line, tintedBase(palette(), toneOf(*row), 0.13));
        }
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void DiffPane::paintGutter(QPaintEvent *event)
{
    QPainter painter(gutter_);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    const int sign = fontMetrics().horizontalAdvance(QStringLiteral("00"));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom()) {
            break;
        }
        const DiffRow *row = rowAt(block.blockNumber());
        if (row == nullptr || isMissing(*row)) {
            continue;
        }
        const int top = qRound(place.top());
        const int height = fontMetrics().height();
        painter.setPen(mutedText(palette()));
        const QRect numbers(0, top, gutter_->width() - sign - 2, height);
        painter.drawText(numbers, Qt::AlignRight,
                         QString::number(side_ == Side::Left ? row->leftLine : row->rightLine));
        if (row->kind == DiffRow::Kind::Same) {
            continue;
        }
        painter.setPen(toneOf(*row));
        const QString mark = row->kind == DiffRow::Kind::Changed   ? QStringLiteral("~")
                             : row->kind == DiffRow::Kind::Removed ? QStringLiteral("−")
                                                                   : QStringLiteral("+");
        painter.drawText(QRect(gutter_->width() - sign, top, sign, height), Qt::AlignHCenter, mark);
    }
}

}  // namespace holdfast::ui
