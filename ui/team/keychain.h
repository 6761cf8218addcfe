// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace somo {

/// The system's own safe for passwords. Answers come later, on the asker's thread, and none where the asker is gone.
class Keychain {
public:
    virtual ~Keychain() = default;
    /// Nothing: none is kept under that key, or the safe can't be opened.
    virtual void read(const QString &key, QObject *asker, std::function<void(const std::optional<QString> &)> answered) = 0;
    /// False: it couldn't be kept.
    virtual void write(const QString &key, const QString &password, QObject *asker, std::function<void(bool)> answered) = 0;
    virtual void remove(const QString &key) = 0;
};

/// Null where the program was built without one. One that is there may still be shut: no secret service runs.
std::unique_ptr<Keychain> systemKeychain();

} // namespace somo
