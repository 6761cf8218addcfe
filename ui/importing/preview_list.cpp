// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_list.h"

#include "ui/common/theme/fonts.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

namespace {

enum OrderColumn {
    CodeColumn,
    DayColumn,
    CustomerColumn,
    NetColumn,
};
enum ValueColumn {
    OrderColumn,
    ChangedFieldColumn,
    BeforeColumn,
    AfterColumn,
    HandColumn,
};

} // namespace

PreviewList::PreviewList(Kind kind, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_table(new ImportTable(objectName, this))
    , m_more(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    m_more->setObjectName(objectName + QStringLiteral("More"));
    m_more->setProperty("role", QStringLiteral("label"));
    m_more->setWordWrap(true);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
}

void PreviewList::setOrders(const std::vector<PreviewedOrder> &orders, qint64 all, const Formats &formats)
{
    m_table->setHeaders({tr("Order"), tr("Date"), tr("Customer"), tr("Amount (%1)").arg(formats.currencySign())});
    m_table->setRowCount(int(orders.size()));
    for (int row = 0; row < int(orders.size()); ++row) {
        const PreviewedOrder &order = orders[size_t(row)];
        m_table->setText(row, CodeColumn, order.code);
        m_table->setText(row, DayColumn, formats.date(order.orderedOn));
        m_table->setText(row, CustomerColumn, order.customer);
        m_table->setText(row, NetColumn, formats.amount(order.net), true);
    }
    fillMore(orders.size(), all, formats);
    fit();
}

void PreviewList::setChanges(const std::vector<PreviewedChange> &changes, qint64 all, const Formats &formats, int offsetMinutes)
{
    if (m_kind == Kind::kept)
        m_table->setHeaders({tr("Order"), tr("Field"), tr("The file says"), tr("Stays in the book"), tr("Last changed by hand")});
    else
        m_table->setHeaders({tr("Order"), tr("Field"), tr("In the book"), tr("After the import")});
    m_table->setRowCount(0);
    for (const PreviewedChange &change : changes) {
        for (size_t i = 0; i < change.values.size(); ++i)
            addValue(change, change.values[i], i == 0, formats, offsetMinutes);
    }
    fillMore(changes.size(), all, formats);
    fit();
}

void PreviewList::addValue(const PreviewedChange &change, const PreviewedValue &value, bool first, const Formats &formats, int offsetMinutes)
{
    const auto shown = [&](const QString &canonical) { return canonical.isEmpty() ? tr("(nothing)") : shownValue(value.field, canonical, formats); };
    const bool kept = m_kind == Kind::kept;
    const QString field = importFieldLabel(value.field, formats.language());
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setText(row, OrderColumn, change.code)->setData(QuietRole, !first);
    m_table->setText(row, ChangedFieldColumn, value.line.isEmpty() ? field : QStringLiteral("%1 · %2").arg(field, value.line));
    m_table->setText(row, BeforeColumn, shown(kept ? value.inFile : value.inBook))->setData(QuietRole, true);
    m_table->setText(row, AfterColumn, shown(kept ? value.inBook : value.inFile))->setData(EmphasisRole, true);
    if (!kept)
        return;
    // Where the trail knows no hand, the cell is empty rather than a guess.
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(change.moment, Qt::OffsetFromUTC, offsetMinutes * 60);
    m_table->setText(row, HandColumn, change.moment == 0 ? QString() : QStringLiteral("%1 · %2").arg(formats.moment(moment), change.author));
}

void PreviewList::fillMore(size_t listed, qint64 all, const Formats &formats)
{
    m_more->setVisible(qint64(listed) < all);
    m_more->setText(tr("The first %1 of %2 orders, by their codes.").arg(formats.count(qint64(listed)), formats.count(all)));
}

void PreviewList::fit()
{
    m_table->fitColumns(m_kind == Kind::orders ? int(CustomerColumn) : int(ChangedFieldColumn), 200);
}

} // namespace somo
