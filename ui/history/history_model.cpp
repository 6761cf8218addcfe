// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/words/command_words.h"

#include <QDateTime>

namespace somo {

namespace {

/// More is not kept: who scrolls through a long history looks at few entries twice.
constexpr qsizetype mostCommandsKnown = 20'000;

} // namespace

void HistoryModel::setWords(int offsetMinutes, Language language, const Formats &formats)
{
    m_offsetMinutes = offsetMinutes;
    m_language = language;
    m_formats = formats;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HistoryModel::setFound(const TrailFound &found)
{
    ++m_age;
    forgetAsked();
    m_takenBack = found.takenBack;
    setIds(found.seqs);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::setCommands(const std::vector<LoggedCommand> &commands)
{
    if (m_known.size() > mostCommandsKnown)
        m_known.clear();
    for (const LoggedCommand &command : commands)
        m_known.insert(command.seq, {command, m_age});
    answered();
}

void HistoryModel::forget()
{
    m_known.clear();
    setIds({});
}

const LoggedCommand *HistoryModel::command(qint64 seq) const
{
    const auto known = m_known.constFind(seq);
    return known == m_known.cend() ? nullptr : &known->command;
}

QString HistoryModel::what(const LoggedCommand &command) const
{
    return words::commandText(command.words.code, command.words.args, m_language);
}

QString HistoryModel::momentText(const LoggedCommand &command) const
{
    return m_formats.moment(QDateTime::fromMSecsSinceEpoch(command.moment, Qt::OffsetFromUTC, m_offsetMinutes * 60));
}

SavedTable HistoryModel::saved(const std::vector<LoggedCommand> &commands) const
{
    SavedTable table;
    for (int column = 0; column < ColumnCount; ++column)
        table.headers += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const LoggedCommand &command : commands) {
        auto &row = table.rows.emplace_back();
        for (int column = 0; column < ColumnCount; ++column)
            row.push_back(text(command, column));
    }
    return table;
}

CopiedRows HistoryModel::copied(const std::vector<LoggedCommand> &commands) const
{
    CopiedRows rows(1);
    for (int column = 0; column < ColumnCount; ++column)
        rows.front().push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (const LoggedCommand &command : commands) {
        auto &row = rows.emplace_back();
        for (int column = 0; column < ColumnCount; ++column)
            row.push_back({text(command, column).simplified()});
    }
    return rows;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const LoggedCommand &command, int column) const
{
    switch (column) {
    case MomentColumn:
        return momentText(command);
    case AuthorColumn:
        return command.author;
    case WhatColumn:
        return what(command);
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
    const auto known = m_known.constFind(idAt(index.row()));
    if (role == Qt::DisplayRole && (known == m_known.cend() || known->age != m_age))
        want(index.row());
    return known == m_known.cend() ? QVariant() : text(known->command, index.column());
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
