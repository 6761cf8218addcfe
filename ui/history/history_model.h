// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/saved_table.h"
#include "core/storage/trail_query.h"
#include "core/words/formats.h"
#include "ui/common/paged_model.h"
#include "ui/common/table_copy.h"

#include <QHash>

namespace somo {

/// What was done to the book, newest first, of any length: it is given the numbers of the commands, and each command when its
/// row is looked at.
class HistoryModel : public PagedModel {
    Q_OBJECT
public:
    enum Column {
        MomentColumn,
        AuthorColumn,
        WhatColumn,
        StateColumn,
        ColumnCount,
    };
    using PagedModel::PagedModel;
    /// `offsetMinutes`: the book's distance from UTC, in which moments are told.
    void setWords(int offsetMinutes, Language language, const Formats &formats);
    /// What is known of commands may be old from now on: an erasure takes words away.
    void setFound(const TrailFound &found);
    void setCommands(const std::vector<LoggedCommand> &commands);
    /// Another book.
    void forget();
    /// Null where its row wasn't looked at yet.
    const LoggedCommand *command(qint64 seq) const;
    bool isTakenBack(qint64 seq) const { return m_takenBack.contains(seq); }
    QString what(const LoggedCommand &command) const;
    QString momentText(const LoggedCommand &command) const;
    /// Commands on their way into a file, or onto the clipboard.
    SavedTable saved(const std::vector<LoggedCommand> &commands) const;
    CopiedRows copied(const std::vector<LoggedCommand> &commands) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Known {
        LoggedCommand command;
        int age = 0;
    };
    QString text(const LoggedCommand &command, int column) const;

    QHash<qint64, Known> m_known;
    QSet<qint64> m_takenBack; // the commands that a later one took back
    int m_age = 0;
    int m_offsetMinutes = 0;
    Language m_language = Language::vietnamese;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
