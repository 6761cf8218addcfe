// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/care/script_fields.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace somo {

class FlowLayout;

/// Changes one word of a script below its sentence: a list, a number, a line, or a text with the fields that it may hold. Enter takes
/// it (Ctrl+Enter in a text), Esc leaves it as it was.
class ScriptWordEdit : public QFrame {
    Q_OBJECT
public:
    explicit ScriptWordEdit(QWidget *parent = nullptr);
    void open(const QString &field, const ScriptField &shown);
    /// The same word in another language; what was typed or chosen stays.
    void renew(const ScriptField &shown);
    QString field() const { return m_field; }
    bool isOpen() const { return !m_field.isEmpty(); }
    void close();
    void setError(const QString &error);
    void retranslate();

signals:
    void taken(const QString &field, const QString &value);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *control() const;
    QString value() const;
    void fillWords(const QString &chosen);
    void showFields(const QString &hint);

    QString m_field;
    ScriptField m_shown;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_days = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_fields = nullptr; // buttons that put a field into the text
    FlowLayout *m_fieldsLine = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace somo
