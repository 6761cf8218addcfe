// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printed_report.h"

#include "core/kpi/target_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace somo {

namespace {

QString edition(RecognitionEvent event, const ReportScope &scope)
{
    return recognitionEventText(event) + QLatin1Char(' ') + scope.toText();
}

// Amounts as text: a JSON number would be a binary one.
QString toText(const PrintedFigures &figures)
{
    QJsonArray orders;
    for (const auto &[order, net] : figures.orders)
        orders.append(QJsonArray{QString::number(order), QString::number(net.minorUnits())});
    const QJsonObject document{{QStringLiteral("revenue"), QString::number(figures.revenue.minorUnits())}, {QStringLiteral("orders"), orders}};
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

PrintedFigures fromText(const QString &text)
{
    const QJsonObject document = QJsonDocument::fromJson(text.toUtf8()).object();
    PrintedFigures figures;
    figures.revenue = Money::fromMinorUnits(document[QStringLiteral("revenue")].toString().toLongLong());
    const QJsonArray orders = document[QStringLiteral("orders")].toArray();
    for (const auto &each : orders) {
        const QJsonArray pair = each.toArray();
        figures.orders.emplace(pair.at(0).toString().toLongLong(), Money::fromMinorUnits(pair.at(1).toString().toLongLong()));
    }
    return figures;
}

Result<QString> codeOf(Database &database, qint64 order)
{
    Statement statement(database, QStringLiteral("SELECT code FROM sales_order WHERE id = :id"));
    statement.bind(u":id", order);
    SOMO_TRY(statement.run());
    const QString code = statement.next() ? statement.text(0) : QString();
    SOMO_TRY(statement.status());
    return code;
}

} // namespace

Result<PrintedFigures> presentFigures(Database &database, RecognitionEvent event, const Period &period, const ReportScope &scope)
{
    LedgerAsk ask;
    ask.days = period.days();
    ask.kind = period.kind();
    ask.event = event;
    ask.metrics = {Metric::revenue};
    ask.filters = scope.filters();
    PrintedFigures figures;
    constexpr int pageSize = 10'000;
    for (int offset = 0;; offset += pageSize) {
        SOMO_TRY_ASSIGN(const auto page, ordersBehind(database, ask, pageSize, offset));
        for (const OrderBehind &row : page) {
            Money &net = figures.orders[row.order.value];
            SOMO_TRY_ASSIGN(net, add(net, row.net, "revenue"));
            SOMO_TRY_ASSIGN(figures.revenue, add(figures.revenue, row.net, "revenue"));
        }
        if (page.size() < size_t(pageSize))
            return figures;
    }
}

bool isRemembered(const Period &period, Day today)
{
    return today > period.last();
}

Result<std::optional<PrintedReport>> lastPrinted(Database &database, RecognitionEvent event, const Period &period, const ReportScope &scope)
{
    Statement statement(database, QStringLiteral(
        "SELECT figures, at_moment FROM printed_report"
        " WHERE period_kind = :kind AND period_first = :first AND edition = :edition ORDER BY id DESC LIMIT 1"));
    statement.bind(u":kind", periodKindText(period.kind()));
    statement.bind(u":first", period.first());
    statement.bind(u":edition", edition(event, scope));
    SOMO_TRY(statement.run());
    std::optional<PrintedReport> printed;
    if (statement.next())
        printed = PrintedReport{fromText(statement.text(0)), statement.int64(1)};
    SOMO_TRY(statement.status());
    return printed;
}

Status rememberPrinted(Database &database, RecognitionEvent event, const Period &period, const ReportScope &scope, qint64 moment)
{
    SOMO_TRY_ASSIGN(const PrintedFigures figures, presentFigures(database, event, period, scope));
    SOMO_TRY_ASSIGN(const auto before, lastPrinted(database, event, period, scope));
    if (before && before->figures == figures)
        return success();
    Statement statement(database, QStringLiteral(
        "INSERT INTO printed_report (period_kind, period_first, edition, figures, at_moment)"
        " VALUES (:kind, :first, :edition, :figures, :moment)"));
    statement.bind(u":kind", periodKindText(period.kind()));
    statement.bind(u":first", period.first());
    statement.bind(u":edition", edition(event, scope));
    statement.bind(u":figures", toText(figures));
    statement.bind(u":moment", moment);
    return statement.run();
}

Result<std::optional<PrintedDifference>> differenceToPrinted(Database &database, RecognitionEvent event, const Period &period, Day today,
                                                             const ReportScope &scope)
{
    if (!isRemembered(period, today))
        return std::optional<PrintedDifference>();
    SOMO_TRY_ASSIGN(const auto before, lastPrinted(database, event, period, scope));
    if (!before)
        return std::optional<PrintedDifference>();
    SOMO_TRY_ASSIGN(const PrintedFigures now, presentFigures(database, event, period, scope));
    if (before->figures == now)
        return std::optional<PrintedDifference>();
    PrintedDifference difference{*before, now.revenue, {}};
    std::set<qint64> orders;
    for (const auto &[order, net] : before->figures.orders)
        orders.insert(order);
    for (const auto &[order, net] : now.orders)
        orders.insert(order);
    const auto netIn = [](const PrintedFigures &figures, qint64 order) {
        const auto found = figures.orders.find(order);
        return found == figures.orders.end() ? Money() : found->second;
    };
    for (const qint64 order : orders) {
        const Money then = netIn(before->figures, order);
        const Money net = netIn(now, order);
        if (then == net)
            continue;
        SOMO_TRY_ASSIGN(const QString code, codeOf(database, order));
        difference.orders.push_back({code, then, net});
    }
    std::stable_sort(difference.orders.begin(), difference.orders.end(), [](const auto &a, const auto &b) { return a.code < b.code; });
    return std::optional<PrintedDifference>(difference);
}

} // namespace somo
