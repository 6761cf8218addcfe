// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <vector>

namespace somo {

/// The frame of a table of any length: it is given the ids of all rows, asks for those that are looked at, and keeps
/// what the view holds on to (selection, current row) with its things when the ids change. What stands in a row is the
/// heir's affair.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PagedModel(QObject *parent = nullptr);

    void setIds(std::vector<qint64> ids);
    const std::vector<qint64> &ids() const { return m_ids; }
    /// 0 where there is no such row.
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const;
    int rowCount(const QModelIndex &parent = {}) const override;

signals:
    void rowsWanted(const std::vector<qint64> &ids);

protected:
    /// Something of this row isn't known, or is old.
    void want(int row) const;
    /// What was asked for came; everything is drawn anew.
    void answered();
    /// Nothing that was asked for comes any more.
    void forgetAsked() { m_asked.clear(); }

private:
    void askWanted();
    void replace(std::vector<qint64> ids);

    std::vector<qint64> m_ids;
    QSet<qint64> m_asked; // of the question under way: the newest one alone is answered
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    mutable QTimer m_timer;
};

} // namespace somo
