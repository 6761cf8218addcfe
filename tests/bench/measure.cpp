// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace somo::bench {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Pair interleaved(int repeats, const std::function<void()> &first, const std::function<void()> &second)
{
    std::vector<double> firsts, seconds;
    for (int i = 0; i < repeats; ++i) {
        auto start = Clock::now();
        first();
        firsts.push_back(secondsSince(start) * 1000);
        start = Clock::now();
        second();
        seconds.push_back(secondsSince(start) * 1000);
    }
    return {median(firsts), median(seconds)};
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void Verdicts::figure(const QString &what, double value, const char *unit, double limit)
{
    const bool over = value > limit;
    if (m_judged)
        ++(over ? m_over : m_good);
    std::printf("%-52s %9.2f %-3s limit %7.2f  %s\n", qPrintable(what), value, unit, limit, !m_judged ? "not judged" : over ? "OVER" : "ok");
    std::fflush(stdout);
}

bool Verdicts::finish() const
{
    if (m_judged)
        std::printf("%d passed, %d failed\n", m_good, m_over);
    return m_over == 0;
}

} // namespace somo::bench
