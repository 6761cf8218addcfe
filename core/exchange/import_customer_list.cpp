// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_context.h"
#include "core/customers/customer_store.h"
#include "core/exchange/import_resolver.h"
#include "core/marketing/named_store.h"
#include "core/storage/bulk_writer.h"

#include <QCryptographicHash>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace somo {

namespace {

/// A file of customers: staged, then found and made by one dictionary in memory, written at the end.
class CustomerListImport {
public:
    explicit CustomerListImport(ImportContext &context)
        : m_context(context)
        , m_codec(context.currency().decimals)
    {
    }
    Status run()
    {
        SOMO_TRY(stage());
        const auto hasNews = [this] { return !m_context.result.added.isEmpty() || !m_context.result.changed.isEmpty() || m_news->count() > 0; };
        return planAndWrite(m_context, {{}, m_digest.result().toHex(), [this] { return plan(); }, hasNews,
                                        [this](Database &database, ImportId import, SourceId source) -> Status {
                                            SOMO_TRY(deferForeignKeys(database));
                                            SOMO_TRY(m_dictionaries->write(database, import));
                                            return writeSaid(database, import, source);
                                        }});
    }

private:
    Status stage()
    {
        Mapper &mapper = m_context.mapper;
        std::string payload;
        while (true) {
            SOMO_TRY_ASSIGN(const MapStep step, mapper.next());
            if (step == MapStep::end)
                return m_rows.finishAdding();
            if (++m_context.result.read % lookEveryRow == 0) {
                SOMO_TRY(m_context.stillWanted());
                m_context.readOn(0.5);
            }
            if (step == MapStep::refused) {
                for (const Error &problem : mapper.problems())
                    m_context.addError(problem);
                ++m_context.result.skipped;
                continue;
            }
            payload.clear();
            if (const Status encoded = m_codec.encode(mapper, fieldsOf(ImportKind::customers), payload); !encoded) {
                m_context.addError(encoded.error());
                ++m_context.result.skipped;
                continue;
            }
            m_digest.addData(QByteArrayView(payload.data(), qsizetype(payload.size())));
            SOMO_TRY(m_rows.add({}, mapper.row().row, payload));
        }
    }
    Status plan()
    {
        Database &database = m_context.database();
        m_seen.clear();
        m_words.clear();
        m_news.emplace();
        m_dictionaries.emplace(database, true);
        SOMO_TRY(m_dictionaries->load(database));
        m_dictionaries->customers.setAnswers(m_context.options.answers.customers);
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, m_context.sourceCode()));
        m_said.emplace(database, SourceId{source});
        const Status read = readRows();
        m_said.reset();
        SOMO_TRY(read);
        SOMO_TRY(m_news->finishAdding());
        ImportResult &result = m_context.result;
        m_dictionaries->count(result.added, result.changed);
        const qint64 other = qint64(m_seen.size()) - result.added.value(QStringLiteral("customers")) - result.changed.value(QStringLiteral("customers"));
        if (other > 0)
            result.unchanged[QStringLiteral("customers")] = other;
        return success();
    }
    Status readRows()
    {
        const auto reader = m_rows.read();
        SpoolRecord record;
        Cells cells;
        for (qint64 done = 1; reader->next(record); ++done) {
            if (done % lookEveryRow == 0)
                SOMO_TRY(m_context.stillWanted());
            decodeStaged(record.payload, cells);
            m_row = record.row;
            const Status taken = takeRow(cells, record.payload);
            if (taken)
                continue;
            if (taken.error().place.column.isEmpty())
                m_context.addErrorAt(taken.error(), m_row, m_field, cellText(m_field, cells[size_t(m_field)], m_context.currency().decimals));
            else
                m_context.addError(taken.error());
            ++m_context.result.skipped;
        }
        return reader->status();
    }
    Status takeRow(const Cells &cells, std::string_view payload)
    {
        SOMO_TRY(checkRow(cells));
        m_field = Field::customerProvince;
        SOMO_TRY_ASSIGN(const qint64 province, m_dictionaries->provinces.idOf(cells[size_t(Field::customerProvince)].text, m_context.options.today));
        m_field = Field::customerSegment;
        SOMO_TRY_ASSIGN(const qint64 segment, m_dictionaries->segments.idOf(cells[size_t(Field::customerSegment)].text));
        m_field = Field::customerCode;
        const std::string unique = std::to_string(m_row);
        const CustomerDictionary::Said said{cells, province, segment, unique};
        SOMO_TRY_ASSIGN(CustomerDictionary::Entry *const entry, m_dictionaries->customers.find(said));
        if (!entry && m_dictionaries->customers.isAmbiguous())
            return ambiguous();
        if (!entry)
            return failure(ErrorCode::codeMissing);
        return takeWord(*entry, said, payload);
    }
    Status ambiguous() const
    {
        const QString key = m_dictionaries->customers.ambiguousKey();
        QString shown = key;
        QStringList codes;
        for (const PreviewedCustomer &question : m_dictionaries->customers.questions()) {
            for (const PreviewedCustomer::Candidate &candidate : question.candidates) {
                if (question.key == key)
                    codes += candidate.code;
            }
            if (question.key == key && question.contact.isEmpty())
                shown = question.name;
        }
        return failure(ErrorCode::customerAmbiguous, {shown, codes.join(QStringLiteral(", "))});
    }
    Status takeWord(CustomerDictionary::Entry &entry, const CustomerDictionary::Said &said, std::string_view payload)
    {
        const size_t digest = std::hash<std::string_view>()(payload);
        m_seen.insert(&entry);
        SOMO_TRY(m_dictionaries->customers.loadWhole(entry));
        // Of two that were made one the file still has both rows: each is compared with what it said itself.
        const std::string_view code = said.cells[size_t(Field::customerCode)].text;
        const QString key = code.empty() ? entry.customer.code : toText(code);
        const auto [earlier, isFirst] = m_words.try_emplace(key.toStdString(), digest);
        if (!isFirst && earlier->second == digest)
            return success();
        SOMO_TRY(m_said->begin(QStringLiteral("customer"), key));
        if (!isFirst)
            m_said->sayAnew();
        SOMO_TRY_ASSIGN(const qint64 kept, m_dictionaries->customers.overwrite(entry, said, *m_said));
        m_context.result.kept += kept;
        earlier->second = digest;
        if (!m_said->isNews())
            return success();
        return m_news->add(m_said->key().toStdString(), m_row, m_said->text().toStdString());
    }
    Status writeSaid(Database &database, ImportId import, SourceId source)
    {
        RowSaidWriter writer(database, source, import);
        const auto reader = m_news->read();
        SpoolRecord record;
        while (reader->next(record))
            SOMO_TRY(writer.write(QStringLiteral("customer"), toText(record.key), toText(record.payload)));
        return reader->status();
    }
    /// Before anything is made of the row.
    Status checkRow(const Cells &cells)
    {
        Customer customer;
        if (const Cell &kind = cells[size_t(Field::customerKind)]; kind.present)
            customer.kind = toText(kind.text);
        if (const Cell &year = cells[size_t(Field::customerBirthYear)]; year.present)
            customer.birthYear = int(year.number);
        constexpr qint64 perYear = 10'000;
        const Cell &born = cells[size_t(Field::customerBirthday)];
        const bool hasYear = born.present && born.number >= perYear;
        Status good = customers::checked(customer);
        if (!good)
            m_field = good.error().code == ErrorCode::badBirthYear ? Field::customerBirthYear : Field::customerKind;
        if (!good || !hasYear)
            return good;
        customer.birthYear = int(born.number / perYear);
        good = customers::checked(customer);
        if (!good)
            m_field = Field::customerBirthday;
        return good;
    }

    ImportContext &m_context;
    StagedCodec m_codec;
    ImportSpool m_rows; // of the file, in its order
    std::optional<ImportDictionaries> m_dictionaries; // of the plan, as the next ones
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    std::unordered_set<CustomerDictionary::Entry *> m_seen;
    std::unordered_map<std::string, size_t> m_words; // by what the file calls a row: what it said
    std::optional<RowSaid> m_said;
    std::optional<ImportSpool> m_news; // what is said now, by what the file calls the rows
    qint64 m_row = 0;
    Field m_field = Field::customerCode;
};

} // namespace

Status importCustomers(ImportContext &context)
{
    return CustomerListImport(context).run();
}

} // namespace somo
