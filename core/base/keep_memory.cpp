// SPDX-License-Identifier: GPL-3.0-or-later
// A platform call, and says so: malloc's own settings, which the GNU C library alone has.
#include "core/base/keep_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace somo {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte); // the most that it takes
    mallopt(M_TRIM_THRESHOLD, 1024 * megabyte);
    mallopt(M_TOP_PAD, 64 * megabyte);
#endif
}

} // namespace somo
