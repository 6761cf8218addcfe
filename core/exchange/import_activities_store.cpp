// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_service.h"

#include "core/base/text.h"
#include "core/exchange/heading_words.h"
#include "core/service/activity_store.h"

#include <array>

namespace somo {

namespace {

constexpr std::array saidOfActivity{Field::activityOn, Field::activityAt, Field::activityPerson, Field::activityCustomer, Field::activityKind, Field::activityNote};

class ActivityImport : public ServiceImport {
public:
    explicit ActivityImport(ImportContext &context)
        : ServiceImport(context, {QStringLiteral("activity"), QStringLiteral("activity"), QStringLiteral("activities"), Field::activityCode, Field::activityOn,
                                  Field::activityPerson, Field::activityCustomer, saidOfActivity})
    {
    }

protected:
    Status read(const Cells &cells, ServiceRow &row) override
    {
        setProblem(Field::activityNote);
        SOMO_TRY_ASSIGN(row.note, checkedServiceNote(text(cells, Field::activityNote)));
        setProblem(Field::activityKind);
        const QString words = text(cells, Field::activityKind);
        row.kind = words.isEmpty() ? QStringLiteral("note") : activityKindFromWords(words);
        if (row.kind.isEmpty())
            return failure(ErrorCode::unknownActivityKind, {words});
        if (words.isEmpty() && row.note.isEmpty() && !cell(cells, Field::activityCustomer).present)
            return failure(ErrorCode::activityEmpty);
        if (const Cell &time = cell(cells, Field::activityAt); time.present)
            row.minute = int(time.number);
        return success();
    }
    ServiceRow rowOf(const Statement &row) const override
    {
        ServiceRow found;
        found.id = row.int64(0);
        found.day = row.day(1);
        if (const auto minute = row.optionalInt64(2))
            found.minute = int(*minute);
        found.person = row.id<PersonId>(3).value;
        found.customer = row.id<CustomerId>(4).value;
        found.kind = row.text(5);
        found.note = row.text(6);
        return found;
    }
    QString storedByCode() const override
    {
        return QStringLiteral("SELECT id, on_day, at_minute, person_id, customer_id, kind, note FROM activity WHERE source_id = :source AND code = :code ORDER BY id LIMIT 1");
    }
    QString storedByUid() const override
    {
        return QStringLiteral("SELECT id, on_day, at_minute, person_id, customer_id, kind, note FROM activity WHERE uid = :uid");
    }
    QStringList columns() const override
    {
        return {QStringLiteral("on_day"), QStringLiteral("at_minute"), QStringLiteral("person_id"), QStringLiteral("customer_id"), QStringLiteral("kind"), QStringLiteral("note")};
    }
    void addValues(BulkInsert &rows, const ServiceRow &row) const override
    {
        rows.add(row.day);
        rows.add(row.minute);
        rows.add(PersonId{row.person});
        rows.add(CustomerId{row.customer});
        rows.add(row.kind);
        rows.add(row.note);
    }
    Status update(Database &database, const ServiceRow &row) override
    {
        Statement update(database, QStringLiteral("UPDATE activity SET on_day = :day, at_minute = :minute, person_id = :person, customer_id = :customer, kind = :kind, note = :note, "
                                                  "version = version + 1 WHERE id = :id"));
        update.bind(u":day", row.day);
        update.bind(u":minute", row.minute);
        update.bind(u":person", PersonId{row.person});
        update.bind(u":customer", CustomerId{row.customer});
        update.bind(u":kind", row.kind);
        update.bind(u":note", row.note);
        update.bind(u":id", row.id);
        return update.run();
    }
};

/// Folded words by which files call a kind, the telling ones first: "gọi hẹn gặp" is a call.
struct ActivityWords {
    const char16_t *kind;
    const char16_t *words; // separated by |
};
constexpr std::array activityWords{
    ActivityWords{u"call", u"call|phone|telephone|goi|dien thoai|dt|phone call|hotline"},
    ActivityWords{u"message", u"message|messages|chat|sms|email|e mail|mail|zalo|messenger|facebook|inbox|nhan tin|tin nhan"},
    ActivityWords{u"visit", u"visit|tham|ghe|den|tham khach|ghe tham|di thi truong|thi truong"},
    ActivityWords{u"meeting", u"meeting|meet|appointment|gap|hop|gap mat|cuoc hen|hen gap|hen|demo"},
    ActivityWords{u"note", u"note|notes|other|ghi chu|ghi|khac"},
};

} // namespace

QString activityKindFromWords(const QString &words)
{
    const QString padded = QString(u' ' + plainHeading(words) + u' ');
    for (const ActivityWords &kind : activityWords) {
        for (const QStringView word : QStringView(kind.words).split(u'|')) {
            if (padded.contains(QString(u' ' + word.toString() + u' ')))
                return QStringView(kind.kind).toString();
        }
    }
    return {};
}

Status importActivities(ImportContext &context)
{
    return ActivityImport(context).run();
}

} // namespace somo
