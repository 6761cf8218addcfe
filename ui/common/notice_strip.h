// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace somo {

/// A strip over what it speaks of: what happened and what is kept, and the choice of two. It takes no focus by itself.
class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    /// The names of the strip and of its buttons.
    NoticeStrip(const QString &name, const QString &mainName, const QString &otherName, QWidget *parent);
    /// `spoken`: the text for those who hear it, where it is another one.
    void setWords(const QString &text, const QString &main, const QString &other, const QString &spoken = {});

signals:
    void mainAsked();
    void otherAsked();

private:
    QLabel *m_text;
    QPushButton *m_main;
    QPushButton *m_other;
};

} // namespace somo
