// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"
#include "core/service/promise_query.h"
#include "core/storage/book.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace somo {

class PageHost;

/// What is done with a line of the first page: each is one command that can be taken back, and is said at the page's foot.
class TodayDeeds : public QObject {
    Q_OBJECT
public:
    TodayDeeds(PageHost &host, QObject *parent);
    /// Who does it; 0: nobody of the book.
    void setPerson(PersonId person) { m_person = person; }
    /// The lists stand anew: what is in them is not done yet.
    void renew() { m_begun.clear(); }

    void keep(const PromiseRow &row);
    void letGo(const PromiseRow &row);
    void putOff(const PromiseRow &row, Day until);

    /// The text goes to the clipboard, the customer's Zalo, phone or mail is opened, and what was said is noted.
    void say(const care::Item &item);
    void decline(const care::Item &item);
    void putOff(const care::Item &item, Day until);

private:
    care::Moment now() const;
    QString nameOf(const PromiseRow &row) const;
    /// False where this line was acted on already and still stands there: a key pressed twice does a thing once.
    bool begin(const PromiseRow &row);
    bool begin(const care::Item &item);
    bool begin(const QString &line);
    void write(const CommandWords &words, Book::Work work, const QString &said);

    PageHost &m_host;
    PersonId m_person;
    QSet<QString> m_begun;
};

} // namespace somo
