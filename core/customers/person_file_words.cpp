// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/person_file_words.h"

#include "core/customers/timeline_words.h"

#include <QCoreApplication>

namespace somo {

namespace {

class PersonFileWriter {
public:
    PersonFileWriter(const PersonFile &file, const words::ReportWords &words)
        : m_file(file)
        , m_words(words)
    {
    }

    QString write(Day madeOn)
    {
        const Customer &customer = m_file.customer;
        m_lines << m_words.text(QT_TRANSLATE_NOOP("report", "What is kept about %1 (%2), on %3"), {customer.name, customer.code, date(madeOn)});
        who();
        consents();
        orders();
        events();
        files();
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    QString date(Day day) const { return day.isNull() ? QString() : m_words.formats().date(day); }
    void heading(const char *source)
    {
        m_lines << QString() << m_words.text(source);
    }
    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines << m_words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {name, value});
    }
    void fact(const char *name, const QString &value) { fact(m_words.text(name), value); }

    void who()
    {
        const Customer &customer = m_file.customer;
        heading(QT_TRANSLATE_NOOP("report", "WHO"));
        fact(QT_TRANSLATE_NOOP("report", "Phone number"), customer.phoneTyped);
        fact(QT_TRANSLATE_NOOP("report", "E-mail"), customer.email);
        fact(QT_TRANSLATE_NOOP("report", "Postal address"), customer.address);
        fact(QT_TRANSLATE_NOOP("report", "Region of the customer"), m_file.province);
        fact(QT_TRANSLATE_NOOP("report", "Customer segment"), m_file.segment);
        fact(QT_TRANSLATE_NOOP("report", "Customer group"), customer.group);
        fact(QT_TRANSLATE_NOOP("report", "Customer's gender"), customer.gender);
        fact(QT_TRANSLATE_NOOP("report", "Birthday"), birthday());
        fact(QT_TRANSLATE_NOOP("report", "Looked after by"), m_file.keeper);
        fact(QT_TRANSLATE_NOOP("report", "Introduced by"), m_file.cameFrom);
        fact(QT_TRANSLATE_NOOP("report", "Note"), customer.note);
        fact(QT_TRANSLATE_NOOP("report", "Other codes"), m_file.aliases.join(QStringLiteral(", ")));
        fact(QT_TRANSLATE_NOOP("report", "Tags"), m_file.tags.join(QStringLiteral(", ")));
        for (const PersonFile::Field &field : m_file.own)
            fact(field.name, field.value);
    }

    QString birthday() const
    {
        const Customer &customer = m_file.customer;
        QStringList parts;
        if (customer.birthDay)
            parts << QStringLiteral("%1/%2").arg(*customer.birthDay % 100).arg(*customer.birthDay / 100);
        if (customer.birthYear)
            parts << QString::number(*customer.birthYear);
        return parts.join(QLatin1Char('/'));
    }

    void consents()
    {
        if (m_file.consents.empty())
            return;
        heading(QT_TRANSLATE_NOOP("report", "WHAT THEY AGREED TO"));
        for (const Consent &consent : m_file.consents) {
            QStringList parts{date(consent.from), consentPurposeWord(consent.purpose, m_words), consentChannelWord(consent.channel, m_words), consentStateWord(consent.state, m_words)};
            if (!consent.notBefore.isNull())
                parts << m_words.text(QT_TRANSLATE_NOOP("report", "not before %1"), {date(consent.notBefore)});
            if (consent.afterMinute)
                parts << m_words.text(QT_TRANSLATE_NOOP("report", "after %1"), {QStringLiteral("%1:%2").arg(*consent.afterMinute / 60).arg(*consent.afterMinute % 60, 2, 10, QLatin1Char('0'))});
            parts << consent.source << consent.proof;
            line(parts);
        }
    }

    void orders()
    {
        if (m_file.orders.empty())
            return;
        heading(QT_TRANSLATE_NOOP("report", "ORDERS"));
        const Formats &formats = m_words.formats();
        for (const PersonFile::Order &order : m_file.orders) {
            QStringList parts{date(order.day), order.code, m_words.text(QT_TRANSLATE_NOOP("report", "in all %1"), {formats.money(order.total)}),
                              m_words.text(QT_TRANSLATE_NOOP("report", "paid %1"), {formats.money(order.paid)})};
            if (order.returned != Money())
                parts << m_words.text(QT_TRANSLATE_NOOP("report", "came back %1"), {formats.money(order.returned)});
            parts << order.note;
            line(parts);
            for (const PersonFile::Line &goods : order.lines)
                m_lines << QStringLiteral("  %1 × %2: %3").arg(goods.product, formats.quantity(goods.quantity), formats.money(goods.net));
        }
    }

    void events()
    {
        if (m_file.events.empty())
            return;
        heading(QT_TRANSLATE_NOOP("report", "WHAT WAS SAID AND DONE"));
        for (const PersonFile::Event &event : m_file.events)
            line({date(event.day), eventWord(event.what), event.words, event.person});
    }

    QString eventWord(const QString &what) const
    {
        if (what == u"promise")
            return m_words.text(QT_TRANSLATE_NOOP("report", "Promise"));
        if (what == u"deal")
            return m_words.text(QT_TRANSLATE_NOOP("report", "Deal"));
        if (what == u"care")
            return m_words.text(QT_TRANSLATE_NOOP("report", "Care"));
        if (what == u"expense")
            return m_words.text(QT_TRANSLATE_NOOP("report", "Expense"));
        if (what == u"request")
            return m_words.text(QT_TRANSLATE_NOOP("report", "Request about their data"));
        return activityTitle(what, m_words);
    }

    void files()
    {
        if (m_file.files.empty())
            return;
        heading(QT_TRANSLATE_NOOP("report", "FILES KEPT"));
        for (const PersonFile::File &file : m_file.files)
            line({date(file.addedOn), file.name, fileSize(file.bytes, m_words)});
    }

    void line(QStringList parts)
    {
        parts.removeAll(QString());
        m_lines << parts.join(QStringLiteral(" · "));
    }

    const PersonFile &m_file;
    const words::ReportWords &m_words;
    QStringList m_lines;
};

} // namespace

QString personFileText(const PersonFile &file, const words::ReportWords &words, Day madeOn)
{
    return PersonFileWriter(file, words).write(madeOn);
}

} // namespace somo
