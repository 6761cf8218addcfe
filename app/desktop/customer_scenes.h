// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/screenshot_sheets.h"

namespace somo {

/// Nobody's page, the board of deals and the scripts of a book that has none of them.
void showNoCustomers(MainWindow &window, const WriteSheet &write);
/// One of the sample's best customers with everything that a page can hold, one who has nothing yet, and what their page asks
/// about consent and privacy. False: what belongs on these pages couldn't be written.
bool showCustomer(MainWindow &window, Workspace &workspace, const WriteSheet &write);
/// The list sifted, glanced at and changed at once; two who may be one person, side by side; the provinces.
void showCustomerList(MainWindow &window, Workspace &workspace, const WriteSheet &write);
/// The deals as a board, as a table, as figures of a year and as their stages; one in its form, and one that has just been lost.
bool showPipeline(MainWindow &window, Workspace &workspace, const WriteSheet &write);
/// A script with who comes up by it, one whose preview nobody has read yet, and a step whose words are being changed.
void showCare(MainWindow &window, Workspace &workspace, const WriteSheet &write);

} // namespace somo
