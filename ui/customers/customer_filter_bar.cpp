// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_filter_bar.h"

#include "core/customers/customer_filter_json.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/customer/flow_layout.h"
#include "ui/customers/condition_panel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

CustomerFilterBar::CustomerFilterBar(QWidget *parent)
    : QWidget(parent)
{
    make();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_filter.words == text)
            return;
        m_filter.words = text;
        fillViews();
        emit filterChanged(true);
    });
    connect(m_open, &QToolButton::toggled, this, [this](bool open) {
        m_panel->setVisible(open);
        if (open)
            m_panel->firstField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ConditionPanel::conditionMade, this, &CustomerFilterBar::addCondition);
    fillChips();
}

void CustomerFilterBar::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    layout->setSpacing(sizes.gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.gap);
    m_views = new QToolButton(this);
    m_views->setObjectName(QStringLiteral("customerViews"));
    m_views->setProperty("period", true);
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setIcon(somoIcon(QStringLiteral("down"), Token::text));
    m_views->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_views->setLayoutDirection(Qt::RightToLeft); // the chevron behind the name
    m_menu = new QMenu(m_views);
    m_views->setMenu(m_menu);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("customerFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_open = new QToolButton(this);
    m_open->setObjectName(QStringLiteral("customerConditions"));
    m_open->setProperty("period", true);
    m_open->setProperty("plain", true);
    m_open->setCheckable(true);
    m_open->setIcon(somoIcon(QStringLiteral("filter"), Token::text));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns = new QToolButton(this);
    m_columns->setObjectName(QStringLiteral("customerColumns"));
    m_columns->setProperty("period", true);
    m_columns->setProperty("plain", true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setIcon(somoIcon(QStringLiteral("columns"), Token::text));
    for (QToolButton *button : {m_views, m_open, m_columns})
        button->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_views);
    line->addWidget(m_words, 1);
    line->addWidget(m_open);
    line->addWidget(m_columns);
    layout->addLayout(line);
    m_panel = new ConditionPanel(this);
    m_panel->hide();
    layout->addWidget(m_panel);
    m_chipRow = new QWidget(this);
    auto *chips = new FlowLayout(m_chipRow);
    chips->setSpacing(sizes.small);
    layout->addWidget(m_chipRow);
}

// Several values of one field are alternatives of one condition: a second tag asks for either.
void CustomerFilterBar::addCondition(const CustomerCondition &condition)
{
    CustomerFilter filter = m_filter;
    const auto same = std::ranges::find_if(filter.conditions, [&](const CustomerCondition &each) {
        return each.field == condition.field && each.test == condition.test && each.key == condition.key;
    });
    const bool joins = condition.test == CustomerTest::is || condition.test == CustomerTest::isNot || condition.test == CustomerTest::contains;
    if (same == filter.conditions.end())
        filter.conditions.push_back(condition);
    else if (!joins || condition.field == CustomerField::orders)
        *same = condition;
    else if (!same->values.contains(condition.values.value(0)))
        same->values += condition.values;
    change(filter);
}

void CustomerFilterBar::change(const CustomerFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words->setText(filter.words);
    fillChips();
    fillViews();
    emit filterChanged(false);
}

void CustomerFilterBar::setFilter(const CustomerFilter &filter)
{
    change(filter);
}

void CustomerFilterBar::setSort(CustomerSort sort, bool descending)
{
    m_filter.sort = sort;
    m_filter.descending = descending;
}

void CustomerFilterBar::clear()
{
    CustomerFilter filter = m_filter;
    filter.words.clear();
    filter.conditions.clear();
    change(filter);
}

void CustomerFilterBar::setChoices(const FilterChoices &choices, const words::ReportWords &words, Day today, bool hasTeam)
{
    m_choices = choices;
    m_language = words;
    m_today = today;
    m_hasTeam = hasTeam;
    m_panel->setChoices(choices, words, today);
    fillChips();
    fillViews();
}

void CustomerFilterBar::setSavedViews(std::vector<SavedView> views)
{
    m_saved = std::move(views);
    fillViews();
}

void CustomerFilterBar::fillChips()
{
    const bool hadFocus = m_chipRow->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_chipRow->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the chip itself may be what was clicked
        delete item;
    }
    for (const CustomerCondition &condition : m_filter.conditions) {
        const QString text = filter_words::conditionWords(condition, m_choices, m_language, m_today);
        auto *chip = new QToolButton(m_chipRow);
        chip->setProperty("chip", true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setText(QString(text).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ×"));
        chip->setAccessibleName(tr("Take away the condition: %1").arg(text));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QToolButton::clicked, this, [this, condition] {
            CustomerFilter filter = m_filter;
            std::erase(filter.conditions, condition);
            m_words->setFocus(Qt::OtherFocusReason);
            change(filter);
        });
        m_chipRow->layout()->addWidget(chip);
    }
    m_chipRow->setVisible(!m_filter.conditions.empty());
    tabAsLaidOut(*this);
    if (hadFocus)
        m_words->setFocus(Qt::OtherFocusReason);
}

QString CustomerFilterBar::viewName() const
{
    const auto shows = [this](const CustomerFilter &filter) { return filter.words == m_filter.words && filter.conditions == m_filter.conditions; };
    if (m_filter.isEmpty())
        return tr("All customers");
    for (const SavedView &view : m_saved) {
        if (const auto filter = customers::filterFromJson(view.document); filter && shows(*filter))
            return view.name;
    }
    for (const ShippedView &view : filter_words::shippedViews(m_today, m_hasTeam)) {
        if (shows(view.filter))
            return view.name;
    }
    return tr("Views");
}

void CustomerFilterBar::addView(const QString &name, const CustomerFilter &filter)
{
    QAction *action = m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(filter.words == m_filter.words && filter.conditions == m_filter.conditions);
    connect(action, &QAction::triggered, this, [this, filter] { setFilter(filter); });
}

void CustomerFilterBar::fillViews()
{
    m_views->setText(viewName());
    m_views->setAccessibleName(tr("Saved views: %1").arg(m_views->text()));
    m_menu->clear();
    addView(tr("All customers"), {});
    for (const ShippedView &view : filter_words::shippedViews(m_today, m_hasTeam))
        addView(view.name, view.filter);
    m_menu->addSeparator();
    const SavedView *shown = nullptr;
    for (const SavedView &view : m_saved) {
        const auto filter = customers::filterFromJson(view.document);
        if (!filter)
            continue; // kept by a newer Somo
        addView(view.name, *filter);
        if (filter->words == m_filter.words && filter->conditions == m_filter.conditions)
            shown = &view;
    }
    QAction *save = m_menu->addAction(tr("Save this view…"));
    save->setObjectName(QStringLiteral("saveCustomerView"));
    save->setEnabled(!m_filter.isEmpty());
    connect(save, &QAction::triggered, this, &CustomerFilterBar::saveAsked);
    if (!shown)
        return;
    QAction *remove = m_menu->addAction(tr("Remove the view “%1”").arg(shown->name));
    remove->setObjectName(QStringLiteral("removeCustomerView"));
    connect(remove, &QAction::triggered, this, [this, view = *shown] { emit removeAsked(view); });
}

void CustomerFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Name, phone, e-mail, code, segment, region; accents aren't needed"));
    m_words->setAccessibleName(tr("Find customers"));
    m_words->setToolTip(tr("Filter (Ctrl+F); clear: Ctrl+Shift+F"));
    m_open->setText(tr("Conditions"));
    m_open->setToolTip(tr("Filters by any field and by what customers did"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Which columns are shown; also by a right click on their headers"));
    m_panel->retranslate();
    fillChips();
    fillViews();
}

} // namespace somo
