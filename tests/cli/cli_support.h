// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace somo::test {

/// What a call of somo-cli did.
struct Run {
    int exit = 0;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

constexpr qint64 morning = 1'791'172'800'000; // 5 October 2026, 11:00 in the book's offset

inline Run call(const QString &book, const QStringList &words, qint64 now = morning)
{
    QBuffer out, err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Surroundings surroundings;
    surroundings.out = &out;
    surroundings.err = &err;
    surroundings.book = book;
    surroundings.systemUser = QStringLiteral("tester");
    surroundings.now = [now] { return now; };
    Run run;
    run.exit = cli::run(words, surroundings);
    run.out = QString::fromUtf8(out.data());
    run.err = QString::fromUtf8(err.data());
    return run;
}

inline Run json(const QString &book, QStringList words)
{
    words += {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--today"), QStringLiteral("2026-10-05")};
    return call(book, words);
}

inline QStringList callWords(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

inline QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace somo::test
