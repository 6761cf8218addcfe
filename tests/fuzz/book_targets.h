// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace somo::fuzz {

/// A small book, changed by the input: after 'B' bytes of its file (five bytes of input each: place, value), after anything else
/// values of its rows (four bytes each: table, column, row, which value), which passes every check of pages. Then it is opened, read
/// from end to end and looked over: whatever is wrong with it comes as an error.
void fuzzBook(const std::uint8_t *data, std::size_t size);
/// Any bytes as the pages of a damaged book: every walk ends, and no row comes twice from one tree.
void fuzzPages(const std::uint8_t *data, std::size_t size);

/// Documents that stand in a book or come as files: care scripts, filters of saved views, settings.
void fuzzScript(const std::uint8_t *data, std::size_t size);
void fuzzFilter(const std::uint8_t *data, std::size_t size);
void fuzzSetting(const std::uint8_t *data, std::size_t size);
/// A text of a book where it becomes something else: a message, an address, a file's name, a field of one's own, words of a command.
void fuzzText(const std::uint8_t *data, std::size_t size);

} // namespace somo::fuzz
