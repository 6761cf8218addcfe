// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commission/policy.h"
#include "core/exchange/import_result.h"
#include "core/ledger/open_book.h"
#include "core/words/error_words.h"
#include "tests/bench/order_lines.h"

#include <QTemporaryDir>

namespace somo::bench {

/// A benchmark that can't do its work has nothing to say.
[[noreturn]] void giveUp(const QString &why);
void giveUpIf(const std::optional<QString> &why);

template <typename T>
T take(Result<T> result)
{
    if (!result)
        giveUp(words::errorText(result.error(), Language::english) + QLatin1Char(' ') + result.error().detail);
    return std::move(result).value();
}

std::unique_ptr<Book> open(const QString &place, Book::Mode mode);
/// A file of that kind into the book, in this process. Where the book holds all of it, nothing is written.
ImportResult importFile(Book &book, ImportKind kind, const QString &file);
/// What "--import KIND BOOK FILE" does: prints seconds, this process's peak memory and the rows read.
int importAlone(const QStringList &arguments);

struct Imported {
    double seconds = 0;
    double peak = 0; // MB
    qint64 rows = 0;
};
Imported importInOwnProcess(const QString &kind, const QString &book, const QString &file);

/// The order lines as "orders.csv" in the folder.
QString makeFile(const QTemporaryDir &folder, const BookSize &size, RowOrder order);
/// A new book with that many lines and its targets; `name` is kept in the folder.
Imported makeBook(const QTemporaryDir &folder, const QString &name, const BookSize &size, RowOrder order);
/// A book of sixty thousand customers with names as people have them, and products; without orders. Made once.
std::unique_ptr<Book> namedCustomers(const QTemporaryDir &folder, bool full);

/// A policy for everyone over the year of the book's last day.
Policy benchPolicy(Rate first);
void apply(Book &book, const Policy &policy);
/// A completed order of three lines on the book's last day, as one command.
void saveOrder(Book &book, PersonId person, int number);

} // namespace somo::bench
