// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holiday_list.h"

#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/write_keys.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace somo {

HolidayList::HolidayList(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

void HolidayList::build()
{
    const Metrics metrics = currentMetrics();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap);
    grid->setVerticalSpacing(3);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("holidays"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(metrics.header + metrics.row * 6);
    m_list->header()->setStretchLastSection(false);
    grid->addWidget(m_list, 0, 0, 1, 6);
    grid->setRowMinimumHeight(1, metrics.small);
    m_first = new ValueField(ValueField::Kind::day, this);
    m_last = new ValueField(ValueField::Kind::day, this);
    m_name = new QLineEdit(this);
    m_weight = new QComboBox(this);
    m_add = new QPushButton(this);
    m_remove = new QPushButton(this);
    QWidget *const fields[] = {m_first, m_last, m_name, m_weight};
    const char *const names[] = {"holidayFirst", "holidayLast", "holidayName", "holidayWeight"};
    const int stretches[] = {2, 2, 4, 2};
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setProperty("role", QStringLiteral("label"));
        m_labels[i]->setBuddy(fields[i]);
        fields[i]->setObjectName(QString::fromLatin1(names[i]));
        grid->addWidget(m_labels[i], 2, i);
        grid->addWidget(fields[i], 3, i);
        grid->setColumnStretch(i, stretches[i]);
    }
    m_add->setObjectName(QStringLiteral("holidayAdd"));
    m_remove->setObjectName(QStringLiteral("holidayRemove"));
    m_error = new QLabel(this);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->hide();
    grid->addWidget(m_add, 3, 4);
    grid->addWidget(m_remove, 3, 5);
    grid->addWidget(m_error, 4, 0, 1, 6);
    connect(m_add, &QPushButton::clicked, this, &HolidayList::add);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidayList::add);
    addWriteKeys(this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, &HolidayList::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
}

void HolidayList::setHolidays(const std::vector<Holiday> &holidays, Day today, const Formats &formats)
{
    const bool same = holidays == m_holidays && formats.language() == m_formats.language() && m_list->topLevelItemCount() > 0;
    m_holidays = holidays;
    m_today = today;
    m_formats = formats;
    for (ValueField *field : {m_first, m_last}) {
        field->setFormats(formats);
        field->setToday(today);
    }
    if (!same)
        fill();
}

void HolidayList::fill()
{
    m_list->clear();
    QTreeWidgetItem *next = nullptr; // of this year, or the first after it
    for (const Holiday &each : m_holidays) {
        const QString counts = each.weight == 0 ? tr("free") : each.weight == 1000 ? tr("whole day") : each.weight == 500 ? tr("half a day") : tr("%1 of a day").arg(shortText(each.weight, 3));
        auto *item = new QTreeWidgetItem(m_list, {m_formats.date(each.day), each.name, counts});
        item->setData(0, Qt::UserRole, each.day.number());
        item->setSizeHint(0, {0, currentMetrics().button});
        if (!next && each.day.year() >= m_today.year())
            next = item;
    }
    if (next)
        m_list->scrollToItem(next, QAbstractItemView::PositionAtTop);
    m_remove->setEnabled(false);
}

void HolidayList::add()
{
    const bool whole = m_first->commit() && m_last->commit();
    const QString missing = m_first->value() ? QString() : tr("Type the day first, as 24/12 or 24/12/2026.");
    const Day first = m_first->day();
    const Day last = m_last->value() ? m_last->day() : first;
    const QString wrong = !whole ? m_first->error() + m_last->error() : !missing.isEmpty() ? missing : last < first ? tr("The last day can't lie before the first.") : QString();
    m_error->setText(wrong);
    m_error->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return (m_first->value() ? m_last : m_first)->setFocus();
    const int weight = m_weight->currentData().toInt();
    QString name = m_name->text().simplified().replace(QLatin1Char(';'), QLatin1Char(','));
    QString text = QLatin1Char('+') + first.toIso();
    if (first < last)
        text += QStringLiteral("..") + last.toIso();
    if (weight > 0)
        text += QLatin1Char(':') + shortText(weight, 3);
    if (!name.isEmpty())
        text += QLatin1Char('=') + name;
    m_first->setValue({});
    m_last->setValue({});
    m_name->clear();
    m_first->setFocus();
    emit asked(text, first < last ? tr("Put into the calendar: %1").arg(m_formats.range({first, last})) : tr("Put into the calendar: %1").arg(m_formats.date(first)));
}

void HolidayList::remove()
{
    QStringList parts;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        parts << QLatin1Char('-') + Day::fromNumber(item->data(0, Qt::UserRole).toInt()).toIso();
    if (!parts.isEmpty())
        emit asked(parts.join(QLatin1Char(';')), tr("Taken out of the calendar: %n day(s)", nullptr, int(parts.size())));
}

void HolidayList::retranslate()
{
    m_list->setHeaderLabels({tr("Day"), tr("Name"), tr("Counts as")});
    m_list->setAccessibleName(tr("Holidays and other days"));
    const Metrics metrics = currentMetrics();
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setColumnWidth(0, metrics.scaled(130));
    m_list->setColumnWidth(2, metrics.scaled(130));
    const QString labels[] = {tr("From"), tr("To (or empty)"), tr("Name"), tr("Counts as")};
    QWidget *const fields[] = {m_first, m_last, m_name, m_weight};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    const int chosen = std::max(0, m_weight->currentIndex());
    m_weight->clear();
    m_weight->addItem(tr("free"), 0);
    m_weight->addItem(tr("half a day"), 500);
    m_weight->addItem(tr("whole day"), 1000);
    m_weight->setCurrentIndex(chosen);
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Take out"));
    m_error->hide();
    fill();
}

void HolidayList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_error)
        retranslate();
}

} // namespace somo
