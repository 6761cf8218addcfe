// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_texts.h"

#include "core/insight/insight_words.h"
#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "ui/help/libraries.h"
#include "ui/settings/setting_specs.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace somo {

namespace {

// The help may be read in another language than the window's.
QString said(Language language, const char *source)
{
    return words::translated(language, "help", source);
}

QString fileText(const QString &id, Language language)
{
    QFile file(QStringLiteral(":/somo/help/%1/%2.md").arg(languageCode(language), id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What would be a sign of Markdown stands for itself.
QString escaped(const QString &text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>|#");
    QString safe;
    for (const QChar each : text) {
        if (signs.contains(each))
            safe += u'\\';
        safe += each;
    }
    return safe;
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableHead(const QStringList &titles)
{
    return row(titles) + row(QStringList(titles.size(), QStringLiteral("---")));
}

QString metricTable(const words::ReportWords &words)
{
    const Language language = words.language();
    QString table = tableHead({said(language, QT_TRANSLATE_NOOP("help", "Figure")), said(language, QT_TRANSLATE_NOOP("help", "What it is"))});
    for (const Metric metric : helpMetrics)
        table += row({escaped(metricName(metric, words)), escaped(metricMeaning(metric, words))});
    return table;
}

QString segmentTable(const words::ReportWords &words)
{
    const Language language = words.language();
    const auto fromTo = [](int from, int to) { return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to); };
    QString table = tableHead({said(language, QT_TRANSLATE_NOOP("help", "Segment")), said(language, QT_TRANSLATE_NOOP("help", "Fifth by the last order")),
                               said(language, QT_TRANSLATE_NOOP("help", "Mean of the fifths by orders and revenue")), said(language, QT_TRANSLATE_NOOP("help", "What it is"))});
    for (const insight::SegmentRule &rule : insight::segmentRules()) {
        table += row({escaped(insight::segmentWord(rule.segment, words)), fromTo(rule.recencyFrom, rule.recencyTo), fromTo(rule.valueFrom, rule.valueTo),
                      escaped(insight::segmentMeaning(rule.segment, words))});
    }
    return table;
}

QString keyTables(const QList<KeyArea> &areas, Language language)
{
    QString text;
    for (const KeyArea &area : areas) {
        text += QStringLiteral("\n## ") + escaped(area.name) + QStringLiteral("\n\n");
        text += tableHead({said(language, QT_TRANSLATE_NOOP("help", "Command")), said(language, QT_TRANSLATE_NOOP("help", "Keys"))});
        for (const KeyLine &line : area.lines)
            text += row({escaped(line.name), escaped(line.keys)});
    }
    return text;
}

QString libraryTable(Language language)
{
    QString table = tableHead({said(language, QT_TRANSLATE_NOOP("help", "Library")), said(language, QT_TRANSLATE_NOOP("help", "What for")),
                               said(language, QT_TRANSLATE_NOOP("help", "Licence"))});
    for (const Library &each : libraries())
        table += row({escaped(QString::fromUtf8(each.name)), escaped(words::translated(language, "libraries", each.use)), QString::fromLatin1(each.licence)});
    return table;
}

QString factText(const QString &name, const HelpFacts &facts)
{
    const words::ReportWords words(facts.language, facts.settings.currency);
    const Formats &formats = words.formats();
    if (name == u"metrics")
        return metricTable(words);
    if (name == u"segments")
        return segmentTable(words);
    if (name == u"keys")
        return keyTables(facts.keys, facts.language);
    if (name == u"libraries")
        return libraryTable(facts.language);
    if (name == u"version")
        return escaped(facts.version);
    if (name == u"recognition")
        return escaped(recognitionSentence(recognitionEventOf(facts.settings), words));
    if (name == u"success")
        return thresholdShown(facts.settings.successFrom, formats);
    if (name == u"exceeded")
        return thresholdShown(facts.settings.exceededFrom, formats);
    if (name == u"cap")
        return thresholdShown(facts.settings.scoreCap, formats);
    if (name == u"periods")
        return formats.count(facts.settings.healthPeriods);
    if (name == u"gap")
        return thresholdShown(facts.settings.gapLimit, formats);
    if (name == u"low")
        return formats.quantity(Quantity{facts.settings.incomeLowHundredths * 10});
    if (name == u"high")
        return formats.quantity(Quantity{facts.settings.incomeHighHundredths * 10});
    return QStringLiteral("{%1}").arg(name); // a test finds it
}

// In one pass: what was filled in is not looked at again.
QString filled(const QString &text, const HelpFacts &facts)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z]+)\\}"));
    QString result;
    qsizetype done = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(done, match.capturedStart() - done) + factText(match.captured(1), facts);
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

std::vector<HelpSection> sectionsOf(const QString &markdown)
{
    std::vector<HelpSection> sections;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const qsizetype level = line.startsWith(QLatin1Char('#')) ? line.indexOf(QLatin1Char(' ')) : 0;
        if (level > 0)
            sections.push_back({line.mid(level + 1).trimmed().remove(QLatin1Char('\\')), int(level), {}});
        else if (!sections.empty())
            sections.back().text += line + QLatin1Char('\n');
    }
    return sections;
}

} // namespace

QStringList helpPageIds()
{
    return {QStringLiteral("first-steps"), QStringLiteral("import"),  QStringLiteral("quick"),      QStringLiteral("metrics"),
            QStringLiteral("numbers"),     QStringLiteral("orders"),  QStringLiteral("lists"), QStringLiteral("customer"),      QStringLiteral("export"),
            QStringLiteral("targets"),     QStringLiteral("commission"), QStringLiteral("policies"), QStringLiteral("insight"), QStringLiteral("care"), QStringLiteral("pipeline"), QStringLiteral("weekly"),
            QStringLiteral("team"),        QStringLiteral("keys"),    QStringLiteral("about")};
}

std::vector<HelpPage> helpPages(const HelpFacts &facts)
{
    std::vector<HelpPage> pages;
    for (const QString &id : helpPageIds()) {
        HelpPage page{id, {}, filled(fileText(id, facts.language), facts), {}};
        page.sections = sectionsOf(page.markdown);
        if (!page.sections.empty())
            page.title = page.sections.front().heading;
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace somo
