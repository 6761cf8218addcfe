// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/compare_part.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

ComparePart::ComparePart(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("comparePart"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.small, metrics.gap);
    layout->setSpacing(metrics.small);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_with = new QComboBox(this);
    m_with->setObjectName(QStringLiteral("compareWith"));
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("closeCompare"));
    m_close->setIcon(somoIcon(QStringLiteral("close")));
    m_close->setFocusPolicy(Qt::StrongFocus);
    head->addWidget(m_title);
    head->addWidget(m_with);
    head->addStretch(1);
    head->addWidget(m_close);
    layout->addLayout(head);
    m_sentences = new QLabel(this);
    m_sentences->setObjectName(QStringLiteral("differences"));
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sentences);
    connect(m_with, &QComboBox::activated, this, [this](int index) {
        m_chosen = PolicyVersionId{m_with->itemData(index).toLongLong()};
        fill();
    });
    connect(m_close, &QToolButton::clicked, this, &ComparePart::closeAsked);
    retranslate();
}

void ComparePart::show(const Policy &policy, const std::vector<StoredPolicy> &versions, Day today, const Formats &formats, const PolicyNames &names)
{
    if (m_policy.code != policy.code || m_policy.version != policy.version)
        m_chosen = {};
    const StoredPolicy *usual = comparedVersion(policy, versions, today);
    const PolicyVersionId before = m_chosen ? m_chosen : usual ? usual->versionId : PolicyVersionId();
    m_policy = policy;
    m_formats = formats;
    m_names = names;
    m_versions.clear();
    m_with->clear();
    for (const StoredPolicy &each : versions) {
        if (each.policy == policy)
            continue;
        m_versions.push_back(each);
        const QString name = each.policy.days.contains(today) ? tr("%1, version %2 (%3), in force") : tr("%1, version %2 (%3)");
        m_with->addItem(name.arg(each.policy.name).arg(each.policy.version).arg(each.policy.code), each.versionId.value);
        if (each.versionId == before)
            m_with->setCurrentIndex(m_with->count() - 1);
    }
    fill();
}

/// What it is about, and what both say of it.
QString ComparePart::asTable(const std::vector<PolicyChangeRow> &rows)
{
    const int side = currentMetrics().gap;
    const auto line = [side](const char *cell, const QStringList &texts) {
        QString html;
        for (const QString &text : texts)
            html += QStringLiteral("<%1 align=\"left\" style=\"padding-right: %2px\">%3</%1>").arg(QString::fromLatin1(cell)).arg(side).arg(text.isEmpty() ? QStringLiteral("–") : text.toHtmlEscaped());
        return QStringLiteral("<tr>%1</tr>").arg(html);
    };
    QString html = line("th", {tr("Clause"), tr("Before"), tr("After")});
    for (const PolicyChangeRow &row : rows)
        html += line("td", {row.what, row.before, row.after});
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\">%1</table>").arg(html);
}

void ComparePart::fill()
{
    const int at = m_with->currentIndex();
    if (at < 0 || at >= int(m_versions.size()))
        return m_sentences->setText(tr("There is no other version to hold it against."));
    const auto rows = policyChanges(m_versions[size_t(at)].policy, m_policy, m_formats.currency(), m_formats.language(), m_names);
    m_sentences->setText(rows.empty() ? tr("Both say the same.") : asTable(rows));
}

void ComparePart::retranslate()
{
    m_title->setText(tr("Against"));
    m_with->setAccessibleName(tr("The version to hold it against"));
    m_close->setAccessibleName(tr("Close the comparison"));
    m_close->setToolTip(tr("Close the comparison"));
    fill();
}

} // namespace somo
