// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/person_file.h"
#include "core/report/report.h"
#include "core/storage/settings.h"

#include <QDateTime>

namespace somo {

/// A person's whole file as something to read or to hand to that person: who they are, what they agreed to, their orders, what was done
/// and promised, and the files kept of them.
Report personFileReport(const PersonFile &file, const BookSettings &settings, Language language, const QDateTime &moment);

} // namespace somo
