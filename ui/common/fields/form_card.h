// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace somo {

/// A card that a form stands in beside a list: it scrolls where the window is low, and brings the field that has the
/// keyboard into view, also when the form itself sent the keyboard there.
QFrame *makeFormCard(QWidget *form, QWidget *parent);

} // namespace somo
