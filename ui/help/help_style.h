// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace somo {

/// Sizes, distances and lines of a text that came from Markdown, in the program's fonts and present colours.
void styleHelp(QTextDocument &document);

} // namespace somo
