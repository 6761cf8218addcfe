// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// The scripts of the book and whether they are on. It is given them and never asks.
class ScriptsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setScripts(std::vector<care::StoredScript> scripts, const Formats &formats);
    const std::vector<care::StoredScript> &scripts() const { return m_scripts; }
    const care::StoredScript *at(int row) const;
    int rowOf(care::ScriptId id) const; // -1: none
    /// What was just written of one script, before the list is read again.
    void replace(const care::StoredScript &script);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stateText(const care::StoredScript &script) const;
    std::vector<care::StoredScript> m_scripts;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
