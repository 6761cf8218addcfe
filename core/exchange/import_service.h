// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_dictionary.h"
#include "core/exchange/import_documents.h"
#include "core/exchange/import_row_said.h"

#include <set>

namespace somo {

/// What a deal says beside what all have; ids below 0 are made by the import.
struct DealPart {
    QString name;
    qint64 stage = 0, product = 0, reason = 0;
    std::optional<Money> amount;
    Day expectedOn, closedOn, nextOn; // null: not said
    QString nextStep, lostNote;
    bool operator==(const DealPart &) const = default;
};

/// An activity, an expense or a deal as a file or the book has it; ids below 0 are made by the import.
struct ServiceRow {
    qint64 id = 0; // of the book; 0: not there
    Day day;
    std::optional<int> minute;
    qint64 person = 0;
    qint64 customer = 0;
    qint64 category = 0;
    Money amount;
    QString kind;
    QString note;
    DealPart deal;
    bool operator==(const ServiceRow &) const = default;
};

/// Names that rows of a file hang on, of which only those are made that a good row uses.
class UsedNames {
public:
    explicit UsedNames(bool makeUnknown)
        : m_names(makeUnknown)
    {
    }
    void load(const std::vector<NamedRow> &rows) { m_names.load(rows); }
    Result<qint64> idOf(std::string_view text) { return m_names.idOf(text); }
    void use(qint64 id)
    {
        if (id < 0)
            m_used.insert(id);
    }
    qint64 used() const { return qint64(m_used.size()); }
    QStringList usedTexts() const;
    /// Makes the used ones, in the order in which the rows named them.
    Status make(const std::function<Result<qint64>(const QString &)> &make);

private:
    NameDictionary m_names;
    std::set<qint64, std::greater<>> m_used;
};

/// The kinds that are notes of what somebody did, spent or may sell: planned against the book in one view, then written as one
/// command. A row with a code is known by it. One without is known by all that it says and its number among equal ones, so
/// that the order of rows and of files doesn't matter; said otherwise it is another row.
class ServiceImport {
public:
    struct Kind {
        QString table;
        QString said; // in row_said
        QString entity; // in the counts
        Field code, day, person, customer;
        std::span<const Field> saidFields; // all but the code
        bool isOwn = false; // on a team's server only its own person and the leads see a row
        bool isDayOptional = false;
        bool isCodeOfBook = false; // one code stands for one row, whatever its source
    };
    ServiceImport(ImportContext &context, const Kind &kind);
    virtual ~ServiceImport() = default;
    ServiceImport(const ServiceImport &) = delete;
    ServiceImport &operator=(const ServiceImport &) = delete;
    Status run();

protected:
    /// Checks what the row says and puts it into `row`; setProblem() says of which field an error is.
    virtual Status read(const Cells &cells, ServiceRow &row) = 0;
    virtual Status loadMore(Database &) { return success(); }
    virtual void useMore(const ServiceRow &) {}
    virtual void countMore() {}
    virtual Status makeMore(Database &, ImportId) { return success(); }
    /// The row that the statement of stored…() stands on.
    virtual ServiceRow rowOf(const Statement &row) const = 0;
    virtual QString storedByCode() const = 0; // :source, unless the code is the book's; :code
    virtual QString storedByUid() const = 0; // :uid
    virtual QStringList columns() const = 0; // after uid, source_id, code, import_id
    virtual void addValues(BulkInsert &rows, const ServiceRow &row) const = 0;
    virtual Status update(Database &database, const ServiceRow &row) = 0;
    /// Whether two rows say the same of a field, and taking it over from one to the other.
    virtual bool isSame(Field field, const ServiceRow &a, const ServiceRow &b) const;
    virtual void take(Field field, ServiceRow &to, const ServiceRow &from) const;
    /// Writes what hangs on the rows that were added.
    virtual Status finishAdded(Database &, ImportId) { return success(); }

    void setProblem(Field field) { m_problem = field; }
    const Cell &cell(const Cells &cells, Field field) const { return cells[size_t(field)]; }
    QString text(const Cells &cells, Field field) const { return toText(cells[size_t(field)].text); }
    ImportContext &context() { return m_context; }

private:
    enum class Decision : quint8 {
        unchanged,
        added,
        changed,
        bad,
    };
    struct Known {
        Statement byCode, byUid;
    };
    std::string keyOf(const MappedRow &row) const;
    QString codeOf(const SpoolRecord &record);
    Status eachRow(const std::function<Status(const SpoolRecord &, const QString &)> &visit);
    Status load(Database &database);
    Result<qint64> idOf(UsedNames &names, Field field);
    Status readWhole(ServiceRow &row);
    Result<ServiceRow> storedOf(Known &known, const QString &code);
    Status beginSaid(RowSaid &said, const QString &code);
    ServiceRow merged(const ServiceRow &read, const ServiceRow &stored, RowSaid &said);
    Status plan();
    Result<Decision> planRow(const QString &code, Known &known, RowSaid &said);
    Status writeNames(Database &database, ImportId import);
    Status write(Database &database, ImportId import, SourceId source);
    Status writeRow(Database &database, const QString &code, Decision decision, Known &known, RowSaid &said);
    void count(Decision decision);

    ImportContext &m_context;
    Kind m_kind;
    DocumentStage m_stage;
    UsedNames m_people, m_customers;
    SourceId m_source;
    PersonId m_author; // whose rows are that name nobody
    QString m_ownMark; // stands before the keys of what only its own person sees
    std::vector<Decision> m_decisions;
    Cells m_cells;
    std::string m_lastKey;
    int m_ordinal = 0;
    bool m_isCoded = false; // the row of the last codeOf() brought its code
    QString m_lastCode;
    qint64 m_kept = 0; // values corrected by hand that stay
    Field m_problem;
};

/// The kind of an activity by what files call it: "call", "Gọi điện", "meeting" …; empty for what is none of them.
QString activityKindFromWords(const QString &words);

} // namespace somo
