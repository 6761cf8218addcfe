// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/completion_popup.h"

#include "core/base/text.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

enum Role {
    ChoiceLeadRole = Qt::UserRole + 1,
    ChoiceNoteRole,
    NewRole,
    TypedRole,
};

constexpr int entryPadding = 8;

/// Where the words typed begin some word of the text, each with its length; folding keeps the number of letters.
QList<QTextLayout::FormatRange> foundIn(const QString &text, const QString &typed)
{
    QList<QTextLayout::FormatRange> found;
    QString plain;
    for (const QChar c : text) {
        const QString one = folded(QString(c));
        plain += one.size() == 1 ? one[0] : c.isSpace() ? QChar(u' ') : c;
    }
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            if (at > 0 && plain[at - 1].isLetterOrNumber())
                continue;
            found.push_back({int(at), int(word.size()), bold});
            break;
        }
    }
    return found;
}

class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, theme.colour(current ? Token::select : Token::surface));
        QRect box = option.rect.adjusted(entryPadding, 0, -entryPadding, 0);
        const QString lead = index.data(ChoiceLeadRole).toString();
        painter->setFont(option.font);
        painter->setPen(theme.colour(Token::text2));
        if (!lead.isEmpty()) {
            const int width = currentMetrics().scaled(86);
            painter->drawText(QRect(box.left(), box.top(), width - entryPadding, box.height()), Qt::AlignVCenter,
                              option.fontMetrics.elidedText(lead, Qt::ElideRight, width - entryPadding));
            box.setLeft(box.left() + width);
        }
        const QString note = index.data(ChoiceNoteRole).toString();
        if (!note.isEmpty()) {
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, note);
            box.setRight(box.right() - option.fontMetrics.horizontalAdvance(note) - entryPadding);
        }
        painter->setPen(theme.colour(index.data(NewRole).toBool() ? Token::accent : Token::text));
        paintText(painter, option, box, index);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, currentMetrics().button}; }

private:
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QModelIndex &index)
    {
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width() - 6);
        QTextLayout layout(text, option.font);
        if (!index.data(NewRole).toBool())
            layout.setFormats(foundIn(text, index.data(TypedRole).toString()));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(box.width());
        layout.endLayout();
        painter->setClipRect(box);
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    }
};

} // namespace

class CompletionPopup::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void set(const std::vector<Choice> &choices, const QString &typed)
    {
        beginResetModel();
        m_choices = choices;
        m_typed = typed;
        endResetModel();
    }
    const std::vector<Choice> &choices() const { return m_choices; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_choices.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Choice &choice = m_choices[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole: return choice.text;
        case Qt::AccessibleTextRole: return QStringList{choice.lead, choice.text, choice.note}.join(u' ').simplified();
        case ChoiceLeadRole: return choice.lead;
        case ChoiceNoteRole: return choice.note;
        case NewRole: return choice.id == 0;
        case TypedRole: return m_typed;
        default: return {};
        }
    }

private:
    std::vector<Choice> m_choices;
    QString m_typed;
};

CompletionPopup::CompletionPopup(QWidget *field)
    : QFrame(field->window())
    , m_field(field)
    , m_model(new Model(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("completion"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    layout->addWidget(m_view, 1);
    m_hint->setObjectName(QStringLiteral("completionHint"));
    m_hint->setProperty("role", QStringLiteral("fine"));
    m_hint->setTextFormat(Qt::PlainText);
    layout->addWidget(m_hint);
    setFocusPolicy(Qt::NoFocus);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { emit picked(m_model->choices()[size_t(index.row())]); });
    window()->installEventFilter(this);
    hide();
}

void CompletionPopup::offer(const std::vector<Choice> &choices, const QString &typed, const QString &hint)
{
    m_model->set(choices, typed);
    m_hint->setText(hint);
    if (choices.empty())
        return hide();
    m_view->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
}

void CompletionPopup::place()
{
    const Metrics metrics = currentMetrics();
    constexpr int mostRows = 8;
    const int rows = std::min(mostRows, m_model->rowCount());
    m_hint->setVisible(!m_hint->text().isEmpty());
    const int hint = m_hint->isHidden() ? 0 : metrics.scaled(24);
    m_hint->setFixedHeight(metrics.scaled(24));
    const QRect room = window()->rect().adjusted(4, 4, -4, -4);
    const int wide = std::min(room.width(), std::max(m_field->width(), std::max(metrics.scaled(420), m_hint->sizeHint().width() + 4)));
    const int high = rows * metrics.button + hint + 6;
    QPoint at = m_field->mapTo(window(), QPoint(0, m_field->height() + 2));
    if (at.y() + high > room.bottom())
        at.setY(std::max(room.top(), at.y() - m_field->height() - high - 4));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - wide)));
    setGeometry(QRect(at, QSize(wide, high)));
}

void CompletionPopup::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, count - 1);
    m_view->setCurrentIndex(m_model->index(row));
}

bool CompletionPopup::isEmpty() const
{
    return m_model->choices().empty();
}

const Choice *CompletionPopup::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->choices()[size_t(row)] : nullptr;
}

const Choice *CompletionPopup::newOne() const
{
    const auto found = std::ranges::find(m_model->choices(), qint64(0), &Choice::id);
    return found == m_model->choices().end() ? nullptr : &*found;
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && isVisible())
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
