// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace somo {

/// Book::create and Book::open with the ledger's derivation: what the programs use.
Result<std::unique_ptr<Book>> createBook(const QString &place, const NewBook &asked);
Result<std::unique_ptr<Book>> openBook(const QString &place, Book::Mode mode = Book::Mode::readWrite);

} // namespace somo
