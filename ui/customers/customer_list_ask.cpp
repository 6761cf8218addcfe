// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of customers asks the book, and what it does with the answers.
#include "core/customers/customer_filter_json.h"
#include "core/customers/saved_view_query.h"
#include "core/customers/saved_view_store.h"
#include "core/people/people_store.h"
#include "ui/common/delegates/table_columns.h"
#include "ui/customers/customer_list.h"
#include "ui/shell/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace somo {

namespace {

constexpr int customersSeen = 80; // rows read together with the keys, so that nothing flickers
constexpr int quickSeen = 24; // rows that stand there before the next key: as many as a screen shows

/// Whole rows with what follows for each, for a copy or a file.
Result<CustomerTable> customerTable(Database &database, const std::vector<CustomerId> &customers, RecognitionEvent event, Day today, insight::InsightCache &cache)
{
    Transaction view(database, Transaction::Kind::read);
    SOMO_TRY(view.begun());
    CustomerTable table;
    SOMO_TRY_ASSIGN(table.rows, customers::rows(database, customers, event, today));
    std::erase_if(table.rows, [](const CustomerListRow &row) { return !row.id; }); // gone meanwhile
    SOMO_TRY_ASSIGN(table.outlooks, insight::customerOutlooks(database, customers, today, cache));
    return table;
}

} // namespace

CustomerFilterAsk CustomerList::filterAsk() const
{
    CustomerFilterAsk ask;
    ask.filter = m_bar->filter();
    ask.event = recognition();
    ask.today = m_host.workspace().today();
    ask.currency = m_host.formats().currency();
    ask.me = m_me;
    ask.sets = insight::customerSets(ask.event, ask.today, m_cache);
    return ask;
}

void CustomerList::ask()
{
    m_typed.stop();
    const int top = std::max(0, m_view->rowAt(0));
    std::vector<CustomerId> held;
    if (!m_fresh) {
        for (int row = top; row < std::min(top + customersSeen, m_model->rowCount()); ++row)
            held.push_back(CustomerId{m_model->idAt(row)});
    }
    const quint64 number = ++*m_asking;
    m_host.workspace().read<Answer>(
        this, m_askedKeys,
        [asked = filterAsk(), held, asking = m_asking, number](Database &database, const BookSettings &) -> Result<Answer> {
            Transaction view(database, Transaction::Kind::read);
            SOMO_TRY(view.begun());
            Answer answer;
            SOMO_TRY_ASSIGN(answer.keys, customers::filtered(database, asked, [&] { return number == *asking; }));
            std::vector<CustomerId> shown = held;
            shown.insert(shown.end(), answer.keys.rows.begin(), answer.keys.rows.begin() + std::min<qsizetype>(customersSeen, qsizetype(answer.keys.rows.size())));
            SOMO_TRY_ASSIGN(answer.rows, customers::rows(database, shown, asked.event, asked.today));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
            else
                m_host.showProblem(answer.error());
        });
}

// What the index finds is shown at once where nothing else is asked; the whole answer takes its place.
void CustomerList::askQuick()
{
    const CustomerFilter &filter = m_bar->filter();
    if (!filter.conditions.empty() || filter.sort != CustomerSort::name || filter.descending || filter.words.trimmed().isEmpty())
        return;
    m_host.workspace().read<Answer>(
        this, m_askedQuick,
        [words = filter.words, event = recognition(), today = m_host.workspace().today()](Database &database, const BookSettings &) -> Result<Answer> {
            Answer answer;
            SOMO_TRY_ASSIGN(answer.keys.rows, customers::quickFound(database, words, quickSeen));
            SOMO_TRY_ASSIGN(answer.rows, customers::rows(database, answer.keys.rows, event, today));
            return answer;
        },
        [this, words = filter.words](const Result<Answer> &answer) {
            if (!answer || answer->rows.empty() || words != m_bar->filter().words || !m_typed.isActive())
                return;
            const CustomerId before = m_toSelect ? m_toSelect : current();
            m_selecting = true;
            m_model->setRows(answer->rows);
            showIds(answer->keys.rows);
            m_view->scrollToTop();
            m_selecting = false;
            select(before); // where they are among the first; else with the whole answer
            m_parts->setCurrentIndex(0);
        });
}

void CustomerList::askRows(const std::vector<qint64> &ids)
{
    std::vector<CustomerId> customers;
    customers.reserve(ids.size());
    for (const qint64 id : ids)
        customers.push_back(CustomerId{id});
    using Rows = std::vector<CustomerListRow>;
    m_host.workspace().read<Rows>(
        this, m_askedRows,
        [customers, event = recognition(), today = m_host.workspace().today()](Database &database, const BookSettings &) { return customers::rows(database, customers, event, today); },
        [this, customers](const Result<Rows> &rows) {
            if (!rows)
                return;
            m_model->setRows(*rows);
            askOutlooks(customers);
        });
}

// Read behind the rows: the first one goes through the whole book once.
void CustomerList::askOutlooks(const std::vector<CustomerId> &customers)
{
    using Outlooks = std::vector<insight::CustomerOutlook>;
    m_host.workspace().read<Outlooks>(
        this, m_askedOutlooks,
        [customers, today = m_host.workspace().today(), cache = m_cache](Database &database, const BookSettings &) { return insight::customerOutlooks(database, customers, today, *cache); },
        [this](const Result<Outlooks> &outlooks) {
            if (!outlooks)
                return;
            m_model->setOutlooks(*outlooks);
            m_columns->fit();
        });
}

void CustomerList::askChoices()
{
    m_host.workspace().read<Choices>(
        this, m_askedChoices,
        [today = m_host.workspace().today(), author = m_host.workspace().author()](Database &database, const BookSettings &) -> Result<Choices> {
            Choices choices;
            SOMO_TRY_ASSIGN(choices.choices, customers::filterChoices(database, today));
            const auto me = people::find(database, author);
            choices.me = me ? *me : PersonId(); // two of that name: nobody is meant
            SOMO_TRY_ASSIGN(choices.views, saved_views::all(database, QStringLiteral("customers"), choices.me));
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (choices)
                takeChoices(*choices);
            else
                m_host.showProblem(choices.error());
        });
}

void CustomerList::takeChoices(Choices choices)
{
    const bool other = m_me != choices.me;
    m_choices = std::move(choices.choices);
    m_me = choices.me;
    m_bar->setChoices(m_choices, reportWords(), m_host.workspace().today(), !isPersonal(m_host.workspace().settings()));
    m_bar->setSavedViews(std::move(choices.views));
    const auto asksMe = [](const CustomerCondition &condition) { return condition.field == CustomerField::keeper && condition.values.contains(QStringLiteral("me")); };
    if (other && std::ranges::any_of(m_bar->filter().conditions, asksMe))
        ask();
}

void CustomerList::saveView()
{
    const auto name = m_host.prompts().line(tr("Save this view"), tr("Its name"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    SavedView view;
    view.name = name->trimmed();
    view.document = customers::filterToJson(m_bar->filter());
    view.person = m_me;
    m_host.workspace().write(
        {QStringLiteral("view_saved"), {view.name}},
        [view](Database &database) -> Status {
            const auto saved = saved_views::save(database, view);
            return saved ? success() : Status(saved.error());
        },
        this, [this, name = view.name](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return m_host.showProblem(outcome.error());
            m_host.say(tr("Kept the view “%1”.").arg(name));
            askChoices();
        });
}

void CustomerList::removeView(const SavedView &view)
{
    m_host.workspace().write(
        {QStringLiteral("view_removed"), {view.name}}, [id = view.id](Database &database) { return saved_views::remove(database, id); }, this,
        [this, name = view.name](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                return m_host.showProblem(outcome.error());
            m_host.say(tr("Deleted the view “%1”.").arg(name));
            askChoices();
        });
}

void CustomerList::saveRows(const TableSource::Use &use)
{
    std::vector<CustomerId> customers;
    for (const qint64 id : m_model->ids())
        customers.push_back(CustomerId{id});
    m_host.workspace().read<SavedTable>(
        this, m_askedSave,
        [customers, event = recognition(), today = m_host.workspace().today(), headers = m_model->headers(), words = reportWords(), cache = m_cache](
            Database &database, const BookSettings &) -> Result<SavedTable> {
            SOMO_TRY_ASSIGN(const CustomerTable table, customerTable(database, customers, event, today, *cache));
            return CustomerListModel::saved(table, headers, words);
        },
        [this, use](const Result<SavedTable> &table) {
            if (table)
                use(*table);
            else
                m_host.showProblem(table.error());
        });
}

// Rows never looked at are read first; figures go as plain numbers, so that a spreadsheet takes them for numbers.
void CustomerList::copyRows()
{
    constexpr size_t mostCopied = 100'000;
    std::vector<CustomerId> customers = wanted();
    if (customers.size() > mostCopied)
        customers.resize(mostCopied);
    m_host.workspace().read<CustomerTable>(
        this, m_askedCopy,
        [customers, event = recognition(), today = m_host.workspace().today(), cache = m_cache](Database &database, const BookSettings &) {
            return customerTable(database, customers, event, today, *cache);
        },
        [this](const Result<CustomerTable> &table) {
            if (table)
                QGuiApplication::clipboard()->setMimeData(tableData(m_model->copied(*table)));
            else
                m_host.showProblem(table.error());
        });
}

} // namespace somo
