// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/clause_row.h"

#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/policies/clause_word.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace somo {

ClauseRow::ClauseRow(QWidget *parent)
    : QFrame(parent)
    , m_note(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_note->setObjectName(QStringLiteral("clauseNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_wrong->setObjectName(QStringLiteral("clauseError"));
    m_wrong->setProperty("role", QStringLiteral("error"));
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_remove->setObjectName(QStringLiteral("removeClause"));
    m_remove->setIcon(somoIcon(QStringLiteral("close")));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &ClauseRow::removeAsked);
    m_remove->installEventFilter(this);
}

void ClauseRow::show(const ClauseSentence &sentence, int number, const QString &error, bool readOnly, bool removable)
{
    m_sentence = sentence;
    m_number = number;
    m_readOnly = readOnly;
    setObjectName(QStringLiteral("clause_") + sentence.clause);
    const QString name = number > 0 ? tr("Clause %1").arg(number) : tr("Name");
    setAccessibleName(QStringLiteral("%1: %2").arg(name, sentence.text()));
    setFocusPolicy(readOnly ? Qt::StrongFocus : Qt::NoFocus);
    size_t used = 0;
    for (const SentencePart &part : sentence.parts) {
        if (part.field.isEmpty())
            continue;
        if (used == m_words.size()) {
            auto *word = new ClauseWord(this);
            word->installEventFilter(this);
            connect(word, &QAbstractButton::clicked, this, [this, word] { emit wordAsked(word); });
            connect(word, &ClauseWord::moveAsked, this, &ClauseRow::moveAsked);
            m_words.push_back(word);
        }
        ClauseWord *word = m_words[used++];
        word->setField(part.field);
        word->setObjectName(QStringLiteral("word_") + part.field);
        word->setText(part.text);
        word->setEnabled(!readOnly);
        word->setAccessibleName(QStringLiteral("%1, %2").arg(part.text, name));
        word->setAccessibleDescription(sentence.text());
    }
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i]->setVisible(i < used);
    m_remove->setAccessibleName(tr("Remove clause %1").arg(number));
    m_remove->setToolTip(tr("Remove the clause (Ctrl+Del)"));
    m_remove->setVisible(removable && !readOnly);
    setError(error);
    makeTokens();
    arrange();
    updateGeometry();
    update();
}

ClauseWord *ClauseRow::wordOf(const QString &field) const
{
    const auto found = std::ranges::find_if(m_words, [&](const ClauseWord *word) { return !word->isHidden() && word->field() == field; });
    return found == m_words.end() ? nullptr : *found;
}

void ClauseRow::setNote(const QString &note)
{
    if (note == m_note->text())
        return;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    arrange();
    updateGeometry();
}

void ClauseRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

void ClauseRow::setError(const QString &error)
{
    m_error = error;
    setTypingError({});
}

void ClauseRow::setTypingError(const QString &error)
{
    const QString shown = error.isEmpty() ? m_error : error;
    const bool news = !shown.isEmpty() && shown != m_wrong->text();
    m_wrong->setText(shown);
    m_wrong->setVisible(!shown.isEmpty());
    setAccessibleDescription(shown);
    arrange();
    updateGeometry();
    if (news && !error.isEmpty())
        announce(m_wrong);
}

/// The sentence as pieces between which a line may break.
void ClauseRow::makeTokens()
{
    m_tokens.clear();
    const QFontMetrics letters(roleFont(TextRole::body));
    bool spaced = false;
    size_t used = 0;
    for (const SentencePart &part : m_sentence.parts) {
        if (!part.field.isEmpty()) {
            ClauseWord *word = m_words[used++];
            m_tokens.push_back({{}, word, word->sizeHint().width(), spaced, {}});
            spaced = false;
            continue;
        }
        QString text;
        const auto end = [&] {
            if (!text.isEmpty()) {
                m_tokens.push_back({text, nullptr, letters.horizontalAdvance(text), spaced, {}});
                spaced = false;
            }
            text.clear();
        };
        for (const QChar letter : part.text) {
            if (letter != u' ') {
                text += letter;
                continue;
            }
            end();
            spaced = true;
        }
        end();
    }
}

int ClauseRow::textLeft() const { return currentMetrics().scaled(34); }

int ClauseRow::textRight(int width) const
{
    return width - currentMetrics().gap - (m_remove->isHidden() ? 0 : currentMetrics().scaled(28));
}

/// Gives each token its place and the height of all lines.
int ClauseRow::flow(std::vector<Piece> &tokens, int width) const
{
    const Metrics metrics = currentMetrics();
    const int blank = QFontMetrics(roleFont(TextRole::body)).horizontalAdvance(u' ');
    const int right = std::max(textLeft() + metrics.scaled(120), textRight(width));
    const int line = metrics.scaled(22);
    int x = textLeft();
    int y = metrics.scaled(7);
    for (size_t i = 0; i < tokens.size(); ++i) {
        Piece &token = tokens[i];
        const int own = std::min(token.width, right - textLeft());
        int together = own; // with what hangs on it: a comma, a full stop
        for (size_t next = i + 1; next < tokens.size() && !tokens[next].spaced; ++next)
            together += tokens[next].word ? metrics.scaled(40) : tokens[next].width;
        const int edge = token.word && token.word->isEnabled() ? 1 : 0; // of a word's box
        const int gap = token.spaced && x > textLeft() ? blank + edge : 0;
        const bool breaks = x > textLeft() && (token.spaced || token.word) && x + gap + std::min(together, right - textLeft()) > right;
        if (breaks) {
            x = textLeft();
            y += line + 3;
        } else {
            x += gap;
        }
        token.place = QRect(x, y, own, line);
        x += own; // a comma or a full stop hugs its word
    }
    return y + line + metrics.scaled(7);
}

int ClauseRow::heightForWidth(int width) const
{
    std::vector<Piece> tokens = m_tokens;
    int height = std::max(flow(tokens, width), currentMetrics().scaled(36));
    if (!m_note->text().isEmpty())
        height += m_note->heightForWidth(textRight(width) - textLeft()) + currentMetrics().small;
    if (!m_wrong->text().isEmpty())
        height += m_wrong->heightForWidth(textRight(width) - textLeft()) + currentMetrics().small;
    return height;
}

QSize ClauseRow::sizeHint() const
{
    const int width = currentMetrics().scaled(600);
    return {width, heightForWidth(this->width() > 0 ? this->width() : width)};
}

QSize ClauseRow::minimumSizeHint() const
{
    return {currentMetrics().scaled(240), currentMetrics().scaled(36)};
}

void ClauseRow::arrange()
{
    const Metrics metrics = currentMetrics();
    int bottom = flow(m_tokens, width());
    for (const Piece &token : m_tokens) {
        if (!token.word)
            continue;
        token.word->setGeometry(token.place);
        token.word->setToolTip(token.place.width() < token.word->sizeHint().width() ? token.word->text() : QString());
    }
    const int side = metrics.scaled(26);
    m_remove->setGeometry(width() - side - metrics.small, metrics.small + 1, side, side);
    const int room = textRight(width()) - textLeft();
    if (!m_note->text().isEmpty()) {
        m_note->setGeometry(textLeft(), bottom - metrics.small, room, m_note->heightForWidth(room));
        bottom += m_note->height() + metrics.small;
    }
    m_wrong->setGeometry(textLeft(), bottom - metrics.small, room, m_wrong->heightForWidth(room));
}

void ClauseRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ClauseRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const Metrics metrics = currentMetrics();
    QPainter painter(this);
    if (m_current)
        painter.fillRect(rect(), theme.colour(Token::select));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Token::grid));
    painter.setFont(roleFont(TextRole::body));
    painter.setPen(theme.colour(Token::text2));
    if (m_number > 0)
        painter.drawText(QRect(metrics.inside, metrics.scaled(7), metrics.scaled(22), metrics.scaled(22)), Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
    if (!m_wrong->isHidden())
        painter.drawPixmap(QPoint(metrics.inside, m_wrong->y()), iconPixmap(QStringLiteral("warn"), theme.colour(Token::error), metrics.icon, devicePixelRatioF()));
    painter.setPen(theme.colour(Token::text));
    for (const Piece &token : m_tokens) {
        if (!token.word)
            painter.drawText(token.place.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, token.text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ClauseRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    emit chosen();
}

void ClauseRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return emit moveAsked(0, event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier && !m_remove->isHidden())
        return emit removeAsked();
    QFrame::keyPressEvent(event);
}

void ClauseRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    emit chosen();
}

void ClauseRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

bool ClauseRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit chosen();
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
