// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/word_edit.h"

#include <QFrame>

#include <map>

class QPushButton;
class QLabel;
class QVBoxLayout;

namespace somo {

class ClauseRow;
class ClauseWord;
struct ClauseOffer;
class WordEditor;

/// What the list shows.
struct ClausesShown {
    Policy policy;
    WordContext context;
    bool readOnly = true;
    std::map<QString, QString> errors; // what is wrong, by clause; an empty clause: the whole document
    std::map<QString, QString> notes; // questions and answers, by clause
    bool mayAsk = false; // whether a question can be filed
};

/// The policy as numbered sentences. Words are changed where they stand; Tab and the arrows go from word to word, up and
/// down from clause to clause. Clauses are added at its foot and taken away with Ctrl+Del.
class ClauseList : public QFrame {
    Q_OBJECT
public:
    explicit ClauseList(QWidget *parent = nullptr);
    void show(const ClausesShown &shown);
    void retranslate();
    /// The clause that is highlighted, as the document names it.
    const QString &current() const { return m_current; }
    /// Its number among the sentences; 0 for none.
    int numberOf(const QString &clause) const;
    void choose(const QString &clause);
    QWidget *firstFocus() const;

signals:
    /// A word was changed, a clause added or taken away.
    void changed(const somo::Policy &policy);
    void currentChanged(const QString &clause);
    /// Somebody finds the highlighted clause unclear or wrong.
    void questionAsked();

private:
    void makeFoot(QVBoxLayout *layout);
    ClauseSentence headSentence() const;
    void makeRows(size_t count);
    ClauseRow *makeRow();
    QString errorOf(const QString &clause) const;
    void edit(ClauseRow *row, ClauseWord *word);
    void take(const Policy &policy, int step);
    void move(const ClauseRow *row, int words, int rows);
    void focusWord(ClauseRow *row, int word);
    void remove(const QString &clause);
    void showFoot();
    void offerClauses();
    void offerConditions();
    void showOffers(QPushButton *button, const std::vector<ClauseOffer> &offers);

    ClausesShown m_shown;
    QString m_current;
    QString m_editedClause; // whose word is being changed
    QString m_editedField;
    QVBoxLayout *m_list = nullptr;
    std::vector<ClauseRow *> m_rows; // the head first, then a row for each sentence
    WordEditor *m_editor = nullptr;
    QLabel *m_error = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_condition = nullptr;
    QPushButton *m_unclear = nullptr;
};

} // namespace somo
