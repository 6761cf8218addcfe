// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/customer_speed.h"

#include "core/customers/customer_filter_query.h"
#include "core/insight/customer_sets_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/words/error_words.h"

#include <algorithm>
#include <cstdio>

namespace somo::bench {

namespace {

constexpr int rounds = 5;
constexpr int shownWhileTyping = 8;

QString inWords(const Error &error)
{
    return words::errorText(error, Language::english) + QLatin1Char(' ') + error.detail;
}

} // namespace

std::optional<QString> measureCustomerSearch(Book &book, Verdicts &verdicts)
{
    const QStringList typed{QStringLiteral("nguyễn thị lan"), QStringLiteral("tran minh"), QStringLiteral("lan"), QStringLiteral("kh00123"), QStringLiteral("hoa le")};
    std::vector<double> medians;
    double slowest = 0;
    QString slowestKey;
    for (const QString &name : typed) {
        for (qsizetype length = 1; length <= name.size(); ++length) {
            std::vector<double> times;
            for (int round = 0; round < rounds; ++round) {
                const auto start = Clock::now();
                const auto found = customers::quickFound(book.database(), name.left(length), shownWhileTyping);
                times.push_back(secondsSince(start) * 1'000);
                if (!found)
                    return inWords(found.error());
            }
            medians.push_back(median(times));
            if (medians.back() > slowest) {
                slowest = medians.back();
                slowestKey = name.left(length);
            }
        }
    }
    std::printf("the slowest key ends “%s”\n", qPrintable(slowestKey));
    verdicts.figure(QStringLiteral("a customer looked for, a key"), median(medians), "ms", 1);
    verdicts.figure(QStringLiteral("a customer looked for, the slowest key of five names"), slowest, "ms", 1);
    return std::nullopt;
}

Result<std::vector<CustomerView>> customerViews(const BookSettings &settings, Day today)
{
    const auto cache = std::make_shared<insight::InsightCache>();
    struct Asked {
        const char *name;
        QStringList conditions;
        CustomerSort sort;
    };
    const Asked asked[] = {
        {"everybody", {}, CustomerSort::name},
        {"everybody, by last order", {}, CustomerSort::lastOrder},
        {"everybody, by revenue of twelve months", {}, CustomerSort::yearRevenue},
        {"without an e-mail", {QStringLiteral("email empty")}, CustomerSort::name},
        {"three orders and more", {QStringLiteral("orders>=3")}, CustomerSort::name},
        {"revenue ever", {QStringLiteral("revenue>=10000000")}, CustomerSort::revenue},
        {"revenue of twelve months", {QStringLiteral("revenue_12m>=5000000")}, CustomerSort::yearRevenue},
        {"no order for ninety days", {QStringLiteral("last_order not_since 90d")}, CustomerSort::lastOrder},
        {"not contacted for ninety days", {QStringLiteral("contact not_since 90d")}, CustomerSort::name},
        {"who buys again", {QStringLiteral("stage=repeat")}, CustomerSort::name},
        {"by next purchase", {}, CustomerSort::nextOrder},
    };
    std::vector<CustomerView> views;
    for (const Asked &each : asked) {
        CustomerFilterAsk ask;
        for (const QString &condition : each.conditions) {
            SOMO_TRY_ASSIGN(CustomerCondition read, customerConditionFromText(condition));
            ask.filter.conditions.push_back(std::move(read));
        }
        ask.filter.sort = each.sort;
        ask.today = today;
        ask.event = recognitionEventOf(settings);
        ask.currency = settings.currency;
        ask.sets = insight::customerSets(ask.event, today, cache);
        views.push_back({each.name, std::move(ask)});
    }
    return views;
}

std::optional<QString> measureCustomerViews(Book &book, Day today, Verdicts &verdicts)
{
    const auto views = customerViews(book.settings(), today);
    if (!views)
        return inWords(views.error());
    double slowest = 0;
    for (const CustomerView &view : *views) {
        std::vector<double> times;
        size_t shown = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto start = Clock::now();
            const auto found = customers::filtered(book.database(), view.ask);
            times.push_back(secondsSince(start) * 1'000);
            if (!found)
                return inWords(found.error());
            shown = found->rows.size();
        }
        std::printf("view: %s: %zu customers, first %.1f ms, then %.1f ms\n", view.name, shown, times.front(), median(times));
        slowest = std::max(slowest, median(times));
    }
    verdicts.figure(QStringLiteral("the slowest view of sixty thousand customers"), slowest, "ms", 50);
    return std::nullopt;
}

} // namespace somo::bench
