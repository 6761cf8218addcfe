// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QJsonArray>

namespace somo::test {

/// A new book that is filled from files and asked through the command line alone.
class CommissionBook {
public:
    explicit CommissionBook(Engine engine)
        : m_place(engine)
    {
        done({QStringLiteral("new"), m_place.place()});
        import("people", "person.code,person.name,person.team,person.lead\n"
                         "AN,Nguyễn Hoài An,NORTH,no\nBINH,Phạm Đức Bình,NORTH,no\nLEAD,Lê Thị Cúc,NORTH,yes\n");
    }

    void import(const char *kind, const QByteArray &content)
    {
        const QString path = write(content, QStringLiteral("%1.csv").arg(++m_files));
        done({QStringLiteral("import"), QString::fromLatin1(kind), path});
    }
    void apply(const QByteArray &policy) { done({QStringLiteral("policy"), QStringLiteral("apply"), write(policy, QStringLiteral("%1.json").arg(++m_files))}); }
    Run askWords(const QStringList &words) { return json(m_place.place(), words); }
    /// As people read it.
    Run askTable(const QStringList &words)
    {
        return call(m_place.place(), words + QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--today"), QStringLiteral("2026-10-05")});
    }
    Run ask(const char *words) { return askWords(callWords(words)); }
    QString write(const QByteArray &content, const QString &name)
    {
        QFile file(m_place.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    /// The row of a person, whole; empty where there is none.
    QJsonObject row(const char *period, const char *person, const QString &policy = QStringLiteral("STD"))
    {
        const Run run = json(m_place.place(), {QStringLiteral("commission"), QStringLiteral("--period"), QString::fromLatin1(period)});
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        const QJsonArray rows = run.json()[u"rows"].toArray();
        for (const auto &each : rows) {
            const QJsonObject row = each.toObject();
            if (row[u"person"].toObject()[u"code"] == QString::fromLatin1(person) && row[u"policy"].toObject()[u"code"] == policy)
                return row;
        }
        return {};
    }
    QString total(const char *period, const char *person) { return row(period, person)[u"total"].toString(); }

private:
    void done(const QStringList &words)
    {
        const Run run = call(m_place.place(), words + QStringList{QStringLiteral("--today"), QStringLiteral("2026-10-05"), QStringLiteral("--lang"), QStringLiteral("en")});
        INFO(words.join(QLatin1Char(' ')).toStdString() << '\n' << run.err.toStdString());
        REQUIRE(run.exit == 0);
    }

    TestPlace m_place;
    int m_files = 0;
};

} // namespace somo::test
