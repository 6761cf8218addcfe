// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/places_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// The channels that the filter lets through, as people put them. A row can be dragged to another place.
class ChannelsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, OrdersColumn, LastColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setChannels(std::vector<ChannelPlace> channels, const Formats &formats);
    /// Folded words, each of which must begin a word of name or code.
    void setWords(const QStringList &words);
    const std::vector<ChannelPlace> &channels() const { return m_channels; }
    const ChannelPlace *at(int row) const;
    int rowOf(ChannelId channel) const;
    /// All channels in the order that putting a row before another one makes; rowCount(): behind the last one shown.
    /// Empty where that changes nothing.
    std::vector<ChannelId> moved(int row, int before) const;
    /// Shows that order until the book says its own.
    void arrange(const std::vector<ChannelId> &order);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// A row was dropped before another one.
    void dropped(int row, int before);

private:
    QString text(const ChannelPlace &channel, int column) const;
    void sift();

    std::vector<ChannelPlace> m_channels;
    std::vector<size_t> m_rows;
    QStringList m_words;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
