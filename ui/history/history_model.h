// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// What was done to the book, newest first: it is given the commands and never asks for any.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        MomentColumn,
        AuthorColumn,
        WhatColumn,
        StateColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    /// `offsetMinutes`: the book's distance from UTC, in which moments are told.
    void setCommands(std::vector<LoggedCommand> commands, int offsetMinutes, Language language, const Formats &formats);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LoggedCommand &command, int column) const;
    std::vector<LoggedCommand> m_commands;
    QSet<qint64> m_takenBack; // the commands that a later one took back
    int m_offsetMinutes = 0;
    Language m_language = Language::vietnamese;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
