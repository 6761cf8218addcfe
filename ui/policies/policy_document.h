// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"

#include <QObject>

#include <vector>

namespace somo {

/// The policy in the editor. Each edit is a step that can be taken back and done again for as long as the policy stands
/// open; whoever keeps it in the book hears of every step.
class PolicyDocument : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Another policy: the steps of the one before are forgotten.
    void open(const Policy &policy, bool readOnly);
    /// The same policy as the book says it now; another text than the one here is a step like any other.
    void follow(const Policy &policy);

    const Policy &policy() const { return m_policy; }
    bool isReadOnly() const { return m_readOnly; }
    /// Takes the edited policy; the same one, or an edit of a version in force, changes nothing.
    void change(const Policy &policy);
    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    void undo();
    void redo();

signals:
    /// Shows another text, whoever wrote it.
    void changed();
    /// Was edited here, by a step, its undoing or its redoing.
    void edited();

private:
    void step(std::vector<Policy> &from, std::vector<Policy> &to);
    Policy m_policy;
    bool m_readOnly = true;
    std::vector<Policy> m_before; // the newest last
    std::vector<Policy> m_after;
};

} // namespace somo
