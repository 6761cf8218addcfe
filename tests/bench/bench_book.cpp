// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_book.h"

#include "core/commission/policy_store.h"
#include "core/exchange/import.h"
#include "core/exchange/recogniser.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "tests/bench/exchange_speed.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

namespace somo::bench {

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

void giveUpIf(const std::optional<QString> &why)
{
    if (why)
        giveUp(*why);
}

std::unique_ptr<Book> open(const QString &place, Book::Mode mode)
{
    return take(somo::openBook(place, mode));
}

ImportResult importFile(Book &book, ImportKind kind, const QString &file)
{
    const auto opened = take(ImportFile::open(file, kind, std::nullopt, {}, {}));
    ImportOptions options;
    options.fileName = QStringLiteral("bench.csv");
    options.author = QStringLiteral("bench");
    options.today = Day::fromNumber(lastDay());
    options.moment = QDateTime::currentMSecsSinceEpoch();
    ImportResult result = take(importRows(book, opened->mapper(), options));
    if (result.refused || result.errorCount > 0)
        giveUp(QStringLiteral("the made file was refused"));
    return result;
}

int importAlone(const QStringList &arguments)
{
    const auto start = Clock::now();
    qint64 read = 0;
    {
        const auto kind = importKindFromName(arguments.at(0));
        const auto book = open(arguments.at(1), Book::Mode::readWrite);
        const ImportResult result = importFile(*book, kind.value(), arguments.at(2));
        if (!result.written)
            giveUp(QStringLiteral("nothing of the made file was written"));
        read = result.read;
    }
    std::printf("%.6f %.3f %lld\n", secondsSince(start), peakMegabytes(), static_cast<long long>(read));
    return 0;
}

Imported importInOwnProcess(const QString &kind, const QString &book, const QString &file)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), kind, book, file});
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        giveUp(QStringLiteral("the import failed"));
    const QList<QByteArray> said = child.readAllStandardOutput().simplified().split(' ');
    return {said.at(0).toDouble(), said.at(1).toDouble(), said.at(2).toLongLong()};
}

QString makeFile(const QTemporaryDir &folder, const BookSize &size, RowOrder order)
{
    const QString name = folder.filePath(QStringLiteral("orders.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !writeOrderLines(file, size, order))
        giveUp(QStringLiteral("the made file can't be written"));
    return name;
}

Imported makeBook(const QTemporaryDir &folder, const QString &name, const BookSize &size, RowOrder order)
{
    const QString place = folder.filePath(name);
    NewBook asked;
    asked.name = QStringLiteral("bench");
    take(createBook(place, asked)).reset();
    const Imported imported = importInOwnProcess(QStringLiteral("orders"), place, makeFile(folder, size, order));
    if (imported.rows != qint64(size.lines))
        giveUp(QStringLiteral("the import read another number of rows"));
    const QString targets = folder.filePath(QStringLiteral("targets.csv"));
    QFile file(targets);
    if (!file.open(QIODevice::WriteOnly) || !writeTargets(file, size))
        giveUp(QStringLiteral("the targets can't be written"));
    file.close();
    importInOwnProcess(QStringLiteral("targets"), place, targets);
    return imported;
}

std::unique_ptr<Book> namedCustomers(const QTemporaryDir &folder, bool full)
{
    const QString place = folder.filePath(QStringLiteral("quick.somo"));
    if (QFile::exists(place))
        return open(place, Book::Mode::readOnly);
    const QString customers = folder.filePath(QStringLiteral("customers.csv"));
    const QString products = folder.filePath(QStringLiteral("products.csv"));
    NewBook asked;
    asked.name = QStringLiteral("bench");
    take(createBook(place, asked)).reset();
    if (!writeCustomers(customers, full ? BookSize::customers : 600) || !writeProducts(products))
        giveUp(QStringLiteral("the customers can't be written"));
    importInOwnProcess(QStringLiteral("customers"), place, customers);
    importInOwnProcess(QStringLiteral("products"), place, products);
    return open(place, Book::Mode::readOnly);
}

Policy benchPolicy(Rate first)
{
    Policy policy;
    policy.code = QStringLiteral("BENCH");
    policy.name = policy.code;
    policy.days = Period::of(PeriodKind::year, Day::fromNumber(lastDay()), 1).days();
    policy.covers.everyone = true;
    CommissionRule rule;
    rule.id = QStringLiteral("all");
    PayBand low, high;
    low.rate = first;
    high.from = 50'000'000;
    high.rate = Rate{40'000};
    rule.bands = {low, high};
    policy.rules = {rule};
    return policy;
}

void apply(Book &book, const Policy &policy)
{
    take(book.write({QStringLiteral("policy_applied"), {}}, QStringLiteral("bench"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const AppliedPolicy applied, applyPolicy(database, book.settings(), policy));
        return applied.version ? success() : Status(failure(ErrorCode::internal));
    }));
}

void saveOrder(Book &book, PersonId person, int number)
{
    take(book.write({QStringLiteral("order_added"), {}}, QStringLiteral("bench"), [&](Database &database) -> Status {
        Order order;
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, QStringLiteral("hand")));
        order.source = SourceId{source};
        order.code = QStringLiteral("BENCH-%1").arg(number);
        order.orderedOn = Day::fromNumber(lastDay());
        order.status = OrderStatus::completed;
        order.completedOn = order.orderedOn;
        OrderLine line;
        line.quantity = Quantity{Quantity::one};
        line.unitPrice = UnitPrice{100'000 * UnitPrice::perMinorUnit};
        order.lines = {line, line, line};
        order.credits = {{person, Rate{Rate::whole}}};
        const auto added = orders::add(database, order);
        return added ? success() : Status(added.error());
    }));
}

} // namespace somo::bench
