// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme/theme.h"

#include <QIcon>
#include <QPixmap>

namespace somo {

/// Our own icon by its file name in resources/icons ("board", "print"). It follows the theme: text2, accent when
/// checked or selected, text3 when disabled.
QIcon somoIcon(const QString &name);
/// The same with a fixed token for its normal state.
QIcon somoIcon(const QString &name, Token colour);
/// Where an icon stands beside words: so much wider than high that there are 8 pixels between them, the icon at its left.
/// For a QPushButton; a QToolButton puts less between them by itself.
QSize iconBesideWords();
/// One rendering, cached by name, colour, size and scale.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal scale);

} // namespace somo
