// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <span>

namespace somo {

enum PageTrait : unsigned {
    OnDayOne = 1, // the others join the rail when first used
    HasFilter = 2, // Ctrl+F
    OfTeams = 4, // a book of one person doesn't offer it
    OffRail = 8, // reached from other pages, the menu and search; in the rail the page before it stands for it
};

/// One line of the catalogue: everything the frame needs to offer a page and to make it when it is first shown.
struct PageEntry {
    PageId id;
    const char *name; // English; of context "pages"
    const char *icon;
    const char *objectName; // of the rail's button
    const char *keys; // empty: none
    int group; // of the rail; a space stands between groups
    unsigned traits; // of PageTrait
    Page *(*make)(PageHost &host, QWidget *parent); // null: the window shows that page by itself
    constexpr bool has(PageTrait trait) const { return traits & trait; }
};

/// All pages that exist, in the order of the rail.
std::span<const PageEntry> pageCatalogue();
const PageEntry &pageEntry(PageId page);
/// The page that stands for it in the rail: itself, or for one off the rail the one that leads to it.
PageId pageAbove(PageId page);
/// Its name in the present language.
QString pageName(PageId page);
/// Whether a change of these source tables can be seen on the page; of none named, it can.
bool isShownOn(PageId page, const QStringList &touched);

} // namespace somo
