// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/received_match.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace somo {

namespace {

constexpr const char *commissionFigure = "commission";

/// All received lines of one order.
struct Theirs {
    CodeKeys keys;
    std::vector<const ReceivedLine *> lines;
};
/// All own orders of one code; more than one where sources share it.
struct Ours {
    CodeKeys keys;
    std::vector<const OwnOrder *> orders;
};

struct Pair {
    size_t theirs;
    size_t ours;
    MatchedBy by;
};

/// Pairs what has no partner yet by one key, where that key is of one on each side only.
class Pairing {
public:
    Pairing(const std::vector<Theirs> &theirs, const std::vector<Ours> &ours)
        : m_theirs(theirs)
        , m_ours(ours)
        , m_hasOurs(theirs.size())
        , m_isTaken(ours.size())
    {
    }

    void by(MatchedBy how, QString CodeKeys::*theirKey, QString CodeKeys::*ourKey)
    {
        std::map<QString, std::vector<size_t>> theirs, ours;
        for (size_t i = 0; i < m_theirs.size(); ++i) {
            if (!m_hasOurs[i])
                theirs[m_theirs[i].keys.*theirKey].push_back(i);
        }
        for (size_t i = 0; i < m_ours.size(); ++i) {
            if (!m_isTaken[i])
                ours[m_ours[i].keys.*ourKey].push_back(i);
        }
        for (const auto &[key, mine] : theirs) {
            const auto found = ours.find(key);
            if (key.isEmpty() || mine.size() != 1 || found == ours.end() || found->second.size() != 1)
                continue;
            m_hasOurs[mine.front()] = true;
            m_isTaken[found->second.front()] = true;
            m_pairs.push_back({mine.front(), found->second.front(), how});
        }
    }
    const std::vector<Pair> &pairs() const { return m_pairs; }
    bool hasOurs(size_t theirs) const { return m_hasOurs[theirs]; }
    bool isTaken(size_t ours) const { return m_isTaken[ours]; }

private:
    const std::vector<Theirs> &m_theirs;
    const std::vector<Ours> &m_ours;
    std::vector<bool> m_hasOurs, m_isTaken;
    std::vector<Pair> m_pairs;
};

/// Of an amount and its base, to the fourth decimal of a percent; nothing without a base.
std::optional<Rate> rateOf(Money amount, const std::optional<Money> &base)
{
    if (!base || base->minorUnits() <= 0)
        return std::nullopt;
    const Int128 rate = roundedQuotient(Int128(amount.minorUnits()) * Rate::whole, base->minorUnits());
    constexpr qint64 mostSaid = 100 * Rate::whole;
    return rate > mostSaid || rate < -mostSaid ? std::nullopt : std::optional(Rate{qint64(rate)});
}

bool pays(Money base, Rate rate, Money amount)
{
    const auto part = portion(base, rate);
    return part && *part == amount;
}

DifferenceWhy whyOf(PayReason reason)
{
    switch (reason) {
    case PayReason::paid: return DifferenceWhy::unknown;
    case PayReason::draft: return DifferenceWhy::draft;
    case PayReason::cancelled: return DifferenceWhy::cancelled;
    case PayReason::linked: return DifferenceWhy::linked;
    case PayReason::notYet: return DifferenceWhy::notYet;
    case PayReason::held: return DifferenceWhy::held;
    case PayReason::otherPeriod: return DifferenceWhy::otherPeriod;
    case PayReason::noPolicy: return DifferenceWhy::noPolicy;
    case PayReason::noRule: return DifferenceWhy::noRule;
    case PayReason::noTarget: return DifferenceWhy::noTarget;
    case PayReason::unknownCost: return DifferenceWhy::unknownCost;
    case PayReason::returned: return DifferenceWhy::returned;
    case PayReason::underBand: return DifferenceWhy::underBand;
    case PayReason::gate: return DifferenceWhy::gate;
    case PayReason::noBase: return DifferenceWhy::noBase;
    case PayReason::smallerShare: return DifferenceWhy::smallerShare;
    case PayReason::rounded: return DifferenceWhy::rounding;
    case PayReason::afterClosing: return DifferenceWhy::otherPeriod;
    }
    return DifferenceWhy::unknown;
}

class Matcher {
public:
    Matcher(const ReceivedStatement &received, const OwnPay &own, bool letOneUnitPass)
        : m_received(received)
        , m_own(own)
    {
        m_match.letsRoundingPass = letOneUnitPass;
    }

    Result<StatementMatch> match()
    {
        SOMO_TRY(matchOrders());
        SOMO_TRY(matchOthers());
        std::ranges::stable_sort(m_match.lines, {}, [](const MatchedLine &line) {
            constexpr std::array<int, matchResultCount> order{3, 0, 1, 2}; // agreeing ones last
            const qint64 row = line.rows.empty() ? std::numeric_limits<qint64>::max() : line.rows.front();
            return std::tuple(order[size_t(line.result)], row, line.date, line.code);
        });
        m_match.own = m_own;
        m_match.own.orders.clear();
        m_match.own.others.clear();
        m_match.received = m_received;
        m_match.received.lines.clear();
        SOMO_TRY(sumUp());
        return std::move(m_match);
    }

private:
    Status matchOrders()
    {
        const std::vector<Theirs> theirs = theirOrders();
        const std::vector<Ours> ours = ourOrders();
        Pairing pairing(theirs, ours);
        pairing.by(MatchedBy::code, &CodeKeys::code, &CodeKeys::code);
        pairing.by(MatchedBy::letters, &CodeKeys::letters, &CodeKeys::letters);
        pairing.by(MatchedBy::zeros, &CodeKeys::bare, &CodeKeys::bare);
        pairing.by(MatchedBy::source, &CodeKeys::end, &CodeKeys::bare);
        pairing.by(MatchedBy::source, &CodeKeys::bare, &CodeKeys::end);
        for (const Pair &pair : pairing.pairs())
            SOMO_TRY(addOrder(&theirs[pair.theirs], &ours[pair.ours], pair.by));
        for (size_t i = 0; i < theirs.size(); ++i) {
            if (!pairing.hasOurs(i))
                SOMO_TRY(addOrder(&theirs[i], nullptr, MatchedBy::nothing));
        }
        for (size_t i = 0; i < ours.size(); ++i) {
            if (!pairing.isTaken(i))
                SOMO_TRY(addOrder(nullptr, &ours[i], MatchedBy::nothing));
        }
        return success();
    }

    std::vector<Theirs> theirOrders() const
    {
        std::vector<Theirs> made;
        std::map<QString, size_t> places;
        for (const ReceivedLine &line : m_received.lines) {
            if (line.order.isEmpty())
                continue;
            const CodeKeys keys = CodeKeys::of(line.order);
            const auto [place, isNew] = places.emplace(keys.code, made.size());
            if (isNew)
                made.push_back({keys, {}});
            made[place->second].lines.push_back(&line);
        }
        return made;
    }

    std::vector<Ours> ourOrders() const
    {
        std::vector<Ours> made;
        std::map<QString, size_t> places;
        for (const OwnOrder &order : m_own.orders) {
            const CodeKeys keys = CodeKeys::of(order.code);
            const auto [place, isNew] = places.emplace(keys.code, made.size());
            if (isNew)
                made.push_back({keys, {}});
            made[place->second].orders.push_back(&order);
        }
        return made;
    }

    Status addOrder(const Theirs *theirs, const Ours *ours, MatchedBy by)
    {
        MatchedLine line;
        line.by = by;
        bool hasAmount = !theirs;
        if (theirs)
            SOMO_TRY(takeTheirs(*theirs, line, hasAmount));
        if (ours)
            SOMO_TRY(takeOurs(*ours, line));
        SOMO_TRY_ASSIGN(line.difference, subtract(line.theirs, line.ours, commissionFigure));
        if (!theirs && line.ours == Money())
            return success(); // an order that pays nothing on either side is no difference
        if (!theirs)
            line.result = MatchResult::missingThere;
        else if (!ours)
            line.result = MatchResult::missingHere;
        else
            judge(line);
        if (line.result != MatchResult::agrees)
            findWhy(theirs, ours, hasAmount, line);
        m_match.lines.push_back(std::move(line));
        return success();
    }

    static Status takeTheirs(const Theirs &theirs, MatchedLine &line, bool &hasAmount)
    {
        line.code = theirs.keys.code;
        bool isBaseKnown = true;
        bool isRateSame = true;
        Money base;
        for (const ReceivedLine *each : theirs.lines) {
            line.rows.push_back(each->row);
            line.date = line.date.isNull() ? each->date : line.date;
            line.customer = line.customer.isEmpty() ? each->customer : line.customer;
            line.words = line.words.isEmpty() ? each->words : line.words;
            hasAmount = hasAmount || each->amount.has_value();
            SOMO_TRY_ASSIGN(line.theirs, add(line.theirs, each->amount.value_or(Money()), commissionFigure));
            isBaseKnown = isBaseKnown && each->base.has_value();
            SOMO_TRY_ASSIGN(base, add(base, each->base.value_or(Money()), commissionFigure));
            isRateSame = isRateSame && each->rate.has_value() && each->rate == theirs.lines.front()->rate;
        }
        if (isBaseKnown)
            line.theirBase = base;
        if (isRateSame)
            line.theirRate = theirs.lines.front()->rate;
        return success();
    }

    static Status takeOurs(const Ours &ours, MatchedLine &line)
    {
        const OwnOrder &first = *ours.orders.front();
        line.order = first.order;
        if (!line.code.isEmpty() && line.code != first.code)
            line.theirCode = line.code;
        line.code = first.code;
        line.date = first.date;
        line.customer = first.customer.isEmpty() ? line.customer : first.customer;
        line.ourOrders = int(ours.orders.size());
        Money base;
        bool isBaseKnown = true;
        for (const OwnOrder *order : ours.orders) {
            SOMO_TRY_ASSIGN(line.ours, add(line.ours, order->amount, commissionFigure));
            isBaseKnown = isBaseKnown && order->base.has_value();
            SOMO_TRY_ASSIGN(base, add(base, order->base.value_or(Money()), commissionFigure));
        }
        if (isBaseKnown)
            line.ourBase = base;
        if (ours.orders.size() == 1 && first.adjusted == Money() && first.reason == PayReason::paid)
            line.ourRate = rateOf(first.amount, first.base);
        return success();
    }

    void judge(MatchedLine &line) const
    {
        const qint64 apart = line.difference.minorUnits();
        line.isRounded = m_match.letsRoundingPass && (apart == 1 || apart == -1);
        line.result = apart == 0 || line.isRounded ? MatchResult::agrees : MatchResult::differs;
    }

    static void findWhy(const Theirs *theirs, const Ours *ours, bool hasAmount, MatchedLine &line)
    {
        if (!theirs || !ours) {
            line.why = theirs ? DifferenceWhy::notInBook : DifferenceWhy::notInStatement;
            return;
        }
        const OwnOrder &own = *ours->orders.front();
        line.on = own.on;
        line.period = own.period;
        line.event = own.event;
        line.person = own.creditedTo;
        if (!hasAmount)
            line.why = DifferenceWhy::noAmount;
        else if (!own.creditedTo.isEmpty())
            line.why = DifferenceWhy::otherPerson;
        else if (own.reason != PayReason::paid && own.adjusted == Money())
            line.why = whyOf(own.reason);
        else
            line.why = whyFigures(own, line);
    }

    /// Both pay something for it: what the figures themselves say.
    static DifferenceWhy whyFigures(const OwnOrder &own, MatchedLine &line)
    {
        const qint64 apart = line.difference.minorUnits();
        if (apart == 1 || apart == -1)
            return DifferenceWhy::rounding;
        if (own.adjusted != Money() && line.theirs.minorUnits() == line.ours.minorUnits() - own.adjusted.minorUnits())
            return DifferenceWhy::returned;
        const bool isPartlyReturned = own.base && own.sold && *own.base != *own.sold;
        if (isPartlyReturned && (line.theirBase == own.sold || (!line.theirBase && line.ourRate && pays(*own.sold, *line.ourRate, line.theirs))))
            return DifferenceWhy::returned;
        if (line.theirBase && line.theirRate) {
            const auto product = portion(*line.theirBase, *line.theirRate);
            if (product && *product != line.theirs) {
                line.product = *product;
                return DifferenceWhy::theirProduct;
            }
        }
        if (line.theirBase && line.ourBase && *line.theirBase != *line.ourBase)
            return DifferenceWhy::otherBase;
        if (!line.ourRate)
            return DifferenceWhy::unknown;
        if (!line.theirRate && line.ourBase)
            line.theirRate = plainRate(*line.ourBase, line.theirs);
        return line.theirRate && line.theirRate != line.ourRate ? DifferenceWhy::otherRate : DifferenceWhy::unknown;
    }

    /// The rate of two decimals that pays exactly that amount; nothing where none does.
    static std::optional<Rate> plainRate(Money base, Money amount)
    {
        constexpr qint64 twoDecimals = 100;
        const auto exact = rateOf(amount, base);
        if (!exact)
            return std::nullopt;
        const Rate rate{qint64(roundedQuotient(exact->millionths, twoDecimals)) * twoDecimals};
        return pays(base, rate, amount) ? std::optional(rate) : std::nullopt;
    }

    /// Pay without an order.
    Status matchOthers()
    {
        for (const ReceivedLine &line : m_received.lines) {
            if (line.order.isEmpty())
                m_theirOthers.push_back(&line);
        }
        for (const OwnOther &other : m_own.others)
            m_ourOthers.push_back(&other);
        const auto sameKind = [](const ReceivedLine &theirs, const OwnOther &ours) { return theirs.kind == ours.kind; };
        const auto sameAmount = [](const ReceivedLine &theirs, const OwnOther &ours) { return theirs.amount == ours.amount; };
        SOMO_TRY(pairOthers(MatchedBy::kind, [&](const auto &theirs, const auto &ours) { return sameKind(theirs, ours) && sameAmount(theirs, ours); }));
        SOMO_TRY(pairOthers(MatchedBy::kind, sameKind));
        SOMO_TRY(pairOthers(MatchedBy::amount, [&](const auto &theirs, const auto &ours) { return !theirs.kind && sameAmount(theirs, ours); }));
        for (const ReceivedLine *theirs : m_theirOthers)
            SOMO_TRY(addOther(theirs, nullptr, MatchedBy::nothing));
        for (const OwnOther *ours : m_ourOthers)
            SOMO_TRY(addOther(nullptr, ours, MatchedBy::nothing));
        return success();
    }

    template <typename Fits>
    Status pairOthers(MatchedBy by, Fits fits)
    {
        std::vector<const ReceivedLine *> left;
        for (const ReceivedLine *theirs : m_theirOthers) {
            const auto ours = std::ranges::find_if(m_ourOthers, [&](const OwnOther *each) { return fits(*theirs, *each); });
            if (ours == m_ourOthers.end()) {
                left.push_back(theirs);
                continue;
            }
            SOMO_TRY(addOther(theirs, *ours, by));
            m_ourOthers.erase(ours);
        }
        m_theirOthers = std::move(left);
        return success();
    }

    Status addOther(const ReceivedLine *theirs, const OwnOther *ours, MatchedBy by)
    {
        MatchedLine line;
        line.by = by;
        if (theirs) {
            line.rows.push_back(theirs->row);
            line.date = theirs->date;
            line.customer = theirs->customer;
            line.kind = theirs->kind;
            line.words = theirs->words;
            line.theirs = theirs->amount.value_or(Money());
        }
        if (ours) {
            line.kind = ours->kind;
            line.words = line.words.isEmpty() ? ours->words : line.words;
            line.ours = ours->amount;
        }
        SOMO_TRY_ASSIGN(line.difference, subtract(line.theirs, line.ours, commissionFigure));
        if (theirs && ours) {
            judge(line);
            const qint64 apart = line.difference.minorUnits();
            if (line.result == MatchResult::differs)
                line.why = apart == 1 || apart == -1 ? DifferenceWhy::rounding : DifferenceWhy::otherAmount;
        } else {
            line.result = theirs ? MatchResult::missingHere : MatchResult::missingThere;
            line.why = theirs ? DifferenceWhy::notInBook : DifferenceWhy::notInStatement;
        }
        m_match.lines.push_back(std::move(line));
        return success();
    }

    Status sumUp()
    {
        for (const MatchedLine &line : m_match.lines) {
            for (MatchSums *sums : {&m_match.sums[size_t(line.result)], &m_match.all}) {
                ++sums->lines;
                SOMO_TRY_ASSIGN(sums->theirs, add(sums->theirs, line.theirs, commissionFigure));
                SOMO_TRY_ASSIGN(sums->ours, add(sums->ours, line.ours, commissionFigure));
                SOMO_TRY_ASSIGN(sums->difference, add(sums->difference, line.difference, commissionFigure));
            }
        }
        return success();
    }

    const ReceivedStatement &m_received;
    const OwnPay &m_own;
    std::vector<const ReceivedLine *> m_theirOthers;
    std::vector<const OwnOther *> m_ourOthers;
    StatementMatch m_match;
};

} // namespace

QString matchResultText(MatchResult result)
{
    switch (result) {
    case MatchResult::agrees: return QStringLiteral("agrees");
    case MatchResult::differs: return QStringLiteral("differs");
    case MatchResult::missingHere: return QStringLiteral("missing_here");
    case MatchResult::missingThere: return QStringLiteral("missing_there");
    }
    return {};
}

QString matchedByText(MatchedBy by)
{
    switch (by) {
    case MatchedBy::nothing: return {};
    case MatchedBy::code: return QStringLiteral("code");
    case MatchedBy::letters: return QStringLiteral("case");
    case MatchedBy::zeros: return QStringLiteral("zeros");
    case MatchedBy::source: return QStringLiteral("source");
    case MatchedBy::kind: return QStringLiteral("kind");
    case MatchedBy::amount: return QStringLiteral("amount");
    }
    return {};
}

QString differenceWhyText(DifferenceWhy why)
{
    switch (why) {
    case DifferenceWhy::none: return {};
    case DifferenceWhy::unknown: return QStringLiteral("unknown");
    case DifferenceWhy::notInBook: return QStringLiteral("not_in_book");
    case DifferenceWhy::notInStatement: return QStringLiteral("not_in_statement");
    case DifferenceWhy::noAmount: return QStringLiteral("no_amount");
    case DifferenceWhy::otherPerson: return QStringLiteral("other_person");
    case DifferenceWhy::held: return QStringLiteral("held");
    case DifferenceWhy::otherPeriod: return QStringLiteral("other_period");
    case DifferenceWhy::notYet: return QStringLiteral("not_yet");
    case DifferenceWhy::draft: return QStringLiteral("draft");
    case DifferenceWhy::cancelled: return QStringLiteral("cancelled");
    case DifferenceWhy::linked: return QStringLiteral("linked");
    case DifferenceWhy::returned: return QStringLiteral("returned");
    case DifferenceWhy::noPolicy: return QStringLiteral("no_policy");
    case DifferenceWhy::noRule: return QStringLiteral("no_rule");
    case DifferenceWhy::noTarget: return QStringLiteral("no_target");
    case DifferenceWhy::unknownCost: return QStringLiteral("unknown_cost");
    case DifferenceWhy::underBand: return QStringLiteral("under_band");
    case DifferenceWhy::gate: return QStringLiteral("gate");
    case DifferenceWhy::noBase: return QStringLiteral("no_base");
    case DifferenceWhy::smallerShare: return QStringLiteral("smaller_share");
    case DifferenceWhy::otherBase: return QStringLiteral("other_base");
    case DifferenceWhy::otherRate: return QStringLiteral("other_rate");
    case DifferenceWhy::theirProduct: return QStringLiteral("their_product");
    case DifferenceWhy::rounding: return QStringLiteral("rounding");
    case DifferenceWhy::otherAmount: return QStringLiteral("other_amount");
    }
    return {};
}

CodeKeys CodeKeys::of(const QString &text)
{
    CodeKeys keys;
    keys.code = cleanText(text);
    keys.letters = keys.code.toCaseFolded();
    const auto bare = [](const QString &code) {
        qsizetype from = 0;
        while (from < code.size() && (code[from] == u'\'' || code[from] == u'’' || code[from] == u'#' || code[from] == u'0' || code[from].isSpace()))
            ++from;
        return from == code.size() ? code : code.mid(from); // zeros alone are a code
    };
    keys.bare = bare(keys.letters);
    keys.end = bare(keys.letters.mid(std::max(keys.letters.lastIndexOf(u':'), keys.letters.lastIndexOf(u'/')) + 1));
    return keys;
}

Result<StatementMatch> matchStatement(const ReceivedStatement &received, const OwnPay &own, bool letOneUnitPass)
{
    return Matcher(received, own, letOneUnitPass).match();
}

} // namespace somo
