// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cell_text.h"

namespace somo {

CellText::CellText(const Report &report)
    : m_formats(report.language, report.currency)
    , m_marks{report.successFrom, report.exceededFrom}
{
}

QString CellText::operator()(const ReportCell &cell) const
{
    switch (cell.kind) {
    case ReportCell::Kind::empty:
        return {};
    case ReportCell::Kind::text:
        return cell.text;
    case ReportCell::Kind::money:
        return m_formats.amount(Money::fromMinorUnits(cell.value));
    case ReportCell::Kind::moneyShort:
        return m_formats.shortMoney(Money::fromMinorUnits(cell.value));
    case ReportCell::Kind::count:
        return m_formats.count(cell.value);
    case ReportCell::Kind::quantity:
        return m_formats.quantity(Quantity{cell.value});
    case ReportCell::Kind::percent:
    case ReportCell::Kind::attainment:
        return m_formats.percent(Rate{cell.value}, m_marks);
    case ReportCell::Kind::rate:
        return m_formats.rate(Rate{cell.value});
    case ReportCell::Kind::day:
        return m_formats.date(Day::fromNumber(int(cell.value)));
    }
    return {};
}

QString CellText::chartValue(qint64 value, MetricUnit unit) const
{
    switch (unit) {
    case MetricUnit::money:
        return m_formats.shortMoney(Money::fromMinorUnits(value));
    case MetricUnit::count:
        return m_formats.count(value);
    case MetricUnit::decimal:
        return m_formats.quantity(Quantity{value});
    case MetricUnit::percent:
        return m_formats.percent(Rate{value}, m_marks);
    }
    return {};
}

} // namespace somo
