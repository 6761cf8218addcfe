// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_writer.h"

#include "core/ledger/open_book.h"

namespace somo {

void BookWriter::use(const QString &place)
{
    m_book.reset();
    m_place = place;
}

Result<Book *> BookWriter::book()
{
    if (!m_book) {
        SOMO_TRY_ASSIGN(m_book, openBook(m_place));
    }
    return m_book.get();
}

Status BookWriter::run(const Task &task)
{
    // Each try waits five seconds for the lock by itself; an import of ten years is over in a minute.
    constexpr int tries = 60;
    Status status = success();
    for (int i = 0; i < tries && !m_givenUp; ++i) {
        status = [&]() -> Status {
            SOMO_TRY_ASSIGN(Book *book, this->book());
            return task(*book);
        }();
        if (status || status.error().code != ErrorCode::bookBusy)
            break;
    }
    return status;
}

} // namespace somo
