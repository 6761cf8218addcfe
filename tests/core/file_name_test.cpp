// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from a book never becomes a path, a hidden ending, a device or an address that isn't ours.
#include "core/base/file_name.h"

#include "core/care/contact_address.h"
#include "tests/support/catch.h"

using namespace somo;

TEST_CASE("a file's name is made of a text that anybody may have written", "[text][hostile]")
{
    const auto [text, name] = GENERATE(table<QString, QString>({
        {QStringLiteral("báo giá.pdf"), QStringLiteral("báo giá.pdf")},
        {QStringLiteral("../../.bashrc"), QStringLiteral("bashrc")},
        {QStringLiteral("C:\\Windows\\system32\\x.dll"), QStringLiteral("C Windows system32 x.dll")},
        {QStringLiteral("a/b|c?d*e\"f<g>h"), QStringLiteral("a b c d e f g h")},
        {QStringLiteral("..."), QString()},
        {QStringLiteral("  .hidden  "), QStringLiteral("hidden")},
        {QStringLiteral("order.txt. . "), QStringLiteral("order.txt")},
        {QStringLiteral("line\nbreak\t.csv"), QStringLiteral("line break .csv")},
        {QStringLiteral("photo\u202Egpj.exe"), QStringLiteral("photogpj.exe")},
        {QStringLiteral("zero\u200Bwidth"), QStringLiteral("zerowidth")},
        {QStringLiteral("CON"), QStringLiteral("_CON")},
        {QStringLiteral("nul.txt"), QStringLiteral("_nul.txt")},
        {QStringLiteral("Com1 .csv"), QStringLiteral("_Com1 .csv")},
        {QStringLiteral("lpt\u00B9"), QStringLiteral("_lpt\u00B9")},
        {QStringLiteral("console.txt"), QStringLiteral("console.txt")},
        {QStringLiteral("COM10"), QStringLiteral("COM10")},
        {QString(200, u'a') + QStringLiteral(".pdf"), QString(116, u'a') + QStringLiteral(".pdf")},
        {QString(200, u'b'), QString(120, u'b')},
    }));
    CHECK(safeFileName(text) == name);
    CHECK(safeFileName(name) == name);
}

TEST_CASE("only addresses that are built here are opened", "[care][hostile]")
{
    for (const char *ours : {"tel:+84912345678", "sms:+84912345678?body=Ch%C3%A0o", "mailto:hoa@example.com?subject=Qu%C3%A0", "https://zalo.me/84912345678"})
        CHECK(care::isContactUrl(QString::fromLatin1(ours)));
    for (const char *foreign : {"", "zalo.me/84912345678", "http://zalo.me/84912345678", "https://zalo.me.example.com/1", "https://zalo.me@example.com/1",
                                "https://zalo.me:8080/1", "file:///etc/passwd", "\\\\server\\share\\x.exe", "//server/share", "javascript:alert(1)",
                                "ms-msdt:/id", "C:\\x.exe", "ftp://zalo.me/1"})
        CHECK_FALSE(care::isContactUrl(QString::fromLatin1(foreign)));
}
