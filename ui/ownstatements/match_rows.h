// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/word_match.h"

#include <QSortFilterProxyModel>

namespace somo {

/// The lines of a match that hold what was typed, in any of their cells; sorted by a click, else as the file has them.
class MatchRows : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MatchRows(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(SortRole);
    }
    void setTyped(const QString &typed)
    {
        m_typed = typedWords(typed);
        invalidateFilter();
    }
    bool isFiltered() const { return !m_typed.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_typed.isEmpty())
            return true;
        QString text;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            text += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char(' ');
        return holdsWords(text, m_typed);
    }

private:
    QStringList m_typed;
};

} // namespace somo
