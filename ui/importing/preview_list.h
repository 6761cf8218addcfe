// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/words/formats.h"

#include <QWidget>

class QLabel;

namespace somo {

class ImportTable;

/// Orders of a preview, or their values, in a table; under it how many more there are than it lists.
class PreviewList : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        orders,
        changed, // values that would follow the file
        kept, // values that stay as they were corrected by hand
    };
    PreviewList(Kind kind, const QString &objectName, QWidget *parent);
    void setOrders(const std::vector<PreviewedOrder> &orders, qint64 all, const Formats &formats);
    /// `offsetMinutes`: of the book's clock, for the moments of corrections.
    void setChanges(const std::vector<PreviewedChange> &changes, qint64 all, const Formats &formats, int offsetMinutes);
    /// The columns as wide as their texts in the room there is now.
    void fit();
    ImportTable *table() const { return m_table; }

private:
    void addValue(const PreviewedChange &change, const PreviewedValue &value, bool first, const Formats &formats, int offsetMinutes);
    void fillMore(size_t listed, qint64 all, const Formats &formats);
    Kind m_kind;
    ImportTable *m_table;
    QLabel *m_more;
};

} // namespace somo
