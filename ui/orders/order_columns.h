// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace somo {

class OrderListModel;

/// Makes the columns of the order list that are shown as wide as what can be seen of them, names sharing what is left.
void fitOrderColumns(QTableView &view, const OrderListModel &model);

} // namespace somo
