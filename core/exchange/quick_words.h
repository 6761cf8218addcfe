// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_text.h"

namespace somo::quick {

/// What the grammar's words say.
enum class Keyword {
    order, // lấy, mua, đặt
    sell, // bán
    pay, // trả, chuyển khoản
    receive, // thu, nhận
    send, // gửi: a payment with a customer before and an amount behind
    refund, // hoàn tiền
    giveBack, // trả hàng
    call,
    callAgain,
    message,
    visit,
    meet,
    deliver,
    promise, // hẹn, hứa
    remind, // nhớ, nhắc
    will, // sẽ
    done, // đã, vừa
    note,
    expense, // chi, tốn
    owe, // còn nợ
    owesNothing, // không nợ, hết nợ
    deposit, // cọc, trả trước
    paidAll, // trả đủ, đã thanh toán
    discount, // giảm
    freeShipping,
    shipping,
    each, // mỗi
    total, // tổng cộng
    price, // giá
    giftItem, // tặng
    orderReference, // đơn
    money, // tiền
    cash,
    transfer,
    wallet,
    card,
    onDelivery,
    via, // qua, trên
    to, // cho
    with, // với
    of, // của
    about, // về
    andWord, // và
    roughly, // khoảng
    size, // size, màu: what follows belongs to the goods
    some, // mấy, vài
    negation, // không, chưa, hủy: what follows did not happen
    intent, // hỏi, muốn, có thể, nếu: what follows may happen
    self, // mình, tôi: who writes the line
    function, // words that end a name and mean nothing here
    timeWord, // lúc, vào
    dayWord, // hôm, ngày, thứ …: a date may begin
};

/// Whether an entry can be about it: what people do.
bool isVerb(Keyword keyword);
/// Whether people only get in touch: a call, a message, a visit, a meeting.
bool isTouch(Keyword keyword);
/// Whether money goes from one to the other.
bool isPaying(Keyword keyword);

/// The word or phrase of the grammar that begins there.
std::optional<Lexicon<Keyword>::Match> keywordAt(const Tokens &tokens, TokenAt at);

/// Whether a word of the grammar, a title or a channel's own word begins there: nothing that can be counted.
bool isGrammarWord(const Tokens &tokens, TokenAt at);

/// What is called by words that elsewhere are words of the grammar: "trung thu", "tiền điện", "thẻ nhớ". The end behind it.
std::optional<TokenAt> compoundAt(const Tokens &tokens, TokenAt at);

/// Somebody whom nobody asked for a name: "khách lẻ", "khách vãng lai". The end behind it.
std::optional<TokenAt> nobodyAt(const Tokens &tokens, TokenAt at);

/// Who writes the line: "mình", "tôi", with their marks; without them they are names and other words. The end behind it.
std::optional<TokenAt> selfAt(const Tokens &tokens, TokenAt at);

/// "chị Lan hay lấy", "thường lấy": what is done now and then, and not today.
bool isHabitAt(const Tokens &tokens, TokenAt at);

/// A currency by its word: the code of ISO 4217, and the end behind it.
struct CurrencyWord {
    const char16_t *code = nullptr;
};
std::optional<Lexicon<CurrencyWord>::Match> currencyAt(const Tokens &tokens, TokenAt at);

/// How a customer is addressed: "chị", "anh", "c.". The end behind it, with its point.
std::optional<TokenAt> titleAt(const Tokens &tokens, TokenAt at);

/// A unit of goods: what it is called, and how many thousandths of it one is where it counts others ("chục", "tá", "lạng").
struct Unit {
    const char16_t *name = nullptr;
    qint64 thousandths = 1000;
    bool isMass = false;
};
std::optional<Lexicon<Unit>::Match> unitAt(const Tokens &tokens, TokenAt at);

} // namespace somo::quick
