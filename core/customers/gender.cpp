// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/gender.h"

#include "core/base/text.h"

namespace somo {

QString genderKey(const QString &typed)
{
    const QString text = folded(typed);
    if (text == u"m" || text == u"male" || text == u"nam")
        return QStringLiteral("male");
    if (text == u"f" || text == u"female" || text == u"nu")
        return QStringLiteral("female");
    return text;
}

} // namespace somo
