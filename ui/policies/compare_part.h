// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_diff.h"
#include "core/words/formats.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace somo {

/// What the policy says otherwise than another version, both beside each other.
class ComparePart : public QFrame {
    Q_OBJECT
public:
    explicit ComparePart(QWidget *parent = nullptr);
    /// The version in force (comparedVersion) is held against the policy at first; what somebody chose afterwards stays as long
    /// as the same policy stands open.
    void show(const Policy &policy, const std::vector<StoredPolicy> &versions, Day today, const Formats &formats, const PolicyNames &names);
    void retranslate();

signals:
    void closeAsked();

private:
    static QString asTable(const std::vector<PolicyChangeRow> &rows);
    void fill();
    Policy m_policy;
    std::vector<StoredPolicy> m_versions;
    PolicyVersionId m_chosen; // by hand; none: the one in force
    Formats m_formats{Language::vietnamese};
    PolicyNames m_names = codeItself;
    QLabel *m_title = nullptr;
    QComboBox *m_with = nullptr;
    QToolButton *m_close = nullptr;
    QLabel *m_sentences = nullptr;
};

} // namespace somo
