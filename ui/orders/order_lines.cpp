// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_lines.h"

#include "ui/common/fields/completion_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/orders/row_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

OrderLines::OrderLines(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *header = new QFrame(this);
    header->setObjectName(QStringLiteral("lineHeader"));
    header->setFixedHeight(metrics.header);
    auto *grid = new QGridLayout(header);
    std::array<QWidget *, 8> cells{};
    for (size_t column = 0; column < m_headers.size(); ++column) {
        auto *title = new QLabel(header);
        title->setProperty("role", QStringLiteral("columnTitle"));
        title->setAlignment((column < 3 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        // Texts begin where those of the fields do.
        if (column >= 2 && column < 6)
            title->setIndent(metrics.gap + 3);
        cells[column] = m_headers[column] = title;
    }
    shareLineColumns(grid, cells);
    layout->addWidget(header);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    inside->setObjectName(QStringLiteral("scrolled"));
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_scroll->setWidget(inside);
    layout->addWidget(m_scroll, 1);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("lineError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    layout->addWidget(m_error);
    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("listFoot"));
    foot->setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    m_count = new QLabel(foot);
    m_count->setProperty("role", QStringLiteral("label"));
    m_sums = new QLabel(foot);
    m_sums->setObjectName(QStringLiteral("lineSums"));
    m_sums->setProperty("role", QStringLiteral("cardTitle"));
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_sums);
    layout->addWidget(foot);
    setMinimumHeight(metrics.header + metrics.row * 3 + metrics.row);
    retranslate();
}

OrderLineRow *OrderLines::addRow()
{
    auto *row = new OrderLineRow(m_host, m_scroll->widget());
    row->setFormats(m_formats);
    row->setDay(m_day);
    row->setCompact(m_compact);
    m_rows.push_back(row);
    m_list->insertWidget(int(m_rows.size()) - 1, row);
    connect(row, &OrderLineRow::changed, this, [this] {
        recalculate();
        emit changed();
    });
    connect(row, &OrderLineRow::finished, this, [this, row](bool empty) {
        const int at = int(std::ranges::find(m_rows, row) - m_rows.begin());
        if (empty)
            emit finished();
        else
            focusRow(at + 1, 0);
    });
    connect(row, &OrderLineRow::removeAsked, this, [this, row] { removeRow(row); });
    connect(row, &OrderLineRow::addAsked, this, [this] { focusRow(int(m_rows.size()), 0); });
    connect(row, &OrderLineRow::moveAsked, this, [this, row](int field, int rows) {
        const int at = int(std::ranges::find(m_rows, row) - m_rows.begin()) + rows;
        if (at >= 0 && at < int(m_rows.size()))
            focusRow(at, field);
    });
    renumber();
    return row;
}

void OrderLines::renumber()
{
    QWidget *before = nullptr;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setNumber(int(i) + 1);
        for (QLineEdit *field : m_rows[i]->fields()) {
            if (before)
                setTabOrder(before, field);
            before = field;
        }
    }
}

void OrderLines::focusRow(int row, int field)
{
    while (row >= int(m_rows.size()))
        addRow();
    QLineEdit *target = m_rows[size_t(row)]->fields()[field];
    target->setFocus(Qt::TabFocusReason);
    // The new row has no place yet.
    QTimer::singleShot(0, target, [this, target] { m_scroll->ensureWidgetVisible(target, 0, currentMetrics().row); });
}

void OrderLines::removeRow(OrderLineRow *row)
{
    const auto at = std::ranges::find(m_rows, row);
    if (at == m_rows.end())
        return;
    const int position = int(at - m_rows.begin());
    m_rows.erase(at);
    takeAway(m_list, row);
    if (m_rows.empty())
        addRow()->setLine({}, {});
    renumber();
    focusRow(std::min(position, int(m_rows.size()) - 1), 0);
    recalculate();
    emit changed();
}

void OrderLines::setLines(const OrderSheet &sheet)
{
    for (OrderLineRow *row : m_rows)
        takeAway(m_list, row);
    m_rows.clear();
    for (size_t i = 0; i < sheet.order.lines.size(); ++i)
        addRow()->setLine(sheet.order.lines[i], i < sheet.products.size() ? sheet.products[i] : NamedRow());
    if (m_rows.empty())
        addRow()->setLine({}, {});
    recalculate();
}

void OrderLines::setDay(Day day)
{
    m_day = day;
    for (OrderLineRow *row : m_rows)
        row->setDay(day);
}

void OrderLines::setFormats(const Formats &formats)
{
    m_formats = formats;
    for (OrderLineRow *row : m_rows)
        row->setFormats(formats);
    recalculate();
}

void OrderLines::setDiscount(Money discount)
{
    m_discount = discount;
    recalculate();
}

void OrderLines::recalculate()
{
    m_error->setText(error());
    m_error->setVisible(!m_error->text().isEmpty());
    std::vector<qint64> nets;
    Quantity items;
    int lines = 0;
    for (const OrderLineRow *row : m_rows) {
        nets.push_back(row->net().value_or(Money()).minorUnits());
        if (row->isEmpty())
            continue;
        ++lines;
        items.thousandths += row->line().quantity.thousandths;
    }
    const std::vector<qint64> shares = shareOut(m_discount.minorUnits(), nets);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setShare(m_rows[i]->isEmpty() ? Money() : Money::fromMinorUnits(shares[i]));
    m_count->setText(tr("%n line(s), %1 items", nullptr, lines).arg(m_formats.quantity(items)));
    const auto whole = sum();
    const auto net = whole ? subtract(*whole, m_discount, "order net") : Result<Money>(Error());
    if (!net)
        return m_sums->clear();
    m_sums->setText(m_discount == Money() ? tr("Net revenue %1").arg(m_formats.amount(*net))
                                          : tr("Lines %1   discount %2   net revenue %3").arg(m_formats.amount(*whole), m_formats.amount(-m_discount), m_formats.amount(*net)));
}

std::vector<OrderLine> OrderLines::lines() const
{
    std::vector<OrderLine> lines;
    for (const OrderLineRow *row : m_rows) {
        if (!row->isEmpty())
            lines.push_back(row->line());
    }
    return lines;
}

std::vector<OrderEntry::NewProduct> OrderLines::newProducts() const
{
    std::vector<OrderEntry::NewProduct> products;
    size_t line = 0;
    for (const OrderLineRow *row : m_rows) {
        if (row->isEmpty())
            continue;
        if (const auto product = row->newProduct())
            products.push_back({line, *product});
        ++line;
    }
    return products;
}

std::optional<Money> OrderLines::sum() const
{
    Money sum;
    for (const OrderLineRow *row : m_rows) {
        const auto net = row->net();
        const auto now = net ? add(sum, *net, "order net") : Result<Money>(Error());
        if (!now)
            return std::nullopt;
        sum = *now;
    }
    return sum;
}

int OrderLines::count() const
{
    return int(std::ranges::count_if(m_rows, [](const OrderLineRow *row) { return !row->isEmpty(); }));
}

bool OrderLines::commit()
{
    bool good = true;
    for (OrderLineRow *row : m_rows)
        good = row->commit() && good;
    if (good && count() == 0) {
        m_rows.front()->product()->setError(tr("An order needs a line. What was sold?"));
        return false;
    }
    return good;
}

QWidget *OrderLines::firstError() const
{
    for (const OrderLineRow *row : m_rows) {
        if (QWidget *field = row->firstError())
            return field;
    }
    return nullptr;
}

QString OrderLines::error() const
{
    for (const OrderLineRow *row : m_rows) {
        if (row->firstError())
            return row->error();
    }
    return {};
}

QWidget *OrderLines::firstField() const
{
    return m_rows.empty() ? nullptr : m_rows.front()->product();
}

QString OrderLines::fingerprint() const
{
    QStringList texts;
    for (const OrderLineRow *row : m_rows) {
        if (row->isEmpty())
            continue;
        for (const QLineEdit *field : row->fields())
            texts << field->text();
    }
    return texts.join(u'\n');
}

void OrderLines::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_compact = width() < currentMetrics().scaled(720);
    for (const size_t column : {1u, 7u})
        m_headers[column]->setVisible(!m_compact);
    for (OrderLineRow *row : m_rows)
        row->setCompact(m_compact);
}

void OrderLines::retranslate()
{
    const QString titles[] = {QStringLiteral("#"), tr("Code"), tr("Product"), tr("Quantity"), tr("Unit price"), tr("Discount"), tr("Amount"), tr("Order disc.")};
    for (size_t column = 0; column < m_headers.size(); ++column)
        m_headers[column]->setText(titles[column]);
    m_headers[7]->setToolTip(tr("What the discount of the whole order takes off this line"));
    for (OrderLineRow *row : m_rows)
        row->retranslate();
    recalculate();
}

} // namespace somo
