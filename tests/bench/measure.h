// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace somo::bench {

using Clock = std::chrono::steady_clock;
inline double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values);
/// Runs both in turns, so that other work on the machine meets both alike; medians in milliseconds.
struct Pair {
    double first = 0;
    double second = 0;
};
Pair interleaved(int repeats, const std::function<void()> &first, const std::function<void()> &second);

/// The highest resident memory of this process so far, in megabytes (Linux; elsewhere 0).
double peakMegabytes();

/// Prints figures with their limits and counts what is over.
class Verdicts {
public:
    /// Where limits are not judged (a small run), figures are printed all the same.
    explicit Verdicts(bool judged)
        : m_judged(judged)
    {
    }
    void figure(const QString &what, double value, const char *unit, double limit);
    /// Prints "N passed, N failed"; true where nothing was over.
    bool finish() const;

private:
    bool m_judged;
    int m_good = 0;
    int m_over = 0;
};

} // namespace somo::bench
