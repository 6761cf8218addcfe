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
struct PayKindWords {
    const char16_t *part; // folded, at the beginning of a word
    StatementLineKind kind;
};
constexpr std::array payPayKindWords{
    PayKindWords{u"gioi thieu", StatementLineKind::referral},  PayKindWords{u"referral", StatementLineKind::referral},
    PayKindWords{u"tam ung", StatementLineKind::draw},         PayKindWords{u"ung truoc", StatementLineKind::draw},
    PayKindWords{u"advance", StatementLineKind::draw},         PayKindWords{u"draw", StatementLineKind::draw},
    PayKindWords{u"mang sang", StatementLineKind::carry},      PayKindWords{u"chuyen sang", StatementLineKind::carry},
    PayKindWords{u"ky truoc", StatementLineKind::carry},       PayKindWords{u"thang truoc", StatementLineKind::carry},
    PayKindWords{u"carried", StatementLineKind::carry},        PayKindWords{u"carry", StatementLineKind::carry},
    PayKindWords{u"brought forward", StatementLineKind::carry},PayKindWords{u"quy doi", StatementLineKind::pool},
    PayKindWords{u"quy nhom", StatementLineKind::pool},        PayKindWords{u"pool", StatementLineKind::pool},
    PayKindWords{u"quan ly", StatementLineKind::overridePay},  PayKindWords{u"truong nhom", StatementLineKind::overridePay},
    PayKindWords{u"override", StatementLineKind::overridePay}, PayKindWords{u"dam bao", StatementLineKind::guarantee},
    PayKindWords{u"toi thieu", StatementLineKind::guarantee},  PayKindWords{u"guarantee", StatementLineKind::guarantee},
    PayKindWords{u"gioi han", StatementLineKind::cap},         PayKindWords{u"tran hoa hong", StatementLineKind::cap},
    PayKindWords{u"dieu chinh", StatementLineKind::adjustment},PayKindWords{u"tra hang", StatementLineKind::adjustment},
    PayKindWords{u"hoan hang", StatementLineKind::adjustment}, PayKindWords{u"truy thu", StatementLineKind::adjustment},
    PayKindWords{u"adjust", StatementLineKind::adjustment},    PayKindWords{u"return", StatementLineKind::adjustment},
    PayKindWords{u"refund", StatementLineKind::adjustment},    PayKindWords{u"clawback", StatementLineKind::adjustment},
    PayKindWords{u"thuong", StatementLineKind::bonus},         PayKindWords{u"bonus", StatementLineKind::bonus},
    PayKindWords{u"incentive", StatementLineKind::bonus},
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
    for (const PayKindWords &each : payPayKindWords) {
        if (text.contains(QString(u' ' + QStringView(each.part).toString())))
            return each.kind;
    }
    return std::nullopt;
}

} // namespace somo
