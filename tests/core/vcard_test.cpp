// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_source.h"
#include "core/exchange/vcard_writer.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

std::vector<VcardContact> readAll(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer);
    std::vector<VcardContact> contacts;
    while (true) {
        const auto read = reader.next();
        REQUIRE(read);
        if (!read->has_value())
            return contacts;
        contacts.push_back(read->value());
    }
}

Contact readOne(const QByteArray &lines)
{
    const auto contacts = readAll("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n");
    REQUIRE(contacts.size() == 1);
    return contacts.front().contact;
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST_CASE("a card of an old telephone is read: quoted-printable with soft breaks, bare types, a photo", "[vcard]")
{
    const auto contacts = readAll("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nguy=E1=BB=85n;Lan;Th=E1=BB=8B;;\r\n"
                                  "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lan Th=E1=BB=8B Nguy=\r\n=E1=BB=85n\r\nTEL;FAX:02438221234\r\nTEL;CELL:0912345678\r\n"
                                  "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRgAB\r\n\r\nNOTE;ENCODING=QUOTED-PRINTABLE:m=C3=A0u=0D=0Axanh\r\nEND:VCARD\r\n");
    REQUIRE(contacts.size() == 1);
    const Contact &lan = contacts.front().contact;
    CHECK(contacts.front().line == 1);
    // The telephone turned the name round.
    CHECK(lan.name == text("Nguyễn Thị Lan"));
    REQUIRE(lan.phones.size() == 2);
    CHECK(lan.phones[0].value == QStringLiteral("0912345678"));
    CHECK(lan.phones[1].types == QStringList{QStringLiteral("fax")});
    CHECK(lan.note == text("màu\nxanh"));
}

TEST_CASE("a letter folded in two is whole again, and lines are written without breaking one", "[vcard]")
{
    // U+1EC5 (three octets) is cut after its first one.
    CHECK(readOne("FN:Nguy\xE1\r\n \xBB\x85n An").name == text("Nguyễn An"));
    Contact contact;
    contact.name = text("Nguyễn Thị Hoàng Lan");
    contact.note = QString(60, QChar(0x1EAB)) + text(" đóng; gói, kỹ\\\nnhanh");
    for (const VcardVersion version : {VcardVersion::v3, VcardVersion::v4}) {
        const QByteArray card = vcardOf(contact, version);
        for (const QByteArray &line : card.split('\n')) {
            CHECK(line.size() <= 76); // with its CR
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
        const auto back = readAll(card);
        REQUIRE(back.size() == 1);
        CHECK(back[0].contact.name == contact.name);
        CHECK(back[0].contact.note == contact.note);
    }
}

TEST_CASE("grouped properties, labels, several phones, addresses and birthdays", "[vcard]")
{
    const Contact contact = readOne("N:Minh;Trần;;;\r\nFN:Trần Minh\r\nORG:Trà Sen;Kho\r\nTEL;type=WORK:(024) 3822 1234\r\nitem1.TEL:+84 90 123 4567\r\n"
                                    "item1.X-ABLabel:_$!<Mobile>!$_\r\nitem2.EMAIL;type=INTERNET;type=pref:Minh@Example.com\r\nEMAIL:khac@example.com\r\n"
                                    "ADR;type=HOME:;;12 Lý Thường Kiệt\\, P. 7;Q. 10;TP. Hồ Chí Minh;70000;Việt Nam\r\n"
                                    "BDAY;value=date;X-APPLE-OMIT-YEAR=1604:1604-02-29\r\nCATEGORIES:myContacts,Sỉ\\, lẻ\r\nNOTE:một\\nhai");
    CHECK(contact.name == text("Trần Minh"));
    CHECK(contact.organisation == text("Trà Sen, Kho"));
    REQUIRE(contact.phones.size() == 2);
    CHECK(contact.phones[0].value == QStringLiteral("+84 90 123 4567")); // its label says mobile
    CHECK(contact.emails[0].value == QStringLiteral("Minh@Example.com"));
    REQUIRE(contact.addresses.size() == 1);
    CHECK(contact.addresses[0].street == text("12 Lý Thường Kiệt, P. 7"));
    CHECK(contact.addresses[0].region == text("TP. Hồ Chí Minh"));
    CHECK(contact.birthday == ContactBirthday{0, 2, 29});
    CHECK(contact.categories == QStringList{QStringLiteral("myContacts"), text("Sỉ, lẻ")});
    CHECK(contactCells(contact) == QStringList{text("Trần Minh"), QStringLiteral("+84 90 123 4567"), QStringLiteral("Minh@Example.com"), text("12 Lý Thường Kiệt, P. 7, Q. 10"),
                                               text("TP. Hồ Chí Minh"), text("Sỉ, lẻ"), QString(), QStringLiteral("--02-29"),
                                               text("một\nhai\nTEL: (024) 3822 1234 (work)\nEMAIL: khac@example.com\nORG: Trà Sen, Kho")});
}

TEST_CASE("a birthday is what the card says of it", "[vcard]")
{
    const auto [value, birthday] = GENERATE(table<const char *, std::optional<ContactBirthday>>({
        {"BDAY:1990-12-25", ContactBirthday{1990, 12, 25}},
        {"BDAY:19901225", ContactBirthday{1990, 12, 25}},
        {"BDAY:1990-12-25T00:00:00Z", ContactBirthday{1990, 12, 25}},
        {"BDAY:--1225", ContactBirthday{0, 12, 25}},
        {"BDAY:--12-25", ContactBirthday{0, 12, 25}},
        {"BDAY:1990", ContactBirthday{1990, 0, 0}},
        {"BDAY:1990-13-01", std::nullopt},
        {"BDAY:1991-02-29", std::nullopt},
        {"BDAY;VALUE=text:circa 1800", std::nullopt},
        {"BDAY:", std::nullopt},
    }));
    INFO(value);
    CHECK(readOne("FN:An\r\n" + QByteArray(value)).birthday == birthday);
}

TEST_CASE("a name is read in the Vietnamese order, and only where it is Vietnamese", "[vcard]")
{
    const auto [lines, name] = GENERATE(table<const char *, const char *>({
        {"N:Nguyễn;Lan;Thị;;", "Nguyễn Thị Lan"},
        {"N:Nguyễn;Lan;Thị;;\r\nFN:Nguyễn Thị Lan", "Nguyễn Thị Lan"},
        {"N:Nguyễn;Lan;Thị;;\r\nFN:Lan Thị Nguyễn", "Nguyễn Thị Lan"},
        {"N:Nguyễn;Lan;Thị;;\r\nFN:Chị Lan Bưu điện", "Chị Lan Bưu điện"},
        {"N:Smith;John;;;\r\nFN:John Smith", "John Smith"},
        {"N:;Lan tạp hóa;;;", "Lan tạp hóa"},
        {"ORG:Cửa hàng Hoa;", "Cửa hàng Hoa"},
    }));
    INFO(lines);
    CHECK(readOne(lines).name == text(name));
    const NameParts parts = partsOfName(text("Nguyễn Thị Hoàng Lan"));
    CHECK((parts.family == text("Nguyễn") && parts.additional == text("Thị Hoàng") && parts.given == QStringLiteral("Lan")));
    CHECK(partsOfName(text("Cửa hàng Hoa")).given == text("Cửa hàng Hoa"));
}

TEST_CASE("version 4: uris, quoted types, groups left out, a card inside a card; a file cut short is refused", "[vcard]")
{
    const auto contacts = readAll("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Lê Bình\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,cell\":tel:+84-912-345-678;ext=5\r\nEMAIL:mailto:binh@example.com\r\n"
                                  "GENDER:M;anh\r\nEND:VCARD\r\nBEGIN:VCARD\r\nKIND:group\r\nFN:Nhóm\r\nEND:VCARD\r\n"
                                  "BEGIN:VCARD\r\nFN:Chi\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Thư ký\r\nEND:VCARD\r\nEND:VCARD\r\n");
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].contact.phones[0] == ContactValue{QStringLiteral("+84-912-345-678"), {QStringLiteral("voice"), QStringLiteral("cell")}, true});
    CHECK(contacts[0].contact.emails[0].value == QStringLiteral("binh@example.com"));
    CHECK(contacts[0].contact.gender == QStringLiteral("M"));
    CHECK(contacts[1].contact.name == QStringLiteral("Chi"));
    CHECK(contacts[1].line == 12);
    QBuffer buffer;
    buffer.setData("BEGIN:VCARD\nFN:An\nEND:VCARD\nBEGIN:VCARD\nFN:B");
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer);
    REQUIRE(reader.next());
    const auto cut = reader.next();
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == ErrorCode::contactCutShort);
    CHECK(cut.error().args == QStringList{QStringLiteral("4")});
}

TEST_CASE("what is written says the same in both versions", "[vcard]")
{
    Contact contact;
    contact.uid = QStringLiteral("urn:uuid:0123");
    contact.name = text("Trần Văn Bình");
    contact.phones = {{QStringLiteral("0912 345 678"), {}, true}};
    contact.emails = {{QStringLiteral("binh@example.com"), {}, false}};
    contact.addresses = {{text("5 Hàng Bài"), {}, text("Hà Nội"), {}, {}}};
    contact.birthday = ContactBirthday{1990, 0, 0};
    contact.gender = QStringLiteral("M");
    contact.categories = {QStringLiteral("VIP")};
    CHECK(QString::fromUtf8(vcardOf(contact, VcardVersion::v3))
          == text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Trần Văn Bình\r\nN:Trần;Bình;Văn;;\r\nUID:urn:uuid:0123\r\nTEL;TYPE=CELL;TYPE=PREF:0912 345 678\r\n"
                  "EMAIL;TYPE=INTERNET:binh@example.com\r\nADR:;;5 Hàng Bài;;Hà Nội;;\r\nX-GENDER:M\r\nCATEGORIES:VIP\r\nEND:VCARD\r\n"));
    CHECK(QString::fromUtf8(vcardOf(contact, VcardVersion::v4))
          == text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Trần Văn Bình\r\nN:Trần;Bình;Văn;;\r\nUID:urn:uuid:0123\r\nTEL;TYPE=cell;PREF=1:0912 345 678\r\n"
                  "EMAIL:binh@example.com\r\nADR:;;5 Hàng Bài;;Hà Nội;;\r\nBDAY:1990\r\nGENDER:M\r\nCATEGORIES:VIP\r\nEND:VCARD\r\n"));
}

TEST_CASE("contacts are imported as customers and joined by phone", "[vcard][import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK1,Chị Lan,0912345678\n"));
    const QString cards = text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nguyễn Thị Lan\r\nTEL;TYPE=CELL:+84 912 345 678\r\nEMAIL:lan@example.com\r\nEND:VCARD\r\n"
                               "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lê Minh\r\nTEL:0987654321\r\nBDAY:1985-06-01\r\nEND:VCARD\r\n");
    imported(book, ImportKind::customers, cards);
    Statement rows(book.database(), QStringLiteral("SELECT c.code, k.phone, k.email, c.birth_year FROM customer c LEFT JOIN customer_contact k ON k.id = c.id ORDER BY c.id"));
    must(rows.run());
    REQUIRE(rows.next());
    CHECK(rows.text(0) == QStringLiteral("K1"));
    CHECK(rows.text(1) == QStringLiteral("+84912345678"));
    CHECK(rows.text(2) == QStringLiteral("lan@example.com"));
    REQUIRE(rows.next());
    CHECK(rows.text(1) == QStringLiteral("+84987654321"));
    CHECK(rows.int64(3) == 1985);
    CHECK_FALSE(rows.next());
}
