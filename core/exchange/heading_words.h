// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace somo {

// How the columns of a file that somebody else laid out are told by the words of their headings.

/// A heading as it is compared: folded, without what stands in brackets, and with blanks for all other signs.
QString plainHeading(const QString &header);

/// How well a plain heading names something that is called by one of these folded words, separated by '|', the most usual
/// first; 0: not at all, above 900: by the whole of its name. Whole words count; the whole heading more than a part of
/// it, and usual names more than rarer ones.
int headingCloseness(const QString &heading, QStringView names);

/// A column that may be what `meaning` stands for.
struct HeadingMatch {
    int score = 0;
    size_t column = 0;
    size_t meaning = 0;
};
/// The closest pairs, each column and each meaning at most once.
std::vector<HeadingMatch> closestMatches(std::vector<HeadingMatch> candidates);

/// How much a row looks like headings: words are, figures and empty cells aren't, words that are known are most of all.
int headingScore(const QStringList &cells, const std::function<bool(const QString &)> &isKnown);

} // namespace somo
