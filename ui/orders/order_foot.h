// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace somo {

/// The foot of the order form: what the keys do, what is wrong (a click leads there), leave and write.
class OrderFoot : public QWidget {
    Q_OBJECT
public:
    explicit OrderFoot(QWidget *parent);
    /// What is to be mended, cut to the room there is; empty: nothing.
    void setWrong(const QString &sentence);
    /// A new order can be followed by the next; a written one is closed rather than left.
    void setNew(bool isNew);
    /// The keys are named where there is room for them.
    void setWide(bool wide);
    void focusWrite();
    void retranslate();

signals:
    void errorAsked();
    void leaveAsked();
    void writeAsked(bool andNext);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitError();

    QString m_wrong;
    bool m_new = true;
    QLabel *m_hints = nullptr;
    QPushButton *m_error = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace somo
