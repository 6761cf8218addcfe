// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/clause_list.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/row_list.h"
#include "ui/policies/clause_path.h"
#include "ui/policies/clause_row.h"
#include "ui/policies/clause_word.h"
#include "ui/policies/policy_clauses.h"
#include "ui/policies/word_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

/// The words of a row that are there to be changed.
std::vector<ClauseWord *> shownWords(const ClauseRow &row)
{
    std::vector<ClauseWord *> words;
    std::ranges::copy_if(row.words(), std::back_inserter(words), [](const ClauseWord *word) { return !word->isHidden(); });
    return words;
}

} // namespace

ClauseList::ClauseList(QWidget *parent)
    : QFrame(parent)
    , m_editor(new WordEditor(this))
{
    setObjectName(QStringLiteral("clauseList"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    makeFoot(layout);
    connect(m_editor, &WordEditor::chosen, this, &ClauseList::take);
    retranslate();
}

void ClauseList::makeFoot(QVBoxLayout *layout)
{
    const Metrics metrics = currentMetrics();
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("clausesError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.small);
    m_error->hide();
    layout->addWidget(m_error);
    m_foot = new QWidget(this);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    line->setSpacing(metrics.edge);
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(m_foot);
        made->setObjectName(QString::fromLatin1(name));
        made->setProperty("link", true);
        made->setIcon(somoIcon(QStringLiteral("plus"), Token::accent));
        line->addWidget(made);
        return made;
    };
    m_add = button("addClause");
    m_condition = button("addCondition");
    m_unclear = button("questionClause");
    m_unclear->setIcon(somoIcon(QStringLiteral("question"), Token::accent));
    line->addStretch(1);
    layout->addWidget(m_foot);
    connect(m_add, &QPushButton::clicked, this, &ClauseList::offerClauses);
    connect(m_condition, &QPushButton::clicked, this, &ClauseList::offerConditions);
    connect(m_unclear, &QPushButton::clicked, this, &ClauseList::questionAsked);
}

/// Name, code and, of a later version, why it is there: not a clause, but what people change with them.
ClauseSentence ClauseList::headSentence() const
{
    const auto word = [](const QString &text, const QString &field) { return SentencePart{text.isEmpty() ? QStringLiteral("…") : text, field}; };
    ClauseSentence head{QStringLiteral("name"), {word(m_shown.policy.name, QStringLiteral("name"))}};
    head.parts.push_back({QStringLiteral(" ") + tr("as", "policy NAME as CODE") + QStringLiteral(" "), {}});
    head.parts.push_back(word(m_shown.policy.code, QStringLiteral("code")));
    head.parts.push_back({QStringLiteral(", ") + tr("version %1").arg(m_shown.policy.version), {}});
    if (m_shown.policy.version > 1 || !m_shown.policy.reason.isEmpty()) {
        head.parts.push_back({QStringLiteral(", ") + tr("because") + QStringLiteral(" "), {}});
        head.parts.push_back(word(m_shown.policy.reason, QStringLiteral("reason")));
    }
    return head;
}

ClauseRow *ClauseList::makeRow()
{
    auto *row = new ClauseRow(this);
    connect(row, &ClauseRow::wordAsked, this, [this, row](ClauseWord *word) { edit(row, word); });
    connect(row, &ClauseRow::moveAsked, this, [this, row](int words, int rows) { move(row, words, rows); });
    connect(row, &ClauseRow::removeAsked, this, [this, row] { remove(row->clause()); });
    connect(row, &ClauseRow::chosen, this, [this, row] { choose(row->clause()); });
    return row;
}

void ClauseList::makeRows(size_t count)
{
    while (m_rows.size() > count) {
        takeAway(m_list, m_rows.back());
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        m_rows.push_back(makeRow());
        m_list->addWidget(m_rows.back());
    }
}

/// What is wrong with the clause itself; bands say theirs in their table.
QString ClauseList::errorOf(const QString &clause) const
{
    const auto found = m_shown.errors.find(clause);
    return found == m_shown.errors.end() ? QString() : found->second;
}

void ClauseList::show(const ClausesShown &shown)
{
    // What somebody types goes on where its word is still the same one.
    if (m_editor->isOpen() && shown.policy == m_shown.policy && shown.errors == m_shown.errors && shown.readOnly == m_shown.readOnly)
        return;
    m_editor->cancel();
    m_shown = shown;
    const Formats &formats = shown.context.formats;
    const auto sentences = policySentences(shown.policy, formats.currency(), formats.language(), shown.context.choices.names(), shown.context.personal);
    makeRows(sentences.size() + 1);
    m_rows[0]->show(headSentence(), 0, errorOf(QStringLiteral("name")), shown.readOnly, false);
    for (size_t i = 0; i < sentences.size(); ++i)
        m_rows[i + 1]->show(sentences[i], int(i) + 1, errorOf(sentences[i].clause), shown.readOnly, mayRemoveClause(shown.policy, sentences[i].clause));
    for (ClauseRow *row : m_rows) {
        const auto note = shown.notes.find(row->clause());
        row->setNote(note == shown.notes.end() ? QString() : note->second);
    }
    QWidget *before = nullptr;
    for (ClauseRow *row : m_rows) {
        for (ClauseWord *word : shownWords(*row)) {
            if (before)
                setTabOrder(before, word);
            before = word;
        }
    }
    if (numberOf(m_current) == 0 && m_current != u"name")
        m_current = sentences.empty() ? QString() : sentences.front().clause;
    for (ClauseRow *row : m_rows)
        row->setCurrent(row->clause() == m_current);
    m_error->setText(errorOf({}));
    m_error->setVisible(!m_error->text().isEmpty());
    showFoot();
}

/// What can be done with the policy, and with the highlighted clause.
void ClauseList::showFoot()
{
    const int number = numberOf(m_current);
    m_add->setVisible(!m_shown.readOnly);
    m_condition->setVisible(!m_shown.readOnly && ClausePath::of(m_current).rule(m_shown.policy).has_value());
    m_unclear->setText(tr("Clause %1 is unclear or seems wrong").arg(number));
    m_unclear->setVisible(m_shown.mayAsk && number > 0);
    m_foot->setVisible(!m_shown.readOnly || m_shown.mayAsk);
}

int ClauseList::numberOf(const QString &clause) const
{
    for (size_t i = 1; i < m_rows.size(); ++i) {
        if (m_rows[i]->clause() == clause)
            return int(i);
    }
    return 0;
}

void ClauseList::choose(const QString &clause)
{
    if (clause == m_current)
        return;
    m_current = clause;
    for (ClauseRow *row : m_rows)
        row->setCurrent(row->clause() == m_current);
    showFoot();
    emit currentChanged(m_current);
}

QWidget *ClauseList::firstFocus() const
{
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const auto words = shownWords(*m_rows[i]);
        if (m_shown.readOnly)
            return m_rows[i];
        if (!words.empty())
            return words.front();
    }
    return m_add;
}

void ClauseList::edit(ClauseRow *row, ClauseWord *word)
{
    choose(row->clause());
    m_editedClause = row->clause();
    m_editedField = word->field();
    m_editor->open(row, word, wordEditFor(m_shown.policy, word->field(), row->clause(), m_shown.context), m_shown.context, m_shown.policy);
}

// The word may stand elsewhere afterwards, or be another one: the keyboard goes to what has its field, else to its clause.
void ClauseList::take(const Policy &policy, int step)
{
    const QString clause = m_editedClause;
    const QString field = m_editedField;
    emit changed(policy);
    for (ClauseRow *row : m_rows) {
        if (row->clause() != clause)
            continue;
        const auto words = shownWords(*row);
        const auto at = std::ranges::find_if(words, [&](const ClauseWord *word) { return word->field() == field; });
        if (words.empty())
            return;
        if (at == words.end())
            return words.front()->setFocus(Qt::OtherFocusReason);
        (*at)->setFocus(Qt::OtherFocusReason);
        if (step != 0)
            move(row, step, 0);
        return;
    }
}

void ClauseList::focusWord(ClauseRow *row, int word)
{
    const auto words = shownWords(*row);
    if (m_shown.readOnly || words.empty())
        row->setFocus(Qt::TabFocusReason);
    else
        words[size_t(std::clamp(word, 0, int(words.size()) - 1))]->setFocus(Qt::TabFocusReason);
}

/// Past the end of a row to the next one; the ends of the list hold.
void ClauseList::move(const ClauseRow *row, int words, int rows)
{
    int at = int(std::ranges::find(m_rows, row) - m_rows.begin());
    const auto here = shownWords(*row);
    const auto focused = std::ranges::find_if(here, [](const ClauseWord *word) { return word->hasFocus(); });
    int word = focused == here.end() ? 0 : int(focused - here.begin());
    word += words;
    if (word >= int(here.size()) || word < 0)
        rows += words;
    at += rows;
    if (at < 0 || at >= int(m_rows.size()))
        return;
    if (rows < 0 && words < 0)
        word = int(shownWords(*m_rows[size_t(at)]).size()) - 1;
    else if (rows > 0 && words > 0)
        word = 0;
    focusWord(m_rows[size_t(at)], word);
}

void ClauseList::remove(const QString &clause)
{
    const int number = numberOf(clause);
    emit changed(withoutClause(m_shown.policy, clause));
    if (!m_rows.empty())
        focusWord(m_rows[size_t(std::clamp(number, 1, int(m_rows.size()) - 1))], 0);
}

void ClauseList::offerClauses()
{
    showOffers(m_add, clausesToAdd(m_shown.policy, m_shown.context));
}

void ClauseList::offerConditions()
{
    if (const auto rule = ClausePath::of(m_current).rule(m_shown.policy))
        showOffers(m_condition, conditionsToAdd(m_shown.policy, *rule, m_shown.context));
}

void ClauseList::showOffers(QPushButton *button, const std::vector<ClauseOffer> &offers)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("clauseMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ClauseOffer &offer : offers) {
        QAction *action = menu->addAction(offer.label);
        action->setObjectName(QStringLiteral("offer_") + offer.name);
        connect(action, &QAction::triggered, this, [this, offer] {
            emit changed(offer.policy);
            choose(offer.clause);
            if (const int number = numberOf(offer.clause); number > 0)
                focusWord(m_rows[size_t(number)], 0);
        });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ClauseList::retranslate()
{
    m_add->setText(tr("Add a clause"));
    m_condition->setText(tr("Add a condition to this rule"));
    showFoot();
}

} // namespace somo
