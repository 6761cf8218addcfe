// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_sentences.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace somo {

class ClauseWord;

/// One clause: its number, its sentence with the words that can be changed, and below it what was asked about it and what is
/// wrong with it. The sentence
/// wraps as text does; its words are buttons of their own.
class ClauseRow : public QFrame {
    Q_OBJECT
public:
    explicit ClauseRow(QWidget *parent);
    /// `number` 0: no clause of the document.
    void show(const ClauseSentence &sentence, int number, const QString &error, bool readOnly, bool removable);
    const QString &clause() const { return m_sentence.clause; }
    const std::vector<ClauseWord *> &words() const { return m_words; }
    ClauseWord *wordOf(const QString &field) const;
    /// Questions and answers beside it; empty: none.
    void setNote(const QString &note);
    void setCurrent(bool current);
    /// What is wrong with the value that is being typed; empty: what is wrong with the clause.
    void setTypingError(const QString &error);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void wordAsked(somo::ClauseWord *word);
    void moveAsked(int words, int rows);
    void removeAsked();
    void chosen(); // the keyboard or the pointer came into the row

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Piece { // what never breaks over two lines
        QString text;
        ClauseWord *word = nullptr;
        int width = 0;
        bool spaced = false; // a blank before it
        QRect place;
    };
    void makeTokens();
    int flow(std::vector<Piece> &tokens, int width) const;
    void arrange();
    void setError(const QString &error);
    int textLeft() const;
    int textRight(int width) const;

    ClauseSentence m_sentence;
    int m_number = 0;
    bool m_current = false;
    bool m_readOnly = true;
    QString m_error;
    std::vector<ClauseWord *> m_words;
    std::vector<Piece> m_tokens;
    QLabel *m_note = nullptr;
    QLabel *m_wrong = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace somo
