// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace somo {

/// "Tổng cộng", "TỔNG DOANH SỐ", "Tổng số đơn: 12", "Cộng tháng 10", "Grand total (2 orders)": a label of nothing but words of
/// sums and figures. "Tổng công ty", "Total Quartz 9000" and Mr "Công" are no sums: whatever is typed with marks must bear the
/// right ones.
bool isTotalsLabel(QStringView text);
/// "Tổng", "Tổng cộng", "Total" and their like alone, as the name of nothing could be.
bool isPlainTotal(QStringView text);
/// "Trung bình", "Bình quân/đơn", "Average": a label of averages. Somebody may be called so: ask it of rows without goods only.
bool isAverageLabel(QStringView text);

} // namespace somo
