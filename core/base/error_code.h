// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace somo {

/// What went wrong, as a code. The sentence for people stands in core/words/error_words.cpp, one per code;
/// the comment says what the arguments %1, %2 … are. Several people append here: one code per line.
enum class ErrorCode {
    internal, // %1 technical detail; a fault of ours, never of the input
    overflow, // %1 name of the figure that left the 64-bit range
    databaseFailed, // %1 what the engine said
    unknownCurrency, // %1 the code that was given
    badPeriod, // %1 the text that was given
    fileNotFound, // %1 the path
    placeTaken, // %1 the path or database that is not empty
};

} // namespace somo
