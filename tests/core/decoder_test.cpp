// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoder.h"

#include "tests/support/catch.h"

#include <QBuffer>

using namespace somo;

namespace {

/// Decodes in blocks of `block` bytes, so that characters are cut in every place.
std::string decoded(const QByteArray &bytes, Encoding encoding, size_t block, TextDecoder::State *last = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, encoding);
    std::string text;
    TextDecoder::State state = TextDecoder::State::more;
    while (state == TextDecoder::State::more)
        state = decoder.read(text, block);
    if (last)
        *last = state;
    return text;
}

Encoding detected(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer);
}

QByteArray utf16(const QString &text, bool little, bool mark)
{
    QByteArray bytes = mark ? QByteArray(little ? "\xFF\xFE" : "\xFE\xFF") : QByteArray();
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

// "Số,Nguyễn Thị Hoà,Đơn 5₫" in Windows-1258: letters with their tone marks behind them.
const QByteArray vietnamese1258("S\xF4\xEC,Nguy\xEA\xDEn Thi\xF2 Ho\xE0,\xD0\xF5n 5\xFE");
const QString vietnamese = QStringLiteral("Số,Nguyễn Thị Hoà,Đơn 5₫");

} // namespace

TEST_CASE("every encoding is decoded, wherever its blocks are cut", "[decoder]")
{
    const QString text = QStringLiteral("Mã đơn hàng;Được trợ giá;😀;€\n");
    for (size_t block = 4; block < 9; ++block) {
        CHECK(QString::fromStdString(decoded(text.toUtf8(), Encoding::utf8, block)) == text);
        CHECK(QString::fromStdString(decoded("\xEF\xBB\xBF" + text.toUtf8(), Encoding::utf8, block)) == text);
        for (const bool little : {true, false}) {
            for (const bool mark : {true, false}) {
                const Encoding encoding = little ? Encoding::utf16le : Encoding::utf16be;
                CHECK(QString::fromStdString(decoded(utf16(text, little, mark), encoding, block)) == text);
            }
        }
        const QString back = QString::fromStdString(decoded(vietnamese1258, Encoding::windows1258, block));
        CHECK(back.normalized(QString::NormalizationForm_C) == vietnamese);
        CHECK(QString::fromStdString(decoded("caf\xE9 \x80 \xF0", Encoding::windows1252, block)) == QStringLiteral("café € ð"));
    }
}

TEST_CASE("the encoding is found from the bytes", "[decoder]")
{
    const QString text = QStringLiteral("Mã đơn hàng,Người mua\n1,Hòa\n");
    CHECK(detected("a,b\n1,2\n") == Encoding::utf8);
    CHECK(detected(text.toUtf8()) == Encoding::utf8);
    CHECK(detected(utf16(text, true, true)) == Encoding::utf16le);
    CHECK(detected(utf16(text, false, true)) == Encoding::utf16be);
    CHECK(detected(utf16(text, true, false)) == Encoding::utf16le);
    CHECK(detected(utf16(text, false, false)) == Encoding::utf16be);
    CHECK(detected(vietnamese1258) == Encoding::windows1258);
    CHECK(detected("\xD0\xE0 N\xE5ng") == Encoding::windows1258); // đ without any tone
    CHECK(detected("caf\xE9,na\xEFve,\xA0x") == Encoding::windows1252);
    CHECK(detected("cos\xEC,per\xF2,luned\xEC") == Encoding::windows1252); // Italian: behind consonants too
    CHECK(detected("\x8A\x6B\x6F\x64\x61,a\xEC") == Encoding::windows1252); // Š is in 1252 only
    // Valid UTF-8 for more than one block, and not at the end.
    CHECK(detected(QByteArray(200'000, 'a') + "\xE9") == Encoding::windows1252);
    CHECK(detected(QByteArray(65'535, 'a') + "ế" + QByteArray(65'535, 'b')) == Encoding::utf8);
}

TEST_CASE("the encodings of Vietnamese fonts before Unicode are found and decoded", "[decoder]")
{
    const QString text = QStringLiteral("Nguyễn Văn Hưởng, Đặng Thị Ngọc Ánh: 3 áo sơ mi cổ đức, phường Bến Thành");
    // What the fonts .VnTime and VNI-Times have for it.
    const QByteArray abc("Nguy\xD4n V\xA8n H\xAD\xEBng, \xA7\xC6ng Th\xDE Ng\xE4\x63 \xB8nh: 3 \xB8o s\xAC mi c\xE6 \xAE\xF8\x63, ph\xAD\xEAng B\xD5n Th\xB5nh");
    const QByteArray vni("Nguye\xE3n Va\xEAn H\xF6\xF4\xFBng, \xD1" "a\xEBng Th\xF2 Ngo\xEF\x63 A\xD9nh: 3 a\xF9o s\xF4 mi co\xE5 \xF1\xF6\xF9\x63, ph\xF6\xF4\xF8ng Be\xE1n Tha\xF8nh");
    CHECK(detected(abc) == Encoding::tcvn3);
    CHECK(detected(vni) == Encoding::vni);
    const auto composed = [](const std::string &utf8) { return QString::fromStdString(utf8).normalized(QString::NormalizationForm_C); };
    for (const size_t block : {4, 5, 64}) {
        CHECK(composed(decoded(vni, Encoding::vni, block)) == text);
        // ABC has no capital Á of its own.
        CHECK(composed(decoded(abc, Encoding::tcvn3, block)) == QString(text).replace(u'Á', u'á'));
    }
    // Other languages have such bytes elsewhere.
    CHECK(detected("na\xEFve, o\xF9, caf\xE9, h\xF4tel, Ang\xE8le, gar\xE7on") == Encoding::windows1252);
    CHECK(detected("\xA9 2026, 20 \xB5m, 5 \xB0\x43, \xAB a \xBB") == Encoding::windows1252);
    CHECK(encodingFromName(u"TCVN3") == Encoding::tcvn3);
    CHECK(encodingName(Encoding::vni) == QStringLiteral("vni"));
}

TEST_CASE("undecodable bytes stop the reading and are never replaced", "[decoder]")
{
    const auto [bytes, encoding, before] = GENERATE(table<QByteArray, Encoding, std::string>({
        {"ab\xFF\x63", Encoding::utf8, "ab"},
        {"ab\xC3", Encoding::utf8, "ab"}, // cut off
        {"ab\xED\xA0\x80", Encoding::utf8, "ab"}, // a surrogate
        {"ab\xC0\x80", Encoding::utf8, "ab"}, // overlong
        {"ab\xF4\x90\x80\x80", Encoding::utf8, "ab"}, // beyond Unicode
        {QByteArray("a\0b", 3), Encoding::utf16le, "a"},
        {QByteArray("a\0\x00\xDC\x62\x00", 6), Encoding::utf16le, "a"},
        {QByteArray("a\0\x00\xD8\x62\x00", 6), Encoding::utf16le, "a"},
        {"ab\x8A", Encoding::windows1258, "ab"},
        {"ab\x81", Encoding::windows1252, "ab"},
    }));
    TextDecoder::State state{};
    CHECK(decoded(bytes, encoding, 4, &state) == before);
    CHECK(state == TextDecoder::State::fault);
}
