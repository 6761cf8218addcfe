// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace somo {

QString plainHeading(const QString &header)
{
    QString text = folded(header);
    for (qsizetype open = text.indexOf(u'('); open > 0; open = text.indexOf(u'(')) {
        const qsizetype close = text.indexOf(u')', open);
        text.remove(open, close < 0 ? text.size() - open : close - open + 1);
    }
    for (QChar &each : text) {
        if (!each.isLetterOrNumber())
            each = u' ';
    }
    return text.simplified();
}

int headingCloseness(const QString &heading, QStringView names)
{
    if (heading.isEmpty())
        return 0;
    const QString padded = QString(u' ' + heading + u' ');
    int best = 0;
    int rank = 0;
    for (const QStringView name : names.split(u'|')) {
        int score = 0;
        if (heading == name)
            score = 1000 - rank;
        else if (name.contains(u' ') && padded.contains(QString(u' ' + name.toString() + u' ')))
            score = 300 + int(name.size()) - rank;
        best = std::max(best, score);
        ++rank;
    }
    return best;
}

std::vector<HeadingMatch> closestMatches(std::vector<HeadingMatch> candidates)
{
    std::ranges::stable_sort(candidates, std::greater(), &HeadingMatch::score);
    std::vector<HeadingMatch> chosen;
    std::set<size_t> columns, meanings;
    for (const HeadingMatch &each : candidates) {
        if (columns.contains(each.column) || meanings.contains(each.meaning))
            continue;
        columns.insert(each.column);
        meanings.insert(each.meaning);
        chosen.push_back(each);
    }
    return chosen;
}

int headingScore(const QStringList &cells, const std::function<bool(const QString &)> &isKnown)
{
    constexpr int longestHeading = 60;
    int score = 0;
    for (const QString &cell : cells) {
        const bool hasLetter = std::any_of(cell.begin(), cell.end(), [](QChar each) { return each.isLetter(); });
        if (isKnown(cell))
            score += 5;
        else if (hasLetter && !hasDigit(cell) && cell.size() < longestHeading)
            score += 1;
        else if (hasDigit(cell))
            score -= 1;
    }
    return score;
}

} // namespace somo
