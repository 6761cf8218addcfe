// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.h"

#include "core/kpi/kpi_words.h"
#include "ui/common/word_match.h"

#include <algorithm>

namespace somo {

namespace {

// The part of the page that holds the table of the figures.
int sectionSaying(const HelpPage &page, const QString &text)
{
    const auto found = std::ranges::find_if(page.sections, [&text](const HelpSection &section) { return section.text.contains(text); });
    return found == page.sections.end() ? 0 : int(found - page.sections.begin());
}

} // namespace

std::vector<HelpEntry> helpEntries(const HelpFacts &facts)
{
    const words::ReportWords words(facts.language, facts.settings.currency);
    std::vector<HelpEntry> entries;
    for (const HelpPage &page : helpPages(facts)) {
        if (page.id == u"metrics") {
            for (const Metric metric : helpMetrics)
                entries.push_back({page.id, sectionSaying(page, metricName(metric, words)), metricName(metric, words), page.title, metricMeaning(metric, words)});
        }
        for (std::size_t i = 0; i < page.sections.size(); ++i)
            entries.push_back({page.id, int(i), page.sections[i].heading, i == 0 ? QString() : page.title, page.sections[i].text});
    }
    return entries;
}

std::vector<HelpEntry> findHelp(const std::vector<HelpEntry> &entries, const QStringList &words, std::size_t most)
{
    constexpr qsizetype fewLetters = 3;
    std::vector<HelpEntry> found;
    const auto add = [&](auto &&meets) {
        for (const HelpEntry &entry : entries) {
            if (found.size() < most && meets(entry))
                found.push_back(entry);
        }
    };
    const auto isCalled = [&words](const HelpEntry &entry) { return holdsWords(entry.name, words); };
    if (words.isEmpty())
        return found;
    add(isCalled);
    if (words.join(QString()).size() >= fewLetters)
        add([&](const HelpEntry &entry) { return !isCalled(entry) && holdsWords(entry.name + QLatin1Char(' ') + entry.text, words); });
    return found;
}

} // namespace somo
