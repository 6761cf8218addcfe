// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace somo {

/// A word of a sentence that can be changed: a chip with a line below it. Click, Enter, Space, F2 or F4 ask for the choice.
class ClauseWord : public QAbstractButton {
    Q_OBJECT
public:
    explicit ClauseWord(QWidget *parent);
    void setField(const QString &field) { m_field = field; }
    QString field() const { return m_field; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moveAsked(int words, int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int padding() const;
    QString m_field;
};

} // namespace somo
