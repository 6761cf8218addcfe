// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_document.h"

namespace somo {

void PolicyDocument::open(const Policy &policy, bool readOnly)
{
    m_policy = policy;
    m_readOnly = readOnly;
    m_before.clear();
    m_after.clear();
    emit changed();
}

void PolicyDocument::follow(const Policy &policy)
{
    if (policy == m_policy)
        return;
    m_before.push_back(m_policy);
    m_after.clear();
    m_policy = policy;
    emit changed();
}

void PolicyDocument::change(const Policy &policy)
{
    if (m_readOnly || policy == m_policy)
        return;
    follow(policy);
    emit edited();
}

void PolicyDocument::step(std::vector<Policy> &from, std::vector<Policy> &to)
{
    if (m_readOnly || from.empty())
        return;
    to.push_back(m_policy);
    m_policy = from.back();
    from.pop_back();
    emit changed();
    emit edited();
}

void PolicyDocument::undo()
{
    step(m_before, m_after);
}

void PolicyDocument::redo()
{
    step(m_after, m_before);
}

} // namespace somo
