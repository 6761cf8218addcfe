// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/opinions_part.h"

#include "ui/common/announce.h"
#include "ui/common/icon_label.h"
#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

OpinionsPart::OpinionsPart(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("opinionsPart"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, 0, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setMinimumHeight(metrics.cardTitle);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("opinionCount"));
    m_count->setProperty("role", QStringLiteral("label"));
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    layout->addLayout(head);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics.gap);
    m_grid->setVerticalSpacing(metrics.small);
    m_grid->setColumnStretch(2, 1);
    layout->addLayout(m_grid);
    makeForm();
    layout->addWidget(m_form);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("opinionError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    retranslate();
}

void OpinionsPart::makeForm()
{
    const Metrics metrics = currentMetrics();
    m_form = new QWidget(this);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, metrics.small, 0, 0);
    grid->setHorizontalSpacing(metrics.gap);
    grid->setVerticalSpacing(metrics.small);
    m_as = new QLabel(m_form);
    m_as->setProperty("role", QStringLiteral("label"));
    m_who = new QComboBox(m_form);
    m_who->setObjectName(QStringLiteral("opinionWho"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words = new QLineEdit(m_form);
    m_words->setObjectName(QStringLiteral("opinionWords"));
    m_agree = new QPushButton(m_form);
    m_agree->setObjectName(QStringLiteral("agree"));
    m_object = new QPushButton(m_form);
    m_object->setObjectName(QStringLiteral("object"));
    grid->addWidget(m_as, 0, 0);
    grid->addWidget(m_who, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_words, 1, 0, 1, 3);
    grid->addWidget(m_agree, 2, 0);
    grid->addWidget(m_object, 2, 1);
    grid->setColumnStretch(2, 1);
    connect(m_agree, &QPushButton::clicked, this, [this] { give(true); });
    connect(m_object, &QPushButton::clicked, this, [this] { give(false); });
    connect(m_words, &QLineEdit::textEdited, this, [this] { answer({}); });
}

void OpinionsPart::give(bool agrees)
{
    if (m_who->currentIndex() < 0)
        return answer(tr("Choose who says so."));
    if (!agrees && m_words->text().trimmed().isEmpty()) {
        answer(tr("Say in a few words what is not right yet."));
        return m_words->setFocus(Qt::OtherFocusReason);
    }
    emit given(PersonId{m_who->currentData().toLongLong()}, agrees, m_words->text());
}

void OpinionsPart::answer(const QString &refusal)
{
    m_error->setText(refusal);
    m_error->setVisible(!refusal.isEmpty());
    if (!refusal.isEmpty())
        announce(m_error);
}

void OpinionsPart::taken()
{
    m_words->clear();
    answer({});
}

std::array<QWidget *, 3> OpinionsPart::Row::cells() const
{
    return {mark, name, words};
}

const OpinionsPart::Row &OpinionsPart::rowAt(size_t index)
{
    while (m_rows.size() <= index) {
        const auto line = int(m_rows.size());
        const Row row{new IconLabel(QStringLiteral("clock"), Token::text3, 16, this), new QLabel(this), new QLabel(this)};
        for (QLabel *label : {row.name, row.words})
            label->setTextFormat(Qt::PlainText);
        row.words->setWordWrap(true);
        row.name->setObjectName(QStringLiteral("opinionName%1").arg(line + 1));
        row.words->setObjectName(QStringLiteral("opinion%1").arg(line + 1));
        m_grid->addWidget(row.mark, line, 0, Qt::AlignTop);
        m_grid->addWidget(row.name, line, 1, Qt::AlignTop);
        m_grid->addWidget(row.words, line, 2);
        m_rows.push_back(row);
    }
    return m_rows[index];
}

QString OpinionsPart::sentence(const PolicyOpinion &opinion, bool waiting) const
{
    if (waiting)
        return tr("has not answered yet");
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(opinion.moment, Qt::OffsetFromUTC, m_offset * 60);
    const QString said = opinion.agrees ? tr("agrees, %1") : tr("objects, %1");
    const QString when = said.arg(m_formats.moment(moment));
    return opinion.words.isEmpty() ? when : QStringLiteral("%1: %2").arg(when, opinion.words);
}

void OpinionsPart::show(const PolicyOpinions &opinions, const QString &author, const Formats &formats, int offset, bool readOnly)
{
    m_opinions = opinions;
    m_formats = formats;
    m_offset = offset;
    size_t row = 0;
    const auto add = [&](const PolicyOpinion &opinion, bool waiting) {
        const Token token = waiting ? Token::text3 : opinion.agrees ? Token::goodText : Token::notYetText;
        const QString icon = waiting ? QStringLiteral("clock") : opinion.agrees ? QStringLiteral("check") : QStringLiteral("question");
        const Row &shown = rowAt(row++);
        shown.mark->setIcon(icon, token);
        shown.name->setText(opinion.name);
        shown.words->setText(sentence(opinion, waiting));
        for (QWidget *cell : shown.cells())
            cell->show();
    };
    for (const PolicyOpinion &opinion : opinions.given)
        add(opinion, false);
    for (const PolicyOpinion &opinion : opinions.waiting)
        add(opinion, true);
    for (; row < m_rows.size(); ++row) {
        for (QWidget *cell : m_rows[row].cells())
            cell->hide();
    }
    m_form->setVisible(!readOnly && !(opinions.given.empty() && opinions.waiting.empty()));
    fillWho(author);
    retranslate();
}

// Whoever writes here now is chosen at first; what somebody chose stays.
void OpinionsPart::fillWho(const QString &author)
{
    const qint64 before = m_who->currentData().toLongLong();
    m_who->clear();
    int own = -1;
    for (const auto *list : {&m_opinions.waiting, &m_opinions.given}) {
        for (const PolicyOpinion &each : *list) {
            m_who->addItem(each.name, each.person.value);
            if (each.person.value == before || (before == 0 && (each.name == author || each.code == author)))
                own = m_who->count() - 1;
        }
    }
    m_who->setCurrentIndex(own);
}

void OpinionsPart::retranslate()
{
    m_title->setText(tr("Agreed or objected to"));
    const qsizetype given = qsizetype(m_opinions.given.size());
    const qsizetype all = given + qsizetype(m_opinions.waiting.size());
    const auto agreed = std::ranges::count_if(m_opinions.given, &PolicyOpinion::agrees);
    m_count->setText(tr("%1 of %2 have answered, %3 agree").arg(given).arg(all).arg(agreed));
    m_as->setText(tr("As"));
    m_who->setAccessibleName(tr("Who says so"));
    m_who->setPlaceholderText(tr("Choose a name"));
    m_words->setPlaceholderText(tr("A few words; an objection says why"));
    m_words->setAccessibleName(tr("Words to the policy"));
    m_agree->setText(tr("Agree"));
    m_object->setText(tr("Object"));
}

} // namespace somo
