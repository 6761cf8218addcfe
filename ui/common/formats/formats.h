// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reports write the same figures without a window, so the formats live with the core's words.
#include "core/words/formats.h"
