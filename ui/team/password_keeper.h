// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/team/keychain.h"

#include <QObject>

namespace somo {

/// The passwords of the servers that this program talks to: in memory while it runs, in the system's keychain beyond
/// that, never in a file. Every connection of the core asks here, from whatever thread.
class PasswordKeeper : public QObject {
    Q_OBJECT
public:
    /// Without a keychain passwords are asked at each start.
    explicit PasswordKeeper(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~PasswordKeeper() override;

    /// For as long as the program runs. An empty one is one: some servers ask for none.
    void hold(const QString &place, const QString &password);
    bool holds(const QString &place) const;
    /// Holds what the keychain has for the place; `found` says whether there is one, at once or later.
    void find(const QString &place, std::function<void(bool)> found);
    /// Puts what is held into the keychain; kept() tells whether it could be.
    void keep(const QString &place);
    /// Everywhere.
    void forget(const QString &place);
    /// How passwords are kept here, in a sentence.
    QString words() const;

signals:
    void kept(bool done);

private:
    struct Table;
    std::shared_ptr<Table> m_table;
    std::unique_ptr<Keychain> m_keychain;
    bool m_isShut = false; // the keychain refused
};

} // namespace somo
