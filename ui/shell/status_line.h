// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace somo {

/// The line under everything: what the figures stand on at the left, what was just written, and who uses Somo here.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent);
    void setFacts(const QString &text);
    /// Stays until something else is said, or the facts change.
    void say(const QString &text);
    /// In whose name this window writes; empty: just looking; nothing: nobody asks.
    void setUser(const std::optional<QString> &name);
    QWidget *user() const;

signals:
    void userAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameUser();
    QLabel *m_facts = nullptr;
    QLabel *m_said = nullptr;
    QToolButton *m_user = nullptr;
    QString m_name;
};

} // namespace somo
