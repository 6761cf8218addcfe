// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 and 3 under one name; only what exists in both is used.
#include <QByteArray>
#include <QString>

#include <ostream>

#ifdef SOMO_CATCH_V3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
