// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace somo {

/// One field of a form: its label above, and below it the sentence that says what is wrong, as long as something is.
/// Errors of value and completion fields show by themselves; an error goes away when the field is edited.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    /// Takes the field; the sentence is called as the field is, with "Error" behind.
    explicit FieldBox(QLineEdit *field, QWidget *parent);

    void setLabel(const QString &label);
    QString label() const;
    /// For screen readers alone: the eye sees by its place what the field is.
    void setSpokenLabel(const QString &label);
    void setError(const QString &error);
    QString error() const;
    QLineEdit *field() const { return m_field; }
    /// Says what is wrong and takes the keyboard there; false, for the caller to hand on.
    bool refuse(const QString &error);

private:
    void fill();

    QLineEdit *m_field;
    QLabel *m_label;
    QLabel *m_error;
    QString m_plainError; // of a field that keeps none itself
};

} // namespace somo
