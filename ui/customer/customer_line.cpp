// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_line.h"

#include "core/base/text.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/icon_label.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace somo {

LineText::LineText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setContentsMargins(3, 1, 3, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // A long address without blanks must not widen the page.
    setMinimumWidth(currentMetrics().scaled(40));
}

void LineText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(text());
    switch (event->key()) {
    case Qt::Key_F2: return emit editAsked();
    case Qt::Key_Return:
    case Qt::Key_Enter: return emit openAsked();
    default: QLabel::keyPressEvent(event);
    }
}

void LineText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        return emit openAsked();
    QLabel::mouseReleaseEvent(event);
}

void LineText::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().colour(Token::accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), currentMetrics().corner, currentMetrics().corner);
}

CustomerLine::CustomerLine(const QString &name, Kind kind, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(new LineText(this))
    , m_second(roleLabel(this, "fine"))
    , m_editor(makeEditor(name))
    , m_box(new FieldBox(m_editor, this))
{
    const Metrics sizes = currentMetrics();
    m_text->setObjectName(name);
    m_second->setContentsMargins(3, 0, 3, 0);
    m_second->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(sizes.gap);
    if (!icon.isEmpty()) {
        m_icon = new IconLabel(icon, Token::text2, sizes.icon, this);
        m_icon->setMinimumHeight(QFontMetrics(roleFont(TextRole::body)).height() + 2); // in the middle of the first line
        line->addWidget(m_icon, 0, Qt::AlignTop);
    }
    m_words = new QVBoxLayout;
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(0);
    if (icon.isEmpty()) {
        m_label = roleLabel(this, "fine");
        m_label->setContentsMargins(3, 0, 3, 0);
        m_words->addWidget(m_label);
    }
    m_words->addWidget(m_text);
    m_words->addWidget(m_second);
    m_words->addWidget(m_box);
    line->addLayout(m_words, 1);
    m_second->hide();
    m_box->hide();
    m_editor->installEventFilter(this);
    connect(m_text, &LineText::editAsked, this, &CustomerLine::edit);
    connect(m_text, &LineText::openAsked, this, [this] {
        if (m_opens && !m_empty)
            emit openAsked();
        else
            edit();
    });
    if (auto *list = this->list()) {
        // What was picked is meant.
        connect(list, &CompletionField::picked, this, [this] { commit(); });
        connect(list, &CompletionField::entered, this, [this] { commit(); });
    } else {
        connect(m_editor, &QLineEdit::returnPressed, this, [this] { commit(); });
    }
}

QLineEdit *CustomerLine::makeEditor(const QString &name)
{
    QLineEdit *editor = nullptr;
    switch (m_kind) {
    case Kind::text: editor = new QLineEdit(this); break;
    case Kind::list: editor = new CompletionField(this); break;
    case Kind::day: {
        auto *day = new ValueField(ValueField::Kind::day, this);
        day->setMayLieAhead(true);
        editor = day;
        break;
    }
    case Kind::money: editor = new ValueField(ValueField::Kind::money, this); break;
    case Kind::quantity: editor = new ValueField(ValueField::Kind::quantity, this); break;
    }
    editor->setObjectName(name + QStringLiteral("Edit"));
    return editor;
}

CompletionField *CustomerLine::list() const
{
    return qobject_cast<CompletionField *>(m_editor);
}

void CustomerLine::setFormats(const Formats &formats, Day today)
{
    if (auto *value = qobject_cast<ValueField *>(m_editor)) {
        value->setFormats(formats);
        value->setToday(today);
    }
}

void CustomerLine::setLabel(const QString &label)
{
    m_name = label;
    m_box->setLabel(label);
    if (m_icon)
        m_icon->setToolTip(label);
    if (m_label)
        m_label->setText(label);
    fillText();
}

void CustomerLine::setChoices(std::vector<Choice> choices, const QString &newText)
{
    list()->setNewText(newText);
    list()->setChoices(std::move(choices));
}

void CustomerLine::setAsk(CompletionField::Ask ask)
{
    list()->setAsk(std::move(ask));
}

void CustomerLine::setOpens(bool opens)
{
    m_opens = opens;
    fillText();
}

void CustomerLine::setStrong(bool strong)
{
    m_text->setProperty("role", strong ? QStringLiteral("cardTitle") : QString());
}

void CustomerLine::setLabelBefore()
{
    if (!m_label)
        return;
    m_words->removeWidget(m_label);
    m_words->removeWidget(m_text);
    m_label->setProperty("role", QStringLiteral("label"));
    m_label->setContentsMargins(0, 1, 3, 1);
    m_label->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(currentMetrics().gap);
    line->addWidget(m_label, 2);
    line->addWidget(m_text, 3);
    m_words->insertLayout(0, line);
}

void CustomerLine::show(const QString &text, const LineValue &value, const QString &second)
{
    m_value = value;
    m_shown = text;
    m_empty = text.isEmpty();
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty() && !isEditing());
    fillText();
}

void CustomerLine::lock(const QString &reason)
{
    m_locked = reason;
    fillText();
}

void CustomerLine::fillText()
{
    m_text->setText(m_empty ? tr("add") : m_shown);
    m_text->setForegroundRole(m_opens && !m_empty ? QPalette::Link : m_empty ? QPalette::PlaceholderText : QPalette::WindowText);
    m_text->setAccessibleName(m_empty ? tr("%1: nothing yet").arg(m_name) : QStringLiteral("%1: %2").arg(m_name, m_shown));
    m_text->setAccessibleDescription(m_locked);
    m_text->setToolTip(!m_locked.isEmpty() ? m_locked : m_opens && !m_empty ? tr("%1. Enter opens, F2 edits").arg(m_name) : tr("%1. F2 edits").arg(m_name));
}

bool CustomerLine::isEditing() const
{
    return !m_box->isHidden();
}

void CustomerLine::edit()
{
    if (isEditing() || !m_locked.isEmpty())
        return;
    m_sent = false;
    if (auto *list = this->list())
        list->setChoice(m_value.id == 0 && m_value.text.isEmpty() ? std::nullopt : std::optional(Choice{m_value.id, {}, m_value.text, {}}));
    else if (auto *value = qobject_cast<ValueField *>(m_editor))
        value->setValue(m_value.number);
    else
        m_editor->setText(m_value.text);
    m_box->setError({});
    m_text->hide();
    m_second->hide();
    if (m_label)
        m_label->hide();
    m_box->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

std::optional<LineValue> CustomerLine::typed()
{
    if (auto *list = this->list()) {
        if (list->isUndecided()) {
            m_box->setError(tr("Pick one from the list (F4)."));
            return std::nullopt;
        }
        return LineValue{list->choice() ? list->choice()->text : QString(), list->id(), {}};
    }
    if (auto *value = qobject_cast<ValueField *>(m_editor)) {
        if (!value->commit())
            return std::nullopt;
        return LineValue{{}, 0, value->value()};
    }
    return LineValue{cleanText(m_editor->text()), 0, {}};
}

bool CustomerLine::commit()
{
    if (!isEditing() || m_sent)
        return true;
    const std::optional<LineValue> now = typed();
    if (!now)
        return false;
    if (*now == m_value) {
        leave();
        return true;
    }
    m_sent = true;
    emit committed(*now);
    return m_box->error().isEmpty();
}

bool CustomerLine::settle()
{
    return commit();
}

void CustomerLine::written()
{
    m_sent = false;
    leave();
}

void CustomerLine::abandon()
{
    m_sent = false;
    leave();
}

void CustomerLine::refuse(const QString &error)
{
    m_sent = false;
    m_box->refuse(error);
}

void CustomerLine::leave()
{
    if (!isEditing())
        return;
    const bool hadFocus = m_editor->hasFocus();
    m_sent = true; // the focus that goes asks for nothing more
    m_text->show();
    if (hadFocus)
        m_text->setFocus(Qt::OtherFocusReason);
    m_box->hide();
    if (m_label)
        m_label->show();
    m_second->setVisible(!m_second->text().isEmpty());
    m_sent = false;
}

bool CustomerLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const auto *list = this->list();
        if (!list || !list->isOpen()) {
            leave();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && isEditing()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Leaving the window or opening a menu is no end of typing.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(this, [this] {
                if (isEditing() && !m_editor->hasFocus())
                    commit();
            }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
