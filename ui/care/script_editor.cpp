// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/script_editor.h"

#include "core/care/script_words.h"
#include "ui/care/script_word_edit.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/row_list.h"
#include "ui/policies/clause_row.h"
#include "ui/policies/clause_word.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

/// As a row of sentences takes it. A text of several lines stands in one.
ClauseSentence clauseOfScript(const care::ScriptSentence &sentence)
{
    ClauseSentence made{sentence.clause, {}};
    for (const care::ScriptWord &word : sentence.words)
        made.parts.push_back({word.field.isEmpty() ? word.text : word.text.simplified(), word.field});
    return made;
}

std::vector<ClauseWord *> scriptWordsOf(const ClauseRow &row)
{
    std::vector<ClauseWord *> words;
    std::ranges::copy_if(row.words(), std::back_inserter(words), [](const ClauseWord *word) { return !word->isHidden(); });
    return words;
}

} // namespace

ScriptEditor::ScriptEditor(QWidget *parent)
    : QFrame(parent)
    , m_edit(new ScriptWordEdit(this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("scriptEditor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    m_add->setObjectName(QStringLiteral("addToScript"));
    m_add->setProperty("link", true);
    m_add->setIcon(somoIcon(QStringLiteral("plus"), Token::accent));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(currentMetrics().inside, 0, currentMetrics().inside, 0);
    foot->addWidget(m_add);
    foot->addStretch(1);
    layout->addLayout(foot);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &ScriptEditor::offer);
    connect(m_edit, &ScriptWordEdit::taken, this, &ScriptEditor::take);
    connect(m_edit, &ScriptWordEdit::left, this, &ScriptEditor::leave);
    ScriptEditor::retranslate();
}

ClauseRow *ScriptEditor::makeRow()
{
    auto *row = new ClauseRow(this);
    connect(row, &ClauseRow::wordAsked, this, [this, row](ClauseWord *word) { openWord(row->clause(), word->field()); });
    connect(row, &ClauseRow::moveAsked, this, [this, row](int words, int rows) { move(row, words, rows); });
    connect(row, &ClauseRow::removeAsked, this, [this, row] { remove(row->clause()); });
    connect(row, &ClauseRow::chosen, this, [this, row] {
        for (ClauseRow *each : m_rows)
            each->setCurrent(each == row);
    });
    return row;
}

void ScriptEditor::makeRows(size_t count)
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

void ScriptEditor::show(const care::Script &script, const ScriptChoices &choices, const Formats &formats, bool readOnly)
{
    // What somebody is changing stays, unless it is another script by now.
    const bool same = script.code == m_script.code;
    const bool otherLanguage = formats.language() != m_formats.language();
    m_choices = choices;
    m_formats = formats;
    m_readOnly = readOnly;
    if (same && isEditing() && script == m_script) {
        if (otherLanguage)
            renew();
        return;
    }
    m_script = script;
    m_pending = script;
    m_edit->close();
    fill();
    if (!m_focusAfter.isEmpty() && same)
        focusField(m_focusAfter);
    m_focusAfter.clear();
}

void ScriptEditor::fill()
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    const std::vector<care::ScriptSentence> sentences = care::scriptSentences(m_pending, words);
    m_list->removeWidget(m_edit);
    makeRows(sentences.size() + 1);
    m_rows[0]->show({QStringLiteral("name"), {{m_pending.name.isEmpty() ? QStringLiteral("…") : m_pending.name, QStringLiteral("name")}}}, 0, {}, m_readOnly, false);
    for (size_t i = 0; i < sentences.size(); ++i)
        m_rows[i + 1]->show(clauseOfScript(sentences[i]), int(i) + 1, {}, m_readOnly, mayRemoveScriptClause(m_pending, sentences[i].clause));
    QWidget *before = nullptr;
    for (const ClauseRow *row : m_rows) {
        for (ClauseWord *word : scriptWordsOf(*row)) {
            if (before)
                setTabOrder(before, word);
            before = word;
        }
    }
    if (before)
        setTabOrder(before, m_add);
    m_add->setVisible(!m_readOnly);
}

/// The sentences anew around the word that is being changed; what was typed for it stays.
void ScriptEditor::renew()
{
    const QString field = m_edit->field();
    fill();
    const auto row = std::ranges::find_if(m_rows, [&field](const ClauseRow *each) { return each->wordOf(field) != nullptr; });
    if (row == m_rows.end())
        return m_edit->close();
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    m_list->insertWidget(int(row - m_rows.begin()) + 1, m_edit);
    m_edit->renew(scriptField(m_pending, field, m_choices, words));
}

bool ScriptEditor::isEditing() const
{
    return m_edit->isOpen();
}

void ScriptEditor::openWord(const QString &clause, const QString &field)
{
    const auto row = std::ranges::find(m_rows, clause, &ClauseRow::clause);
    if (row == m_rows.end() || m_readOnly)
        return;
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    m_list->removeWidget(m_edit);
    m_list->insertWidget(int(row - m_rows.begin()) + 1, m_edit);
    m_edit->open(field, scriptField(m_pending, field, m_choices, words));
}

void ScriptEditor::take(const QString &field, const QString &value)
{
    auto made = withScriptField(m_pending, field, value, m_formats.currency());
    if (!made)
        return refuse(QCoreApplication::translate("expected", made.error().args.value(1).toUtf8().constData()));
    // A deal's stage is one of the book's own; without one the sentence couldn't be written.
    if (made->trigger == care::Trigger::dealStageReached && made->stage.isEmpty() && !m_choices.dealStages.empty())
        made->stage = m_choices.dealStages.front().value;
    m_focusAfter = field;
    if (*made == m_script)
        return leave();
    m_pending = *made;
    emit changed(*made);
}

void ScriptEditor::leave()
{
    const QString field = m_edit->field();
    m_edit->close();
    m_pending = m_script;
    fill();
    focusField(field);
    m_focusAfter.clear();
}

void ScriptEditor::refuse(const QString &problem)
{
    m_edit->setError(problem);
}

void ScriptEditor::accept()
{
    m_edit->close();
    m_script = m_pending;
    fill();
    focusField(m_focusAfter);
    m_focusAfter.clear();
}

void ScriptEditor::remove(const QString &clause)
{
    if (m_readOnly || !mayRemoveScriptClause(m_script, clause))
        return;
    m_focusAfter = QStringLiteral("when.trigger");
    m_pending = withoutScriptClause(m_script, clause);
    emit changed(m_pending);
}

void ScriptEditor::focusField(const QString &field)
{
    for (const ClauseRow *row : m_rows) {
        if (ClauseWord *word = row->wordOf(field))
            return word->setFocus(Qt::OtherFocusReason);
    }
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// Past the end of a row to the next one; the ends of the list hold.
void ScriptEditor::move(const ClauseRow *row, int words, int rows)
{
    std::vector<std::pair<int, ClauseWord *>> all; // every word with its row
    int here = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (ClauseWord *word : scriptWordsOf(*m_rows[i])) {
            if (m_rows[i] == row && word->hasFocus())
                here = int(all.size());
            all.emplace_back(int(i), word);
        }
    }
    int to = here + words;
    if (rows != 0) {
        const int wanted = all.empty() ? 0 : all[size_t(here)].first + rows;
        const auto first = std::ranges::find(all, wanted, [](const auto &each) { return each.first; });
        to = first == all.end() ? here : int(first - all.begin());
    }
    if (to >= 0 && to < int(all.size()))
        all[size_t(to)].second->setFocus(Qt::TabFocusReason);
}

void ScriptEditor::offer()
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("scriptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ScriptOffer &offer : scriptOffers(m_script, m_choices, words)) {
        QAction *action = menu->addAction(offer.label);
        action->setObjectName(QStringLiteral("offer_") + offer.name);
        connect(action, &QAction::triggered, this, [this, offer] {
            m_pending = offer.script;
            fill();
            for (const ClauseRow *row : m_rows) {
                if (row->wordOf(offer.field))
                    return openWord(row->clause(), offer.field);
            }
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

QWidget *ScriptEditor::firstFocus() const
{
    for (const ClauseRow *row : m_rows) {
        if (const auto words = scriptWordsOf(*row); !words.empty() && !m_readOnly)
            return words.front();
    }
    return m_add;
}

void ScriptEditor::retranslate()
{
    m_add->setText(tr("Add a condition or a step"));
    m_edit->retranslate();
    if (!m_script.steps.empty() && !isEditing())
        fill();
}

} // namespace somo
