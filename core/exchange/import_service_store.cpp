// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"

#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include "core/people/people_store.h"
#include "core/service/activity_store.h"
#include "core/storage/team.h"

#include <QCryptographicHash>

namespace somo {

namespace {

constexpr char partEnd = '\x1f';

/// "r-" and half of a SHA-256 over all that the row says, then its number among equal ones.
QString codeOfContent(std::string_view key, int ordinal)
{
    constexpr qsizetype half = 16;
    const QByteArray digest = QCryptographicHash::hash(QByteArrayView(key.data(), qsizetype(key.size())), QCryptographicHash::Sha256);
    return QStringLiteral("r-%1-%2").arg(QString::fromLatin1(digest.left(half).toHex())).arg(ordinal);
}

} // namespace

QStringList UsedNames::usedTexts() const
{
    QStringList texts;
    for (const qint64 id : m_used)
        texts += toText(m_names.made()[size_t(-id - 1)]);
    return texts;
}

Status UsedNames::make(const std::function<Result<qint64>(const QString &)> &make)
{
    for (const qint64 id : m_used) {
        const size_t number = size_t(-id - 1);
        SOMO_TRY_ASSIGN(const qint64 real, make(toText(m_names.made()[number])));
        m_names.realise(number, real);
    }
    return success();
}

ServiceImport::ServiceImport(ImportContext &context, const Kind &kind)
    : m_context(context)
    , m_kind(kind)
    , m_stage(context, kind.day, kind.isDayOptional)
    , m_people(context.options.makeUnknown)
    , m_customers(context.options.makeUnknown)
    , m_problem(kind.day)
{
}

bool ServiceImport::isSame(Field field, const ServiceRow &a, const ServiceRow &b) const
{
    switch (field) {
    case Field::activityOn:
    case Field::expenseOn: return a.day == b.day;
    case Field::activityAt: return a.minute == b.minute;
    case Field::activityPerson:
    case Field::expensePerson: return a.person == b.person;
    case Field::activityCustomer:
    case Field::expenseCustomer: return a.customer == b.customer;
    case Field::activityKind: return a.kind == b.kind;
    case Field::expenseCategory: return a.category == b.category;
    case Field::expenseAmount: return a.amount == b.amount;
    default: return a.note == b.note;
    }
}

void ServiceImport::take(Field field, ServiceRow &to, const ServiceRow &from) const
{
    switch (field) {
    case Field::activityOn:
    case Field::expenseOn: to.day = from.day; return;
    case Field::activityAt: to.minute = from.minute; return;
    case Field::activityPerson:
    case Field::expensePerson: to.person = from.person; return;
    case Field::activityCustomer:
    case Field::expenseCustomer: to.customer = from.customer; return;
    case Field::activityKind: to.kind = from.kind; return;
    case Field::expenseCategory: to.category = from.category; return;
    case Field::expenseAmount: to.amount = from.amount; return;
    default: to.note = from.note; return;
    }
}

std::string ServiceImport::keyOf(const MappedRow &row) const
{
    if (row.has(m_kind.code))
        return std::string(row[m_kind.code]);
    std::string key(1, partEnd); // which no code begins with
    for (const Field field : m_kind.saidFields) {
        key += row[field];
        key += partEnd;
    }
    return key;
}

QString ServiceImport::codeOf(const SpoolRecord &record)
{
    decodeStaged(record.payload, m_cells);
    m_ordinal = record.key == m_lastKey ? m_ordinal + 1 : 1;
    m_lastKey = record.key;
    const Cell &given = m_cells[size_t(m_kind.code)];
    m_isCoded = given.present;
    return m_isCoded ? toText(given.text) : codeOfContent(record.key, m_ordinal);
}

Status ServiceImport::eachRow(const std::function<Status(const SpoolRecord &, const QString &)> &visit)
{
    const auto reader = m_stage.spool().read();
    m_lastKey.clear();
    m_ordinal = 0;
    m_lastCode.clear();
    SpoolRecord record;
    while (reader->next(record)) {
        SOMO_TRY(m_context.stillWanted());
        const QString code = codeOf(record);
        SOMO_TRY(visit(record, code));
        m_lastCode = code;
    }
    return reader->status();
}

Status ServiceImport::load(Database &database)
{
    const auto rows = [&database](const QString &sql) -> Result<std::vector<NamedRow>> {
        Statement all(database, sql);
        SOMO_TRY(all.run());
        std::vector<NamedRow> found;
        while (all.next())
            found.push_back({all.int64(0), all.text(1), all.text(2)});
        SOMO_TRY(all.status());
        return found;
    };
    m_people = m_customers = UsedNames(m_context.options.makeUnknown);
    if (m_context.mapper.isMapped(m_kind.person)) {
        SOMO_TRY_ASSIGN(const std::vector<NamedRow> people, rows(QStringLiteral("SELECT id, code, name FROM person ORDER BY id")));
        m_people.load(people);
    }
    if (m_context.mapper.isMapped(m_kind.customer)) {
        SOMO_TRY_ASSIGN(const std::vector<NamedRow> customers, rows(QStringLiteral("SELECT id, code, name FROM customer ORDER BY id")));
        // A code that was theirs before two were made one leads to them still.
        SOMO_TRY_ASSIGN(const std::vector<NamedRow> merged, rows(QStringLiteral("SELECT customer_id, code, code FROM customer_alias ORDER BY id")));
        std::vector<NamedRow> known = customers;
        known.insert(known.end(), merged.begin(), merged.end());
        m_customers.load(known);
    }
    SOMO_TRY_ASSIGN(const std::optional<LoginPerson> login, loginPerson(database));
    // Two of that name: then it is nobody's, as where nobody has it.
    const Result<PersonId> named = people::find(database, m_context.options.author);
    m_author = login ? login->id : named ? *named : PersonId();
    if (m_kind.isOwn) {
        SOMO_TRY_ASSIGN(m_ownMark, ownRowMark(database));
    }
    return loadMore(database);
}

/// Of the name in a field; what would be no good code is refused before anything is made of it.
Result<qint64> ServiceImport::idOf(UsedNames &names, Field field)
{
    m_problem = field;
    const Cell &named = m_cells[size_t(field)];
    if (named.present) {
        if (const Result<QString> code = checkedCode(toText(named.text)); !code)
            return code.error();
    }
    return names.idOf(named.text);
}

/// The row of m_cells, checked, with everything that it hangs on.
Status ServiceImport::readWhole(ServiceRow &row)
{
    row.day = Day::fromNumber(int(m_cells[size_t(m_kind.day)].number));
    m_problem = m_kind.day;
    if (!m_kind.isDayOptional || !row.day.isNull())
        SOMO_TRY(checkServiceDay(row.day));
    SOMO_TRY(read(m_cells, row));
    const Cell &person = m_cells[size_t(m_kind.person)];
    SOMO_TRY_ASSIGN(row.person, idOf(m_people, m_kind.person));
    // A column that is left empty says nobody; a seller's own rows are always theirs, or they would never see them again.
    if (!person.present && (!m_context.mapper.isMapped(m_kind.person) || !m_ownMark.isEmpty()))
        row.person = m_author.value;
    SOMO_TRY_ASSIGN(row.customer, idOf(m_customers, m_kind.customer));
    m_problem = m_kind.code;
    return success();
}

Result<ServiceRow> ServiceImport::storedOf(Known &known, const QString &code)
{
    if (m_source || m_kind.isCodeOfBook) {
        if (!m_kind.isCodeOfBook)
            known.byCode.bind(u":source", m_source);
        known.byCode.bind(u":code", code);
        SOMO_TRY(known.byCode.run());
        if (known.byCode.next())
            return rowOf(known.byCode);
        SOMO_TRY(known.byCode.status());
    }
    // An export of this book calls by their uid what was written by hand.
    if (!m_isCoded)
        return ServiceRow();
    known.byUid.bind(u":uid", code);
    SOMO_TRY(known.byUid.run());
    ServiceRow found = known.byUid.next() ? rowOf(known.byUid) : ServiceRow();
    SOMO_TRY(known.byUid.status());
    return found;
}

Status ServiceImport::beginSaid(RowSaid &said, const QString &code)
{
    return said.begin(m_kind.said, m_ownMark + code);
}

/// The row as it is with the file's word: a field follows it only where it says something else than last time; a correction
/// by hand otherwise stays (rules §2).
ServiceRow ServiceImport::merged(const ServiceRow &read, const ServiceRow &stored, RowSaid &said)
{
    ServiceRow now = stored;
    for (const Field field : m_kind.saidFields) {
        const Cell &cell = m_cells[size_t(field)];
        const bool says = said.says(field, cell);
        if (!cell.present || isSame(field, now, read))
            continue;
        if (says)
            take(field, now, read);
        else
            ++m_kept;
    }
    return now;
}

Result<ServiceImport::Decision> ServiceImport::planRow(const QString &code, Known &known, RowSaid &said)
{
    ServiceRow row;
    m_problem = m_kind.code;
    if (m_isCoded && code == m_lastCode)
        return failure(ErrorCode::codeTaken, {code});
    SOMO_TRY(readWhole(row));
    SOMO_TRY_ASSIGN(const ServiceRow stored, storedOf(known, code));
    SOMO_TRY(beginSaid(said, code));
    Decision decision = Decision::unchanged;
    const ServiceRow now = merged(row, stored.id ? stored : row, said);
    if (!stored.id) {
        // The source named it before and says nothing new of it: it was taken out by hand, and stays out (rules §2).
        const bool isOut = said.wasSaid() && !said.isNews();
        decision = isOut ? Decision::unchanged : Decision::added;
        m_kept += isOut ? 1 : 0;
    } else if (now != stored) {
        decision = Decision::changed;
    }
    if (decision != Decision::unchanged) {
        m_people.use(now.person);
        m_customers.use(now.customer);
        useMore(now);
    }
    return decision;
}

void ServiceImport::count(Decision decision)
{
    ImportResult &result = m_context.result;
    QMap<QString, qint64> &counts = decision == Decision::added ? result.added : decision == Decision::changed ? result.changed : result.unchanged;
    ++counts[m_kind.entity];
}

Status ServiceImport::plan()
{
    Database &database = m_context.database();
    m_decisions.clear(); // of a plan before that didn't hold, as the names
    m_kept = 0;
    SOMO_TRY(load(database));
    SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, m_context.sourceCode()));
    m_source = SourceId{source};
    Known known{Statement(database, storedByCode()), Statement(database, storedByUid())};
    RowSaid said(database, m_source);
    ImportResult &result = m_context.result;
    SOMO_TRY(eachRow([&](const SpoolRecord &record, const QString &code) -> Status {
        const Result<Decision> decision = planRow(code, known, said);
        m_decisions.push_back(decision ? *decision : Decision::bad);
        if (decision) {
            count(*decision);
            return success();
        }
        m_context.addErrorAt(decision.error(), record.row, m_problem, cellText(m_problem, m_cells[size_t(m_problem)], m_context.currency().decimals));
        ++result.skipped;
        return success();
    }));
    result.kept += m_kept;
    const auto countMade = [&](const QString &entity, const UsedNames &names) {
        if (names.used() > 0)
            result.added[entity] += names.used();
    };
    countMade(QStringLiteral("people"), m_people);
    countMade(QStringLiteral("customers"), m_customers);
    countMore();
    if (m_people.used() > 0)
        result.notes.push_back({ImportNote::Kind::peopleMade, m_people.used(), m_people.usedTexts().join(QStringLiteral(", ")), {}, {}});
    return success();
}

Status ServiceImport::writeNames(Database &database, ImportId import)
{
    SOMO_TRY(m_people.make([&](const QString &text) -> Result<qint64> {
        SOMO_TRY_ASSIGN(const PersonId id, people::add(database, {{}, text, text, {}, {}, false}, import));
        return id.value;
    }));
    SOMO_TRY(m_customers.make([&](const QString &text) -> Result<qint64> {
        Customer customer;
        customer.code = customer.name = text;
        SOMO_TRY_ASSIGN(const CustomerId id, customers::add(database, customer, import));
        return id.value;
    }));
    return makeMore(database, import);
}

/// What becomes of a row that the book knows, and what the file says of it.
Status ServiceImport::writeRow(Database &database, const QString &code, Decision decision, Known &known, RowSaid &said)
{
    ServiceRow row;
    SOMO_TRY(readWhole(row));
    SOMO_TRY(beginSaid(said, code));
    SOMO_TRY_ASSIGN(const ServiceRow stored, storedOf(known, code));
    const ServiceRow now = merged(row, stored.id ? stored : row, said);
    return decision == Decision::changed ? update(database, now) : success();
}

Status ServiceImport::write(Database &database, ImportId import, SourceId source)
{
    SOMO_TRY(writeNames(database, import));
    Known known{Statement(database, storedByCode()), Statement(database, storedByUid())};
    RowSaid said(database, source);
    RowSaidWriter keep(database, source, import);
    size_t at = 0;
    SOMO_TRY(eachRow([&](const SpoolRecord &, const QString &code) -> Status {
        const Decision decision = m_decisions[at++];
        if (decision == Decision::bad)
            return success();
        SOMO_TRY(writeRow(database, code, decision, known, said));
        return said.isNews() ? keep.write(said.kind(), said.key(), said.text()) : success();
    }));
    QStringList names{QStringLiteral("uid"), QStringLiteral("source_id"), QStringLiteral("code"), QStringLiteral("import_id")};
    BulkInsert rows(database, m_kind.table, names + columns());
    at = 0;
    SOMO_TRY(eachRow([&](const SpoolRecord &, const QString &code) -> Status {
        if (m_decisions[at++] != Decision::added)
            return success();
        ServiceRow row;
        SOMO_TRY(readWhole(row));
        rows.add(newUid());
        rows.add(source);
        rows.add(code);
        rows.add(import);
        addValues(rows, row);
        return rows.endRow();
    }));
    SOMO_TRY(rows.finish());
    return finishAdded(database, import);
}

Status ServiceImport::run()
{
    return runDocuments(m_context, m_stage, [this](const MappedRow &row) { return keyOf(row); }, [this] { return plan(); },
                        [this](Database &database, ImportId import, SourceId source) { return write(database, import, source); });
}

} // namespace somo
