// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace somo {

/// Where the text holds what was typed: the beginnings of its words, whatever their marks and case.
QList<std::pair<int, int>> foundLetters(const QString &text, const QStringList &typed);

/// A line of the search: the found letters are bold.
class SearchLine : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTyped(const QStringList &words) { m_typed = words; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QStringList m_typed;
};

} // namespace somo
