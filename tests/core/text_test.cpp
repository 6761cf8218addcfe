// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>
#include <set>

using namespace somo;

namespace {

QString apart(const QString &text) { return text.normalized(QString::NormalizationForm_D); }

QStringList sorted(QStringList names, QByteArray (*key)(QStringView))
{
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return key(a) < key(b); });
    return names;
}

} // namespace

TEST_CASE("clean text is NFC, trimmed of every kind of blank, without control characters", "[text]")
{
    const auto [dirty, clean] = GENERATE(table<QString, QString>({
        {QStringLiteral("  An \u00A0"), QStringLiteral("An")},
        {QStringLiteral("\uFEFFAn\u200B"), QStringLiteral("An")},
        {QStringLiteral("\t\t"), QString()},
        {QStringLiteral("580123\t"), QStringLiteral("580123")},
        {QStringLiteral("a\tb"), QStringLiteral("a b")},
        {QStringLiteral("a\r\nb\rc\nd"), QStringLiteral("a\nb\nc\nd")},
        {QStringLiteral("a\u0007b\u0085c"), QStringLiteral("abc")},
        {QStringLiteral("a \u00A0 b"), QStringLiteral("a \u00A0 b")},
        {QStringLiteral("<b>“x”</b> 😀 \u202Ertl"), QStringLiteral("<b>“x”</b> 😀 \u202Ertl")},
    }));
    CHECK(cleanText(dirty) == clean);
    CHECK(QString::fromStdString(cleanUtf8(dirty.toStdString())) == clean);
}

TEST_CASE("both Unicode forms of a Vietnamese text are one", "[text]")
{
    const QString name = QStringLiteral("Được Shopee trợ giá");
    CHECK(cleanText(apart(name)) == name);
    CHECK(QString::fromStdString(cleanUtf8(apart(name).toStdString())) == name);
    CHECK(cleanUtf8(name.toStdString()) == name.toStdString());
    CHECK(sortKey(apart(name)) == sortKey(name));
    CHECK(folded(apart(name)) == folded(name));
    // A letter whose two marks were typed in the other order.
    CHECK(sortKey(QStringLiteral("a\u0302\u0323")) == sortKey(QStringLiteral("ậ")));
}

TEST_CASE("folding drops marks, turns đ into d and keeps everything else", "[text]")
{
    CHECK(folded(QStringLiteral("  Đặng  Thị\u00A0Hoa ")) == QStringLiteral("dang thi hoa"));
    CHECK(folded(QStringLiteral("NGUYỄN Ưng Ờ")) == QStringLiteral("nguyen ung o"));
    CHECK(folded(QStringLiteral("Mã SKU-01 #2")) == QStringLiteral("ma sku-01 #2"));
    CHECK(folded(QString()).isEmpty());
}

TEST_CASE("the Vietnamese alphabet orders letters first, tones second, case last", "[text]")
{
    const QStringList inOrder = GENERATE(
        QStringList{QStringLiteral("An"), QStringLiteral("Ánh"), QStringLiteral("Ăn"), QStringLiteral("Ân"), QStringLiteral("Bình"),
                    QStringLiteral("Dung"), QStringLiteral("Đào"), QStringLiteral("Ông")},
        QStringList{QStringLiteral("ma"), QStringLiteral("mà"), QStringLiteral("mả"), QStringLiteral("mã"), QStringLiteral("má"),
                    QStringLiteral("mạ"), QStringLiteral("mă"), QStringLiteral("mằ"), QStringLiteral("mâ"), QStringLiteral("mậ")},
        QStringList{QStringLiteral("an"), QStringLiteral("An"), QStringLiteral("AN"), QStringLiteral("àn"), QStringLiteral("anh")},
        QStringList{QStringLiteral("An Bình"), QStringLiteral("An-Bình"), QStringLiteral("An2"), QStringLiteral("Anh"), QStringLiteral("Яна")},
        QStringList{QStringLiteral("10"), QStringLiteral("2"), QStringLiteral("e"), QStringLiteral("ê"), QStringLiteral("f"),
                    QStringLiteral("o"), QStringLiteral("ô"), QStringLiteral("ơ"), QStringLiteral("u"), QStringLiteral("ư"),
                    QStringLiteral("v"), QStringLiteral("w"), QStringLiteral("z")},
        QStringList{QStringLiteral("má an"), QStringLiteral("ma ân")});
    QStringList shuffled = inOrder;
    std::ranges::reverse(shuffled);
    CHECK(sorted(shuffled, sortKey) == inOrder);
    for (QString &text : shuffled)
        text = apart(text);
    QStringList back = sorted(shuffled, sortKey);
    for (QString &text : back)
        text = cleanText(text);
    CHECK(back == inOrder);
}

TEST_CASE("people are ordered by given name, with its tone, before the family name", "[text]")
{
    const QStringList inOrder{QStringLiteral("Trần An"), QStringLiteral("Lê Thị Ánh"), QStringLiteral("Bùi Ân"),
                              QStringLiteral("Trần Hà"), QStringLiteral("Vũ Hà"), QStringLiteral("Lê Hạ"), QStringLiteral("Phạm Hoa"),
                              QStringLiteral("Oanh"), QStringLiteral("An Oanh")};
    QStringList shuffled = inOrder;
    std::ranges::reverse(shuffled);
    CHECK(sorted(shuffled, personSortKey) == inOrder);
    CHECK(givenName(QStringLiteral("  Nguyễn Thị Minh\u00A0Khai ")) == QStringLiteral("Khai"));
    CHECK(givenName(QStringLiteral("Hoa")) == QStringLiteral("Hoa"));
    CHECK(givenName(QString()).isEmpty());
}

TEST_CASE("a sort key is printable ASCII so that every engine orders it alike", "[text]")
{
    const QByteArray key = sortKey(QStringLiteral("Đặng 😀 <b> Я\u202E 한 '%_"));
    CHECK(std::ranges::all_of(key, [](char c) { return c >= 0x20 && c < 0x7F; }));
}

TEST_CASE("a uid is 32 hexadecimal letters and new each time", "[text]")
{
    std::set<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString uid = newUid();
        REQUIRE(uid.size() == 32);
        REQUIRE(std::ranges::all_of(uid, [](QChar c) { return QStringView(u"0123456789abcdef").contains(c); }));
        seen.insert(uid);
    }
    CHECK(seen.size() == 1000);
}
