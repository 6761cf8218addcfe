// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/care/script_fields.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace somo {

class ClauseRow;
class ClauseWord;
class ScriptWordEdit;

/// A script as numbered sentences. Words are changed where they stand (Enter, F2 or a click); the arrows go from word to word, Ctrl+Del
/// takes a clause away. What is changed is given away as a whole script; whoever keeps it says what is wrong, at the word that was changed.
class ScriptEditor : public QFrame {
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget *parent = nullptr);
    void show(const care::Script &script, const ScriptChoices &choices, const Formats &formats, bool readOnly);
    /// A change was refused: the word stays open with the reason. Where none is open, the reason stands at the foot.
    void refuse(const QString &problem);
    /// A change was kept.
    void accept();
    bool isEditing() const;
    QWidget *firstFocus() const;
    void retranslate();

signals:
    void changed(const somo::care::Script &script);

private:
    void fill();
    void renew();
    void makeRows(size_t count);
    ClauseRow *makeRow();
    void openWord(const QString &clause, const QString &field);
    void take(const QString &field, const QString &value);
    void leave();
    void remove(const QString &clause);
    void move(const ClauseRow *row, int words, int rows);
    void offer();
    void focusField(const QString &field);

    care::Script m_script; // as it is kept
    care::Script m_pending; // with what was added and isn't kept yet
    ScriptChoices m_choices;
    Formats m_formats{Language::vietnamese};
    bool m_readOnly = true;
    QString m_focusAfter; // the word that has the keyboard once the change is kept
    QVBoxLayout *m_list = nullptr;
    std::vector<ClauseRow *> m_rows;
    ScriptWordEdit *m_edit = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace somo
