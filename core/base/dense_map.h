// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace somo {

/// A value for each row that has one, by its id. A book's ids are dense, so a place for each is the quickest where many thousands
/// are filled or asked in a row; those that lie far are kept one by one.
template <typename T>
class DenseMap {
public:
    /// The value of a row, T() where there was none; from then on it has one.
    T &operator[](qint64 id)
    {
        if (id < 0 || id >= firstFar)
            return m_far[id];
        if (size_t(id) >= m_near.size()) {
            const size_t room = std::min(size_t(firstFar), size_t(id) + size_t(id) / 2 + 1);
            m_near.resize(room);
            m_has.resize(room);
        }
        m_has[size_t(id)] = 1;
        return m_near[size_t(id)];
    }
    /// Null where there is none; good until the next change.
    const T *find(qint64 id) const
    {
        if (id >= 0 && id < firstFar)
            return size_t(id) < m_has.size() && m_has[size_t(id)] ? &m_near[size_t(id)] : nullptr;
        const auto found = m_far.find(id);
        return found == m_far.end() ? nullptr : &found->second;
    }
    /// Calls `take` with each id that has a value, and it.
    template <typename Take>
    void each(const Take &take) const
    {
        for (size_t id = 0; id < m_near.size(); ++id) {
            if (m_has[id])
                take(qint64(id), m_near[id]);
        }
        for (const auto &[id, value] : m_far)
            take(id, value);
    }

private:
    static constexpr qint64 firstFar = 1 << 22;
    std::vector<T> m_near;
    std::vector<char> m_has;
    std::unordered_map<qint64, T> m_far;
};

} // namespace somo
