// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/mentions.h"
#include "core/storage/database.h"

namespace somo::privacy {

/// Takes a person out of every text that somebody or a file wrote into the book about something else (text_columns.h): notes of
/// other customers and their orders, what files said of these, payers, names of products and lines, tags, promises, deals,
/// questions, reports, views, and out of the history's images of these. Part of a write that goes under "customer_erased".
Status forgetMentions(Database &database, const Mentions &mentions);

/// Words of the name that notes of this customer's expenses taught the book (expense_word). Before the notes go.
Status forgetLearnedWords(Database &database, CustomerId customer, const QString &name);

} // namespace somo::privacy
