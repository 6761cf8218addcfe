// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace somo {

/// Ctrl+Enter anywhere in a form writes it whole; Ctrl+Shift+Enter does what `next` says, where there is a next one.
void addWriteKeys(QWidget *form, std::function<void()> write, std::function<void()> next = {});

} // namespace somo
