// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_choice.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QRadioButton>

#include <mutex>

namespace somo {

namespace {

class AccessibleChoice : public QAccessibleWidget {
public:
    explicit AccessibleChoice(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
        , m_button(button)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return said.isEmpty() && kind == QAccessible::Name ? m_button->text().remove(QLatin1Char('&')) : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button; // outlives its interface
};

QAccessibleInterface *makeChoice(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (!button || !button->isCheckable() || qobject_cast<QRadioButton *>(button))
        return nullptr; // Qt's own is right
    const bool one = button->autoExclusive() || (button->group() && button->group()->exclusive());
    return one ? new AccessibleChoice(button) : nullptr;
}

} // namespace

void installAccessibleChoices()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeChoice); });
}

} // namespace somo
