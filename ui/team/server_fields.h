// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/server_trial.h"
#include "ui/team/server_address.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class FieldBox;
class PasswordKeeper;

/// Where a team's book stands or is to stand: address, database, user, password, and a try whether it can be reached.
class ServerFields : public QWidget {
    Q_OBJECT
public:
    enum class Use {
        sharing, // an empty database is wanted
        opening, // one with a book
    };
    ServerFields(PasswordKeeper &passwords, Use use, QWidget *parent);

    void setAddress(const ServerAddress &address);
    ServerAddress address() const;
    QString place() const { return placeOf(address()); }
    /// Tries what stands there, unless a field is empty: then it says so. `then` is called where it was what is wanted.
    void tryIt(std::function<void()> then = {});
    bool isTrying() const { return m_isTrying; }
    /// What the last try came to; nothing where something was changed since.
    const std::optional<ServerTrial> &trial() const { return m_trial; }
    QWidget *firstField() const;

signals:
    void tried();

private:
    FieldBox *addField(const char *name, const QString &label);
    bool isFilled();
    void changed();
    void take(const ServerTrial &trial);
    void showAnswer(const QString &words, bool good);

    PasswordKeeper &m_passwords;
    Use m_use;
    FieldBox *m_host = nullptr;
    FieldBox *m_database = nullptr;
    FieldBox *m_user = nullptr;
    FieldBox *m_password = nullptr;
    QPushButton *m_try = nullptr;
    QLabel *m_answer = nullptr;
    QString m_rest;
    bool m_isTrying = false;
    std::optional<ServerTrial> m_trial;
    std::function<void()> m_then;
};

} // namespace somo
