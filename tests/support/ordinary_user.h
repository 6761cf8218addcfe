// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFile>

#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace somo::test {

constexpr unsigned ordinaryUser = 65534; // "nobody" on Debian

/// Runs a test's part as an ordinary user in a child, as root can write everywhere (Unix). Gives its exit code; 99 where the
/// user can't be changed.
inline int asOrdinaryUser(const std::function<int()> &part)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(ordinaryUser) != 0 || ::setuid(ordinaryUser) != 0))
            ::_exit(99);
        ::_exit(part());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

/// Makes a file or folder that user's own; where this isn't root, it is that user's already.
inline void giveToOrdinaryUser(const QString &path)
{
    REQUIRE((::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), ordinaryUser, ordinaryUser) == 0));
}

inline void openToAll(const QString &path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

} // namespace somo::test
