// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_form.h"

#include "ui/setup/setup_edit.h"
#include "ui/text/texts.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{

/// Wide enough for all but the longest, so that they stand in one column.
constexpr int kLetters = 22;

/// Turning the wheel over a long page must scroll it, not change what happens to be below.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

/// An editor with what there is to say about it below, as high as the text is at this width:
/// QFormLayout alone goes by what it would take at its favourite one.
class FieldBox : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            const QLayout &column = *layout();
            setFixedHeight(column.hasHeightForWidth() ? column.totalHeightForWidth(width())
                                                      : column.totalSizeHint().height());
        }
        return handled;
    }
};

QString objectNameOf(const std::string &key)
{
    return QStringLiteral("setting_") + QString::fromStdString(key).replace(u'.', u'_');
}

void dressEditor(QWidget *editor, const std::string &key, const QString &label)
{
    editor->setObjectName(objectNameOf(key));
    QString plain = label;
    editor->setAccessibleName(plain.remove(u'&').remove(u':'));
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(new WheelGuard(editor));
}

double numberOf(const JsonValue &value)
{
    if (const auto *integer = value.as<std::int64_t>()) {
        return static_cast<double>(*integer);
    }
    const auto *fraction = value.as<double>();
    return fraction == nullptr ? 0 : *fraction;
}

JsonValue numberValue(double number)
{
    return std::trunc(number) == number ? JsonValue(static_cast<std::int64_t>(number))
                                        : JsonValue(number);
}

}  // namespace

SettingsForm::Field SettingsForm::addRow(QFormLayout &into, const QString &label, QWidget *editor,
                                         const QString &help, const std::string &key)
{
    auto *box = new FieldBox;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    // What holds a path takes all the room that there is.
    const bool isWide = editor->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    column->addWidget(editor, 0, isWide ? Qt::Alignment() : Qt::AlignLeading);
    if (!help.isEmpty()) {
        auto *note = new Prose(Prose::Role::Note, help, box);
        column->addWidget(note);
    }
    const QString name = QString::fromStdString(key).replace(u'.', u'_');
    const auto notice = [&](const QString &prefix) {
        auto *added = new Notice(box);
        added->setObjectName(prefix + name);
        column->addWidget(added);
        return added;
    };
    Field field;
    field.key = key;
    field.editor = editor;
    field.fixed = notice(QStringLiteral("fixed_"));
    field.problem = notice(QStringLiteral("problem_"));
    auto *title = new QLabel(label);
    title->setBuddy(editor->focusProxy() != nullptr ? editor->focusProxy() : editor);
    into.addRow(title, box);
    return field;
}

void SettingsForm::addNumber(QFormLayout &into, const std::string &key, const QString &label,
                             const Number &number, const QString &help)
{
    auto *box = new QDoubleSpinBox;
    dressEditor(box, key, label);
    box->setDecimals(number.decimals);
    box->setRange(number.least, number.most);
    box->setGroupSeparatorShown(true);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * kLetters);
    box->setSpecialValueText(number.zero);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    if (number.unit) {
        const auto showUnit = [box, unit = number.unit] {
            box->setSuffix(u' ' + unit(static_cast<int>(std::ceil(box->value()))));
        };
        showUnit();
        // Another suffix writes the number anew, which is no help while a fraction is being typed.
        connect(box, &QDoubleSpinBox::valueChanged, box, [box, showUnit] {
            if (box->decimals() == 0 || !box->hasFocus()) {
                showUnit();
            }
        });
        connect(box, &QDoubleSpinBox::editingFinished, box, showUnit);
    }
    connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsForm::edit);
    Field field = addRow(into, label, box, help, key);
    field.read = [box] { return numberValue(box->value()); };
    field.write = [box](const JsonValue &value) { box->setValue(numberOf(value)); };
    fields_.push_back(std::move(field));
}

void SettingsForm::addChoice(QFormLayout &into, const std::string &key, const QString &label,
                             const Choices &choices, const QString &help)
{
    auto *box = new QComboBox;
    dressEditor(box, key, label);
    for (const auto &[value, text] : choices) {
        box->addItem(text);
    }
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsForm::edit);
    Field field = addRow(into, label, box, help, key);
    field.read = [box, choices] {
        const int at = box->currentIndex();
        return at < 0 ? JsonValue() : choices[static_cast<std::size_t>(at)].first;
    };
    field.write = [box, choices](const JsonValue &value) {
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
            return isSameValue(choice.first, value);
        });
        box->setCurrentIndex(found == choices.end() ? -1
                                                    : static_cast<int>(found - choices.begin()));
    };
    fields_.push_back(std::move(field));
}

void SettingsForm::addFolder(QFormLayout &into, const std::string &key, const QString &label,
                             const QString &help)
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit(box);
    dressEditor(line, key, label);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 28);
    box->setFocusProxy(line);
    row->addWidget(line, 1);
    auto *browse = new QToolButton(box);
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(browse);
    connect(line, &QLineEdit::textChanged, this, &SettingsForm::edit);
    connect(browse, &QToolButton::clicked, this, [line] {
        chooseFolder(line, tr("Choose a folder"), [line](const AbsPath &folder) {
            if (isUtf8(folder.bytes())) {
                line->setText(QString::fromStdString(configPath(folder)));
            }
        });
    });
    Field field = addRow(into, label, box, help, key);
    field.read = [line] {
        const QString text = line->text().trimmed();
        return text.isEmpty() ? JsonValue() : JsonValue(text.toStdString());
    };
    field.write = [line](const JsonValue &value) {
        const auto *text = value.as<std::string>();
        line->setText(text == nullptr ? QString() : QString::fromStdString(*text));
    };
    fields_.push_back(std::move(field));
}

void SettingsForm::fix(const std::string &key, const QString &reason)
{
    const auto field = std::find_if(fields_.begin(), fields_.end(),
                                    [&key](const Field &one) { return one.key == key; });
    if (field == fields_.end()) {
        return;
    }
    field->editor->setEnabled(reason.isEmpty());
    field->fixed->setText(Tone::Plain, reason);
    if (!reason.isEmpty() && !isSameValue(field->read(), field->loaded)) {
        field->write(field->loaded);
    }
}

void SettingsForm::load(const Config &config, bool keepEdits)
{
    const JsonValue document = configToJson(config);
    loading_ = true;
    for (Field &field : fields_) {
        const JsonValue *value = findKey(document, field.key);
        const JsonValue edited = field.read();
        const bool isEdited = keepEdits && !isSameValue(edited, field.loaded);
        field.write(value == nullptr ? JsonValue() : *value);
        field.loaded = field.read();
        if (isEdited) {
            field.write(edited);
        }
    }
    loading_ = false;
    Q_EMIT changed();
}

bool SettingsForm::differs() const
{
    return std::any_of(fields_.begin(), fields_.end(),
                       [](const Field &field) { return !isSameValue(field.read(), field.loaded); });
}

JsonValue SettingsForm::edited(JsonValue document) const
{
    for (const Field &field : fields_) {
        const JsonValue value = field.read();
        if (!isSameValue(value, field.loaded)) {
            setUnlessDefault(document, field.key, value);
        }
    }
    return document;
}

std::vector<ConfigNotice> SettingsForm::show(const std::vector<ConfigNotice> &notices)
{
    std::vector<ConfigNotice> others;
    for (const Field &field : fields_) {
        field.problem->clear();
    }
    for (const ConfigNotice &notice : notices) {
        const auto field = std::find_if(fields_.begin(), fields_.end(),
                                        [&](const Field &one) { return one.key == notice.key; });
        if (field == fields_.end()) {
            others.push_back(notice);
            continue;
        }
        field->problem->setText(notice.severity == ConfigNotice::Severity::Error ? Tone::Bad
                                                                                 : Tone::Warning,
                                isolated(nameText(notice.message)));
    }
    return others;
}

void SettingsForm::edit()
{
    if (!loading_) {
        Q_EMIT changed();
    }
}

}  // namespace holdfast::ui
