// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"
#include "core/words/formats.h"
#include "ui/targets/target_typing.h"

#include <QAbstractTableModel>
#include <QMap>

namespace somo {

enum TargetRole {
    LastYearRole = Qt::UserRole + 100, // QString
    FairRole, // QString; in the year's column the year's own target, where it differs
    BesideRole, // QString: what a team's people, or a longer period's months, add up to, where it differs
    WrongRole, // QString: why what was typed can't be taken
};

/// Subjects by periods, then what the year adds up to and the weight. It is given the grid and never asks for any.
class TargetGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The same subjects and periods keep selection, scroll bars and what is being typed.
    void setGrid(TargetGrid grid, Language language, const Formats &formats);
    const TargetGrid &grid() const { return m_grid; }
    const TargetCell *cell(const QModelIndex &index) const;
    /// What stands behind the periods.
    int yearColumn() const { return int(m_grid.periods.size()); }
    int weightColumn() const { return yearColumn() + 1; }
    /// The year's column adds up for metrics that do, and a grid of years has none.
    bool hasYear() const;
    /// Why it doesn't; empty where it does.
    QString yearReason() const;
    std::optional<qint64> yearOf(int row) const;
    QString valueText(qint64 value) const; // in full, with its unit
    /// What the short amounts are counted in: "tr ₫"; empty for what is no money.
    QString unitText() const;
    TypedTarget read(const QString &text, int column) const;
    /// Keeps a text that can't be taken in its cell, with the reason; an empty reason lets it go.
    void setRefused(const QModelIndex &index, const QString &text, const QString &error);
    void clearRefused();
    QString periodName(int column) const; // "Tháng 10/2026"
    QString subjectName(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A text that can be taken was typed; nothing: the cell was emptied.
    void typed(const QModelIndex &index, std::optional<qint64> value);
    void refused(const QModelIndex &index, const QString &error);

private:
    QString shortText(qint64 value, int mostDecimals) const;
    QString editText(const QModelIndex &index) const;
    QString shown(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    QStringList spokenYear(int row) const;
    QString lastYearText(const QModelIndex &index) const;
    QString spokenLastYear(qint64 value, bool open, const std::optional<Period> &from) const;
    QString monthText(const Period &month) const;
    QString fairText(const TargetCell &cell) const;
    QString beside(const TargetCell &cell) const;
    QString yearOwn(int row) const;
    std::optional<qint64> weightOf(int row, bool &mixed) const;
    TargetGrid m_grid;
    Language m_language = Language::vietnamese;
    Formats m_formats{Language::vietnamese};
    ShortForm m_form;
    struct Refused {
        QString text;
        QString error;
    };
    QMap<std::pair<int, int>, Refused> m_refused;
};

} // namespace somo
