// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry point; SOMO_FUZZ_TARGET names the target.
#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const somo::fuzz::Target &target : somo::fuzz::targets()) {
        if (target.name == SOMO_FUZZ_TARGET)
            target.run(data, size);
    }
    return 0;
}
