// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace somo {

/// Appends a piece of HTML text with its character references (&nbsp; &agrave; &#7879; &#x1EC7;) as the characters they
/// are. One that is not known stays as it is written; the end of a known one may be missing, as browsers allow it.
void appendHtmlText(std::string &to, std::string_view html);

} // namespace somo
