// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/received_statement.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr std::array<ReceivedField, receivedFieldCount> fields{ReceivedField::order, ReceivedField::date,   ReceivedField::customer, ReceivedField::base,
                                                               ReceivedField::rate,  ReceivedField::amount, ReceivedField::words};

/// The first that is found counts: "thưởng giới thiệu" is a referral before it is a bonus.
struct KindWords {
    const char16_t *part; // folded, at the beginning of a word
    StatementLineKind kind;
};
constexpr std::array kindWords{
    KindWords{u"gioi thieu", StatementLineKind::referral},  KindWords{u"referral", StatementLineKind::referral},
    KindWords{u"tam ung", StatementLineKind::draw},         KindWords{u"ung truoc", StatementLineKind::draw},
    KindWords{u"advance", StatementLineKind::draw},         KindWords{u"draw", StatementLineKind::draw},
    KindWords{u"mang sang", StatementLineKind::carry},      KindWords{u"chuyen sang", StatementLineKind::carry},
    KindWords{u"ky truoc", StatementLineKind::carry},       KindWords{u"thang truoc", StatementLineKind::carry},
    KindWords{u"carried", StatementLineKind::carry},        KindWords{u"carry", StatementLineKind::carry},
    KindWords{u"brought forward", StatementLineKind::carry},KindWords{u"quy doi", StatementLineKind::pool},
    KindWords{u"quy nhom", StatementLineKind::pool},        KindWords{u"pool", StatementLineKind::pool},
    KindWords{u"quan ly", StatementLineKind::overridePay},  KindWords{u"truong nhom", StatementLineKind::overridePay},
    KindWords{u"override", StatementLineKind::overridePay}, KindWords{u"dam bao", StatementLineKind::guarantee},
    KindWords{u"toi thieu", StatementLineKind::guarantee},  KindWords{u"guarantee", StatementLineKind::guarantee},
    KindWords{u"gioi han", StatementLineKind::cap},         KindWords{u"tran hoa hong", StatementLineKind::cap},
    KindWords{u"dieu chinh", StatementLineKind::adjustment},KindWords{u"tra hang", StatementLineKind::adjustment},
    KindWords{u"hoan hang", StatementLineKind::adjustment}, KindWords{u"truy thu", StatementLineKind::adjustment},
    KindWords{u"adjust", StatementLineKind::adjustment},    KindWords{u"return", StatementLineKind::adjustment},
    KindWords{u"refund", StatementLineKind::adjustment},    KindWords{u"clawback", StatementLineKind::adjustment},
    KindWords{u"thuong", StatementLineKind::bonus},         KindWords{u"bonus", StatementLineKind::bonus},
    KindWords{u"incentive", StatementLineKind::bonus},
};

} // namespace

std::span<const ReceivedField> receivedFields()
{
    return fields;
}

QString receivedFieldText(ReceivedField field)
{
    switch (field) {
    case ReceivedField::order: return QStringLiteral("order");
    case ReceivedField::date: return QStringLiteral("date");
    case ReceivedField::customer: return QStringLiteral("customer");
    case ReceivedField::base: return QStringLiteral("base");
    case ReceivedField::rate: return QStringLiteral("rate");
    case ReceivedField::amount: return QStringLiteral("amount");
    case ReceivedField::words: return QStringLiteral("words");
    }
    return {};
}

std::optional<ReceivedField> receivedFieldFromText(QStringView text)
{
    const auto found = std::ranges::find_if(fields, [text](ReceivedField field) { return receivedFieldText(field) == text; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

std::optional<StatementLineKind> payKindOfWords(const QString &words)
{
    const QString text = QString(u' ' + folded(words));
    for (const KindWords &each : kindWords) {
        if (text.contains(QString(u' ' + QStringView(each.part).toString())))
            return each.kind;
    }
    return std::nullopt;
}

} // namespace somo
