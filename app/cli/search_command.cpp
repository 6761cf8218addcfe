// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/ledger/search_query.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

struct Found {
    QString code;
    QString name;
};

Result<Found> describe(Database &database, const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::customer: {
        SOMO_TRY_ASSIGN(const Customer customer, customers::byId(database, CustomerId{hit.row}));
        return Found{customer.code, customer.name};
    }
    case SearchKind::order: {
        SOMO_TRY_ASSIGN(const Order order, orders::byId(database, OrderId{hit.row}));
        return Found{order.code, order.orderedOn.toIso()};
    }
    case SearchKind::person: {
        SOMO_TRY_ASSIGN(const Person person, people::byId(database, PersonId{hit.row}));
        return Found{person.code, person.name};
    }
    case SearchKind::product: {
        SOMO_TRY_ASSIGN(const Product product, products::byId(database, ProductId{hit.row}));
        return Found{product.code, product.name};
    }
    case SearchKind::salekit: break;
    }
    return Found{};
}

class SearchCommand : public Command {
public:
    QString name() const override { return QStringLiteral("search"); }
    QString form() const override { return QStringLiteral("search TEXT [--in customers|orders|products|people] [--limit N]"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "Customers, orders, products and people by what their names, codes or phones begin with; marks don’t matter."); }
    QString example() const override { return QStringLiteral("--book tea.somo search \"hoai an\" --in customers"); }
    std::vector<OptionSpec> options() const override { return {{QStringLiteral("--in"), QStringLiteral("KIND")}, {QStringLiteral("--limit"), QStringLiteral("N")}}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("TEXT")}));
        std::optional<SearchKind> kind;
        if (call.has(QStringLiteral("--in"))) {
            kind = kindNamed(call.value(QStringLiteral("--in")));
            if (!kind)
                return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--in"), call.value(QStringLiteral("--in")), QStringLiteral("customers, orders, products, people")}));
        }
        bool isNumber = true;
        const int limit = call.has(QStringLiteral("--limit")) ? call.value(QStringLiteral("--limit")).toInt(&isNumber) : 20;
        if (!isNumber || limit < 1)
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--limit"), call.value(QStringLiteral("--limit")), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a number from 1"))}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY_ASSIGN(const auto hits, searchBook(book->database(), call.positions().join(QLatin1Char(' ')), kind, limit));
        Answer answer;
        QJsonArray rows;
        for (const SearchHit &hit : hits) {
            SOMO_TRY_ASSIGN(const Found found, describe(book->database(), hit));
            rows.append(QJsonObject{{QStringLiteral("kind"), searchKindCode(hit.kind)}, {QStringLiteral("code"), found.code}, {QStringLiteral("name"), found.name}});
            answer.rows.push_back({context.thing(searchKindCode(hit.kind)), found.code, found.name});
            answer.csvRows.push_back({searchKindCode(hit.kind), found.code, found.name});
        }
        if (!hits.empty())
            answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Kind")), context.text(QT_TRANSLATE_NOOP("cli", "Code")), context.text(QT_TRANSLATE_NOOP("cli", "Name"))};
        else
            answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nothing found."));
        answer.csvHeaders = QStringList{QStringLiteral("kind"), QStringLiteral("code"), QStringLiteral("name")};
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

private:
    static std::optional<SearchKind> kindNamed(const QString &text)
    {
        if (text == u"customers")
            return SearchKind::customer;
        if (text == u"orders")
            return SearchKind::order;
        if (text == u"products")
            return SearchKind::product;
        if (text == u"people")
            return SearchKind::person;
        return std::nullopt;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> searchCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SearchCommand>());
    return commands;
}

} // namespace somo::cli
