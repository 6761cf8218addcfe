// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/person_file_report.h"

#include "core/customers/timeline_words.h"
#include "core/report/report_parts.h"
#include "core/words/field_words.h"

#include <QCoreApplication>

namespace somo {

namespace {

class PersonFilePages {
public:
    PersonFilePages(const PersonFile &file, const words::ReportWords &words, Language language)
        : m_file(file)
        , m_words(words)
        , m_language(language)
    {
    }

    ReportTable who() const
    {
        ReportTable table;
        table.columns = {parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "What")), 2), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "What the book holds")), 6)};
        const Customer &customer = m_file.customer;
        add(table, QT_TRANSLATE_NOOP("report", "Name"), customer.name);
        add(table, QT_TRANSLATE_NOOP("report", "Code"), customer.code);
        add(table, QT_TRANSLATE_NOOP("report", "Former codes"), m_file.aliases.join(QStringLiteral(", ")));
        add(table, QT_TRANSLATE_NOOP("report", "Phone"), customer.phoneTyped);
        add(table, QT_TRANSLATE_NOOP("report", "E-mail"), customer.email);
        add(table, QT_TRANSLATE_NOOP("report", "Address"), customer.address);
        add(table, QT_TRANSLATE_NOOP("report", "Region"), m_file.province);
        add(table, QT_TRANSLATE_NOOP("report", "Segment"), m_file.segment);
        add(table, QT_TRANSLATE_NOOP("report", "Group"), customer.group);
        add(table, QT_TRANSLATE_NOOP("report", "Gender"), customer.gender);
        if (customer.birthYear)
            add(table, QT_TRANSLATE_NOOP("report", "Year of birth"), QString::number(*customer.birthYear));
        if (customer.birthDay)
            add(table, QT_TRANSLATE_NOOP("report", "Birthday"), QStringLiteral("%1/%2").arg(*customer.birthDay % 100).arg(*customer.birthDay / 100));
        add(table, QT_TRANSLATE_NOOP("report", "Looked after by"), m_file.keeper);
        add(table, QT_TRANSLATE_NOOP("report", "Came on the word of"), m_file.cameFrom);
        add(table, QT_TRANSLATE_NOOP("report", "Tags"), m_file.tags.join(QStringLiteral(", ")));
        add(table, QT_TRANSLATE_NOOP("report", "Note"), customer.note);
        for (const PersonFile::Field &field : m_file.own)
            table.rows.push_back({parts::textCell(field.name), parts::textCell(field.value)});
        return table;
    }

    ReportTable consents() const
    {
        ReportTable table;
        table.caption = text(QT_TRANSLATE_NOOP("report", "What was agreed to"));
        table.columns = {parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Date")), 2), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "For what")), 3),
                         parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "How")), 3), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Answer")), 3),
                         parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Where it was said")), 5)};
        for (const Consent &consent : m_file.consents) {
            const QString until = consent.notBefore.isNull() ? QString() : m_words.text(QT_TRANSLATE_NOOP("report", "from %1"), {m_words.formats().date(consent.notBefore)});
            table.rows.push_back({dayCell(consent.from), parts::textCell(consentPurposeWord(consent.purpose, m_words)), parts::textCell(consentChannelWord(consent.channel, m_words)),
                                  parts::textCell(QStringList{consentStateWord(consent.state, m_words), until}.join(u' ').trimmed()),
                                  parts::textCell(QStringList{consent.source, consent.proof}.join(u' ').trimmed())});
        }
        return table;
    }

    ReportTable orders() const
    {
        ReportTable table;
        table.caption = text(QT_TRANSLATE_NOOP("report", "Orders"));
        table.columns = {parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Order")), 3), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Date")), 2),
                         parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Status")), 2), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "What was bought")), 6),
                         parts::rightColumn(text(QT_TRANSLATE_NOOP("report", "Total")), 3), parts::rightColumn(text(QT_TRANSLATE_NOOP("report", "Paid")), 3),
                         parts::rightColumn(text(QT_TRANSLATE_NOOP("report", "Returned")), 3)};
        for (const PersonFile::Order &order : m_file.orders) {
            QStringList lines;
            for (const PersonFile::Line &line : order.lines)
                lines += QStringLiteral("%1 × %2").arg(m_words.formats().quantity(line.quantity), line.product);
            if (!order.note.isEmpty())
                lines += order.note;
            table.rows.push_back({parts::textCell(order.code), dayCell(order.day), parts::textCell(words::statusLabel(order.status, m_language)), parts::textCell(lines.join(QStringLiteral(", "))),
                                  parts::moneyCell(order.total), parts::moneyCell(order.paid), parts::moneyCell(order.returned)});
        }
        return table;
    }

    ReportTable events() const
    {
        ReportTable table;
        table.caption = text(QT_TRANSLATE_NOOP("report", "What was done and promised"));
        table.columns = {parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Date")), 2), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "What")), 3),
                         parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "In words")), 8), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Who")), 3)};
        for (const PersonFile::Event &event : m_file.events)
            table.rows.push_back({dayCell(event.day), parts::textCell(eventName(event.what)), parts::textCell(event.words), parts::textCell(event.person)});
        return table;
    }

    ReportTable files() const
    {
        ReportTable table;
        table.caption = text(QT_TRANSLATE_NOOP("report", "Attached files"));
        table.columns = {parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "File")), 6), parts::leftColumn(text(QT_TRANSLATE_NOOP("report", "Date")), 2),
                         parts::rightColumn(text(QT_TRANSLATE_NOOP("report", "Bytes")), 2)};
        for (const PersonFile::File &file : m_file.files)
            table.rows.push_back({parts::textCell(file.name), dayCell(file.addedOn), parts::countCell(file.bytes)});
        return table;
    }

private:
    QString text(const char *source) const { return m_words.text(source); }

    void add(ReportTable &table, const char *title, const QString &value) const
    {
        if (!value.isEmpty())
            table.rows.push_back({parts::textCell(text(title)), parts::textCell(value)});
    }

    QString eventName(const QString &what) const
    {
        if (what == u"promise")
            return text(QT_TRANSLATE_NOOP("report", "Promise"));
        if (what == u"deal")
            return text(QT_TRANSLATE_NOOP("report", "Deal"));
        if (what == u"care")
            return text(QT_TRANSLATE_NOOP("report", "Care"));
        if (what == u"refusal")
            return text(QT_TRANSLATE_NOOP("report", "Not wanted"));
        if (what == u"expense")
            return text(QT_TRANSLATE_NOOP("report", "Expense"));
        if (what == u"return")
            return text(QT_TRANSLATE_NOOP("report", "Return"));
        if (what == u"request")
            return text(QT_TRANSLATE_NOOP("report", "Request about personal data"));
        return activityTitle(what, m_words);
    }

    static ReportCell dayCell(Day day)
    {
        ReportCell cell;
        if (!day.isNull()) {
            cell.kind = ReportCell::Kind::day;
            cell.value = day.number();
        }
        return cell;
    }

    const PersonFile &m_file;
    const words::ReportWords &m_words;
    Language m_language;
};

} // namespace

Report personFileReport(const PersonFile &file, const BookSettings &settings, Language language, const QDateTime &moment)
{
    const words::ReportWords words(language, settings.currency);
    Report report;
    report.language = language;
    report.currency = settings.currency;
    report.title = words.text(QT_TRANSLATE_NOOP("report", "What this book holds about %1"), {file.customer.name});
    report.headerLeft = parts::bookName(settings, words);
    report.headerRight = report.title;
    report.footerLeft = words.text(QT_TRANSLATE_NOOP("report", "As of %1. Somo."), {words.formats().moment(moment)});
    report.blocks.push_back(ReportHeading{1, report.title, file.customer.code});
    report.blocks.push_back(ReportParagraph{words.text(QT_TRANSLATE_NOOP("report", "Everything that is kept about this person in this book. They may have it corrected or erased, and take back what they agreed to.")), false});
    const PersonFilePages pages(file, words, language);
    for (ReportTable table : {pages.who(), pages.consents(), pages.orders(), pages.events(), pages.files()}) {
        if (!table.rows.empty())
            report.blocks.push_back(std::move(table));
    }
    return report;
}

} // namespace somo
