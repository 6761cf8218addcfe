// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_next.h"
#include "core/words/formats.h"
#include "ui/importing/import_job.h"
#include "ui/importing/refused_rows.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

class ImportTable;

/// The assistant's last step: what was written, what to look at next, and the way back.
class DoneStep : public QWidget {
    Q_OBJECT
public:
    explicit DoneStep(QWidget *parent);
    /// `previewed`: what was shown before it was written.
    void setDone(const ImportAnswer &answer, const ImportAnswer &previewed, const Formats &formats);
    /// What to look at next; known a moment later.
    void setNext(const ImportNext &next);
    /// The import has been taken back.
    void setTakenBack();
    void retranslate(const Formats &formats);
    /// One sentence for the undo bar: "Imported from orders.csv: 2 orders added".
    QString sentence() const;
    const ImportAnswer &answer() const { return m_answer; }
    QWidget *firstFocus();

signals:
    void undoAsked();
    void boardAsked();
    void moreAsked();
    void twinsAsked(); // the orders that may be one sale with another
    void creditAsked(); // the orders that nobody is credited with
    void costsAsked();

private:
    void fill();
    ImportAnswer m_answer, m_previewed;
    Formats m_formats;
    bool m_takenBack = false;
    ImportNext m_next;
    QLabel *m_title = nullptr;
    ImportTable *m_counts = nullptr;
    QLabel *m_notes = nullptr;
    QPushButton *m_credit = nullptr;
    QPushButton *m_twins = nullptr;
    QPushButton *m_costs = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_board = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace somo
