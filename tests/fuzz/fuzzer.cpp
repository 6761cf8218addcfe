// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry points; SOMO_FUZZ_TARGET names the target.
#include "tests/fuzz/targets.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const somo::fuzz::Target &target : somo::fuzz::targets()) {
        if (target.name == SOMO_FUZZ_TARGET)
            target.run(data, size);
    }
    return 0;
}

/// What a target makes once, such as a book, isn't counted against the time of its first input.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    constexpr std::array<std::uint8_t, 16> zeros{}; // long enough for every target to begin
    return LLVMFuzzerTestOneInput(zeros.data(), zeros.size());
}
