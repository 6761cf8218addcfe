// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/fairness_list.h"

#include "ui/common/icon_label.h"
#include "ui/common/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

FairnessList::FairnessList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("fairnessList"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setMinimumHeight(metrics.scaled(24));
    layout->addWidget(m_title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics.gap);
    m_grid->setVerticalSpacing(metrics.small);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    m_note = new QLabel(this);
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addStretch(1);
    retranslate();
}

FairnessList::Line &FairnessList::lineAt(size_t index)
{
    while (m_lines.size() <= index) {
        const int row = int(m_lines.size()) * 2;
        Line line;
        line.mark = new IconLabel(QStringLiteral("check"), Token::goodText, 16, this);
        line.words = new QLabel(this);
        line.words->setWordWrap(true);
        line.words->setTextFormat(Qt::RichText);
        line.words->setObjectName(QStringLiteral("fairness%1").arg(m_lines.size() + 1));
        line.repair = new QPushButton(this);
        line.repair->setObjectName(QStringLiteral("repair%1").arg(m_lines.size() + 1));
        line.repair->setProperty("link", true);
        m_grid->addWidget(line.mark, row, 0, Qt::AlignTop);
        m_grid->addWidget(line.words, row, 1);
        m_grid->addWidget(line.repair, row + 1, 1, Qt::AlignLeft);
        connect(line.repair, &QPushButton::clicked, this, [this, index] {
            if (index < m_fairness.findings.size() && m_fairness.findings[index].repair)
                emit repairAsked(m_fairness.findings[index].repair->policy);
        });
        m_lines.push_back(line);
    }
    return m_lines[index];
}

void FairnessList::fill(Line &line, bool doubt, const QString &html, const QString &plain, const QString &repair, int of)
{
    line.mark->setIcon(doubt ? QStringLiteral("warn") : QStringLiteral("check"), doubt ? Token::notYetText : Token::goodText);
    line.mark->setAccessibleName(doubt ? tr("Doubt") : tr("Fine"));
    line.words->setText(html);
    line.words->setAccessibleName(plain);
    line.repair->setText(repair);
    line.repair->setAccessibleName(tr("%1, doubt %2").arg(repair).arg(of));
    for (QWidget *part : std::initializer_list<QWidget *>{line.mark, line.words})
        part->show();
    line.repair->setVisible(!repair.isEmpty());
}

/// Another run of days can't be tried in a next version: it begins with a period to come.
QString FairnessList::repairWords(const FairnessFinding &finding, const QString &said) const
{
    if (!finding.repair || m_repairs == Repairs::none)
        return {};
    if (m_repairs == Repairs::inDraft)
        return said;
    return finding.repair->way == FairnessRepair::Way::wholeYear ? QString() : tr("New version: %1").arg(said);
}

void FairnessList::show(const Fairness &fairness, const BookSettings &settings, Language language, Repairs repairs)
{
    m_fairness = fairness;
    m_repairs = repairs;
    bool offers = false;
    size_t at = 0;
    for (const FairnessFinding &finding : fairness.findings) {
        const FairnessWords said = fairnessWords(finding, settings, language);
        const QString repair = repairWords(finding, said.repair);
        fill(lineAt(at), true, QStringLiteral("<b>%1</b> %2").arg(said.what.toHtmlEscaped(), said.why.toHtmlEscaped()), said.what + u' ' + said.why,
             repair, int(at) + 1);
        offers = offers || !repair.isEmpty();
        ++at;
    }
    for (const FairnessPass &pass : fairness.fine) {
        const QString said = fairnessWords(pass, settings, language);
        fill(lineAt(at++), false, said.toHtmlEscaped(), said, {}, 0);
    }
    for (; at < m_lines.size(); ++at) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_lines[at].mark, m_lines[at].words, m_lines[at].repair})
            part->hide();
    }
    m_note->setVisible(offers);
    retranslate();
}

void FairnessList::retranslate()
{
    m_title->setText(tr("Is this policy fair?"));
    m_note->setText(m_repairs == Repairs::inDraft ? tr("A repair is tried in the draft; Ctrl+Z takes it back.") : tr("A version in force stays as it is: a repair begins a draft of the next one."));
}

} // namespace somo
