// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_trial_box.h"

#include "ui/common/fields/field_box.h"
#include "ui/common/theme/fonts.h"
#include "ui/targets/target_typing.h"
#include "ui/targets/target_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace somo {

TargetTrialBox::TargetTrialBox(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small);
    const auto label = [this](const char *name) {
        auto *made = new QLabel(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setWordWrap(true);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_name = label("healthTarget");
    m_name->setProperty("role", QStringLiteral("columnTitle"));
    m_verdict = label("healthVerdict");
    m_value = new QLineEdit(this);
    m_value->setObjectName(QStringLiteral("trialValue"));
    m_value->setAlignment(Qt::AlignRight);
    m_box = new FieldBox(m_value, this);
    m_box->setFixedWidth(metrics.scaled(210));
    m_result = label("trialResult");
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_result->setMinimumHeight(metrics.button);
    layout->addWidget(m_name);
    layout->addWidget(m_verdict);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.inside);
    line->addWidget(m_box, 0, Qt::AlignBottom);
    line->addWidget(m_result, 1, Qt::AlignBottom);
    layout->addLayout(line);
    connect(m_value, &QLineEdit::textEdited, this, &TargetTrialBox::tryOut);
    retranslate();
}

void TargetTrialBox::show(const KpiRow &row, const QString &name, const BookSettings &settings, const Formats &formats)
{
    const bool same = row.target.id == m_row.target.id;
    m_row = row;
    m_settings = settings;
    m_formats = formats;
    const words::ReportWords words(formats.language(), formats.currency());
    m_name->setText(QStringLiteral("%1: %2").arg(name, targetText(row.target.value, row.target.metric, words)));
    m_verdict->setText(verdictSentence(row.health, row.target.direction, row.evidence, settings, words));
    if (!same)
        m_value->clear();
    tryOut();
}

void TargetTrialBox::tryOut()
{
    const TypedTarget typed = readTarget(m_value->text(), metricUnit(m_row.target.metric), m_formats);
    m_box->setError(typed.error);
    if (!typed.value)
        return m_result->setText(tr("What would the periods behind the verdict look like under another value? Nothing is changed."));
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    m_result->setText(trialSentence(tryTarget(m_row.target, m_row.evidence, *typed.value, m_settings), m_row.target, m_row.evidence, *typed.value, m_settings, words));
}

void TargetTrialBox::retranslate()
{
    m_box->setLabel(tr("Try another target"));
    tryOut();
}

} // namespace somo
