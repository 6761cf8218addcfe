// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace somo {

class PasswordKeeper;
class ServerFields;

/// "Open a book on a server…": where it stands and who comes; it closes when the book was found there.
class ServerSheet : public QDialog {
    Q_OBJECT
public:
    /// `place`: what was opened lately, asked for its password again; empty: everything is asked.
    ServerSheet(PasswordKeeper &passwords, const QString &place, QWidget *parent);
    QString place() const;

private:
    void finish();
    PasswordKeeper &m_passwords;
    ServerFields *m_fields;
};

} // namespace somo
