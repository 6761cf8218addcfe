// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/book.h"

#include <QString>

#include <vector>

namespace somo::contact_looks {

/// Notes on a team's server that whoever is logged in read a customer's contact data; nothing in a file, where nobody logs in. The
/// same look within ten minutes is noted once. `what`: page | export | person_file; of a whole list `customer` is 0. Runs inside
/// Book::write, which records no command for it.
Status note(Database &database, CustomerId customer, const QString &what);
/// The same as a write of its own; in a file, which needs none, also where that is only read.
Status note(Book &book, CustomerId customer, const QString &what);

struct Look {
    qint64 id = 0;
    qint64 moment = 0; // ms UTC
    QString login;
    QString person; // the name of who it is; the login where nobody is known by it
    CustomerId customer;
    QString customerCode, customerName;
    QString what;
};
/// The newest `most`, the newest first. Who was made one with somebody since was read as that person: such looks stand under whoever
/// they are now, and apart again when that is undone. Once the person is erased nothing says any more whom those were of; of who
/// was erased the looks stay, without a name. Empty in a file. On a server for leads, and for a seller of what they looked at themselves.
Result<std::vector<Look>> newest(Database &database, int most, CustomerId customer = {});

} // namespace somo::contact_looks
