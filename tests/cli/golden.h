// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <string>

namespace somo::test {

/// The first line that differs, both ways, with its number.
inline std::string difference(const QByteArray &was, const QByteArray &is)
{
    const auto before = was.split('\n'), now = is.split('\n');
    for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
        if (before.value(i) != now.value(i))
            return "line " + std::to_string(i + 1) + "\n  was: " + before.value(i).toStdString() + "\n  is:  " + now.value(i).toStdString();
    }
    return {};
}

/// Compares with the file of that name as it was last read by people, byte for byte. Where it is meant to change,
///   SOMO_RENEW_GOLDEN=1 tests/run --only '^cli$'
/// writes it anew; read the difference before keeping it.
inline void checkGolden(const QString &name, const QByteArray &made)
{
    const QString folder = QStringLiteral(SOMO_TEST_DATA "/golden");
    QFile golden(folder + u'/' + name);
    if (qEnvironmentVariableIsSet("SOMO_RENEW_GOLDEN")) {
        QDir().mkpath(folder);
        REQUIRE(golden.open(QIODevice::WriteOnly));
        REQUIRE(golden.write(made) == made.size());
        return;
    }
    INFO(name.toStdString() << "; if it is meant so: SOMO_RENEW_GOLDEN=1 tests/run --only '^cli$'");
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(difference(golden.readAll(), made) == "");
}

} // namespace somo::test
