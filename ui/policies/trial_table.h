// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/year_trial_reader.h"
#include "core/words/formats.h"

#include <QFrame>

#include <set>

class QLabel;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace somo {

/// What the trial table shows.
struct TrialShown {
    TrialReading trial;
    QString beforeTitle; // "Policy 2026"
    QString afterTitle; // "Draft 2027"
    DayRange days;
    bool personal = false; // a book of one person: the last line says nothing of a team
};

/// "If it had been in force": old beside new for everybody whom it changes, the others in one line, and the cost; what was
/// really paid stands there as well where a month is closed. A line opens
/// into its months. Whom the reader may not see stands in the total alone, and below it is said why. Nothing is written.
class TrialTable : public QFrame {
    Q_OBJECT
public:
    explicit TrialTable(QWidget *parent = nullptr);
    void setFormats(const Formats &formats);
    void setDays(DayRange days);
    void showReading();
    /// What stood there was for another reader.
    void forget();
    void showResult(const TrialShown &shown);
    void showProblem(const QString &why);
    void retranslate();

signals:
    /// Last twelve months, or the last fiscal year.
    void yearAsked(bool fiscal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void fill();
    void addRow(const QStringList &cells, int opens, bool emphasis, bool quiet);
    void addPay(const QString &name, const TriedPay &pay, int opens, bool emphasis = false, bool quiet = false);
    void openRow(int row);
    void fitTable();
    void say(const QString &text);
    QString whyHidden() const;
    bool showsPaid() const;
    QString paidNote() const;

    Formats m_formats{Language::vietnamese};
    DayRange m_days;
    std::optional<TrialShown> m_shown;
    std::set<int> m_opened; // people by their place; −1: those who stay as they are
    std::vector<int> m_opens; // by row: what it opens
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_fiscal = nullptr;
    QLabel *m_state = nullptr;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_why = nullptr; // who doesn't stand there
};

} // namespace somo
