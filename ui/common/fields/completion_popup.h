// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QStyledItemDelegate>

class QLabel;
class QListView;

namespace somo {

/// One thing that completion offers.
struct Choice {
    qint64 id = 0; // 0: the typed text, as something new
    QString lead; // code; may be empty
    QString text;
    QString note; // at the right: a price, a phone
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// What completion offers, under its field. It is a part of the window and never takes the focus, so that input methods
/// go on composing in the field.
class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *field);
    void offer(const std::vector<Choice> &choices, const QString &typed, const QString &hint);
    void step(int rows);
    bool isEmpty() const;
    const Choice *current() const;
    const Choice *newOne() const;

signals:
    void picked(const somo::Choice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    class Model;
    QWidget *m_field;
    Model *m_model;
    QListView *m_view;
    QLabel *m_hint;
};

} // namespace somo
