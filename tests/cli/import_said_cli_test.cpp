// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

TEST_CASE("what of a file isn't read is said in the answer, also where nothing is written", "[cli][import]")
{
    SmallBook small(Engine::sqlite);
    TestBook &book = small.book();
    const QString path = book.at().file(QStringLiteral("đơn.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá,Phụ thu,CK\nA1,01/04/2026,Trà,2,100000,50000,10\n").toUtf8());
    file.close();
    const Run run = json(book.place(), {QStringLiteral("import"), QStringLiteral("orders"), path, QStringLiteral("--dry-run")});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QString answer = run.out;
    CHECK(answer.contains(QStringLiteral("Phụ thu (1)")));
    CHECK(answer.contains(QStringLiteral("“CK”")));
}
