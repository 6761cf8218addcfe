// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge_sides.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::customers {

namespace {

struct MergeFieldWords {
    MergeField field;
    const char *text;
    const char *name; // a source text of the context "report"
};

constexpr std::array mergeFieldWords{
    MergeFieldWords{MergeField::name, "name", QT_TRANSLATE_NOOP("report", "Name")},
    MergeFieldWords{MergeField::phone, "phone", QT_TRANSLATE_NOOP("report", "Phone")},
    MergeFieldWords{MergeField::email, "email", QT_TRANSLATE_NOOP("report", "E-mail")},
    MergeFieldWords{MergeField::address, "address", QT_TRANSLATE_NOOP("report", "Address")},
    MergeFieldWords{MergeField::province, "province", QT_TRANSLATE_NOOP("report", "Region")},
    MergeFieldWords{MergeField::group, "group", QT_TRANSLATE_NOOP("report", "Group")},
    MergeFieldWords{MergeField::segment, "segment", QT_TRANSLATE_NOOP("report", "Segment")},
    MergeFieldWords{MergeField::gender, "gender", QT_TRANSLATE_NOOP("report", "Gender")},
    MergeFieldWords{MergeField::birth, "birth", QT_TRANSLATE_NOOP("report", "Born")},
    MergeFieldWords{MergeField::keeper, "keeper", QT_TRANSLATE_NOOP("report", "Keeper")},
    MergeFieldWords{MergeField::stage, "stage", QT_TRANSLATE_NOOP("report", "Stage as said")},
    MergeFieldWords{MergeField::note, "note", QT_TRANSLATE_NOOP("report", "Note")},
};

const MergeFieldWords &wordsOf(MergeField field)
{
    return *std::ranges::find(mergeFieldWords, field, &MergeFieldWords::field);
}

} // namespace

std::span<const MergeField> mergeFields()
{
    static const auto fields = [] {
        std::array<MergeField, mergeFieldWords.size()> all{};
        std::ranges::transform(mergeFieldWords, all.begin(), &MergeFieldWords::field);
        return all;
    }();
    return fields;
}

QString mergeFieldText(MergeField field)
{
    return QString::fromLatin1(wordsOf(field).text);
}

QString mergeFieldName(MergeField field, const words::ReportWords &words)
{
    return words.text(wordsOf(field).name);
}

void takeField(Customer &result, MergeField field, const Customer &from)
{
    switch (field) {
    case MergeField::name: result.name = from.name; break;
    case MergeField::phone: result.phoneTyped = from.phoneTyped; break;
    case MergeField::email: result.email = from.email; break;
    case MergeField::address: result.address = from.address; break;
    case MergeField::province: result.province = from.province; break;
    case MergeField::group: result.group = from.group; break;
    case MergeField::segment: result.segment = from.segment; break;
    case MergeField::gender: result.gender = from.gender; break;
    case MergeField::birth:
        result.birthYear = from.birthYear;
        result.birthDay = from.birthDay;
        break;
    case MergeField::keeper:
        result.keeper = from.keeper;
        result.keeperFrom = from.keeperFrom;
        break;
    case MergeField::stage: result.stageSaid = from.stageSaid; break;
    case MergeField::note: result.note = from.note; break;
    }
}

} // namespace somo::customers
