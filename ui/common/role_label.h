// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace somo {

/// A label of plain text that the style sheet draws by its role ("label", "fine", "cardTitle" …; "" for the usual text).
QLabel *roleLabel(QWidget *parent, const char *role);

} // namespace somo
