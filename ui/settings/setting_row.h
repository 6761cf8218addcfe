// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace somo {

/// One setting: its name and what it changes at the left, the control at the right, and what is wrong under it. A wide
/// control stands below the words instead.
class SettingRow : public QFrame {
    Q_OBJECT
public:
    SettingRow(QWidget *control, QWidget *parent, bool wide = false);
    QWidget *control() const { return m_control; }
    /// `usual`: what holds where nothing was set; may be empty.
    void setWords(const QString &title, const QString &explains, const QString &usual);
    void setError(const QString &sentence);
    QString words() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_control;
    QLabel *m_title = nullptr;
    QLabel *m_explains = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace somo
