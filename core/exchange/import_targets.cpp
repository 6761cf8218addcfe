// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_list.h"

#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/kpi/target_store.h"
#include "core/ledger/own_cut_query.h"
#include "core/ledger/own_metric_query.h"
#include "core/marketing/named_store.h"
#include "core/marketing/region.h"
#include "core/people/people_store.h"

#include <set>

namespace somo {

namespace {

class TargetImport : public ListImport {
public:
    using ListImport::ListImport;

protected:
    std::string keyOf(const MappedRow &) const override { return {}; }
    Status writeRow(Database &database, ImportId import, const Cells &cells) override
    {
        const Cell &value = cell(cells, Field::targetValue);
        setProblem(Field::targetValue);
        // A month without a target in a table of months is no row.
        if (!value.present)
            return m_context.mapper.profile().unpivot ? success() : Status(failure(ErrorCode::amountMissing));
        Target target;
        setProblem(Field::targetMetric);
        SOMO_TRY_ASSIGN(target.metric, metricNamed(database, text(cells, Field::targetMetric)));
        SOMO_TRY(readSubject(database, import, cells, target));
        setProblem(Field::targetPeriod);
        SOMO_TRY_ASSIGN(target.period, Period::fromText(text(cells, Field::targetPeriod), m_context.book.settings().fiscalStart));
        SOMO_TRY(readFilter(database, import, text(cells, Field::targetFilter), target));
        setProblem(Field::targetValue);
        const std::optional<qint64> amount = targetValueFromText(value.text, target.metric, m_context.currency());
        if (!amount) {
            // It can be read, but holds a part that the metric's unit hasn't.
            const bool finer = exactDecimalFromText(value.text, 9).has_value();
            const int decimals = targetValueFromText("0.001", target.metric, m_context.currency()) ? 3 : m_context.currency().decimals;
            return finer ? failure(ErrorCode::tooManyDecimals, {QString::number(decimals)}) : failure(ErrorCode::unreadableNumber);
        }
        target.value = *amount;
        SOMO_TRY(readWeight(cells, target));
        SOMO_TRY(readDirection(cells, target));
        setProblem(Field::targetSubject);
        SOMO_TRY(said().begin(QStringLiteral("target"), QStringList{metricText(target.metric), text(cells, Field::targetSubject), target.period.toText(),
                                                                    text(cells, Field::targetFilter)}.join(u'|')));
        const Status written = write(database, import, target, cells);
        if (!written) {
            const ErrorCode code = written.error().code;
            setProblem(code == ErrorCode::targetWeight ? Field::targetWeight : code == ErrorCode::targetPeriodKind ? Field::targetPeriod : code == ErrorCode::metricNotCutBy ? Field::targetFilter : Field::targetSubject);
            return written;
        }
        return keepSaid(database, import);
    }

private:
    Result<qint64> findOrAddNamed(Database &database, ImportId import, NamedKind kind, const QString &entity, const QString &text)
    {
        SOMO_TRY_ASSIGN(qint64 id, named::find(database, kind, text));
        if (!id) {
            if (!m_context.options.makeUnknown)
                return failure(ErrorCode::unknownToBook, {text});
            SOMO_TRY_ASSIGN(id, named::add(database, kind, text, text, import));
            count(m_context.result.added, entity);
        }
        return id;
    }
    Result<qint64> findOrAddPerson(Database &database, ImportId import, const QString &text)
    {
        SOMO_TRY_ASSIGN(PersonId id, people::find(database, text));
        if (!id) {
            if (!m_context.options.makeUnknown)
                return failure(ErrorCode::unknownToBook, {text});
            SOMO_TRY_ASSIGN(id, people::add(database, {{}, text, text, {}, {}, false}, import));
            count(m_context.result.added, QStringLiteral("people"));
        }
        return id.value;
    }
    Status readSubject(Database &database, ImportId import, const Cells &cells, Target &target)
    {
        setProblem(Field::targetSubject);
        const QString subject = text(cells, Field::targetSubject);
        if (subject == u"everyone")
            return success();
        const qsizetype colon = subject.indexOf(u':');
        const QString who = subject.mid(colon + 1).trimmed();
        if (colon < 0 || who.isEmpty())
            return failure(ErrorCode::unknownSubject, {subject});
        target.subject.code = who;
        if (subject.startsWith(u"person:")) {
            target.subject.kind = SubjectKind::person;
            SOMO_TRY_ASSIGN(target.subject.id, findOrAddPerson(database, import, who));
        } else if (subject.startsWith(u"team:")) {
            target.subject.kind = SubjectKind::team;
            SOMO_TRY_ASSIGN(target.subject.id, findOrAddNamed(database, import, NamedKind::team, QStringLiteral("teams"), who));
        } else {
            return failure(ErrorCode::unknownSubject, {subject});
        }
        return success();
    }
    Status readFilter(Database &database, ImportId import, const QString &filter, Target &target)
    {
        setProblem(Field::targetFilter);
        for (const QString &part : filter.split(u';', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.indexOf(u'=');
            // Without "=" the name is empty, which no cut is.
            const std::optional<Cut> cut = cutFromText(QStringView(part).left(qMax(equals, qsizetype(0))).trimmed());
            const QString value = part.mid(equals + 1).trimmed();
            if (!cut || value.isEmpty())
                return failure(ErrorCode::badFilter, {part});
            SOMO_TRY_ASSIGN(const qint64 id, valueOf(database, import, *cut, value));
            if (!id)
                return failure(ErrorCode::badFilter, {part});
            target.filters.push_back({*cut, id});
        }
        return success();
    }
    /// 0 for a cut that can't filter a target.
    Result<qint64> valueOf(Database &database, ImportId import, const Cut &cut, const QString &value)
    {
        switch (cut.kind()) {
        case Cut::person: return findOrAddPerson(database, import, value);
        case Cut::team: return findOrAddNamed(database, import, NamedKind::team, QStringLiteral("teams"), value);
        case Cut::channel: return findOrAddNamed(database, import, NamedKind::channel, QStringLiteral("channels"), value);
        case Cut::campaign: return findOrAddNamed(database, import, NamedKind::campaign, QStringLiteral("campaigns"), value);
        case Cut::segment: return findOrAddNamed(database, import, NamedKind::segment, QStringLiteral("segments"), value);
        case Cut::productGroup: return findOrAddNamed(database, import, NamedKind::productGroup, QStringLiteral("product_groups"), value);
        case Cut::area: return findOrAddNamed(database, import, NamedKind::area, QStringLiteral("areas"), value);
        case Cut::region: return findOrAddRegion(database, import, value);
        case Cut::product: {
            SOMO_TRY_ASSIGN(ProductId id, products::find(database, value));
            if (!id) {
                if (!m_context.options.makeUnknown)
                    return failure(ErrorCode::unknownToBook, {value});
                SOMO_TRY_ASSIGN(id, products::add(database, {{}, value, value, {}, {}}, import));
                count(m_context.result.added, QStringLiteral("products"));
            }
            return id.value;
        }
        case Cut::customer: {
            SOMO_TRY_ASSIGN(const CustomerId id, customers::findByCode(database, value));
            if (!id)
                return failure(ErrorCode::unknownToBook, {value});
            return id.value;
        }
        case Cut::own: {
            SOMO_TRY_ASSIGN(const auto known, ownCutNamed(database, cut.code()));
            return known ? ownCutValueFromText(database, cut, value) : Result<qint64>(0);
        }
        case Cut::day:
        case Cut::week:
        case Cut::month:
        case Cut::quarter:
        case Cut::year: return qint64(0);
        }
        return qint64(0);
    }
    Result<qint64> findOrAddRegion(Database &database, ImportId import, const QString &value)
    {
        SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
        SOMO_TRY_ASSIGN(std::optional<ProvinceId> id, provinces.find(value, m_context.options.today));
        if (!id) {
            if (!m_context.options.makeUnknown)
                return failure(ErrorCode::unknownToBook, {value});
            SOMO_TRY_ASSIGN(id, addProvince(database, {{}, value, value, {}, openEnd, {}, {}, false}, import));
            count(m_context.result.added, QStringLiteral("regions"));
        }
        return id->value;
    }
    Status readWeight(const Cells &cells, Target &target)
    {
        setProblem(Field::targetWeight);
        const Cell &weight = cell(cells, Field::targetWeight);
        if (!weight.present)
            return success();
        const std::optional<qint64> thousandths = exactDecimalFromText(weight.text, 3);
        if (!thousandths)
            return failure(ErrorCode::unreadableNumber);
        target.weight = *thousandths;
        return success();
    }
    Status readDirection(const Cells &cells, Target &target)
    {
        setProblem(Field::targetDirection);
        const QString direction = text(cells, Field::targetDirection);
        // Nobody aims for many returns.
        target.direction = usualDirection(target.metric);
        if (direction == u"higher")
            target.direction = Direction::higher;
        else if (direction == u"lower")
            target.direction = Direction::lower;
        else if (!direction.isEmpty())
            return failure(ErrorCode::unknownDirection, {direction});
        return success();
    }
    Status write(Database &database, ImportId import, Target &target, const Cells &cells)
    {
        SOMO_TRY_ASSIGN(const std::optional<Target> known, targetSayingTheSame(database, target));
        if (!known) {
            SOMO_TRY_ASSIGN(const TargetId id, addTarget(database, target, import));
            m_inFile.insert(id);
            for (const Field field : {Field::targetValue, Field::targetWeight, Field::targetDirection})
                (void)said().says(field, cell(cells, field));
            count(m_context.result.added, QStringLiteral("targets"));
            return success();
        }
        if (!m_inFile.insert(known->id).second)
            return failure(ErrorCode::targetTwice, {metricText(target.metric), target.subject.code, target.period.toText()});
        Target now = *known;
        follow(cells, Field::targetValue, now.value, target.value);
        follow(cells, Field::targetWeight, now.weight, target.weight);
        follow(cells, Field::targetDirection, now.direction, target.direction);
        if (known->value == now.value && known->weight == now.weight && known->direction == now.direction) {
            count(m_context.result.unchanged, QStringLiteral("targets"));
            return success();
        }
        count(m_context.result.changed, QStringLiteral("targets"));
        return updateTarget(database, now);
    }

    std::set<TargetId> m_inFile;
};

} // namespace

Status importTargets(ImportContext &context)
{
    return TargetImport(context).run();
}

} // namespace somo
