// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace somo {

class Formats;

/// A field of a form that somebody else wrote while it was open here, with its texts.
struct ConflictField {
    QString label;
    QString before; // as it was opened
    QString theirs; // as the book has it now
    QString mine; // as it stands in the form
    bool isTheirs() const { return theirs != before; }
    bool isMine() const { return mine != before; }
    /// Both changed it, and not to the same.
    bool meets() const { return isTheirs() && isMine() && theirs != mine; }
};

/// Over a form, in every place where two may write one thing: who changed what since it was opened, and the choice. It keeps
/// nothing and changes nothing by itself, and takes no focus (ui.md: never a modal box).
class ConflictSheet : public QFrame {
    Q_OBJECT
public:
    struct Names {
        QString sheet, theirs, mine, both;
    };
    ConflictSheet(const Names &names, QWidget *parent);
    /// Who changed it, and when: of an error rowChangedSince.
    static QString whoText(const Error &error, const Formats &formats);
    /// `who`: the sentence of who changed it, and when. Where nothing is left of mine, or nothing is theirs alone, both
    /// together are not offered.
    void tell(const QString &who, const std::vector<ConflictField> &fields);
    /// The same for what is written by itself, as a cell or a line with a button: one of the two is called once somebody chose,
    /// and the sheet goes away.
    void ask(const QString &who, const std::vector<ConflictField> &fields, std::function<void()> theirs, std::function<void()> mine);
    /// The question is over: something else stands there.
    void letGo();
    void retranslate();

signals:
    /// Theirs stays, mine is given up.
    void theirsAsked();
    /// All fields as they stand in the form.
    void mineAsked();
    /// Mine where I changed something, theirs everywhere else.
    void bothAsked();

private:
    QString text() const;
    void choose(const std::function<void()> &chosen);

    QString m_who;
    std::vector<ConflictField> m_fields;
    QLabel *m_text;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_both;
    std::function<void()> m_takeTheirs, m_keepMine; // of ask()
};

} // namespace somo
