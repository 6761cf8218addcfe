// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/scripts_model.h"

#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

void ScriptsModel::setScripts(std::vector<care::StoredScript> scripts, const Formats &formats)
{
    const bool same = std::ranges::equal(scripts, m_scripts, {}, &care::StoredScript::id, &care::StoredScript::id);
    if (!same)
        beginResetModel();
    m_scripts = std::move(scripts);
    m_formats = formats;
    if (!same) {
        endResetModel();
        return;
    }
    if (!m_scripts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const care::StoredScript *ScriptsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_scripts[size_t(row)] : nullptr;
}

int ScriptsModel::rowOf(care::ScriptId id) const
{
    const auto found = std::ranges::find(m_scripts, id, &care::StoredScript::id);
    return found == m_scripts.end() ? -1 : int(found - m_scripts.begin());
}

void ScriptsModel::replace(const care::StoredScript &script)
{
    const int row = rowOf(script.id);
    if (row < 0)
        return;
    m_scripts[size_t(row)] = script;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ScriptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scripts.size());
}

QString ScriptsModel::stateText(const care::StoredScript &script) const
{
    if (script.active)
        return tr("on");
    return script.triedOn.isNull() ? tr("not tried yet") : tr("off");
}

QVariant ScriptsModel::data(const QModelIndex &index, int role) const
{
    const care::StoredScript *script = at(index.row());
    if (!script)
        return {};
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return isName ? script->script.name : QString();
    case Qt::AccessibleTextRole: return isName ? QString(script->script.name + QStringLiteral(", ") + stateText(*script)) : stateText(*script);
    case EmphasisRole: return isName && script->active;
    case ChipRole: return isName ? QVariant() : QVariant(stateText(*script));
    case ChipToneRole: return int(script->active ? ChipTone::agreed : script->triedOn.isNull() ? ChipTone::plain : ChipTone::past);
    default: return {};
    }
}

QVariant ScriptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return section == NameColumn ? tr("Script") : tr("State");
}

} // namespace somo
