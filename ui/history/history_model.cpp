// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/words/command_words.h"

#include <QDateTime>

#include <algorithm>

namespace somo {

void HistoryModel::setCommands(std::vector<LoggedCommand> commands, int offsetMinutes, Language language, const Formats &formats)
{
    // The same commands in other words keep the rows, and with them the selection and the scroll bar.
    const bool same = std::equal(commands.begin(), commands.end(), m_commands.begin(), m_commands.end(),
                                 [](const LoggedCommand &a, const LoggedCommand &b) { return a.seq == b.seq; });
    if (!same)
        beginResetModel();
    m_commands = std::move(commands);
    m_offsetMinutes = offsetMinutes;
    m_language = language;
    m_formats = formats;
    m_takenBack.clear();
    // Newest first: an undo that was itself taken back has no effect on what it undid.
    for (const LoggedCommand &command : m_commands) {
        if (command.undoes != 0 && !m_takenBack.contains(command.seq))
            m_takenBack.insert(command.undoes);
    }
    if (!same) {
        endResetModel();
        return;
    }
    if (!m_commands.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const LoggedCommand &command, int column) const
{
    switch (column) {
    case MomentColumn:
        return m_formats.moment(QDateTime::fromMSecsSinceEpoch(command.moment, Qt::OffsetFromUTC, m_offsetMinutes * 60));
    case AuthorColumn:
        return command.author;
    case WhatColumn:
        return words::commandText(command.words.code, command.words.args, m_language);
    case StateColumn:
        return m_takenBack.contains(command.seq) ? tr("taken back") : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    return text(m_commands[size_t(index.row())], index.column());
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MomentColumn:
        return tr("When");
    case AuthorColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace somo
