// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/after_import_card.h"

#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <iterator>

namespace somo {

namespace {

qint64 changeOf(const PreviewedMonth &month)
{
    return month.ofAdded.minorUnits() + month.ofChanged.minorUnits();
}

QString amount(qint64 units, const Formats &formats)
{
    return formats.amount(Money::fromMinorUnits(units));
}

QString signedAmount(qint64 units, const Formats &formats)
{
    return units > 0 ? QLatin1Char('+') + amount(units, formats) : amount(units, formats);
}

QString monthName(int number, const Formats &formats)
{
    return formats.period(Period::of(PeriodKind::month, Day::fromNumber(number * 100 + 1), 1));
}

} // namespace

AfterImportCard::AfterImportCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("afterImport"));
    QVBoxLayout *inside = giveCardLayout(*this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    inside->addWidget(m_title);
}

void AfterImportCard::addRow(const QString &name, const QString &value, bool total)
{
    const int row = m_grid->rowCount();
    auto *left = new QLabel(name, m_rows);
    auto *right = new QLabel(value, m_rows);
    for (QLabel *label : {left, right}) {
        label->setTextFormat(Qt::PlainText);
        if (total)
            label->setProperty("role", QStringLiteral("cardTitle"));
    }
    if (!total)
        left->setProperty("role", QStringLiteral("label"));
    left->setWordWrap(true);
    right->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(right, row, 1, Qt::AlignRight | Qt::AlignTop);
}

void AfterImportCard::setMonths(const std::map<int, PreviewedMonth> &months, const Formats &formats)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(currentMetrics().small);
    m_grid->setColumnStretch(0, 1);
    layout()->addWidget(m_rows);
    m_title->setText(tr("After the import (%1)").arg(formats.currencySign()));
    if (months.size() == 1)
        fillOne(months.begin()->first, months.begin()->second, formats);
    else
        fillSeveral(months, formats);
    setVisible(!months.empty());
}

void AfterImportCard::fillOne(int number, const PreviewedMonth &month, const Formats &formats)
{
    addRow(tr("Revenue of %1 before").arg(monthName(number, formats)), amount(month.before.minorUnits(), formats));
    if (month.addedOrders > 0)
        addRow(tr("%n new orders that count", nullptr, int(month.addedOrders)), signedAmount(month.ofAdded.minorUnits(), formats));
    if (month.changedOrders > 0)
        addRow(tr("%n orders that change", nullptr, int(month.changedOrders)), signedAmount(month.ofChanged.minorUnits(), formats));
    addRow(tr("After"), amount(month.before.minorUnits() + changeOf(month), formats), true);
}

// The newest months one by one, the rest together: the card stands beside the orders and stays short.
void AfterImportCard::fillSeveral(const std::map<int, PreviewedMonth> &months, const Formats &formats)
{
    constexpr size_t shown = 3;
    size_t left = months.size();
    for (auto month = months.rbegin(); month != months.rend() && months.size() - left < shown; ++month, --left) {
        const qint64 before = month->second.before.minorUnits(), change = changeOf(month->second);
        addRow(monthName(month->first, formats), signedAmount(change, formats), true);
        addRow(tr("from %1 to %2").arg(amount(before, formats), amount(before + change, formats)), {});
    }
    qint64 rest = 0;
    for (auto month = months.begin(); month != std::next(months.begin(), qptrdiff(left)); ++month)
        rest += changeOf(month->second);
    if (left > 0)
        addRow(tr("%n earlier months", nullptr, int(left)), signedAmount(rest, formats));
}

} // namespace somo
