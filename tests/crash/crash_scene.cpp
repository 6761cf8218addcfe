// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/crash_scene.h"

#include "core/words/error_words.h"
#include "tests/core/import_support.h"
#include "tests/load/book_states.h"
#include "tests/load/made_orders.h"
#include "tests/support/statement_book.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iostream>
#include <random>

namespace somo::test {

namespace {

const QString author = QStringLiteral("Trần Thu Hà");

/// So many orders of two lines each, of customers and products that the book doesn't have yet.
QString ordersCsv(int orders)
{
    QString csv = QStringLiteral("order.code,order.ordered_on,order.status,order.channel,order.person,customer.code,customer.name,line.product,line.name,line.quantity,line.unit_price\n");
    for (int i = 0; i < orders * 2; ++i)
        csv += QStringLiteral("NH-%1,2026-09-%2,completed,Zalo,%3,N%4,Khách mới %4,P%5,Hàng %5,%6,%7\n")
                   .arg(i / 2, 3, 10, QLatin1Char('0'))
                   .arg(i / 2 % 5 + 1, 2, 10, QLatin1Char('0'))
                   .arg(i / 2 % 2 ? QStringLiteral("AN") : QStringLiteral("BINH"))
                   .arg(i / 4)
                   .arg(i % 7)
                   .arg(i % 3 + 1)
                   .arg((i % 9 + 1) * 10'000);
    return csv;
}

Status importMany(Book &book)
{
    const Result<ImportResult> result = importText(book, ImportKind::orders, ordersCsv(60));
    if (!result)
        return result.error();
    return result->errorCount == 0 ? success() : Status(result->errors.front());
}

Status undoNewest(Book &book)
{
    SOMO_TRY(book.undo(1, author));
    return success();
}

Status closeSeptember(Book &book)
{
    SOMO_TRY(book.write({QStringLiteral("commission_closed"), {QStringLiteral("2026-09")}}, author, [&](Database &database) {
        return closePeriod(database, book.settings(), *Period::fromText(QStringLiteral("2026-09"), 1), *Day::fromIso(QStringLiteral("2026-10-05")), {author, statementMoment});
    }));
    return success();
}

std::function<Status(Book &)> enterOrder(int number)
{
    return [number](Book &book) -> Status {
        SOMO_TRY_ASSIGN(const load::Cast cast, load::findCast(book.database()));
        SOMO_TRY(load::writeOrder(book, cast, 1, number));
        return success();
    };
}

Status rename(Book &book)
{
    SOMO_TRY(book.set(QStringLiteral("name"), QStringLiteral("Tên mới"), author));
    return success();
}

Status backUp(Book &book)
{
    return book.backup(backupOf(book.place()));
}

void clear(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
}

QString said(const Error &error)
{
    return words::errorText(error, Language::english) + QStringLiteral(" [") + error.detail + QLatin1Char(']');
}

/// Where two books differ first, for whoever reads of it.
QString firstDifference(const QStringList &expected, const QStringList &found)
{
    const auto [one, other] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
    return QStringLiteral("expected “%1”, found “%2”").arg(one == expected.end() ? QStringLiteral("the end") : *one, other == found.end() ? QStringLiteral("the end") : *other);
}

} // namespace

const Scene &Scene::get()
{
    static const Scene scene;
    return scene;
}

Scene::Scene()
    : m_folder(QDir::tempPath() + QStringLiteral("/Sổ – mất điện XXXXXX"))
{
    const QString ready = QStringLiteral("ready"), imported = QStringLiteral("imported"), older = QStringLiteral("older");
    makeReady();
    must(load::makeOlderBook(startFile(older)));
    m_works = {
        {QStringLiteral("import"), ready, {importMany}},
        {QStringLiteral("import taken back"), imported, {undoNewest}},
        {QStringLiteral("entry"), ready, {enterOrder(1), enterOrder(2), enterOrder(3)}},
        {QStringLiteral("closing"), ready, {closeSeptember}},
        {QStringLiteral("order taken back"), ready, {undoNewest}},
        {QStringLiteral("backup"), ready, {backUp}},
        {QStringLiteral("migration"), older, {rename}},
    };
    for (const Work &work : m_works) {
        const QString place = m_folder.filePath(QStringLiteral("clean/sổ.somo"));
        lay(work.start, place);
        const auto book = must(openBook(place));
        std::vector<QStringList> states{contents(*book)};
        for (const auto &command : work.commands) {
            must(command(*book));
            states.push_back(contents(*book));
        }
        m_states.push_back(std::move(states));
    }
}

void Scene::makeReady()
{
    {
        const auto book = statementBook(startFile(QStringLiteral("ready")));
        must(load::addCast(*book));
        must(enterOrder(0)(*book));
    }
    REQUIRE(QFile::copy(startFile(QStringLiteral("ready")), startFile(QStringLiteral("imported"))));
    const auto book = must(openBook(startFile(QStringLiteral("imported"))));
    must(importMany(*book));
}

QStringList Scene::contents(Book &book)
{
    return must(load::contentsOf(book));
}

void Scene::lay(const QString &start, const QString &place) const
{
    const QString folder = QFileInfo(place).absolutePath();
    REQUIRE(QDir().mkpath(folder));
    clear(folder);
    REQUIRE(QFile::copy(startFile(start), place));
}

WorkDone doWork(const Work &work, const QString &place, int from, const std::function<bool()> &again)
{
    WorkDone done{from, {}};
    auto book = openBook(place);
    if (!book && again && again())
        book = openBook(place);
    if (!book)
        return {from, book.error()};
    for (size_t i = size_t(from); i < work.commands.size(); ++i) {
        Status status = work.commands[i](**book);
        if (!status && again && again())
            status = work.commands[i](**book);
        if (!status)
            return {done.confirmed, status.error()};
        ++done.confirmed;
    }
    return done;
}

QString wrongAfter(const Work &work, const QString &place, int confirmed, int *holds)
{
    QStringList found;
    {
        const auto book = openBook(place);
        if (!book)
            return QStringLiteral("the book doesn't open: ") + said(book.error());
        const auto differs = (*book)->check();
        if (!differs)
            return QStringLiteral("the book can't be checked: ") + said(differs.error());
        if (!differs->empty())
            return QStringLiteral("check finds %1 %2").arg(differs->front().thing, differs->front().where);
        found = Scene::contents(**book);
    }
    const QFileInfo file(place);
    const QStringList beside = file.dir().entryList({file.fileName() + QStringLiteral("-*")}, QDir::Files);
    if (!beside.isEmpty())
        return QStringLiteral("a closed book is one file, but there is ") + beside.join(QLatin1Char(' '));
    const int most = std::min(confirmed + 1, int(work.commands.size()));
    for (int commands = confirmed; commands <= most; ++commands) {
        if (found != Scene::get().stateAfter(work, commands))
            continue;
        if (holds)
            *holds = commands;
        return {};
    }
    return QStringLiteral("%1 commands were confirmed: ").arg(confirmed) + firstDifference(Scene::get().stateAfter(work, confirmed), found);
}

QString backupOf(const QString &place)
{
    return QFileInfo(place).dir().filePath(QStringLiteral("bản sao.somo"));
}

int roundsOf(int usual)
{
    // The two journals, seven works and four faults share what was asked for.
    return std::max(usual, qEnvironmentVariableIntValue("SOMO_KILLS") / 28);
}

quint32 crashSeed()
{
    static const quint32 seed = [] {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("SOMO_KILL_SEED", &isGiven);
        const quint32 drawn = isGiven ? quint32(given) : std::random_device()() % 32768;
        std::cout << "seed " << drawn << " (SOMO_KILL_SEED=" << drawn << " runs the same again)\n";
        return drawn;
    }();
    return seed;
}

} // namespace somo::test
