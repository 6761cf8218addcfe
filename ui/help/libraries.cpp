// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/libraries.h"

#include <QCoreApplication>

namespace somo {

namespace {

constexpr Library all[] = {
    {"Qt 6 Core, Widgets, SQL, SVG, Print Support", QT_TRANSLATE_NOOP("libraries", "window, files, printing"), "LGPL-3.0-only"},
#ifdef SOMO_WITH_CHARTS
    {"Qt 6 Charts", QT_TRANSLATE_NOOP("libraries", "charts"), "GPL-3.0-only"},
#endif
    {"SQLite", QT_TRANSLATE_NOOP("libraries", "books in one file"), "blessing"},
    {"PostgreSQL libpq", QT_TRANSLATE_NOOP("libraries", "books on a server"), "PostgreSQL"},
#ifdef SOMO_WITH_KEYCHAIN
    {"QtKeychain", QT_TRANSLATE_NOOP("libraries", "a server's password in the system's keychain"), "BSD-3-Clause"},
#endif
    {"minizip", QT_TRANSLATE_NOOP("libraries", "reading XLSX"), "Zlib"},
    {"zlib", QT_TRANSLATE_NOOP("libraries", "reading XLSX"), "Zlib"},
    {"Expat", QT_TRANSLATE_NOOP("libraries", "reading XLSX"), "MIT"},
    {"libical", QT_TRANSLATE_NOOP("libraries", "writing calendars"), "MPL-2.0 or LGPL-2.1"},
    {"libsodium", QT_TRANSLATE_NOOP("libraries", "sealing copies with a passphrase"), "ISC"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("libraries", "writing XLSX"), "BSD-2-Clause"},
    {"Noto Sans", QT_TRANSLATE_NOOP("libraries", "font"), "OFL-1.1"},
};

} // namespace

std::span<const Library> libraries()
{
    return all;
}

} // namespace somo
