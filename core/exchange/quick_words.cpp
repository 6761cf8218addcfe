// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_words.h"

namespace somo::quick {

namespace {

const Lexicon<Keyword> &keywords()
{
    static const Lexicon<Keyword> words{
        {"lấy|mua|lấy thêm|mua thêm|đặt|chốt|chốt đơn|lên đơn|đặt hàng|đặt mua|lấy hàng|mua hàng|order|oder|ord|buy|buys|bought|takes|took|orders|ordered", Keyword::order},
        {"bán|bán được|sell|sold", Keyword::sell},
        {"trả|trả tiền|trả tiền mặt|đưa tiền mặt|nộp tiền mặt|thanh toán|chuyển|chuyển tiền|chuyển khoản|chuyển khoản trả|ck|trả nợ|trả góp|đưa|đưa tiền|nộp|nộp tiền|gửi tiền|pay|pays|paid", Keyword::pay},
        {"gửi", Keyword::send},
        {"thu|thu tiền|thu tiền mặt|nhận tiền mặt|thu nợ|nhận|nhận tiền|nhận được|đã nhận|nhận ck|nhận chuyển khoản|received", Keyword::receive},
        {"hoàn tiền|trả lại tiền|hoàn lại|hoàn lại tiền|refund|refunded", Keyword::refund},
        {"trả hàng|trả lại hàng|hoàn hàng|đổi hàng|trả lại", Keyword::giveBack},
        {"gọi|gọi điện|gọi điện thoại|gọi cho|gọi điện cho|alo|điện|điện cho|phone|call|called", Keyword::call},
        {"gọi lại|gọi lại cho|gọi điện lại|gọi lại hỏi|alo lại|call back", Keyword::callAgain},
        {"nhắn|nhắn tin|nhắn tin cho|nhắn cho|nhắn zalo|nhắn zalo cho|inbox|ib|rep|rep tin|trả lời tin|gửi báo giá|báo giá|gửi mẫu|message|text", Keyword::message},
        {"ghé|ghé thăm|ghé qua|qua thăm|đến thăm|tới thăm|đi thăm|thăm|qua nhà|đến nhà|tới nhà|ghé shop|visit|visited", Keyword::visit},
        {"gặp|đi gặp|họp|họp với|gặp mặt|meet|met|meeting", Keyword::meet},
        {"giao|giao hàng|giao cho|giao hàng cho|ship cho|ship hàng|ship hàng cho|deliver", Keyword::deliver},
        {"hẹn|hẹn lại|hứa|cam kết|khách hẹn|promise|promises|promised", Keyword::promise},
        {"nhớ|nhắc|nhắc tôi|nhắc mình|cần|phải|remind", Keyword::remind},
        {"sẽ|will", Keyword::will},
        {"đã|vừa|mới|vừa mới|đã có|just", Keyword::done},
        {"ghi chú|ghi nhớ|note|lưu ý|nhật ký", Keyword::note},
        {"chi|chi phí|tốn|tiêu|chi tiêu|tiêu hết|chi tiền|expense|spent", Keyword::expense},
        {"nợ|ghi nợ|còn nợ|thiếu|còn thiếu|nợ lại|còn nợ lại|thiếu lại|owes|owe", Keyword::owe},
        {"không nợ|hết nợ|ko nợ|k nợ", Keyword::owesNothing},
        {"cọc|đặt cọc|cọc trước|đưa trước|trả trước|chuyển trước|ck trước|đã cọc|đã trả|đã đưa|đã chuyển|đã ck|đã chuyển khoản|thanh toán trước|tạm ứng|ứng trước|deposit", Keyword::deposit},
        {"trả đủ|trả hết|đã thanh toán|đã trả đủ|đã trả hết|đã thanh toán đủ|thanh toán đủ|đã thu tiền|trả luôn|ck đủ|ck luôn|tất toán", Keyword::paidAll},
        {"giảm|giảm giá|bớt|chiết khấu|ck giảm|được giảm|được bớt|discount|off", Keyword::discount},
        {"freeship|free ship|miễn ship|miễn phí ship|miễn phí vận chuyển|fs", Keyword::freeShipping},
        {"ship|phí ship|tiền ship|phí vận chuyển|vận chuyển|cước|shipping", Keyword::shipping},
        {"mỗi|mỗi cái|mỗi chiếc|mỗi hộp|mỗi bộ|mỗi kg|mỗi ký|đơn giá|each", Keyword::each},
        {"tổng|tổng cộng|hết|hết thảy|tất cả|cả thảy|tổng tiền|tổng là|tổng hết|vị chi|tổng thu|total", Keyword::total},
        {"giá|với giá|price", Keyword::price},
        {"tặng|tặng kèm|tặng thêm|khuyến mãi|km", Keyword::giftItem},
        {"đơn|đơn hàng|tiền đơn|tiền đơn hàng|hóa đơn|hđ|mã đơn|cho đơn|của đơn|tiền hóa đơn", Keyword::orderReference},
        {"tiền|tiền hàng|money", Keyword::money},
        {"tiền mặt|tm|cash|bằng tiền mặt", Keyword::cash},
        {"qua ngân hàng|bằng chuyển khoản|qua chuyển khoản|qua ck|bằng ck|bank", Keyword::transfer},
        {"momo|qua momo|zalopay|vnpay|ví", Keyword::wallet},
        {"thẻ|quẹt thẻ|cà thẻ|bằng thẻ", Keyword::card},
        {"cod|ship cod|thu hộ", Keyword::onDelivery},
        {"qua|trên|bên|từ|kênh|qua kênh|ở|tại|via|on|from", Keyword::via},
        {"cho|to|for", Keyword::to},
        {"với|cùng với|with", Keyword::with},
        {"của", Keyword::of},
        {"về|about", Keyword::about},
        {"và|cùng|thêm|cộng|and", Keyword::andWord},
        {"khoảng|tầm|chừng|cỡ|gần|hơn|độ|xấp xỉ", Keyword::roughly},
        {"size|cỡ số|mã|loại|màu|số", Keyword::size},
        {"mấy|vài|ít", Keyword::some},
        {"không|ko|hông|hổng|chưa|chẳng|chả|đừng|thôi không|từ chối|hủy|huỷ|khỏi", Keyword::negation},
        {"hỏi|hỏi giá|hỏi mua|hỏi đặt|xin giá|muốn|muốn hỏi|định|tính|quan tâm|phân vân|đang xem|đang tính|có thể|có lẽ|chắc|chắc là|suýt|suýt nữa|thích|xem|đòi|nếu|nếu như|giá mà|mượn|hình như|nghe nói|nghe đâu|nghe bảo|nghe đồn|có khi|giả sử|giả như|hay là", Keyword::intent},
        {"tính tiền|chắc chắn", Keyword::function},
        {"để|báo|nói|bảo|dặn|khen|chê|than|xin|nhờ|kêu|đang|được|bị|có|là|rồi|nhé|nha|ạ|nhá|này|đó|kia|thì|mà|nên|vì|do|khi|đến|tới|còn|trong|ngoài|dưới|lại|xong|luôn|cả|phàn nàn|đồng ý|chờ|đợi|nhưng|tại vì|cám ơn|cảm ơn|sđt|sdt|số điện thoại|số đt", Keyword::function},
        {"lúc|vào|vào lúc|hồi|at", Keyword::timeWord},
        {"hôm|ngày|thứ|tuần|tháng|sáng|trưa|chiều|tối|đêm|hôm nay|hôm qua|ngày mai|mai|nay|mùng|mồng|cuối|đầu|giữa|cách đây|sau|chủ nhật|cn|today|yesterday|tomorrow", Keyword::dayWord},
    };
    return words;
}

const Lexicon<int> &compounds()
{
    static const Lexicon<int> words{
        {"doanh thu|doanh số", 0},
        {"trung thu|tết trung thu|mùa thu|thu đông|xuân thu|thu hoạch|chi nhánh|chi tiết", 0},
        {"tiền điện|tiền điện nước|tiền điện thoại|điện nước|điện thoại|điện tử|điện máy|điện lạnh|điện lực|thẻ điện thoại|cước điện thoại|hóa đơn điện|hóa đơn tiền điện", 0},
        {"thẻ nhớ|thẻ cào|thẻ quà tặng|thẻ tập|thẻ nạp|quà tặng|đồng hồ hẹn giờ|giấy ghi chú|sổ ghi chú|sổ ghi nhớ|giấy note|sổ note|ví da|ví tiền|ví cầm tay", 0},
        {"giá sách|giá đỡ|giá treo|giá phơi|giá đỗ|cần câu|cần tây|túi đựng thẻ|máy tính|máy tính bảng|bàn tính|vàng mã|cặp sách|cặp da|cặp táp|cặp tóc|cặp lồng|cặp nhiệt độ", 0},
    };
    return words;
}

const Lexicon<int> &nobodies()
{
    static const Lexicon<int> words{
        {"khách lẻ|khách vãng lai|khách hàng vãng lai|vãng lai|khách lạ|khách quen|khách mới|khách cũ|khách sỉ|khách buôn|khách ngoài|khách online|khách đi đường|khách qua đường", 0},
    };
    return words;
}

const Lexicon<int> &selves()
{
    static const Lexicon<int> words{{"mình|tôi|tớ|tao|tui|chúng mình|chúng tôi|chúng tớ|bọn mình|tụi mình|bên mình|nhà mình", 0}};
    return words;
}

const Lexicon<CurrencyWord> &currencyNames()
{
    static const Lexicon<CurrencyWord> words{
        {"usd|dollar|dollars|đô|đô la|đôla|đô mỹ", {u"USD"}}, {"eur|euro", {u"EUR"}}, {"tệ|nhân dân tệ|cny|rmb", {u"CNY"}}, {"yên|jpy|yen", {u"JPY"}}, {"won|krw", {u"KRW"}}, {"baht|thb", {u"THB"}},
        {"sgd", {u"SGD"}}, {"gbp", {u"GBP"}}, {"twd", {u"TWD"}},
    };
    return words;
}

const Lexicon<int> &titles()
{

    static const Lexicon<int> words{
        {"chị|anh|em|cô|chú|bác|ông|bà|dì|cậu|thím|mợ|khách|khách hàng|mr|ms|mrs|anh chị|a|c|e", 0},
        {"công ty|cty|shop|cửa hàng|đại lý", 1},
    };
    return words;
}

const Lexicon<Unit> &units()
{
    static const Lexicon<Unit> words{
        {"cái", {u"cái"}}, {"chiếc", {u"chiếc"}}, {"hộp", {u"hộp"}}, {"gói", {u"gói"}}, {"bộ", {u"bộ"}}, {"thùng", {u"thùng"}},
        {"chai", {u"chai"}}, {"lon", {u"lon"}}, {"túi", {u"túi"}}, {"bịch", {u"bịch"}}, {"bao", {u"bao"}}, {"đôi", {u"đôi"}}, {"cặp", {u"cặp"}},
        {"con", {u"con"}}, {"quả", {u"quả"}}, {"trái", {u"trái"}}, {"bó", {u"bó"}}, {"cuốn", {u"cuốn"}}, {"quyển", {u"quyển"}}, {"tờ", {u"tờ"}},
        {"lít", {u"lít"}}, {"l", {u"lít"}}, {"ml", {u"ml"}}, {"mét", {u"mét"}}, {"m", {u"mét"}}, {"tấm", {u"tấm"}}, {"cây", {u"cây"}}, {"suất", {u"suất"}}, {"phần", {u"phần"}},
        {"ly", {u"ly"}}, {"cốc", {u"cốc"}}, {"hũ", {u"hũ"}}, {"lọ", {u"lọ"}}, {"tuýp", {u"tuýp"}}, {"viên", {u"viên"}}, {"vỉ", {u"vỉ"}}, {"cuộn", {u"cuộn"}},
        {"củ", {u"củ"}}, {"miếng", {u"miếng"}}, {"ổ", {u"ổ"}}, {"tập", {u"tập"}}, {"set", {u"set"}}, {"combo", {u"combo"}}, {"kiện", {u"kiện"}}, {"can", {u"can"}}, {"khay", {u"khay"}}, {"cành", {u"cành"}},
        {"kg|ký|kí|cân|kilô|kilo|ki lô|ky|kilogam", {u"kg", 1000, true}}, {"lạng", {u"kg", 100, true}}, {"gram|gam|gr|g", {u"kg", 1, true}}, {"yến", {u"kg", 10'000, true}},
        {"tạ", {u"kg", 100'000, true}}, {"tấn", {u"kg", 1'000'000, true}}, {"tá", {u"", 12'000}}, {"chục", {u"", 10'000}},
    };
    return words;
}

} // namespace

bool isVerb(Keyword keyword)
{
    switch (keyword) {
    case Keyword::order:
    case Keyword::sell:
    case Keyword::pay:
    case Keyword::receive:
    case Keyword::send:
    case Keyword::refund:
    case Keyword::giveBack:
    case Keyword::call:
    case Keyword::callAgain:
    case Keyword::message:
    case Keyword::visit:
    case Keyword::meet:
    case Keyword::deliver:
    case Keyword::promise:
    case Keyword::remind:
    case Keyword::note:
    case Keyword::expense:
    case Keyword::deposit:
    case Keyword::paidAll: return true;
    default: return false;
    }
}

bool isTouch(Keyword keyword)
{
    return keyword == Keyword::call || keyword == Keyword::message || keyword == Keyword::visit || keyword == Keyword::meet;
}

bool isPaying(Keyword keyword)
{
    return keyword == Keyword::pay || keyword == Keyword::deposit || keyword == Keyword::receive || keyword == Keyword::send || keyword == Keyword::paidAll;
}

std::optional<Lexicon<Keyword>::Match> keywordAt(const Tokens &tokens, TokenAt at) { return keywords().match(tokens, at); }

bool isGrammarWord(const Tokens &tokens, TokenAt at)
{
    return keywordAt(tokens, at).has_value() || titleAt(tokens, at).has_value();
}

std::optional<TokenAt> compoundAt(const Tokens &tokens, TokenAt at)
{
    const auto match = compounds().match(tokens, at);
    // "mua thu" without marks may be "mua thử".
    const auto keyword = match && !match->isExact ? keywordAt(tokens, at) : std::nullopt;
    return match && !(keyword && keyword->meaning == Keyword::order) ? std::optional(match->end) : std::nullopt;
}

std::optional<TokenAt> nobodyAt(const Tokens &tokens, TokenAt at)
{
    const auto match = nobodies().match(tokens, at);
    return match ? std::optional(match->end) : std::nullopt;
}

std::optional<TokenAt> selfAt(const Tokens &tokens, TokenAt at)
{
    const auto match = selves().match(tokens, at);
    const bool isMarked = match && std::any_of(tokens.begin() + at, tokens.begin() + match->end, [](const Token &token) { return token.isMarked; });
    return match && match->isExact && isMarked ? std::optional(match->end) : std::nullopt;
}

bool isHabitAt(const Tokens &tokens, TokenAt at)
{
    static const QString usually = tonedKey(u"thường");
    const Token *word = tokenAt(tokens, at);
    const bool isHabit = word && word->kind == TokenKind::word && (word->toned == QLatin1String("hay") || word->toned == usually);
    const auto verb = isHabit ? keywordAt(tokens, at + 1) : std::nullopt;
    return verb && isVerb(verb->meaning);
}

std::optional<Lexicon<CurrencyWord>::Match> currencyAt(const Tokens &tokens, TokenAt at)
{
    const Token *sign = tokenAt(tokens, at);
    if (sign && (sign->isSign(u'$') || sign->isSign(u'€')))
        return Lexicon<CurrencyWord>::Match{{sign->isSign(u'$') ? u"USD" : u"EUR"}, at + 1, true};
    // Without its marks "đô" is "do", "tệ" is "te": words of every day.
    const auto match = currencyNames().match(tokens, at);
    return match && match->isExact ? match : std::nullopt;
}

std::optional<TokenAt> titleAt(const Tokens &tokens, TokenAt at)
{
    const auto match = titles().match(tokens, at);
    const bool isQuoted = at > 0 && tokens[size_t(at - 1)].kind == TokenKind::sign && QStringView(u"\"'“”‘’«(,;:").contains(tokens[size_t(at - 1)].typed);
    if (!match || (tokens[size_t(at)].isGlued && !isQuoted))
        return std::nullopt;
    TokenAt end = match->end;
    // Without marks "ba" is three, "di" is go, "co" has: only where a name shows it.
    const Token &word = tokens[size_t(at)];
    const Token *behind = tokenAt(tokens, end);
    const bool isDoubtful = !match->isExact && (word.plain == QLatin1String("ba") || word.plain == QLatin1String("di") || word.plain == QLatin1String("co"));
    if (isDoubtful && (!behind || !behind->isCapital))
        return std::nullopt;
    const Token *point = tokenAt(tokens, end);
    const bool isLetter = tokens[size_t(at)].plain.size() == 1;
    if (point && point->isSign(u'.') && point->isGlued)
        ++end;
    const Token *name = tokenAt(tokens, end);
    if (isLetter && (!name || name->kind != TokenKind::word || (name->isGlued && end == match->end)))
        return std::nullopt;
    return end;
}

std::optional<Lexicon<Unit>::Match> unitAt(const Tokens &tokens, TokenAt at) { return units().match(tokens, at); }

} // namespace somo::quick
