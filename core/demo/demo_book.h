// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

namespace somo {

class Book;

/// Fills a new, empty book with the lively sample team "Trà Mộc An": eight people in two teams, eighteen months up to
/// `today`, by the same import that a team's own files go through. The same day gives the same book.
Status fillDemo(Book &book, Day today);

} // namespace somo
