// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/import_job.h"
#include "ui/importing/refused_rows.h"

#include <QWidget>

class QLabel;

namespace somo {

class ImportTable;

/// The rows that can't be taken with their reasons, and the file around the chosen one.
class RefusedPart : public QWidget {
    Q_OBJECT
public:
    explicit RefusedPart(QWidget *parent);
    /// Nothing is chosen any more: the first row of those that come is chosen anew, and the file around it read.
    void begin();
    void setRows(std::vector<RefusedRow> rows, const std::vector<ShownCorrection> &corrections, bool severalFiles);
    const std::vector<RefusedRow> &rows() const { return m_rows; }
    /// The rows of the file around the refused one that is chosen, under the headers of its columns that are used.
    void setAround(const ChosenFile &file, const std::vector<SampledRow> &rows, qint64 row, const QString &column);
    void retranslate(const Formats &formats);
    void fit();
    QWidget *firstFocus() const;

signals:
    void aroundAsked(const QString &file, qint64 row, const QString &column);
    /// The value that counts there from now on; empty: what the file says.
    void typed(const QString &file, const CellCorrection &correction);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void askAround(int row);
    void fillRow(int row);
    void fillAround();
    void fitHint();
    /// The refused row of that place; null where it isn't refused.
    const RefusedRow *refusedAt(const QString &file, qint64 row, const QString &column) const;
    const CellCorrection *correctionAt(const QString &file, qint64 row, const QString &column) const;
    void take(const RefusedRow *refused, const QString &text);
    std::vector<int> columnsAround() const;

    struct Around {
        ChosenFile file;
        std::vector<SampledRow> rows;
        qint64 row = 0;
        QString column;
    };
    Formats m_formats;
    std::vector<RefusedRow> m_rows;
    std::vector<ShownCorrection> m_corrections;
    Around m_shown;
    ImportTable *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_used = nullptr;
    ImportTable *m_around = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace somo
