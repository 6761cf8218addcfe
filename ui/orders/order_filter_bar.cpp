// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_filter_bar.h"

#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/order_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace somo {

namespace {

constexpr int allOrders = 5; // the tab before those of each status
constexpr int anything = -1; // of a choice that filters nothing

enum Label {
    DaysLabel,
    FromLabel,
    ToLabel,
    ChannelLabel,
    PersonLabel,
    OwingLabel,
};

} // namespace

OrderFilterBar::OrderFilterBar(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    buildTabs();
    buildLine();
    m_chipRow = new QWidget(this);
    m_chips = new QHBoxLayout(m_chipRow);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(metrics.small);
    m_chips->addStretch(1);
    buildPanel();
    layout->addWidget(m_panel);
    layout->addWidget(m_chipRow);
    // Words are looked for when the fingers rest: a filter is a whole reading of the book.
    m_typed.setSingleShot(true);
    m_typed.setInterval(120);
    connect(&m_typed, &QTimer::timeout, this, [this] {
        OrderFilter filter = m_filter;
        filter.text = m_words->text();
        change(filter);
    });
    m_panel->hide();
    fillChips();
    retranslate();
}

void OrderFilterBar::buildTabs()
{
    const Metrics metrics = currentMetrics();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap);
    m_tabs = new QButtonGroup(this);
    for (const int id : {allOrders, 0, 1, 2, 3, 4}) {
        auto *tab = new QToolButton(this);
        tab->setObjectName(QStringLiteral("orderTab%1").arg(id));
        tab->setProperty("tab", true);
        tab->setCheckable(true);
        tab->setFocusPolicy(Qt::StrongFocus);
        m_tabs->addButton(tab, id);
        row->addWidget(tab);
    }
    row->addStretch(1);
    m_tabs->button(allOrders)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        OrderFilter filter = m_filter;
        filter.status = id == allOrders ? std::nullopt : std::optional(OrderStatus(id));
        change(filter);
    });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void OrderFilterBar::buildLine()
{
    const Metrics metrics = currentMetrics();
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap);
    m_views = new QToolButton(this);
    m_views->setObjectName(QStringLiteral("orderViews"));
    m_views->setProperty("period", true);
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setIcon(somoIcon(QStringLiteral("down"), Token::text));
    m_views->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_views->setLayoutDirection(Qt::RightToLeft); // the chevron behind the name
    m_viewMenu = new QMenu(m_views);
    m_views->setMenu(m_viewMenu);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("orderWords"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_open = new QToolButton(this);
    m_open->setObjectName(QStringLiteral("orderFilters"));
    m_open->setProperty("period", true);
    m_open->setCheckable(true);
    m_open->setIcon(somoIcon(QStringLiteral("filter"), Token::text));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns = new QToolButton(this);
    m_columns->setObjectName(QStringLiteral("orderColumns"));
    m_columns->setProperty("period", true);
    for (QToolButton *button : {m_open, m_columns})
        button->setProperty("plain", true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setIcon(somoIcon(QStringLiteral("columns"), Token::text));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->addWidget(m_views);
    line->addWidget(m_words, 1);
    line->addWidget(m_open);
    line->addWidget(m_columns);
    for (QToolButton *button : {m_views, m_open, m_columns})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_words, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filling)
            m_typed.start(); // by the clear button too
    });
    connect(m_open, &QToolButton::toggled, this, [this](bool open) { m_panel->setVisible(open); });
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void OrderFilterBar::buildPanel()
{
    const Metrics metrics = currentMetrics();
    m_panel = new QWidget(this);
    auto *grid = new QGridLayout(m_panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap);
    grid->setVerticalSpacing(3);
    m_days = new QComboBox(m_panel);
    m_from = new ValueField(ValueField::Kind::day, m_panel);
    m_to = new ValueField(ValueField::Kind::day, m_panel);
    m_channel = new QComboBox(m_panel);
    m_person = new QComboBox(m_panel);
    m_owing = new QComboBox(m_panel);
    m_returned = new QCheckBox(m_panel);
    QWidget *fields[] = {m_days, m_from, m_to, m_channel, m_person, m_owing};
    const char *names[] = {"filterDays", "filterFrom", "filterTo", "filterChannel", "filterPerson", "filterOwing"};
    for (int i = 0; i < 6; ++i) {
        m_labels[i] = new QLabel(m_panel);
        m_labels[i]->setProperty("role", QStringLiteral("label"));
        m_labels[i]->setBuddy(fields[i]);
        fields[i]->setObjectName(QString::fromLatin1(names[i]));
        fields[i]->setMinimumWidth(metrics.scaled(96));
        grid->addWidget(m_labels[i], 0, i);
        grid->addWidget(fields[i], 1, i);
        grid->setColumnStretch(i, i == FromLabel || i == ToLabel ? 2 : 3);
    }
    m_returned->setObjectName(QStringLiteral("filterReturned"));
    grid->addWidget(m_returned, 1, 6);
    for (QComboBox *box : {m_days, m_channel, m_person, m_owing}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &OrderFilterBar::readFields);
    }
    for (ValueField *field : {m_from, m_to}) {
        connect(field, &ValueField::valueChanged, this, &OrderFilterBar::readFields);
        connect(field, &QLineEdit::returnPressed, field, &ValueField::commit);
    }
    connect(m_returned, &QCheckBox::toggled, this, &OrderFilterBar::readFields);
}

QWidget *OrderFilterBar::firstField() const
{
    return m_words;
}

QString OrderFilterBar::daysName(DaysShown days) const
{
    switch (days) {
    case DaysShown::all: return tr("All days");
    case DaysShown::today: return tr("Today");
    case DaysShown::week: return tr("Last 7 days");
    case DaysShown::month: return tr("This month");
    case DaysShown::monthBefore: return tr("Last month");
    case DaysShown::year: return tr("This year");
    case DaysShown::between: return tr("From … to …");
    }
    return {};
}

void OrderFilterBar::readFields()
{
    if (m_filling)
        return;
    OrderFilter filter = m_filter;
    filter.days = DaysShown(m_days->currentData().toInt());
    const bool between = filter.days == DaysShown::between;
    filter.from = between ? m_from->day() : Day();
    filter.to = between ? m_to->day() : Day();
    const qint64 channel = m_channel->currentData().toLongLong();
    filter.channel = channel == anything ? std::nullopt : std::optional(ChannelId{channel});
    const qint64 person = m_person->currentData().toLongLong();
    filter.person = person == anything ? std::nullopt : std::optional(PersonId{person});
    filter.owing = OrderOwing(m_owing->currentData().toInt());
    filter.returnedOnly = m_returned->isChecked();
    change(filter);
}

void OrderFilterBar::change(const OrderFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fillFields();
    fillChips();
    fillViews();
    emit filterChanged();
}

void OrderFilterBar::setFilter(const OrderFilter &filter)
{
    m_typed.stop();
    change(filter);
}

void OrderFilterBar::setFormats(const Formats &formats, Day today)
{
    m_formats = formats;
    for (ValueField *field : {m_from, m_to}) {
        field->setFormats(formats);
        field->setToday(today);
    }
    fillTabs();
    fillChips();
}

void OrderFilterBar::setChoices(const OrderChoices &choices)
{
    m_choices = choices;
    fillChoices();
}

void OrderFilterBar::fillChoices()
{
    m_filling = true;
    const auto fill = [](QComboBox *box, const QString &all, const QString &none, const std::vector<NamedRow> &rows) {
        box->clear();
        box->addItem(all, qint64(anything));
        box->addItem(none, qint64(0));
        for (const NamedRow &row : rows)
            box->addItem(row.name, row.id);
    };
    fill(m_channel, tr("All"), tr("without a channel"), m_choices.channels);
    fill(m_person, tr("All"), tr("nobody yet"), m_choices.people);
    m_days->clear();
    for (const DaysShown days : {DaysShown::all, DaysShown::today, DaysShown::week, DaysShown::month, DaysShown::monthBefore, DaysShown::year, DaysShown::between})
        m_days->addItem(daysName(days), int(days));
    m_owing->clear();
    m_owing->addItem(tr("All"), int(OrderOwing::any));
    m_owing->addItem(tr("not paid in full"), int(OrderOwing::owing));
    m_owing->addItem(tr("paid in full"), int(OrderOwing::paid));
    m_filling = false;
    fillFields();
    fillChips();
}

void OrderFilterBar::setCounts(const std::array<qint64, 5> &byStatus)
{
    m_counts = byStatus;
    fillTabs();
}

void OrderFilterBar::setSavedViews(const std::vector<SavedOrderView> &views)
{
    m_saved = views;
    fillViews();
}

void OrderFilterBar::fillFields()
{
    m_filling = true;
    const auto choose = [](QComboBox *box, qint64 id) { box->setCurrentIndex(std::max(0, box->findData(id))); };
    if (m_words->text() != m_filter.text && !m_typed.isActive())
        m_words->setText(m_filter.text);
    choose(m_days, int(m_filter.days));
    choose(m_channel, m_filter.channel ? m_filter.channel->value : anything);
    choose(m_person, m_filter.person ? m_filter.person->value : anything);
    choose(m_owing, int(m_filter.owing));
    m_returned->setChecked(m_filter.returnedOnly);
    const bool between = m_filter.days == DaysShown::between;
    const auto set = [between](ValueField *field, Day day) {
        field->setEnabled(between);
        if (field->day() != day)
            field->setValue(day.isNull() ? std::nullopt : std::optional<qint64>(day.number()));
    };
    set(m_from, m_filter.from);
    set(m_to, m_filter.to);
    const int tab = m_filter.status ? int(*m_filter.status) : allOrders;
    m_tabs->button(tab)->setChecked(true);
    m_filling = false;
}

void OrderFilterBar::addChip(const QString &text, const std::function<void(OrderFilter &)> &clear)
{
    auto *chip = new QToolButton(m_chipRow);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setText(text + QStringLiteral("  ×"));
    chip->setAccessibleName(tr("Take away the filter: %1").arg(text));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QToolButton::clicked, this, [this, clear] {
        OrderFilter filter = m_filter;
        clear(filter);
        m_words->setFocus();
        change(filter);
    });
    m_chips->insertWidget(m_chips->count() - 1, chip);
}

void OrderFilterBar::fillChips()
{
    while (m_chips->count() > 1) {
        QLayoutItem *item = m_chips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // the chip itself may be what was clicked
        delete item;
    }
    const auto nameOf = [](const std::vector<NamedRow> &rows, qint64 id, const QString &none) {
        const auto found = std::ranges::find(rows, id, &NamedRow::id);
        return found == rows.end() ? none : found->name;
    };
    if (m_filter.days == DaysShown::between && (!m_filter.from.isNull() || !m_filter.to.isNull())) {
        const QString from = m_filter.from.isNull() ? QStringLiteral("…") : m_formats.date(m_filter.from);
        const QString to = m_filter.to.isNull() ? QStringLiteral("…") : m_formats.date(m_filter.to);
        addChip(tr("Date: %1 to %2").arg(from, to), [](OrderFilter &filter) { filter.days = DaysShown::all; filter.from = filter.to = Day(); });
    } else if (m_filter.days != DaysShown::all && m_filter.days != DaysShown::between) {
        addChip(tr("Date: %1").arg(daysName(m_filter.days)), [](OrderFilter &filter) { filter.days = DaysShown::all; });
    }
    if (m_filter.channel)
        addChip(tr("Channel: %1").arg(nameOf(m_choices.channels, m_filter.channel->value, tr("none"))), [](OrderFilter &filter) { filter.channel.reset(); });
    if (m_filter.person)
        addChip(tr("Person: %1").arg(nameOf(m_choices.people, m_filter.person->value, tr("nobody yet"))), [](OrderFilter &filter) { filter.person.reset(); });
    if (m_filter.customer)
        addChip(tr("Customer: %1").arg(m_filter.customerName), [](OrderFilter &filter) { filter.customer = {}; filter.customerName.clear(); });
    if (m_filter.owing != OrderOwing::any)
        addChip(m_filter.owing == OrderOwing::owing ? tr("Not paid in full") : tr("Paid in full"), [](OrderFilter &filter) { filter.owing = OrderOwing::any; });
    if (m_filter.returnedOnly)
        addChip(tr("With returns"), [](OrderFilter &filter) { filter.returnedOnly = false; });
    if (m_filter.pairedOnly)
        addChip(tr("One sale with another order, perhaps"), [](OrderFilter &filter) { filter.pairedOnly = false; });
    m_chipRow->setVisible(m_chips->count() > 1);
}

QString OrderFilterBar::viewName() const
{
    if (m_filter.isEmpty())
        return tr("All orders");
    const auto found = std::ranges::find(m_saved, m_filter, &SavedOrderView::filter);
    return found == m_saved.end() ? tr("Views") : found->name;
}

void OrderFilterBar::fillViews()
{
    m_views->setText(viewName());
    m_views->setAccessibleName(tr("Saved views: %1").arg(m_views->text()));
    m_viewMenu->clear();
    const auto add = [this](const QString &name, const OrderFilter &filter) {
        QAction *action = m_viewMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter] { setFilter(filter); });
    };
    add(tr("All orders"), {});
    OrderFilter owing;
    owing.owing = OrderOwing::owing;
    add(tr("Not paid in full"), owing);
    OrderFilter nobody;
    nobody.person = PersonId{};
    add(tr("Credited to nobody yet"), nobody);
    OrderFilter month;
    month.days = DaysShown::month;
    add(tr("This month's orders"), month);
    m_viewMenu->addSeparator();
    for (const SavedOrderView &view : m_saved)
        add(view.name, view.filter);
    QAction *save = m_viewMenu->addAction(tr("Save this view…"));
    save->setObjectName(QStringLiteral("saveView"));
    save->setEnabled(!m_filter.isEmpty());
    connect(save, &QAction::triggered, this, &OrderFilterBar::saveAsked);
    const auto current = std::ranges::find(m_saved, m_filter, &SavedOrderView::filter);
    if (current == m_saved.end())
        return;
    QAction *remove = m_viewMenu->addAction(tr("Remove the view “%1”").arg(current->name));
    remove->setObjectName(QStringLiteral("removeView"));
    connect(remove, &QAction::triggered, this, [this, name = current->name] { emit removeAsked(name); });
}

void OrderFilterBar::fillTabs()
{
    qint64 all = 0;
    for (const qint64 count : m_counts)
        all += count;
    const auto name = [this](int id, const QString &words, qint64 count) {
        m_tabs->button(id)->setText(QStringLiteral("%1  %2").arg(words, m_formats.count(count)));
    };
    name(allOrders, tr("All"), all);
    for (int status = 0; status < 5; ++status)
        name(status, statusName(OrderStatus(status)), m_counts[size_t(status)]);
}

void OrderFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Code, customer, phone, channel, person, product; accents aren't needed"));
    m_words->setAccessibleName(tr("Filter the orders by words"));
    m_words->setToolTip(tr("Filter (Ctrl+F); clear all filters: Ctrl+Shift+F"));
    m_open->setText(tr("Filters"));
    m_columns->setText(tr("Columns"));
    const QString labels[] = {tr("Order date"), tr("From"), tr("To"), tr("Channel"), tr("Person"), tr("Payment")};
    QWidget *fields[] = {m_days, m_from, m_to, m_channel, m_person, m_owing};
    for (int i = 0; i < 6; ++i) {
        m_labels[i]->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    m_returned->setText(tr("with returns"));
    fillChoices();
    fillTabs();
    fillViews();
}

void OrderFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
