// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_care.h"

#include "core/care/care_store.h"
#include "core/care/script_templates.h"
#include "core/demo/demo_data.h"
#include "core/people/people_store.h"

namespace somo {

Status addDemoCare(Database &database, const BookSettings &settings, Day today)
{
    SOMO_TRY_ASSIGN(const PersonId author, people::find(database, demoText(demoPeople()[0].code)));
    const Language language = languageFromCode(settings.language).value_or(Language::vietnamese);
    for (const care::Script &script : care::scriptTemplates(language)) {
        SOMO_TRY_ASSIGN(const care::SavedScript saved, care::saveScript(database, settings.currency, script, {}, author));
        if (script.trigger == care::Trigger::onDate)
            continue;
        SOMO_TRY(care::noteTried(database, settings.currency, saved.id, today.addDays(-30)));
        // What may be running out is left to Somo's own suggestion, so that both kinds stand on the list.
        if (script.trigger != care::Trigger::nextPurchase)
            SOMO_TRY(care::setActive(database, settings.currency, saved.id, true));
    }
    return success();
}

} // namespace somo
