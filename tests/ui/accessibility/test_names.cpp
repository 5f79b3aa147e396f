// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in every view.
#include "fakes/sample_views.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include <map>

using namespace holdfast::ui;

namespace
{

/// Roles that say what can be done. A control of the app's own that has none of them is a mere
/// rectangle to a screen reader.
bool isSensible(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::PushButton,   QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::EditableText,
        QAccessible::StaticText,   QAccessible::ComboBox,    QAccessible::SpinBox,
        QAccessible::Slider,       QAccessible::List,        QAccessible::ListItem,
        QAccessible::Table,        QAccessible::Tree,        QAccessible::TreeItem,
        QAccessible::Cell,         QAccessible::PageTab,     QAccessible::PageTabList,
        QAccessible::ColumnHeader, QAccessible::RowHeader,   QAccessible::Link,
        QAccessible::Graphic,      QAccessible::Chart,       QAccessible::Dialog,
        QAccessible::Window,       QAccessible::Splitter,    QAccessible::Document,
        QAccessible::MenuItem,     QAccessible::ProgressBar};
    return roles.contains(role);
}

/// Walks all that can be seen, parents first.
template <class Visit>
void walk(QAccessibleInterface *part, Visit visit)
{
    if (part == nullptr || part->state().invisible) {
        return;
    }
    visit(*part);
    for (int i = 0; i < part->childCount(); ++i) {
        walk(part->child(i), visit);
    }
}

QString placeOf(QAccessibleInterface &part)
{
    for (QAccessibleInterface *at = &part; at != nullptr; at = at->parent()) {
        if (const auto *widget = qobject_cast<QWidget *>(at->object())) {
            return describe(*widget);
        }
    }
    return {};
}

}  // namespace

class TestNames : public QObject
{
    Q_OBJECT

private:
    QStringList findings_;

    void lookAtCells(QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model != nullptr && row < std::min(model->rowCount(), 20); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                if (!index.data(Qt::DecorationRole).isNull() &&
                    index.data(Qt::DisplayRole).toString().isEmpty() &&
                    index.data(Qt::AccessibleTextRole).toString().isEmpty()) {
                    findings_ << QStringLiteral("a mere picture: row %1, column %2 of %3")
                                     .arg(row)
                                     .arg(column)
                                     .arg(describe(view));
                }
            }
        }
    }

    void takeMnemonic(std::map<QString, QStringList> &taken, const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            taken[key.toString()] << text;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QAccessible::setActive(true);
    }
    void init() { findings_.clear(); }

    void everyControlHasANameAndARole_data() { addViewRows(); }
    void everyControlHasANameAndARole()
    {
        const ShownView view;
        int controls = 0;
        walk(QAccessible::queryAccessibleInterface(&view.widget()),
             [&](QAccessibleInterface &part) {
                 // A cell may be empty; what it shows besides is looked at below.
                 const bool isCell = part.tableCellInterface() != nullptr;
                 const auto *widget = qobject_cast<QWidget *>(part.object());
                 const bool hasProxy = widget != nullptr && widget->focusProxy() != nullptr;
                 if (!part.state().focusable || part.state().disabled || isCell || hasProxy) {
                     return;
                 }
                 ++controls;
                 if (part.text(QAccessible::Name).trimmed().isEmpty()) {
                     findings_ << QStringLiteral("no name: %1").arg(placeOf(part));
                 }
                 if (!isSensible(part.role())) {
                     findings_ << QStringLiteral("role %1: %2").arg(part.role()).arg(placeOf(part));
                 }
             });
        for (QWidget *part : visibleParts(view.widget())) {
            if (auto *list = qobject_cast<QAbstractItemView *>(part);
                list != nullptr && qobject_cast<QHeaderView *>(part) == nullptr) {
                lookAtCells(*list);
            }
        }
        findings_.removeDuplicates();
        QVERIFY2(findings_.isEmpty(), qPrintable(u'\n' + findings_.join(u'\n')));
        QVERIFY(controls > 0);
    }

    void noTwoMnemonicsAreTheSame_data() { addViewRows(); }
    void noTwoMnemonicsAreTheSame()
    {
        const ShownView view;
        std::map<QString, QStringList> taken;
        for (const QWidget *part : visibleParts(view.widget())) {
            if (const auto *button = qobject_cast<const QAbstractButton *>(part)) {
                takeMnemonic(taken, button->text());
            } else if (const auto *label = qobject_cast<const QLabel *>(part)) {
                takeMnemonic(taken, label->buddy() == nullptr ? QString() : label->text());
            } else if (const auto *box = qobject_cast<const QGroupBox *>(part)) {
                takeMnemonic(taken, box->title());
            } else if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    takeMnemonic(taken, tabs->tabText(i));
                }
            }
        }
        for (const auto &[key, texts] : taken) {
            if (texts.size() > 1) {
                findings_ << key + QStringLiteral(": ") + texts.join(QStringLiteral(" | "));
            }
        }
        QVERIFY2(findings_.isEmpty(), qPrintable(u'\n' + findings_.join(u'\n')));
    }
};

QTEST_MAIN(TestNames)
#include "test_names.moc"
