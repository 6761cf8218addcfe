// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/quick_entry.h"

namespace somo::test {

/// A few names without a book. Two people called Hoa without marks, one Lan by given name, one with a verb in hers.
class FewNames : public quick::Names {
public:
    std::vector<quick::Known> customers(const QString &words) override
    {
        static const std::vector<quick::Known> all{{1, QStringLiteral("KH1"), QStringLiteral("Nguyễn Thị Lan")}, {2, QStringLiteral("KH2"), QStringLiteral("Trần Văn Minh")}, {3, QStringLiteral("KH3"), QStringLiteral("Lê Hoa")},
                                                   {4, QStringLiteral("KH4"), QStringLiteral("Phạm Hòa")}, {5, QStringLiteral("KH5"), QStringLiteral("Ngô Lan Anh")}, {6, QStringLiteral("KH6"), QStringLiteral("Nguyễn Thị Thu Hà")}};
        std::vector<quick::Known> found;
        for (const quick::Known &known : all) {
            if (holds(known.name, words) || folded(known.code) == words)
                found.push_back(known);
        }
        return found;
    }
    std::vector<quick::Known> customersByPhone(const QString &phone) override
    {
        return phone == u"+84901000002" ? std::vector<quick::Known>{{2, QStringLiteral("KH2"), QStringLiteral("Trần Văn Minh")}} : std::vector<quick::Known>{};
    }
    bool hasPhone(qint64 customer) override { return customer == 2; }
    bool takesPhone(qint64 customer) override { return customer != 2; }
    std::vector<quick::KnownProduct> products(const QString &words) override
    {
        std::vector<quick::KnownProduct> found;
        for (const auto &[id, code, name, price] : {std::tuple(1, QStringLiteral("SP1"), QStringLiteral("Áo sơ mi"), 250'000), std::tuple(2, QStringLiteral("SP2"), QStringLiteral("Trà sen"), 150'000)}) {
            quick::KnownProduct known;
            known.id = id;
            known.code = code;
            known.name = name;
            known.price = Money::fromMinorUnits(price);
            if (holds(name, words))
                found.push_back(known);
        }
        return found;
    }
    std::vector<quick::Known> channels() override { return {{1, QStringLiteral("shopee"), QStringLiteral("Shopee")}, {2, QStringLiteral("tiktok"), QStringLiteral("TikTok Shop")}, {3, QStringLiteral("zalo"), QStringLiteral("Zalo")}}; }
    std::vector<quick::KnownOrder> orders(const QString &code) override
    {
        if (code == u"DH15") { // Minh's
            quick::KnownOrder his = order(15, QStringLiteral("DH-0015"), 500'000);
            his.customer = 2;
            his.customerCode = QStringLiteral("KH2");
            his.customerName = QStringLiteral("Trần Văn Minh");
            return {his};
        }
        return code == u"DH12" || code == u"DH-0012" ? std::vector<quick::KnownOrder>{order(12, QStringLiteral("DH-0012"), 10'000'000)} : std::vector<quick::KnownOrder>{};
    }
    std::vector<quick::KnownOrder> unpaidOrders(qint64 customer) override
    {
        return customer == 1 ? std::vector<quick::KnownOrder>{order(13, QStringLiteral("DH-0013"), 5'000'000)} : std::vector<quick::KnownOrder>{};
    }
    std::vector<quick::Known> categories() override { return {{1, QStringLiteral("an-uong"), QStringLiteral("Ăn uống")}, {2, QStringLiteral("di-lai"), QStringLiteral("Đi lại")}}; }
    qint64 categoryOf(const QStringList &words) override { return words.contains(QStringLiteral("an")) ? 1 : words.contains(QStringLiteral("xang")) ? 2 : 0; }

private:
    static bool holds(const QString &name, const QString &words)
    {
        const QString whole = u' ' + folded(name) + u' ';
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            if (!whole.contains(u' ' + word + u' '))
                return false;
        }
        return !words.isEmpty();
    }
    static quick::KnownOrder order(qint64 id, const QString &code, qint64 due)
    {
        quick::KnownOrder made;
        made.id = id;
        made.code = code;
        made.due = Money::fromMinorUnits(due);
        return made;
    }
};

} // namespace somo::test
