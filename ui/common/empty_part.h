// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

/// What stands where a list has no rows: one sentence, what to do first, and the way to import while the book has none.
class EmptyPart : public QWidget {
    Q_OBJECT
public:
    /// The names of the sentence and the two buttons.
    EmptyPart(const QString &textName, const QString &mainName, const QString &importName, QWidget *parent);
    /// `inBook`: the book itself has none, not the filter only.
    void setWords(const QString &text, const QString &main, const QString &import, bool inBook);

signals:
    void mainAsked();
    void importAsked();

private:
    QLabel *m_text;
    QPushButton *m_main;
    QPushButton *m_import;
};

} // namespace somo
