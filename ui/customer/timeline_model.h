// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/timeline_words.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace somo {

/// A customer's history as far as it was read; the rest is asked for when the list comes to its end.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        WhenRole = Qt::UserRole + 40,
        SecondRole,
        AmountRole,
        IconRole,
        StrongRole, // a promise to keep
        OpensRole, // Enter goes to an order or a deal
    };
    using QAbstractListModel::QAbstractListModel;

    void setPage(const TimelinePage &page, const words::ReportWords &words);
    void append(const TimelinePage &page, const words::ReportWords &words);
    const TimelineRow *at(int row) const;
    /// The row of that place in the history; -1: not read.
    int rowOf(const TimelineKey &key) const;
    std::optional<TimelineKey> last() const;
    bool hasMore() const { return m_more; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

private:
    std::vector<TimelineRow> m_rows;
    std::vector<TimelineText> m_texts;
    bool m_more = false;
    bool m_asked = false;
};

/// Two lines: what and when, the amount at the right; below what it was about.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace somo
