// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"

#include "core/ledger/ledger_derivation.h"

namespace somo {

Result<std::unique_ptr<Book>> createBook(const QString &place, const NewBook &asked)
{
    return Book::create(place, asked, std::make_unique<LedgerDerivation>());
}

Result<std::unique_ptr<Book>> openBook(const QString &place, Book::Mode mode)
{
    return Book::open(place, mode, std::make_unique<LedgerDerivation>());
}

} // namespace somo
