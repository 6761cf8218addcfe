// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customers_actions.h"
#include "app/cli/figures.h"
#include "core/customers/customer_filter_json.h"
#include "core/customers/saved_view_query.h"
#include "core/customers/saved_view_store.h"
#include "core/insight/customer_sets_query.h"
#include "core/insight/insight_words.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace somo::cli {

namespace {

const QString filterOption = QStringLiteral("--filter");
const QString textOption = QStringLiteral("--text");
const QString viewOption = QStringLiteral("--view");
const QString sortOption = QStringLiteral("--sort");
const QString descendingOption = QStringLiteral("--descending");
const QString customersPage = QStringLiteral("customers");

Result<qint64> givenLimit(Context &context, const Call &call, qint64 without)
{
    const QString option = QStringLiteral("--limit");
    if (!call.has(option))
        return without;
    bool isNumber = false;
    const qint64 limit = call.value(option).toLongLong(&isNumber);
    if (!isNumber || limit < 0)
        return context.usage(failure(ErrorCode::cliBadValue, {option, call.value(option), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a number, or 0 for all"))}));
    return limit;
}

Result<std::optional<CustomerPlace>> givenPlace(Context &context, const Call &call, Book &book)
{
    const QString code = call.value(QStringLiteral("--after"));
    if (code.isEmpty())
        return std::optional<CustomerPlace>();
    SOMO_TRY_ASSIGN(const std::optional<CustomerPlace> place, customers::placeOf(book.database(), code));
    if (!place)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("customer"), code}));
    return place;
}

struct ListedCustomers {
    std::vector<CustomerId> shown;
    qint64 found = -1; // nothing where the list was read on from a place
    bool hasMore = false;
};

/// By name the list is read stretch by stretch; any other order needs all of it.
Result<ListedCustomers> listed(Database &database, const CustomerFilterAsk &ask, const std::optional<CustomerPlace> &place, qint64 limit)
{
    ListedCustomers list;
    if (place && limit > 0) {
        SOMO_TRY_ASSIGN(CustomerStretch stretch, customers::filteredFrom(database, ask, place, int(limit)));
        list.shown = std::move(stretch.rows);
        list.hasMore = stretch.next.has_value();
        return list;
    }
    SOMO_TRY_ASSIGN(CustomerKeys keys, customers::filtered(database, ask));
    list.found = qint64(keys.rows.size());
    list.hasMore = limit > 0 && list.found > limit;
    if (list.hasMore)
        keys.rows.resize(size_t(limit));
    list.shown = std::move(keys.rows);
    return list;
}

class CustomerAnswers {
public:
    CustomerAnswers(const Context &context, const Book &book)
        : m_context(context)
        , m_currency(book.settings().currency)
        , m_figures(context.language(), book.settings().currency)
    {
        m_answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Code")),       text(QT_TRANSLATE_NOOP("cli", "Customer")),  text(QT_TRANSLATE_NOOP("cli", "Phone")),
                                       text(QT_TRANSLATE_NOOP("cli", "Region")),     text(QT_TRANSLATE_NOOP("cli", "Stage")),     text(QT_TRANSLATE_NOOP("cli", "Segment")),
                                       text(QT_TRANSLATE_NOOP("cli", "Keeper")),     text(QT_TRANSLATE_NOOP("cli", "Last order")), text(QT_TRANSLATE_NOOP("cli", "Orders")),
                                       text(QT_TRANSLATE_NOOP("cli", "12 months")), text(QT_TRANSLATE_NOOP("cli", "Next expected"))};
        m_answer.csvHeaders = QStringLiteral("code name phone email province stage segment keeper first_order last_order orders revenue revenue_12m next_order").split(u' ');
        m_answer.right.assign(size_t(m_answer.headers.size()), false);
        m_answer.right[8] = m_answer.right[9] = true;
    }

    void add(const CustomerListRow &row, const insight::CustomerOutlook &outlook)
    {
        const Formats &formats = m_figures.words().formats();
        const auto shownDay = [&](Day day) { return day.isNull() ? QString() : formats.date(day); };
        const Day next = outlook.next ? outlook.next->expected : Day();
        m_answer.rows.push_back({row.code, row.name, row.phone, row.province, insight::stageWord(outlook.stage.stage, m_figures.words()), row.segment, row.keeper, shownDay(row.lastOrder),
                                 formats.count(row.orders), formats.money(row.yearRevenue), shownDay(next)});
        const auto iso = [](Day day) { return day.isNull() ? QString() : day.toIso(); };
        m_answer.csvRows.push_back({row.code, row.name, row.phone, row.email, row.province, insight::stageText(outlook.stage.stage), row.segment, row.keeper, iso(row.firstOrder),
                                    iso(row.lastOrder), QString::number(row.orders), moneyText(row.revenue, m_currency), moneyText(row.yearRevenue, m_currency), iso(next)});
        m_rows.append(json(row, outlook, next));
    }

    Answer finish(qint64 found, qint64 inBook, bool hasMore)
    {
        QJsonObject json{{QStringLiteral("rows"), m_rows}, {QStringLiteral("in_book"), inBook}, {QStringLiteral("more"), hasMore}};
        json[QStringLiteral("found")] = found < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(found);
        m_answer.json = json;
        const Formats &formats = m_figures.words().formats();
        if (found >= 0)
            m_answer.tail << m_context.text(QT_TRANSLATE_NOOP("cli", "%1 of %2 customers"), {formats.count(found), formats.count(inBook)});
        if (hasMore)
            m_answer.tail << text(QT_TRANSLATE_NOOP("cli", "There are more: --limit 0 shows all."));
        return std::move(m_answer);
    }

private:
    QString text(const char *source) const { return m_context.text(source); }
    QJsonObject json(const CustomerListRow &row, const insight::CustomerOutlook &outlook, Day next) const
    {
        return {{QStringLiteral("code"), row.code},
                {QStringLiteral("name"), row.name},
                {QStringLiteral("phone"), orNull(row.phone)},
                {QStringLiteral("email"), orNull(row.email)},
                {QStringLiteral("province"), orNull(row.province)},
                {QStringLiteral("stage"), insight::stageText(outlook.stage.stage)},
                {QStringLiteral("segment"), orNull(row.segment)},
                {QStringLiteral("keeper"), orNull(row.keeper)},
                {QStringLiteral("first_order"), orNull(row.firstOrder)},
                {QStringLiteral("last_order"), orNull(row.lastOrder)},
                {QStringLiteral("orders"), row.orders},
                {QStringLiteral("revenue"), m_figures.money(row.revenue)},
                {QStringLiteral("revenue_12m"), m_figures.money(row.yearRevenue)},
                {QStringLiteral("next_order"), orNull(next)}};
    }

    const Context &m_context;
    Currency m_currency;
    Figures m_figures;
    Answer m_answer;
    QJsonArray m_rows;
};

Result<int> writeViews(Context &context, Book &book)
{
    SOMO_TRY_ASSIGN(const PersonId me, context.authorId());
    SOMO_TRY_ASSIGN(const std::vector<SavedView> views, saved_views::all(book.database(), customersPage, me));
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Name")), context.text(QT_TRANSLATE_NOOP("cli", "Whose")), context.text(QT_TRANSLATE_NOOP("cli", "Shows"))};
    answer.right = {false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("name"), QStringLiteral("mine"), QStringLiteral("filter")};
    QJsonArray json;
    for (const SavedView &view : views) {
        SOMO_TRY_ASSIGN(const CustomerFilter filter, customers::filterFromJson(view.document));
        QStringList conditions;
        for (const CustomerCondition &condition : filter.conditions)
            conditions << customerConditionText(condition);
        if (!filter.words.isEmpty())
            conditions << u'"' + filter.words + u'"';
        const QString shown = conditions.join(QStringLiteral("; "));
        answer.rows.push_back({view.name, view.person ? context.text(QT_TRANSLATE_NOOP("cli", "mine")) : context.text(QT_TRANSLATE_NOOP("cli", "everybody’s")), shown});
        answer.csvRows.push_back({view.name, view.person ? QStringLiteral("true") : QStringLiteral("false"), shown});
        json.append(QJsonObject{{QStringLiteral("name"), view.name}, {QStringLiteral("mine"), bool(view.person)}, {QStringLiteral("filter"), QJsonDocument::fromJson(view.document.toUtf8()).object()}});
    }
    answer.json = QJsonObject{{QStringLiteral("views"), json}};
    if (views.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No saved views yet."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace

std::vector<OptionSpec> filterOptions()
{
    return {{filterOption, QStringLiteral("CONDITION"), true}, {textOption, QStringLiteral("WORDS")}, {viewOption, QStringLiteral("NAME")}, {sortOption, QStringLiteral("FIELD")}, {descendingOption, QString()}};
}

Result<CustomerFilter> filterFrom(Context &context, const Call &call)
{
    CustomerFilter filter;
    filter.words = call.value(textOption);
    for (const QString &text : call.values(filterOption)) {
        SOMO_USAGE_ASSIGN(CustomerCondition condition, customerConditionFromText(text));
        filter.conditions.push_back(std::move(condition));
    }
    if (call.has(sortOption)) {
        const auto sort = customerSortFromText(call.value(sortOption));
        if (!sort)
            return context.usage(failure(ErrorCode::cliBadValue, {sortOption, call.value(sortOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "what to sort by, such as name, last_order or revenue_12m"))}));
        filter.sort = *sort;
    }
    filter.descending = call.has(descendingOption);
    return filter;
}

Result<CustomerFilterAsk> filterAskFrom(Context &context, const Call &call, Book &book)
{
    CustomerFilterAsk ask;
    SOMO_TRY_ASSIGN(ask.me, context.authorId());
    SOMO_TRY_ASSIGN(ask.filter, filterFrom(context, call));
    if (call.has(viewOption)) {
        SOMO_TRY_ASSIGN(const std::optional<SavedView> view, saved_views::find(book.database(), customersPage, ask.me, call.value(viewOption)));
        if (!view)
            return context.usage(failure(ErrorCode::savedViewUnknown, {call.value(viewOption)}));
        SOMO_TRY_ASSIGN(CustomerFilter kept, customers::filterFromJson(view->document));
        kept.conditions.insert(kept.conditions.end(), ask.filter.conditions.begin(), ask.filter.conditions.end());
        kept.words = QString(kept.words + u' ' + ask.filter.words).trimmed();
        if (call.has(sortOption)) {
            kept.sort = ask.filter.sort;
            kept.descending = ask.filter.descending;
        }
        ask.filter = std::move(kept);
    }
    ask.event = recognitionEventOf(book.settings());
    ask.today = context.today();
    ask.currency = book.settings().currency;
    ask.sets = insight::customerSets(ask.event, ask.today);
    return ask;
}

Result<int> listCustomersAction(Context &context, const Call &call)
{
    constexpr qint64 usualLimit = 100;
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const CustomerFilterAsk ask, filterAskFrom(context, call, *book));
    SOMO_TRY_ASSIGN(const qint64 limit, givenLimit(context, call, usualLimit));
    SOMO_TRY_ASSIGN(const std::optional<CustomerPlace> place, givenPlace(context, call, *book));
    if (place && ask.filter.sort != CustomerSort::name)
        return context.usage(failure(ErrorCode::cliBadValue, {sortOption, call.value(sortOption), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "name, where --after says from whom on"))}));
    Database &database = book->database();
    Transaction view(database, Transaction::Kind::read);
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(const ListedCustomers list, listed(database, ask, place, limit));
    SOMO_TRY_ASSIGN(const std::vector<CustomerListRow> rows, customers::rows(database, list.shown, ask.event, ask.today));
    insight::InsightCache cache;
    SOMO_TRY_ASSIGN(const auto outlooks, insight::customerOutlooks(database, list.shown, ask.today, cache));
    SOMO_TRY_ASSIGN(const qint64 inBook, customers::countFiltered(database, {}));
    CustomerAnswers answers(context, *book);
    for (size_t i = 0; i < rows.size(); ++i)
        answers.add(rows[i], outlooks[i]);
    SOMO_TRY(context.writeAnswer(answers.finish(list.found, inBook, list.hasMore)));
    return exitDone;
}

Result<int> filterFieldsAction(Context &context, const Call &)
{
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Field")), context.text(QT_TRANSLATE_NOOP("cli", "Tests")), context.text(QT_TRANSLATE_NOOP("cli", "Example"))};
    answer.right = {false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("field"), QStringLiteral("tests"), QStringLiteral("example")};
    QJsonArray json;
    for (const CustomerField field : customerFields()) {
        // An own field is asked as its kind wants; a choice shows the usual ones.
        const auto tests = testsOf(field, u"choice");
        QStringList words;
        for (const CustomerTest test : tests)
            words << customerTestText(test);
        CustomerCondition example{field, tests.front(), {}, {}};
        if (field == CustomerField::ownField)
            example.key = QStringLiteral("CODE");
        else if (field == CustomerField::consent)
            example.key = QStringLiteral("care:zalo");
        switch (valueKindOf(field, tests.front(), u"choice")) {
        case CustomerValueKind::day: example.values << QStringLiteral("90d"); break;
        case CustomerValueKind::year: example.values << QStringLiteral("1985"); break;
        case CustomerValueKind::month: example.values << QStringLiteral("10"); break;
        case CustomerValueKind::count: example.values << QStringLiteral("3"); break;
        case CustomerValueKind::money: example.values << QStringLiteral("5000000"); break;
        default: example.values << QStringLiteral("X"); break;
        }
        const QStringList row{customerFieldText(field), words.join(QStringLiteral(", ")), customerConditionText(example)};
        answer.rows.push_back(row);
        answer.csvRows.push_back(row);
        json.append(QJsonObject{{QStringLiteral("field"), row[0]}, {QStringLiteral("tests"), QJsonArray::fromStringList(words)}, {QStringLiteral("example"), row[2]}});
    }
    answer.json = QJsonObject{{QStringLiteral("fields"), json}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> savedViewsAction(Context &context, const Call &call)
{
    const QString name = call.positions().value(1).trimmed();
    const bool removes = call.has(QStringLiteral("--remove"));
    SOMO_TRY_ASSIGN(CustomerFilter filter, filterFrom(context, call));
    if (name.isEmpty()) {
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        return writeViews(context, *book);
    }
    if (!removes && filter.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {filterOption}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const PersonId me, context.authorId());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    if (removes) {
        SOMO_TRY_ASSIGN(const std::optional<SavedView> view, saved_views::find(book->database(), customersPage, me, name));
        if (!view)
            return context.usage(failure(ErrorCode::savedViewUnknown, {name}));
        SOMO_TRY(book->write({QStringLiteral("view_removed"), {view->name}}, author, [&](Database &database) { return saved_views::remove(database, view->id); }));
        return writeViews(context, *book);
    }
    const bool mine = call.has(QStringLiteral("--mine"));
    if (mine && !me)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--as")}));
    SavedView view;
    view.page = customersPage;
    view.name = name;
    view.document = customers::filterToJson(filter);
    view.person = mine ? me : PersonId();
    SOMO_TRY(book->write({QStringLiteral("view_saved"), {name}}, author, [&](Database &database) -> Status {
        const auto saved = saved_views::save(database, view);
        return saved ? success() : Status(saved.error());
    }));
    return writeViews(context, *book);
}

} // namespace somo::cli
