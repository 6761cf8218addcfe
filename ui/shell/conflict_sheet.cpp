// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conflict_sheet.h"

#include "core/words/formats.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

QString shownValue(const QString &value)
{
    constexpr qsizetype most = 60;
    const QString line = value.simplified();
    return line.isEmpty() ? ConflictSheet::tr("empty") : line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

} // namespace

ConflictSheet::ConflictSheet(const Names &names, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_theirs(new QPushButton(this))
    , m_mine(new QPushButton(this))
    , m_both(new QPushButton(this))
{
    const Metrics metrics = currentMetrics();
    setObjectName(names.sheet);
    setProperty("card", true);
    setProperty("notice", true);
    m_text->setObjectName(names.sheet + QStringLiteral("Text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a long name in it must not widen the window
    m_theirs->setObjectName(names.theirs);
    m_mine->setObjectName(names.mine);
    m_both->setObjectName(names.both);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    layout->setSpacing(metrics.small);
    layout->addWidget(m_text);
    // In two lines: a form beside a list is narrow.
    layout->addWidget(m_both, 0, Qt::AlignRight);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap);
    line->addStretch(1);
    line->addWidget(m_theirs);
    line->addWidget(m_mine);
    layout->addLayout(line);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictSheet::theirsAsked);
    connect(m_mine, &QPushButton::clicked, this, &ConflictSheet::mineAsked);
    connect(m_both, &QPushButton::clicked, this, &ConflictSheet::bothAsked);
    connect(this, &ConflictSheet::theirsAsked, this, [this] { choose(m_takeTheirs); });
    connect(this, &ConflictSheet::mineAsked, this, [this] { choose(m_keepMine); });
    hide();
    retranslate();
}

void ConflictSheet::tell(const QString &who, const std::vector<ConflictField> &fields)
{
    m_who = who;
    m_fields = fields;
    const bool isMine = std::ranges::any_of(fields, &ConflictField::isMine);
    const bool isTheirsAlone = std::ranges::any_of(fields, [](const ConflictField &field) { return field.isTheirs() && !field.isMine(); });
    m_both->setVisible(isMine && isTheirsAlone);
    retranslate();
    show();
}

QString ConflictSheet::whoText(const Error &error, const Formats &formats)
{
    const QDateTime moment = QDateTime::fromString(error.args.value(3), QStringLiteral("yyyy-MM-dd HH:mm"));
    return tr("%1 changed this on %2, after you opened it.").arg(error.args.value(2), moment.isValid() ? formats.moment(moment) : error.args.value(3));
}

void ConflictSheet::ask(const QString &who, const std::vector<ConflictField> &fields, std::function<void()> theirs, std::function<void()> mine)
{
    m_takeTheirs = std::move(theirs);
    m_keepMine = std::move(mine);
    tell(who, fields);
    m_both->hide();
    announce(m_text);
}

void ConflictSheet::letGo()
{
    m_takeTheirs = {};
    m_keepMine = {};
    hide();
}

void ConflictSheet::choose(const std::function<void()> &chosen)
{
    if (!chosen)
        return; // a form decides for itself
    const auto answer = chosen;
    letGo();
    answer();
}

QString ConflictSheet::text() const
{
    QStringList lines{m_who};
    for (const ConflictField &field : m_fields) {
        if (!field.isTheirs())
            continue;
        QString line = tr("%1: %2 → %3").arg(field.label, shownValue(field.before), shownValue(field.theirs));
        if (field.meets())
            line += QStringLiteral("; ") + tr("you: %1").arg(shownValue(field.mine));
        lines << line;
    }
    lines << tr("What you typed is kept.");
    return lines.join(QLatin1Char('\n'));
}

void ConflictSheet::retranslate()
{
    const bool meets = std::ranges::any_of(m_fields, &ConflictField::meets);
    m_text->setText(text());
    m_theirs->setText(tr("Take theirs"));
    m_mine->setText(tr("Keep mine"));
    m_both->setText(meets ? tr("Both, mine where we meet") : tr("Keep both"));
    setAccessibleName(m_text->text());
    for (QPushButton *button : {m_theirs, m_mine, m_both})
        button->setAccessibleDescription(m_text->text());
}

} // namespace somo
