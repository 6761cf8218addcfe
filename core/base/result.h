// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error_code.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace somo {

/// Where in an input something is wrong; empty parts are unknown. Rows count from 1 as a person sees them in the file.
struct InputPlace {
    QString file;
    qint64 row = 0;
    QString column;
    QString value;
    QString order = {}; // the code of the order that the row is of
    friend bool operator==(const InputPlace &, const InputPlace &) = default;
};

/// An error as a value: what (code), with which words filled in (args), where (place). Turned into a sentence by
/// core/words in the reader's language; `detail` is for the log, never for people.
struct Error {
    ErrorCode code = ErrorCode::internal;
    QStringList args;
    InputPlace place;
    QString detail;
};

struct Nothing {
    friend constexpr bool operator==(Nothing, Nothing) = default;
};

/// A value or an Error. Test it, then read value() or error(); reading the wrong one is a programming fault.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_held(std::in_place_index<1>, std::move(error))
    {
    }
    explicit operator bool() const { return m_held.index() == 0; }
    bool ok() const { return m_held.index() == 0; }
    T &value() & { return std::get<0>(m_held); }
    const T &value() const & { return std::get<0>(m_held); }
    T &&value() && { return std::get<0>(std::move(m_held)); }
    T &operator*() & { return std::get<0>(m_held); }
    const T &operator*() const & { return std::get<0>(m_held); }
    T &&operator*() && { return std::get<0>(std::move(m_held)); }
    T *operator->() { return &std::get<0>(m_held); }
    const T *operator->() const { return &std::get<0>(m_held); }
    const Error &error() const { return std::get<1>(m_held); }

private:
    std::variant<T, Error> m_held;
};

using Status = Result<Nothing>;
inline Status success() { return Nothing{}; }
inline Error failure(ErrorCode code, QStringList args = {})
{
    Error error;
    error.code = code;
    error.args = std::move(args);
    return error;
}
/// The error with the file it arose in, unless it names one itself.
inline Error located(Error error, const QString &file)
{
    if (error.place.file.isEmpty())
        error.place.file = file;
    return error;
}

} // namespace somo

/// Leaves the function with the error of a Status or Result expression that failed.
#define SOMO_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto somoTried = (expression); !somoTried)                                                                 \
            return somoTried.error();                                                                                  \
    } while (false)
#define SOMO_TRY_CONCAT2(a, b) a##b
#define SOMO_TRY_CONCAT(a, b) SOMO_TRY_CONCAT2(a, b)
/// Declares `name` from a Result expression, or leaves with its error.
#define SOMO_TRY_ASSIGN(declaration, expression)                                                                       \
    auto SOMO_TRY_CONCAT(somoResult, __LINE__) = (expression);                                                         \
    if (!SOMO_TRY_CONCAT(somoResult, __LINE__))                                                                        \
        return SOMO_TRY_CONCAT(somoResult, __LINE__).error();                                                          \
    declaration = std::move(SOMO_TRY_CONCAT(somoResult, __LINE__)).value()
