// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profile_list.h"

#include "core/exchange/profile_json.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/import_table.h"
#include "ui/importing/import_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

ProfileList::ProfileList(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    m_table = new ImportTable(QStringLiteral("profiles"), this);
    layout->addWidget(m_table, 1);
    m_reads = new QLabel(this);
    m_reads->setObjectName(QStringLiteral("profileReads"));
    m_reads->setProperty("role", QStringLiteral("label"));
    m_reads->setTextFormat(Qt::PlainText);
    m_reads->setWordWrap(true);
    layout->addWidget(m_reads);
    auto *foot = new QHBoxLayout;
    m_copy = new QPushButton(somoIcon(QStringLiteral("export")), {}, this);
    m_copy->setObjectName(QStringLiteral("copyProfile"));
    m_take = new QPushButton(somoIcon(QStringLiteral("import")), {}, this);
    m_take->setObjectName(QStringLiteral("takeProfile"));
    m_delete = new QPushButton(this);
    m_delete->setObjectName(QStringLiteral("deleteProfile"));
    foot->addWidget(m_copy);
    foot->addWidget(m_take);
    foot->addStretch(1);
    foot->addWidget(m_delete);
    layout->addLayout(foot);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ProfileList::showCurrent);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Profile *profile = current())
            emit copyAsked(*profile);
    });
    connect(m_take, &QPushButton::clicked, this, &ProfileList::takeAsked);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (isKept(m_table->currentRow()))
            emit deleteAsked(current()->name);
    });
}

const Profile *ProfileList::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && size_t(row) < m_profiles.size() ? &m_profiles[size_t(row)] : nullptr;
}

void ProfileList::setProfiles(std::vector<Profile> kept, const Formats &formats)
{
    m_kept = kept.size();
    m_profiles = std::move(kept);
    const std::vector<Profile> &shipped = builtInProfiles();
    m_profiles.insert(m_profiles.end(), shipped.begin(), shipped.end());
    retranslate(formats);
}

void ProfileList::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_table->setAccessibleName(tr("Files that are recognised"));
    m_table->setHeaders({tr("File of"), tr("What"), tr("Made for the exports"), tr("Where from")});
    m_copy->setText(tr("Copy into a file…"));
    m_copy->setToolTip(tr("Writes the profile as a file to be changed with any text editor"));
    m_take->setText(tr("Take a profile from a file…"));
    m_delete->setText(tr("Delete"));
    fill();
}

/// "Order.all.*.xlsx, 62 columns (2026)".
QString ProfileList::madeFor(const Profile &profile) const
{
    QStringList exports;
    for (const KnownExport &known : profile.exports) {
        QString text = known.file;
        if (known.columns > 0)
            text += QStringLiteral(", ") + tr("%n column(s)", nullptr, known.columns);
        if (!known.seen.isEmpty())
            text += QStringLiteral(" (") + known.seen + u')';
        exports += text;
    }
    return exports.join(QStringLiteral("; "));
}

QString ProfileList::reads(const Profile &profile) const
{
    QStringList fields;
    for (const auto &[field, spec] : profile.columns)
        fields += importFieldLabel(field, m_formats.language());
    return tr("Reads: %1").arg(fields.join(QStringLiteral(", ")));
}

void ProfileList::fill()
{
    const int current = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_profiles.size()));
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        const Profile &profile = m_profiles[i];
        const int row = int(i);
        m_table->setText(row, 0, profile.title.isEmpty() ? profile.name : profile.title);
        m_table->setText(row, 1, importKindLabel(profile.kind));
        m_table->setText(row, 2, madeFor(profile));
        m_table->setText(row, 3, isKept(row) ? tr("this book") : tr("comes with Somo"));
    }
    m_table->fitColumns(2);
    if (!m_profiles.empty())
        m_table->setCurrentCell(std::min(current, int(m_profiles.size()) - 1), 0);
    showCurrent();
}

void ProfileList::showCurrent()
{
    const Profile *profile = current();
    m_reads->setText(profile ? reads(*profile) : QString());
    m_copy->setEnabled(profile);
    m_delete->setEnabled(isKept(m_table->currentRow()));
}

} // namespace somo
