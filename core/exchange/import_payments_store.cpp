// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_documents.h"

#include "core/base/text.h"
#include "core/exchange/import_dictionary.h"
#include "core/exchange/import_row_said.h"
#include "core/marketing/named_store.h"

namespace somo {

namespace {

class PaymentImport {
public:
    explicit PaymentImport(ImportContext &context)
        : m_context(context)
        , m_stage(context, Field::paymentOn)
    {
    }
    Status run();

private:
    /// A row of the file as a payment; a code of its own where the file gives none.
    struct Read {
        QString code;
        QString order;
        Day day;
        Money amount;
        QString method;
    };
    struct Stored {
        qint64 id = 0;
        OrderId order;
        Day day;
        Money amount;
        QString method;
    };
    enum class Decision : quint8 {
        unchanged,
        added,
        changed,
        bad,
    };
    static std::string keyOf(const MappedRow &row);
    Read readRow(const SpoolRecord &record);
    Status eachRow(const std::function<Status(const SpoolRecord &, const Read &)> &visit);
    Status plan();
    Result<Decision> planRow(const Read &read, OrderFinder &orders, Statement &known, RowSaid &said);
    Result<Stored> merged(const Read &read, const Stored &stored, RowSaid &said);
    void sayAll(RowSaid &said);
    Result<Stored> storedOf(Statement &known, const QString &code);
    Status write(Database &database, ImportId import, SourceId source);
    Status change(Database &database, const Read &read, Statement &known, RowSaid &said);

    ImportContext &m_context;
    DocumentStage m_stage;
    SourceId m_source;
    std::vector<Decision> m_decisions;
    Cells m_cells;
    std::string m_lastKey;
    int m_ordinal = 0;
    qint64 m_kept = 0; // values corrected by hand that stay
    QString m_lastCode;
};

std::string PaymentImport::keyOf(const MappedRow &row)
{
    if (row.has(Field::paymentCode))
        return std::string(row[Field::paymentCode]);
    // No code: the payment is known by what it says, and by its number among equal ones.
    std::string key = "\x01";
    for (const Field field : {Field::paymentOrder, Field::paymentOn, Field::paymentAmount}) {
        key += row[field];
        key += '|';
    }
    return key;
}

PaymentImport::Read PaymentImport::readRow(const SpoolRecord &record)
{
    decodeStaged(record.payload, m_cells);
    m_ordinal = record.key == m_lastKey ? m_ordinal + 1 : 1;
    m_lastKey = record.key;
    Read read;
    read.code = toText(m_cells[size_t(Field::paymentCode)].text);
    if (read.code.isEmpty())
        read.code = QStringLiteral("%1%2").arg(toText(record.key).mid(1)).arg(m_ordinal);
    read.order = toText(m_cells[size_t(Field::paymentOrder)].text);
    read.day = Day::fromNumber(int(m_cells[size_t(Field::paymentOn)].number));
    read.amount = Money::fromMinorUnits(m_cells[size_t(Field::paymentAmount)].number);
    read.method = toText(m_cells[size_t(Field::paymentMethod)].text);
    return read;
}

Status PaymentImport::eachRow(const std::function<Status(const SpoolRecord &, const Read &)> &visit)
{
    const auto reader = m_stage.spool().read();
    m_lastKey.clear();
    m_ordinal = 0;
    m_lastCode.clear();
    SpoolRecord record;
    while (reader->next(record)) {
        SOMO_TRY(m_context.stillWanted());
        const Read read = readRow(record);
        SOMO_TRY(visit(record, read));
        m_lastCode = read.code;
    }
    return reader->status();
}

Result<PaymentImport::Stored> PaymentImport::storedOf(Statement &known, const QString &code)
{
    if (!m_source)
        return Stored();
    known.bind(u":source", m_source);
    known.bind(u":code", code);
    SOMO_TRY(known.run());
    Stored stored;
    if (known.next())
        stored = {known.int64(0), known.id<OrderId>(1), known.day(2), known.money(3), known.text(4)};
    SOMO_TRY(known.status());
    return stored;
}

void PaymentImport::sayAll(RowSaid &said)
{
    for (const Field field : {Field::paymentOn, Field::paymentAmount, Field::paymentMethod})
        (void)said.says(field, m_cells[size_t(field)]);
}

/// The payment as it is with this row: a field follows the file only where that says something else than last time; a
/// correction by hand otherwise stays (rules §2).
Result<PaymentImport::Stored> PaymentImport::merged(const Read &read, const Stored &stored, RowSaid &said)
{
    SOMO_TRY(said.begin(QStringLiteral("payment"), read.code));
    Stored now = stored;
    const auto follow = [&](Field field, auto &value, const auto &fromFile) {
        const Cell &cell = m_cells[size_t(field)];
        if (!cell.present || value == fromFile) {
            (void)said.says(field, cell);
            return;
        }
        if (said.says(field, cell))
            value = fromFile;
        else
            ++m_kept;
    };
    follow(Field::paymentOn, now.day, read.day);
    follow(Field::paymentAmount, now.amount, read.amount);
    follow(Field::paymentMethod, now.method, read.method);
    return now;
}

Result<PaymentImport::Decision> PaymentImport::planRow(const Read &read, OrderFinder &orders, Statement &known, RowSaid &said)
{
    if (!m_cells[size_t(Field::paymentAmount)].present)
        return failure(ErrorCode::amountMissing);
    if (read.order.isEmpty())
        return failure(ErrorCode::codeMissing);
    SOMO_TRY_ASSIGN(const OrderId order, orders.find(read.order));
    SOMO_TRY_ASSIGN(const Stored stored, storedOf(known, read.code));
    if (!stored.id) {
        if (read.code == m_lastCode)
            return failure(ErrorCode::codeTaken, {read.code});
        // The source named it before and says nothing new of it: it was taken out by hand, and stays out (rules §2).
        SOMO_TRY(said.begin(QStringLiteral("payment"), read.code));
        sayAll(said);
        if (said.wasSaid() && !said.isNews()) {
            ++m_kept;
            return Decision::unchanged;
        }
        return Decision::added;
    }
    if (stored.order != order)
        return failure(ErrorCode::paymentOfOther, {read.code, read.order});
    SOMO_TRY_ASSIGN(const Stored now, merged(read, stored, said));
    return stored.day == now.day && stored.amount == now.amount && stored.method == now.method ? Decision::unchanged : Decision::changed;
}

Status PaymentImport::plan()
{
    Database &database = m_context.database();
    m_decisions.clear();
    m_kept = 0;
    SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, m_context.sourceCode()));
    m_source = SourceId{source};
    OrderFinder orders(database, m_source);
    Statement known(database, QStringLiteral("SELECT id, order_id, day, amount, method FROM payment WHERE source_id = :source AND code = :code"));
    RowSaid said(database, m_source);
    ImportResult &result = m_context.result;
    SOMO_TRY(eachRow([&](const SpoolRecord &record, const Read &read) -> Status {
        const Result<Decision> decision = planRow(read, orders, known, said);
        m_decisions.push_back(decision ? *decision : Decision::bad);
        if (!decision) {
            const ErrorCode code = decision.error().code;
            const Field field = code == ErrorCode::amountMissing ? Field::paymentAmount
                : code == ErrorCode::codeTaken || code == ErrorCode::paymentOfOther ? Field::paymentCode
                                                                                    : Field::paymentOrder;
            const auto text = [this](Field each) { return cellText(each, m_cells[size_t(each)], m_context.currency().decimals); };
            m_context.addErrorAt(decision.error(), record.row, field, text(field), text(Field::paymentOrder));
            ++result.skipped;
            return success();
        }
        QMap<QString, qint64> &counts = *decision == Decision::added ? result.added
            : *decision == Decision::changed                         ? result.changed
                                                                     : result.unchanged;
        ++counts[QStringLiteral("payments")];
        return success();
    }));
    result.kept += m_kept;
    return success();
}

Status PaymentImport::change(Database &database, const Read &read, Statement &known, RowSaid &said)
{
    SOMO_TRY_ASSIGN(const Stored stored, storedOf(known, read.code));
    SOMO_TRY_ASSIGN(const Stored now, merged(read, stored, said));
    Statement update(database, QStringLiteral("UPDATE payment SET day = :day, amount = :amount, method = :method, version = version + 1 WHERE id = :id"));
    update.bind(u":day", now.day);
    update.bind(u":amount", now.amount);
    if (now.method.isEmpty())
        update.bindNull(u":method");
    else
        update.bind(u":method", now.method);
    update.bind(u":id", stored.id);
    return update.run();
}

Status PaymentImport::write(Database &database, ImportId import, SourceId source)
{
    BulkInsert rows(database, QStringLiteral("payment"),
                    {QStringLiteral("uid"), QStringLiteral("source_id"), QStringLiteral("code"), QStringLiteral("order_id"), QStringLiteral("day"),
                     QStringLiteral("amount"), QStringLiteral("method"), QStringLiteral("import_id")});
    OrderFinder orders(database, m_source);
    Statement known(database, QStringLiteral("SELECT id, order_id, day, amount, method FROM payment WHERE source_id = :source AND code = :code"));
    RowSaid said(database, source);
    RowSaidWriter keep(database, source, import);
    std::vector<OrderId> touched;
    size_t at = 0;
    SOMO_TRY(eachRow([&](const SpoolRecord &, const Read &read) -> Status {
        const Decision decision = m_decisions[at++];
        if (decision == Decision::bad)
            return success();
        if (decision == Decision::changed) {
            SOMO_TRY(change(database, read, known, said));
        } else {
            SOMO_TRY(said.begin(QStringLiteral("payment"), read.code));
            sayAll(said);
        }
        if (said.isNews())
            SOMO_TRY(keep.write(said.kind(), said.key(), said.text()));
        if (decision != Decision::added)
            return success();
        SOMO_TRY_ASSIGN(const OrderId order, orders.find(read.order));
        touched.push_back(order);
        rows.add(newUid());
        rows.add(source);
        rows.add(read.code);
        rows.add(order);
        rows.add(read.day);
        rows.add(read.amount);
        if (read.method.isEmpty())
            rows.addNull();
        else
            rows.add(read.method);
        rows.add(import);
        return rows.endRow();
    }));
    SOMO_TRY(rows.finish());
    return deriveTouched(database, m_context.book.settings(), std::move(touched));
}

Status PaymentImport::run()
{
    return runDocuments(m_context, m_stage, keyOf, [this] { return plan(); },
                        [this](Database &database, ImportId import, SourceId source) { return write(database, import, source); });
}

} // namespace

Status importPayments(ImportContext &context)
{
    return PaymentImport(context).run();
}

} // namespace somo
