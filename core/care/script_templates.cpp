// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/script_templates.h"

#include <QCoreApplication>

namespace somo::care {

namespace {

class TemplateMaker {
public:
    explicit TemplateMaker(Language language)
        : m_language(language)
    {
    }
    QString text(const char *source) const { return words::translated(m_language, "care", source); }
    Step step(int wait, std::optional<Channel> channel, const char *title, const char *words) const { return {wait, channel, text(title), {}, text(words)}; }
    Script script(const char *code, const char *name, Trigger trigger, int days, int keep, int rest, std::vector<Step> steps) const
    {
        Script made;
        made.code = QString::fromLatin1(code);
        made.name = text(name);
        made.trigger = trigger;
        made.days = days;
        made.keep = keep;
        made.rest = rest;
        made.steps = std::move(steps);
        return made;
    }

private:
    Language m_language;
};

} // namespace

std::vector<Script> scriptTemplates(Language language)
{
    const TemplateMaker make(language);
    std::vector<Script> all{
        make.script("after_delivery", QT_TRANSLATE_NOOP("care", "After delivery"), Trigger::orderCompleted, 7, 14, 30,
                    {make.step(0, Channel::zalo, QT_TRANSLATE_NOOP("care", "Ask {name} about {product}"),
                               QT_TRANSLATE_NOOP("care", "Hello {given name}, {product} of {bought on} reached you a few days ago. Is everything as you like it? If something isn’t, tell me and I will see to it.")),
                     make.step(30, Channel::call, QT_TRANSLATE_NOOP("care", "Call {name} about {product}"),
                               QT_TRANSLATE_NOOP("care", "Ask how {product} is doing after a month, and note what could be better."))}),
        make.script("birthday", QT_TRANSLATE_NOOP("care", "Birthday"), Trigger::birthday, 0, 3, 0,
                    {make.step(0, std::nullopt, QT_TRANSLATE_NOOP("care", "Birthday of {name}"), QT_TRANSLATE_NOOP("care", "Happy birthday, {given name}! All the best for the year ahead."))}),
        make.script("running_out", QT_TRANSLATE_NOOP("care", "May be running out"), Trigger::nextPurchase, -3, 14, 14,
                    {make.step(0, Channel::zalo, QT_TRANSLATE_NOOP("care", "{name} may soon need more"), QT_TRANSLATE_NOOP("care", "Hello {given name}, on {bought on} you took {product}. Is there enough of it left?"))}),
        make.script("not_seen", QT_TRANSLATE_NOOP("care", "Hasn’t come for long"), Trigger::dormant, 0, 21, 0,
                    {make.step(0, Channel::call, QT_TRANSLATE_NOOP("care", "Ask how {name} is"), QT_TRANSLATE_NOOP("care", "Ask how {name} is and what has changed. The last order was on {bought on}: {product}. Nothing has to be sold."))}),
        make.script("teachers_day", QT_TRANSLATE_NOOP("care", "Teachers’ Day, 20 November"), Trigger::onDate, -14, 10, 0,
                    {make.step(0, Channel::zalo, QT_TRANSLATE_NOOP("care", "Tell {name} about gifts for 20 November"),
                               QT_TRANSLATE_NOOP("care", "Hello {given name}, 20 November is coming. If you want a gift for a teacher, tell me by the 15th, then it is there in time."))}),
    };
    constexpr int teachersDay = 1120;
    all.back().date = Day::fromNumber(teachersDay);
    all.back().purpose = Purpose::marketing;
    return all;
}

} // namespace somo::care
