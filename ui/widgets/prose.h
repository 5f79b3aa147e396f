// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QIcon>
#include <QLabel>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace holdfast::ui
{

inline constexpr int kPageMargin = 24;
inline constexpr int kSpacing = 12;

/// A sentence or a word in a larger or heavier type, in the palette's own colours. Plain text: what
/// is shown may hold names of files.
class Prose : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,    ///< one a page
        Heading,  ///< of a section
        Body,
        Strong,
        Note,  ///< less important: softer, still readable (contrast of WCAG AA)
    };
    explicit Prose(Role role, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    Role role_;
    bool dressing_ = false;
};

/// One thing to know, with an icon; hidden while it has no text. Screen readers hear the kind too.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    void setText(Tone tone, const QString &text);
    void clear() { setText(Tone::Plain, {}); }
    [[nodiscard]] QString text() const { return text_->text(); }
    [[nodiscard]] Tone tone() const noexcept { return tone_; }
    /// What mends it, at the end of the line.
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    Tone tone_ = Tone::Plain;
    QHBoxLayout *row_;
    QLabel *icon_;
    Prose *text_;
};

/// A name or path on one line: elided in the middle when there is no room, whole in the tooltip.
class ElidedLine : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLine(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString text_;
};

}  // namespace holdfast::ui
