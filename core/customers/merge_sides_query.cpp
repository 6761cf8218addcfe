// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge_sides_query.h"
#include "core/customers/gender.h"

#include <QCoreApplication>

namespace somo::customers {

namespace {

/// One side's fields as people read them.
class SideTexts {
public:
    SideTexts(Database &database, const words::ReportWords &words)
        : m_words(words)
        , m_province(database, QStringLiteral("SELECT name FROM province WHERE id = :id"))
        , m_segment(database, QStringLiteral("SELECT name FROM segment WHERE id = :id"))
        , m_person(database, QStringLiteral("SELECT name FROM person WHERE id = :id"))
    {
    }

    Result<QString> of(const Customer &customer, MergeField field)
    {
        switch (field) {
        case MergeField::name: return customer.name;
        case MergeField::phone: return customer.phoneTyped;
        case MergeField::email: return customer.email;
        case MergeField::address: return customer.address;
        case MergeField::province: return nameOf(m_province, customer.province.value);
        case MergeField::group: return customer.group;
        case MergeField::segment: return nameOf(m_segment, customer.segment.value);
        case MergeField::gender: return genderText(customer.gender);
        case MergeField::birth: return birthText(customer);
        case MergeField::keeper: return nameOf(m_person, customer.keeper.value);
        case MergeField::stage: return stageText(customer.stageSaid);
        case MergeField::note: return customer.note;
        }
        return QString();
    }

private:
    static Result<QString> nameOf(Statement &name, qint64 id)
    {
        if (id == 0)
            return QString();
        name.bind(u":id", id);
        SOMO_TRY(name.run());
        const QString found = name.next() ? name.text(0) : QString();
        SOMO_TRY(name.status());
        return found;
    }
    QString genderText(const QString &gender) const
    {
        const QString key = genderKey(gender);
        if (key == u"female")
            return m_words.text(QT_TRANSLATE_NOOP("report", "female"));
        if (key == u"male")
            return m_words.text(QT_TRANSLATE_NOOP("report", "male"));
        return gender;
    }
    /// "24/10/1985", "24/10", "1985".
    static QString birthText(const Customer &customer)
    {
        const QString year = customer.birthYear ? QString::number(*customer.birthYear) : QString();
        if (!customer.birthDay)
            return year;
        const QString day = QStringLiteral("%1/%2").arg(*customer.birthDay % 100).arg(*customer.birthDay / 100);
        return year.isEmpty() ? day : QString(day + u'/' + year);
    }
    QString stageText(const QString &stage) const
    {
        if (stage == u"lead")
            return m_words.text(QT_TRANSLATE_NOOP("report", "lead"));
        if (stage == u"contacted")
            return m_words.text(QT_TRANSLATE_NOOP("report", "contacted"));
        return stage == u"qualified" ? m_words.text(QT_TRANSLATE_NOOP("report", "qualified")) : stage;
    }

    const words::ReportWords &m_words;
    Statement m_province, m_segment, m_person;
};

} // namespace

Result<std::vector<MergeLine>> mergeLines(Database &database, const MergePreview &preview, const Customer &result, const words::ReportWords &words)
{
    SideTexts texts(database, words);
    std::vector<MergeLine> lines;
    for (const MergeField field : mergeFields()) {
        MergeLine line;
        line.field = field;
        SOMO_TRY_ASSIGN(line.keep, texts.of(preview.keep, field));
        SOMO_TRY_ASSIGN(line.gone, texts.of(preview.gone, field));
        SOMO_TRY_ASSIGN(line.result, texts.of(result, field));
        if (!line.keep.isEmpty() || !line.gone.isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace somo::customers
