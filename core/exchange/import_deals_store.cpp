// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"

#include "core/base/text.h"
#include "core/catalog/product_store.h"
#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"
#include "core/exchange/heading_words.h"
#include "core/service/activity_store.h"
#include "core/storage/settings.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr std::array saidOfDeal{Field::dealName, Field::dealCustomer, Field::dealPerson, Field::dealProduct, Field::dealStage, Field::dealAmount, Field::dealOpenedOn,
                                Field::dealExpectedOn, Field::dealClosedOn, Field::dealNextStep, Field::dealNextOn, Field::dealLostReason, Field::dealLostNote, Field::dealNote};

/// Folded words by which files call a deal that is closed.
constexpr std::array wonStageWords{u"won", u"closed won", u"thang", u"thanh cong", u"chot", u"da chot", u"chot don", u"chot thanh cong"};
constexpr std::array lostStageWords{u"lost", u"closed lost", u"thua", u"that bai", u"mat", u"mat khach", u"khong chot", u"huy", u"da huy"};

/// The stages of the book and those that a file names, by code and name.
class StageNames {
public:
    explicit StageNames(std::vector<DealStage> stages)
        : m_stages(std::move(stages))
    {
        for (const DealStage &stage : m_stages)
            m_kinds.insert(stage.name, stage.kind);
        for (const DealStage &stage : m_stages)
            m_kinds.insert(stage.code, stage.kind);
    }
    /// How the stage of a file's word is looked up: by code or name; else a word for won or lost means the first such stage; none
    /// means the first open one, any other word a new one.
    QString lookedUp(const QString &word) const
    {
        if (word.isEmpty())
            return firstOf(DealStageKind::open);
        if (m_kinds.contains(word))
            return word;
        const QString plain = plainHeading(word);
        const auto isAmong = [&plain](const auto &words) { return std::ranges::any_of(words, [&](const char16_t *each) { return plain == QStringView(each); }); };
        return isAmong(wonStageWords) ? firstOf(DealStageKind::won) : isAmong(lostStageWords) ? firstOf(DealStageKind::lost) : word;
    }
    DealStageKind kindOf(const QString &word) const { return m_kinds.value(word, DealStageKind::open); }
    bool isKnown(const QString &word) const { return m_kinds.contains(word); }

private:
    QString firstOf(DealStageKind kind) const
    {
        const auto found = std::ranges::find_if(m_stages, [kind](const DealStage &stage) { return stage.kind == kind && !stage.retired; });
        return found == m_stages.end() ? QString() : found->code;
    }
    std::vector<DealStage> m_stages;
    QHash<QString, DealStageKind> m_kinds;
};

class DealImport : public ServiceImport {
public:
    explicit DealImport(ImportContext &context)
        : ServiceImport(context, {QStringLiteral("deal"), QStringLiteral("deal"), QStringLiteral("deals"), Field::dealCode, Field::dealOpenedOn, Field::dealPerson,
                                  Field::dealCustomer, saidOfDeal, false, true, true})
        , m_stages(context.options.makeUnknown)
        , m_products(context.options.makeUnknown)
        , m_reasons(context.options.makeUnknown)
        , m_names({})
    {
    }

protected:
    Status loadMore(Database &database) override;
    Status read(const Cells &cells, ServiceRow &row) override;
    void useMore(const ServiceRow &row) override
    {
        m_stages.use(row.deal.stage);
        m_products.use(row.deal.product);
        m_reasons.use(row.deal.reason);
    }
    void countMore() override;
    Status makeMore(Database &database, ImportId import) override;
    ServiceRow rowOf(const Statement &row) const override;
    QString storedByCode() const override
    {
        return QStringLiteral("SELECT id, COALESCE(opened_on, 0), person_id, customer_id, name, stage_id, product_id, lost_reason_id, amount, COALESCE(expected_on, 0), COALESCE(closed_on, 0), "
                              "COALESCE(next_on, 0), next_step, lost_note, note FROM deal WHERE code = :code");
    }
    QString storedByUid() const override
    {
        return QStringLiteral("SELECT id, COALESCE(opened_on, 0), person_id, customer_id, name, stage_id, product_id, lost_reason_id, amount, COALESCE(expected_on, 0), COALESCE(closed_on, 0), "
                              "COALESCE(next_on, 0), next_step, lost_note, note FROM deal WHERE uid = :uid");
    }
    QStringList columns() const override
    {
        return {QStringLiteral("name"),        QStringLiteral("customer_id"), QStringLiteral("person_id"), QStringLiteral("stage_id"),       QStringLiteral("amount"),
                QStringLiteral("product_id"),  QStringLiteral("opened_on"),   QStringLiteral("expected_on"), QStringLiteral("next_step"),    QStringLiteral("next_on"),
                QStringLiteral("closed_on"),   QStringLiteral("lost_reason_id"), QStringLiteral("lost_note"), QStringLiteral("note")};
    }
    void addValues(BulkInsert &rows, const ServiceRow &row) const override;
    Status update(Database &database, const ServiceRow &row) override;
    bool isSame(Field field, const ServiceRow &a, const ServiceRow &b) const override;
    void take(Field field, ServiceRow &to, const ServiceRow &from) const override;
    Status finishAdded(Database &database, ImportId import) override;

private:
    Day dayOf(const Cells &cells, Field field) const { return Day::fromNumber(int(cell(cells, field).number)); }
    Result<qint64> idAmong(UsedNames &names, const Cells &cells, Field field);
    Status readDays(const Cells &cells, ServiceRow &row, DealStageKind kind);
    Status moveSteps(Database &database, const Deal &before, const ServiceRow &row, DealStageKind kind);

    UsedNames m_stages, m_products, m_reasons;
    StageNames m_names;
};

Status DealImport::loadMore(Database &database)
{
    SOMO_TRY_ASSIGN(std::vector<DealStage> known, dealStages(database));
    SOMO_TRY_ASSIGN(const std::vector<LostReason> reasons, lostReasons(database));
    Statement all(database, QStringLiteral("SELECT id, code, name FROM product ORDER BY id"));
    SOMO_TRY(all.run());
    std::vector<NamedRow> stageRows, reasonRows, productRows;
    while (all.next())
        productRows.push_back({all.int64(0), all.text(1), all.text(2)});
    SOMO_TRY(all.status());
    const bool isFirst = known.empty();
    for (const DealStage &stage : known)
        stageRows.push_back({stage.id.value, stage.code, stage.name});
    for (const LostReason &reason : reasons)
        reasonRows.push_back({reason.id.value, reason.code, reason.name});
    m_stages = m_products = m_reasons = UsedNames(context().options.makeUnknown);
    if (isFirst) {
        known = shippedDealStages(context().book.settings().language);
        m_stages = UsedNames(true); // the shipped ones are made with the first deal, however strict
    }
    m_names = StageNames(std::move(known));
    m_stages.load(stageRows);
    m_reasons.load(reasonRows);
    m_products.load(productRows);
    return success();
}

Result<qint64> DealImport::idAmong(UsedNames &names, const Cells &cells, Field field)
{
    setProblem(field);
    const Cell &named = cell(cells, field);
    if (!named.present)
        return qint64(0);
    SOMO_TRY_ASSIGN(const QString code, checkedCode(toText(named.text)));
    return names.idOf(code.toStdString());
}

/// A closed deal needs the day on which it was closed; an open one has none.
Status DealImport::readDays(const Cells &cells, ServiceRow &row, DealStageKind kind)
{
    row.deal.expectedOn = dayOf(cells, Field::dealExpectedOn);
    row.deal.nextOn = dayOf(cells, Field::dealNextOn);
    if (kind == DealStageKind::open)
        return success();
    setProblem(Field::dealClosedOn);
    row.deal.closedOn = dayOf(cells, Field::dealClosedOn);
    SOMO_TRY(checkServiceDay(row.deal.closedOn));
    return !row.day.isNull() && row.deal.closedOn < row.day ? Status(failure(ErrorCode::datesReversed, {row.day.toIso(), row.deal.closedOn.toIso()})) : success();
}

Status DealImport::read(const Cells &cells, ServiceRow &row)
{
    setProblem(Field::dealAmount);
    if (const Cell &amount = cell(cells, Field::dealAmount); amount.present)
        row.deal.amount = Money::fromMinorUnits(amount.number);
    if (row.deal.amount && *row.deal.amount < Money())
        return failure(ErrorCode::amountBelowZero);
    setProblem(Field::dealNote);
    SOMO_TRY_ASSIGN(row.note, checkedServiceNote(text(cells, Field::dealNote)));
    setProblem(Field::dealNextStep);
    SOMO_TRY_ASSIGN(row.deal.nextStep, checkedServiceNote(text(cells, Field::dealNextStep)));
    SOMO_TRY_ASSIGN(row.deal.product, idAmong(m_products, cells, Field::dealProduct));
    setProblem(Field::dealName);
    // A list without names goes by what is to be sold, and to whom.
    const QString product = text(cells, Field::dealProduct), customer = text(cells, Field::dealCustomer);
    const QString named = text(cells, Field::dealName);
    SOMO_TRY_ASSIGN(row.deal.name, checkedName(named, product.isEmpty() ? customer : product));
    if (row.deal.name.isEmpty())
        return failure(ErrorCode::dealNameMissing);
    setProblem(Field::dealStage);
    const QString stage = m_names.lookedUp(text(cells, Field::dealStage));
    if (!context().options.makeUnknown && !m_names.isKnown(stage))
        return failure(ErrorCode::unknownToBook, {stage});
    const DealStageKind kind = m_names.kindOf(stage);
    SOMO_TRY_ASSIGN(const QString code, checkedCode(stage));
    SOMO_TRY_ASSIGN(row.deal.stage, m_stages.idOf(code.toStdString()));
    SOMO_TRY(readDays(cells, row, kind));
    if (kind != DealStageKind::lost)
        return success();
    SOMO_TRY_ASSIGN(row.deal.reason, idAmong(m_reasons, cells, Field::dealLostReason));
    setProblem(Field::dealLostNote);
    SOMO_TRY_ASSIGN(row.deal.lostNote, checkedServiceNote(text(cells, Field::dealLostNote)));
    return success();
}

void DealImport::countMore()
{
    const auto count = [this](const QString &entity, qint64 made) {
        if (made > 0)
            context().result.added[entity] += made;
    };
    const QStringList stages = m_stages.usedTexts();
    count(QStringLiteral("deal_stages"), std::ranges::count_if(stages, [this](const QString &text) { return !m_names.isKnown(text); }));
    count(QStringLiteral("lost_reasons"), m_reasons.used());
    count(QStringLiteral("products"), m_products.used());
}

Status DealImport::makeMore(Database &database, ImportId import)
{
    SOMO_TRY(stages::ensureShipped(database));
    SOMO_TRY(m_stages.make([&](const QString &text) -> Result<qint64> {
        SOMO_TRY_ASSIGN(const std::optional<DealStage> shipped, dealStage(database, text));
        if (shipped)
            return shipped->id.value;
        SOMO_TRY_ASSIGN(const DealStageId id, stages::add(database, text, DealStageKind::open, {}, import));
        return id.value;
    }));
    SOMO_TRY(m_reasons.make([&](const QString &text) -> Result<qint64> {
        SOMO_TRY_ASSIGN(const std::optional<LostReason> shipped, lostReason(database, text));
        if (shipped)
            return shipped->id.value;
        SOMO_TRY_ASSIGN(const LostReasonId id, stages::addReason(database, text, {}, import));
        return id.value;
    }));
    return m_products.make([&](const QString &text) -> Result<qint64> {
        Product product;
        product.code = product.name = text;
        SOMO_TRY_ASSIGN(const ProductId id, products::add(database, product, import));
        return id.value;
    });
}

ServiceRow DealImport::rowOf(const Statement &row) const
{
    ServiceRow found;
    found.id = row.int64(0);
    found.day = row.day(1);
    found.person = row.id<PersonId>(2).value;
    found.customer = row.id<CustomerId>(3).value;
    found.deal.name = row.text(4);
    found.deal.stage = row.int64(5);
    found.deal.product = row.id<ProductId>(6).value;
    found.deal.reason = row.id<LostReasonId>(7).value;
    found.deal.amount = row.optionalMoney(8);
    found.deal.expectedOn = row.day(9);
    found.deal.closedOn = row.day(10);
    found.deal.nextOn = row.day(11);
    found.deal.nextStep = row.text(12);
    found.deal.lostNote = row.text(13);
    found.note = row.text(14);
    return found;
}

void DealImport::addValues(BulkInsert &rows, const ServiceRow &row) const
{
    rows.add(row.deal.name);
    rows.add(CustomerId{row.customer});
    rows.add(PersonId{row.person});
    rows.add(row.deal.stage);
    rows.add(row.deal.amount);
    rows.add(ProductId{row.deal.product});
    rows.addDayOrNull(row.day);
    rows.addDayOrNull(row.deal.expectedOn);
    rows.add(row.deal.nextStep);
    rows.addDayOrNull(row.deal.nextOn);
    rows.addDayOrNull(row.deal.closedOn);
    rows.add(LostReasonId{row.deal.reason});
    rows.add(row.deal.lostNote);
    rows.add(row.note);
}

bool DealImport::isSame(Field field, const ServiceRow &a, const ServiceRow &b) const
{
    switch (field) {
    case Field::dealName: return a.deal.name == b.deal.name;
    case Field::dealCustomer: return a.customer == b.customer;
    case Field::dealPerson: return a.person == b.person;
    case Field::dealProduct: return a.deal.product == b.deal.product;
    case Field::dealStage: return a.deal.stage == b.deal.stage;
    case Field::dealAmount: return a.deal.amount == b.deal.amount;
    case Field::dealOpenedOn: return a.day == b.day;
    case Field::dealExpectedOn: return a.deal.expectedOn == b.deal.expectedOn;
    case Field::dealClosedOn: return a.deal.closedOn == b.deal.closedOn;
    case Field::dealNextStep: return a.deal.nextStep == b.deal.nextStep;
    case Field::dealNextOn: return a.deal.nextOn == b.deal.nextOn;
    case Field::dealLostReason: return a.deal.reason == b.deal.reason;
    case Field::dealLostNote: return a.deal.lostNote == b.deal.lostNote;
    default: return a.note == b.note;
    }
}

void DealImport::take(Field field, ServiceRow &to, const ServiceRow &from) const
{
    switch (field) {
    case Field::dealName: to.deal.name = from.deal.name; return;
    case Field::dealCustomer: to.customer = from.customer; return;
    case Field::dealPerson: to.person = from.person; return;
    case Field::dealProduct: to.deal.product = from.deal.product; return;
    case Field::dealStage: to.deal.stage = from.deal.stage; return;
    case Field::dealAmount: to.deal.amount = from.deal.amount; return;
    case Field::dealOpenedOn: to.day = from.day; return;
    case Field::dealExpectedOn: to.deal.expectedOn = from.deal.expectedOn; return;
    case Field::dealClosedOn: to.deal.closedOn = from.deal.closedOn; return;
    case Field::dealNextStep: to.deal.nextStep = from.deal.nextStep; return;
    case Field::dealNextOn: to.deal.nextOn = from.deal.nextOn; return;
    case Field::dealLostReason: to.deal.reason = from.deal.reason; return;
    case Field::dealLostNote: to.deal.lostNote = from.deal.lostNote; return;
    default: to.note = from.note; return;
    }
}

/// The steps of a deal that a file moved on: the first one where it says another day of opening, a new one where it says
/// another stage, on the day of closing or of the import, never before the last one.
Status DealImport::moveSteps(Database &database, const Deal &before, const ServiceRow &row, DealStageKind kind)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStep> steps, deals::stepsOf(database, before.id));
    if (row.day != before.openedOn && !row.day.isNull() && !steps.empty()) {
        Statement first(database, QStringLiteral("UPDATE deal_step SET on_day = :day, version = version + 1 WHERE id = :id"));
        first.bind(u":day", steps.size() > 1 ? std::min(row.day, steps[1].on) : row.day);
        first.bind(u":id", steps.front().id);
        SOMO_TRY(first.run());
    }
    if (before.stage.value == row.deal.stage)
        return success();
    const Day said = kind == DealStageKind::open ? context().options.today : row.deal.closedOn;
    Statement step(database, QStringLiteral("INSERT INTO deal_step (deal_id, stage_id, on_day, person_id) VALUES (:deal, :stage, :day, :person)"));
    step.bind(u":deal", before.id);
    step.bind(u":stage", row.deal.stage);
    step.bind(u":day", steps.empty() ? said : std::max(said, steps.back().on));
    step.bind(u":person", PersonId{row.person});
    return step.run();
}

Status DealImport::update(Database &database, const ServiceRow &row)
{
    SOMO_TRY_ASSIGN(const Deal before, deals::byId(database, DealId{row.id}));
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    const auto stage = std::ranges::find(all, DealStageId{row.deal.stage}, &DealStage::id);
    const DealStageKind kind = stage == all.end() ? DealStageKind::open : stage->kind;
    const bool isOpen = kind == DealStageKind::open, isLost = kind == DealStageKind::lost;
    Statement update(database, QStringLiteral("UPDATE deal SET name = :name, customer_id = :customer, person_id = :person, stage_id = :stage, amount = :amount, product_id = :product, "
                                              "opened_on = :opened, expected_on = :expected, next_step = :next, next_on = :next_on, closed_on = :closed, lost_reason_id = :reason, "
                                              "lost_note = :lost_note, order_id = :order, note = :note, version = version + 1 WHERE id = :id"));
    update.bind(u":name", row.deal.name);
    update.bind(u":customer", CustomerId{row.customer});
    update.bind(u":person", PersonId{row.person});
    update.bind(u":stage", row.deal.stage);
    update.bind(u":amount", row.deal.amount);
    update.bind(u":product", ProductId{row.deal.product});
    update.bindDayOrNull(u":opened", row.day);
    update.bindDayOrNull(u":expected", row.deal.expectedOn);
    update.bind(u":next", row.deal.nextStep);
    update.bindDayOrNull(u":next_on", row.deal.nextOn);
    update.bindDayOrNull(u":closed", isOpen ? Day() : row.deal.closedOn);
    update.bind(u":reason", isLost ? LostReasonId{row.deal.reason} : LostReasonId());
    update.bind(u":lost_note", isLost ? row.deal.lostNote : QString());
    update.bind(u":order", kind == DealStageKind::won ? before.order : OrderId());
    update.bind(u":note", row.note);
    update.bind(u":id", row.id);
    SOMO_TRY(update.run());
    return moveSteps(database, before, row, kind);
}

/// The first step on the day of opening, in the first open stage where the deal is closed by now, then the day of closing. A
/// deal whose day of opening isn't known has no first step.
Status DealImport::finishAdded(Database &database, ImportId import)
{
    SOMO_TRY(stages::ensureShipped(database));
    SOMO_TRY_ASSIGN(const DealStage first, firstDealStage(database, DealStageKind::open));
    Statement opened(database, QStringLiteral("INSERT INTO deal_step (deal_id, stage_id, on_day, person_id, import_id) "
                                              "SELECT d.id, CASE WHEN s.kind = 'open' THEN d.stage_id ELSE CAST(:first AS BIGINT) END, d.opened_on, d.person_id, d.import_id FROM deal AS d "
                                              "JOIN deal_stage AS s ON s.id = d.stage_id WHERE d.import_id = :import AND d.opened_on IS NOT NULL ORDER BY d.id"));
    opened.bind(u":first", first.id);
    opened.bind(u":import", import);
    SOMO_TRY(opened.run());
    Statement closed(database, QStringLiteral("INSERT INTO deal_step (deal_id, stage_id, on_day, person_id, import_id) "
                                              "SELECT d.id, d.stage_id, d.closed_on, d.person_id, d.import_id FROM deal AS d "
                                              "WHERE d.import_id = :import AND d.closed_on IS NOT NULL ORDER BY d.id"));
    closed.bind(u":import", import);
    return closed.run();
}

} // namespace

Status importDeals(ImportContext &context)
{
    return DealImport(context).run();
}

} // namespace somo
