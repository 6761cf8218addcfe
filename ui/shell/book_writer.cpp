// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_writer.h"

#include "core/storage/team.h"
#include "core/storage/trail.h"
#include "core/today/today_query.h"

namespace somo {

Result<OpenedBook> BookWriter::prepare(const Opener &opener)
{
    std::optional<Error> onlyRead;
    SOMO_TRY_ASSIGN(m_prepared, opener(onlyRead));
    Database &database = m_prepared->database();
    SOMO_TRY_ASSIGN(const qint64 seq, newestSeq(database));
    SOMO_TRY_ASSIGN(const std::optional<LoginPerson> login, loginPerson(database));
    // Whoever can't be told begins with the board.
    const Result<bool> today = hasToday(database);
    return OpenedBook{m_prepared->place(), m_prepared->settings(), database.access(), seq, onlyRead, today && *today, login ? login->name : QString()};
}

void BookWriter::adopt()
{
    m_book = std::move(m_prepared);
}

Status BookWriter::run(const Task &task)
{
    // Each try waits fifteen seconds for its turn by itself; an import of ten years is over in a minute.
    constexpr int tries = 20;
    Status status = m_book ? success() : Status(failure(ErrorCode::internal, {QStringLiteral("no book is open")}));
    for (int i = 0; m_book && i < tries && !m_givenUp; ++i) {
        status = task(*m_book);
        if (status || (status.error().code != ErrorCode::bookBusy && status.error().code != ErrorCode::bookHeld))
            break;
    }
    return status;
}

} // namespace somo
