// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"

#include "core/commission/closing_store.h"
#include "core/commission/commission_query.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/demo/demo_files.h"
#include "core/demo/demo_life.h"
#include "core/exchange/import.h"
#include "core/exchange/recogniser.h"
#include "core/storage/book.h"

#include <QBuffer>
#include <QDateTime>

namespace somo {

namespace {

const QString demoAuthor = QStringLiteral("Nguyễn Hoài An");

/// What the shop pays: the year before by revenue alone, this year with gifts apart and something for who leads.
QByteArray policyDocument(int year, bool isFirst)
{
    const QString bands = QStringLiteral(R"([{"from": "0", "rate": "2"}, {"from": "30000000", "rate": "3"}, {"from": "60000000", "rate": "4"}])");
    const QString changed = QStringLiteral(R"("reason": "Đẩy quà biếu, ghi nhận phần việc của trưởng nhóm",
        "overrides": [{"person": "HA", "team": "Hà Nội", "rate": "0.3", "own_sales": false}, {"person": "KHOI", "team": "Sài Gòn", "rate": "0.3", "own_sales": false}],)");
    const QString gifts = QStringLiteral(R"({"id": "Quà biếu", "when": {"product_group": "Quà biếu"}, "bands": [{"from": "0", "rate": "3"}]}, )");
    return QStringLiteral(R"({"code": "BAN-HANG", "version": %1, "name": "Hoa hồng bán hàng", "from": "%2-01-01", "to": "%2-12-31", "covers": {"everyone": true},
        "base": "revenue", "period": "month", %3 "rules": [%4{"id": "Còn lại", "bands": %5}], "bonuses": [{"kind": "first_order", "amount": "200000"}]})")
        .arg(isFirst ? 1 : 2)
        .arg(year)
        .arg(isFirst ? QString() : changed, isFirst ? QString() : gifts, bands)
        .toUtf8();
}

Status putInForce(Book &book, const QByteArray &document)
{
    SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(document, book.settings()));
    const CommandWords words{QStringLiteral("policy_applied"), {policy.code, QString::number(policy.version), policy.days.first.toIso()}};
    SOMO_TRY(book.write(words, demoAuthor, [&](Database &database) -> Status {
        const auto applied = applyPolicy(database, book.settings(), policy);
        return applied ? success() : Status(applied.error());
    }));
    return success();
}

/// All months are closed but the newest that is over: that one is for whoever tries it.
Status closePastMonths(Book &book, Day today, qint64 moment)
{
    const Period last = Period::lastOver(PeriodKind::month, today, book.settings().fiscalStart);
    SOMO_TRY_ASSIGN(const auto first, firstPeriodThatMayPay(book.database(), book.settings(), PeriodKind::month));
    const QString lead = QStringLiteral("Trần Thu Hà");
    for (Period month = first.value_or(last); month.first() < last.first(); month = month.next()) {
        SOMO_TRY(book.write({QStringLiteral("commission_closed"), {month.toText()}}, lead,
                            [&](Database &database) { return closePeriod(database, book.settings(), month, today, {lead, moment}); }));
    }
    return success();
}

/// A problem in a file of our own is a fault of the program: the error says which file and row.
Error demoFailure(const DemoFile &file, const ImportResult &result)
{
    Error error = result.errors.empty() ? failure(ErrorCode::internal) : result.errors.front();
    error.place.file = file.name;
    return error;
}

Status importFile(Book &book, const DemoFile &file, Day today, qint64 moment)
{
    QByteArray bytes = file.csv;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    SOMO_TRY_ASSIGN(const Profile profile, recogniseProfile(device, file.name, file.kind, {}));
    device.seek(0);
    SOMO_TRY_ASSIGN(const auto source, openRows(device, profile.file, file.name));
    MapperOptions reading;
    reading.fileName = file.name;
    reading.currencyDecimals = book.settings().currency.decimals;
    SOMO_TRY_ASSIGN(const auto mapper, Mapper::open(*source, profile, reading));
    ImportOptions options;
    options.fileName = file.name;
    options.author = demoAuthor;
    options.today = today;
    options.moment = moment;
    options.intoSample = true;
    SOMO_TRY_ASSIGN(const ImportResult result, importRows(book, *mapper, options));
    if (result.refused || result.errorCount > 0)
        return demoFailure(file, result);
    return success();
}

} // namespace

Status fillDemo(Book &book, Day today)
{
    SOMO_TRY_ASSIGN(const auto files, demoFiles(today));
    // Eight in the morning of the book's day: the same day gives the same trail.
    const qint64 moment = QDateTime(today.toDate(), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch() - book.settings().offsetMinutes * 60'000LL;
    book.setClock([moment] { return moment; });
    Status status = success();
    for (const DemoFile &file : files) {
        status = importFile(book, file, today, moment);
        if (!status)
            break;
    }
    const int year = today.toDate().year();
    for (const bool isFirst : {true, false})
        status = status ? putInForce(book, policyDocument(isFirst ? year - 1 : year, isFirst)) : status;
    status = status ? closePastMonths(book, today, moment) : status;
    status = status ? addDemoLife(book, today, moment, demoAuthor) : status;
    book.setClock([] { return QDateTime::currentMSecsSinceEpoch(); });
    return status;
}

} // namespace somo
