// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/refused_rows.h"

#include <QWidget>

class QLabel;

namespace somo {

class ImportTable;

/// The values that were put right for this import: each can be changed, and taken back by clearing it or with Del.
class CorrectedPart : public QWidget {
    Q_OBJECT
public:
    explicit CorrectedPart(QWidget *parent);
    void setCorrections(std::vector<ShownCorrection> corrections, bool severalFiles);
    void retranslate();
    void fit();
    QWidget *firstFocus() const;

signals:
    /// The value that counts there from now on; empty: what the file says.
    void typed(const QString &file, const CellCorrection &correction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row, const QString &text);

    std::vector<ShownCorrection> m_corrections;
    ImportTable *m_table = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace somo
