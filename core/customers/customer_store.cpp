// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/marketing/free_code.h"
#include "core/marketing/named_store.h"
#include "core/marketing/region.h"
#include "core/storage/row_changes.h"

namespace somo {

bool isMasked(QStringView text)
{
    return text.contains(u'*') || text.contains(u'•');
}

QString normalisedEmail(QStringView typed)
{
    QString clean = cleanText(typed).toLower();
    const qsizetype at = clean.indexOf(u'@');
    if (at <= 0 || at + 1 >= clean.size() || isMasked(clean) || clean.contains(u' '))
        return {};
    return clean;
}

bool isSaidStage(QStringView stage)
{
    return stage.isEmpty() || stage == u"lead" || stage == u"contacted" || stage == u"qualified";
}

bool isBirthDay(int monthAndDay)
{
    constexpr int leapYear = 2000;
    return monthAndDay > 0 && Day::fromParts(leapYear, monthAndDay / 100, monthAndDay % 100).has_value();
}

namespace customers {

namespace {

void bindText(Statement &statement, QStringView name, const QString &text)
{
    if (text.isEmpty())
        statement.bindNull(name);
    else
        statement.bind(name, text);
}

/// In its normal form where it has one; what is masked or no address stays as it was typed.
QString emailToKeep(const QString &typed)
{
    const QString normal = normalisedEmail(typed);
    return normal.isEmpty() ? cleanText(typed) : normal;
}

void bindContact(Statement &statement, const Customer &customer)
{
    statement.bind(u":id", customer.id);
    statement.bind(u":phone", normalisedPhone(customer.phoneTyped));
    bindText(statement, u":typed", customer.phoneTyped);
    bindText(statement, u":email", emailToKeep(customer.email));
    bindText(statement, u":address", customer.address);
    statement.bind(u":birth_day", customer.birthDay);
}

Status writeContact(Database &database, const Customer &customer, ImportId import)
{
    Statement known(database, QStringLiteral("SELECT phone_typed, email, address, birth_day FROM customer_contact WHERE id = :id"));
    known.bind(u":id", customer.id);
    SOMO_TRY(known.run());
    if (known.next()) {
        const std::optional<qint64> birthDay = known.optionalInt64(3);
        if (known.text(0) == customer.phoneTyped && known.text(1) == emailToKeep(customer.email) && known.text(2) == customer.address
            && birthDay == customer.birthDay)
            return success();
        Statement update(database, QStringLiteral("UPDATE customer_contact SET phone = :phone, phone_typed = :typed, email = :email, address = :address,"
                                                  " birth_day = :birth_day, version = version + 1 WHERE id = :id"));
        bindContact(update, customer);
        return update.run();
    }
    if (customer.phoneTyped.isEmpty() && customer.email.isEmpty() && customer.address.isEmpty() && !customer.birthDay)
        return success();
    Statement insert(database, QStringLiteral("INSERT INTO customer_contact (id, phone, phone_typed, email, address, birth_day, import_id)"
                                              " VALUES (:id, :phone, :typed, :email, :address, :birth_day, :import)"));
    bindContact(insert, customer);
    insert.bind(u":import", import);
    return insert.run();
}

void bindCustomer(Statement &statement, const Customer &customer, const QString &name)
{
    statement.bind(u":name", name);
    statement.bind(u":sort_key", personSortKeyText(name));
    statement.bind(u":folded", folded(name));
    statement.bind(u":kind", customer.kind);
    bindText(statement, u":group", customer.group);
    statement.bind(u":province", customer.province);
    statement.bind(u":segment", customer.segment);
    bindText(statement, u":gender", customer.gender);
    statement.bind(u":birth_year", customer.birthYear);
    bindText(statement, u":note", customer.note);
    statement.bind(u":keeper", customer.keeper);
    statement.bindDayOrNull(u":keeper_from", customer.keeperFrom);
    bindText(statement, u":stage", customer.stageSaid);
    statement.bind(u":came_from", customer.cameFrom);
}

/// Orders of before and after the reform take the province as it was called on their day.
Status fillOrderProvinces(Database &database, const Customer &customer)
{
    if (!customer.province)
        return success();
    SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
    Statement before(database, QStringLiteral("UPDATE sales_order SET province_id = :province, version = version + 1"
                                              " WHERE customer_id = :customer AND province_id IS NULL AND ordered_on < :reform"));
    before.bind(u":province", customer.province);
    before.bind(u":customer", customer.id);
    before.bind(u":reform", provinceReformDay);
    SOMO_TRY(before.run());
    Statement since(database, QStringLiteral("UPDATE sales_order SET province_id = :province, version = version + 1"
                                             " WHERE customer_id = :customer AND province_id IS NULL AND ordered_on >= :reform"));
    since.bind(u":province", provinces.onDay(customer.province, provinceReformDay));
    since.bind(u":customer", customer.id);
    since.bind(u":reform", provinceReformDay);
    return since.run();
}

Status fillOrderSegments(Database &database, const Customer &customer)
{
    if (!customer.segment)
        return success();
    Statement fill(database, QStringLiteral("UPDATE sales_order SET segment_id = :segment, version = version + 1"
                                            " WHERE customer_id = :customer AND segment_id IS NULL"));
    fill.bind(u":segment", customer.segment);
    fill.bind(u":customer", customer.id);
    return fill.run();
}

} // namespace

Status checked(const Customer &customer)
{
    if (customer.kind != u"external" && customer.kind != u"internal")
        return failure(ErrorCode::unknownCustomerKind, {customer.kind});
    if (customer.birthYear && (*customer.birthYear < 1900 || *customer.birthYear > 2100))
        return failure(ErrorCode::badBirthYear, {QString::number(*customer.birthYear)});
    if (customer.birthDay && !isBirthDay(*customer.birthDay))
        return failure(ErrorCode::badBirthDay, {QString::number(*customer.birthDay)});
    if (!isSaidStage(customer.stageSaid))
        return failure(ErrorCode::badServiceWord, {customer.stageSaid});
    if (customer.cameFrom && customer.cameFrom == customer.id)
        return failure(ErrorCode::cameFromSelf, {customer.name});
    return success();
}

Result<CustomerId> add(Database &database, const Customer &customer, ImportId import)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(customer.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(customer.name, code));
    SOMO_TRY(checked(customer));
    SOMO_TRY_ASSIGN(const CustomerId taken, findByCode(database, code));
    if (taken)
        return failure(ErrorCode::codeTaken, {code});
    Statement insert(database, QStringLiteral("INSERT INTO customer (uid, code, name, sort_key, folded, kind, customer_group, province_id, segment_id, gender,"
                                              " birth_year, note, keeper_id, keeper_from, stage_said, came_from_id, import_id)"
                                              " VALUES (:uid, :code, :name, :sort_key, :folded, :kind, :group, :province, :segment,"
                                              " :gender, :birth_year, :note, :keeper, :keeper_from, :stage, :came_from, :import) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":code", code);
    bindCustomer(insert, customer, name);
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    Customer written = customer;
    written.id = CustomerId{id};
    SOMO_TRY(writeContact(database, written, import));
    return written.id;
}

Status update(Database &database, const Customer &customer)
{
    if (customer.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("customer"), customer.id.value, customer.version}));
    SOMO_TRY(checked(customer));
    SOMO_TRY_ASSIGN(const QString name, checkedName(customer.name, customer.code));
    Statement update(database, QStringLiteral("UPDATE customer SET name = :name, sort_key = :sort_key, folded = :folded, kind = :kind, customer_group = :group,"
                                              " province_id = :province, segment_id = :segment, gender = :gender, birth_year = :birth_year, note = :note,"
                                              " keeper_id = :keeper, keeper_from = :keeper_from, stage_said = :stage, came_from_id = :came_from,"
                                              " version = version + 1 WHERE id = :id"));
    bindCustomer(update, customer, name);
    update.bind(u":id", customer.id);
    SOMO_TRY(update.run());
    SOMO_TRY(writeContact(database, customer, {}));
    SOMO_TRY(fillOrderProvinces(database, customer));
    return fillOrderSegments(database, customer);
}

Status addPhone(Database &database, CustomerId id, const QString &phone)
{
    SOMO_TRY_ASSIGN(Customer customer, byId(database, id));
    if (!customer.phoneTyped.isEmpty())
        return success();
    customer.phoneTyped = phone;
    SOMO_TRY(checked(customer));
    return writeContact(database, customer, {});
}

Result<CustomerId> findByCode(Database &database, const QString &code)
{
    Statement row(database, QStringLiteral("SELECT id FROM customer WHERE code = :code"));
    row.bind(u":code", cleanText(code));
    SOMO_TRY(row.run());
    if (row.next())
        return row.id<CustomerId>(0);
    SOMO_TRY(row.status());
    Statement merged(database, QStringLiteral("SELECT customer_id FROM customer_alias WHERE code = :code"));
    merged.bind(u":code", cleanText(code));
    SOMO_TRY(merged.run());
    const CustomerId found = merged.next() ? merged.id<CustomerId>(0) : CustomerId();
    SOMO_TRY(merged.status());
    return found;
}

Result<Customer> byId(Database &database, CustomerId id)
{
    Statement row(database, QStringLiteral("SELECT c.id, c.code, c.name, c.kind, c.customer_group, c.province_id, c.segment_id, c.gender, c.birth_year, c.note,"
                                           " t.phone_typed, t.email, t.address, c.version, c.keeper_id, c.keeper_from, c.stage_said, c.came_from_id, t.birth_day, c.erased_on FROM customer c LEFT JOIN customer_contact t ON t.id = c.id WHERE c.id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::internal, {QStringLiteral("customer %1").arg(id.value)});
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.code = row.text(1);
    customer.name = row.text(2);
    customer.kind = row.text(3);
    customer.group = row.text(4);
    customer.province = row.id<ProvinceId>(5);
    customer.segment = row.id<SegmentId>(6);
    customer.gender = row.text(7);
    if (!row.isNull(8))
        customer.birthYear = row.integer(8);
    customer.note = row.text(9);
    customer.phoneTyped = row.text(10);
    customer.email = row.text(11);
    customer.address = row.text(12);
    customer.version = row.int64(13);
    customer.keeper = row.id<PersonId>(14);
    if (!row.isNull(15))
        customer.keeperFrom = row.day(15);
    customer.stageSaid = row.text(16);
    customer.cameFrom = row.id<CustomerId>(17);
    if (!row.isNull(18))
        customer.birthDay = row.integer(18);
    if (!row.isNull(19))
        customer.erasedOn = row.day(19);
    return customer;
}

Result<std::vector<CustomerId>> duplicatesOf(Database &database, CustomerId id)
{
    SOMO_TRY_ASSIGN(const Customer customer, byId(database, id));
    return duplicatesOf(database, customer);
}

Result<std::vector<CustomerId>> duplicatesOf(Database &database, const Customer &customer)
{
    // On a server the contact data of others' customers isn't seen, yet who has that phone is known by an id.
    Statement rows(database, database.engine() == Engine::postgresql
                                 ? QStringLiteral("SELECT c.id FROM customer c WHERE c.id <> :id AND (c.id IN (SELECT customer_by_phone(:phone))"
                                                  " OR c.id IN (SELECT customer_by_email(:email)) OR (c.folded = :folded AND c.province_id = :province)) ORDER BY c.id")
                                 : QStringLiteral("SELECT c.id FROM customer c LEFT JOIN customer_contact t ON t.id = c.id WHERE c.id <> :id AND"
                                                  " (t.phone = :phone OR t.email = :email OR (c.folded = :folded AND c.province_id = :province)) ORDER BY c.id"));
    rows.bind(u":id", customer.id.value);
    rows.bind(u":phone", normalisedPhone(customer.phoneTyped));
    const QString email = normalisedEmail(customer.email);
    bindText(rows, u":email", email);
    if (isMasked(customer.name))
        rows.bindNull(u":folded");
    else
        rows.bind(u":folded", folded(customer.name));
    rows.bind(u":province", customer.province);
    SOMO_TRY(rows.run());
    std::vector<CustomerId> found;
    while (rows.next())
        found.push_back(rows.id<CustomerId>(0));
    SOMO_TRY(rows.status());
    return found;
}

Result<QString> nextCode(Database &database)
{
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM customer"));
    SOMO_TRY_ASSIGN(const qint64 before, runForId(last));
    return freeCode(QStringLiteral("KH-"), before + 1, [&](const QString &code) { return findByCode(database, code); });
}

} // namespace customers

} // namespace somo
