// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/customers/consent.h"
#include "core/customers/customer.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <vector>

namespace somo {

/// All that the book holds of one person, for that person (rules §6: a whole file, readable and as JSON).
struct PersonFile {
    struct Field {
        QString name;
        QString value;
    };
    struct Line {
        QString product;
        Quantity quantity;
        Money net;
    };
    struct Order {
        QString code;
        Day day;
        QString status; // draft | confirmed | shipped | completed | cancelled
        Money total;
        Money paid;
        Money returned;
        QString note;
        std::vector<Line> lines;
    };
    struct Event {
        Day day;
        QString what; // an activity's kind, "promise", "deal", "care", "refusal", "expense", "return", "request"
        QString words;
        QString person; // who did it
    };
    struct File {
        QString name;
        qint64 bytes = 0;
        Day addedOn;
    };
    Customer customer;
    QString segment, province, keeper, cameFrom; // names
    QStringList aliases, tags;
    std::vector<Field> own;
    std::vector<Consent> consents; // all, the newest first
    std::vector<Order> orders; // by day
    std::vector<Event> events; // by day
    std::vector<File> files;
};

/// Refused: customerGone.
Result<PersonFile> personFile(Database &database, CustomerId customer, const Currency &currency);
/// Keys are stable; amounts are strings in major units, days ISO (cli.md).
QJsonObject personFileJson(const PersonFile &file, const Currency &currency, Day madeOn);

} // namespace somo
