// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/password_keeper.h"

#include "core/storage/database.h"
#include "ui/team/server_address.h"

#include <QHash>

#include <mutex>

namespace somo {

struct PasswordKeeper::Table {
    std::optional<QString> find(const QString &place) const
    {
        const std::lock_guard lock(mutex);
        const auto found = passwords.constFind(withoutPassword(place));
        return found == passwords.cend() ? std::nullopt : std::optional(*found);
    }
    void set(const QString &place, const std::optional<QString> &password)
    {
        const std::lock_guard lock(mutex);
        if (password)
            passwords.insert(withoutPassword(place), *password);
        else
            passwords.remove(withoutPassword(place));
    }
    mutable std::mutex mutex;
    QHash<QString, QString> passwords;
};

PasswordKeeper::PasswordKeeper(std::unique_ptr<Keychain> keychain, QObject *parent)
    : QObject(parent)
    , m_table(std::make_shared<Table>())
    , m_keychain(std::move(keychain))
{
    Database::setPasswordSource([table = m_table](const QString &place) { return table->find(place); });
}

PasswordKeeper::~PasswordKeeper() = default;

void PasswordKeeper::hold(const QString &place, const QString &password)
{
    m_table->set(place, password);
}

bool PasswordKeeper::holds(const QString &place) const
{
    return m_table->find(place).has_value();
}

void PasswordKeeper::find(const QString &place, std::function<void(bool)> found)
{
    if (!m_keychain)
        return found(false);
    m_keychain->read(withoutPassword(place), this, [this, place, found = std::move(found)](const std::optional<QString> &password) {
        if (password)
            hold(place, *password);
        found(password.has_value());
    });
}

void PasswordKeeper::keep(const QString &place)
{
    const auto password = m_table->find(place);
    if (!m_keychain || !password)
        return emit kept(false);
    m_keychain->write(withoutPassword(place), *password, this, [this](bool done) {
        m_isShut = !done;
        emit kept(done);
    });
}

void PasswordKeeper::forget(const QString &place)
{
    m_table->set(place, std::nullopt);
    if (m_keychain)
        m_keychain->remove(withoutPassword(place));
}

QString PasswordKeeper::words() const
{
    if (!m_keychain || m_isShut)
        return tr("This computer has no keychain that Somo can use: the password is asked at each start, and never kept in a file.");
    return tr("The password is kept in this computer's keychain, never in a file.");
}

} // namespace somo
