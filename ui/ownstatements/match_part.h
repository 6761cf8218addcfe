// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/received_match.h"
#include "core/words/report_words.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace somo {

class MatchModel;
class MatchRows;
class TabRow;

/// What became of a received statement: both sums and what lies between them in words, then the lines by their results,
/// one tab each, with a filter; the foot adds up what is shown.
class MatchPart : public QWidget {
    Q_OBJECT
public:
    explicit MatchPart(QWidget *parent);
    void setMatch(const StatementMatch &match, const words::ReportWords &words);
    void retranslate();
    QWidget *firstFocus();
    void openFilter();
    void clearFilter();

signals:
    void orderAsked(somo::OrderId order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSummary();
    QWidget *buildList();
    void show(MatchResult result);
    void fillSummary();
    void fillTabs();
    void fillFoot();
    void fit();

    StatementMatch m_match;
    words::ReportWords m_words;
    MatchResult m_shown = MatchResult::differs;
    QLabel *m_names[3] = {};
    QLabel *m_figures[3] = {};
    QLabel *m_sentence = nullptr;
    QLabel *m_notes = nullptr;
    TabRow *m_tabs = nullptr;
    QLineEdit *m_filter = nullptr;
    MatchModel *m_model = nullptr;
    MatchRows *m_rows = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    QLabel *m_footSums = nullptr;
};

} // namespace somo
