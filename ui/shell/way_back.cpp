// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/way_back.h"

#include "ui/shell/page_catalogue.h"

namespace somo {

void WayBack::push(Place place)
{
    constexpr std::size_t most = 100;
    if (m_places.size() == most)
        m_places.erase(m_places.begin());
    m_places.push_back(std::move(place));
}

std::optional<Place> WayBack::take()
{
    if (m_places.empty())
        return std::nullopt;
    Place place = std::move(m_places.back());
    m_places.pop_back();
    return place;
}

void WayBack::forgetNames()
{
    for (Place &place : m_places)
        place.name.clear();
}

QString WayBack::name() const
{
    if (m_places.empty())
        return {};
    return m_places.back().name.isEmpty() ? pageName(m_places.back().page) : m_places.back().name;
}

} // namespace somo
