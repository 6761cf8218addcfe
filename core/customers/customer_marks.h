// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <unordered_set>
#include <vector>

namespace somo::customers {

/// A set of customers that is asked sixty thousand times in a row: ids are dense, so a byte for each is the quickest.
class CustomerMarks {
public:
    void add(qint64 id)
    {
        if (id < 0 || id >= mostDense) {
            m_far.insert(id);
            return;
        }
        if (size_t(id) >= m_dense.size())
            m_dense.resize(size_t(id) + size_t(id) / 2 + 1);
        m_dense[size_t(id)] = 1;
    }
    void remove(qint64 id)
    {
        if (id >= 0 && size_t(id) < m_dense.size())
            m_dense[size_t(id)] = 0;
        else
            m_far.erase(id);
    }
    bool has(qint64 id) const { return id >= 0 && id < mostDense ? size_t(id) < m_dense.size() && m_dense[size_t(id)] : m_far.contains(id); }

private:
    static constexpr qint64 mostDense = 1 << 24;
    std::vector<char> m_dense;
    std::unordered_set<qint64> m_far;
};

/// Who passes one condition: the marked ones, or all others.
struct CustomerPass {
    CustomerMarks marks;
    bool others = false;
    bool passes(qint64 id) const { return marks.has(id) != others; }
};

} // namespace somo::customers
