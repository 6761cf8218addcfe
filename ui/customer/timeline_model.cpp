// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/timeline_model.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace somo {

namespace {

QString timelineIcon(const TimelineRow &row)
{
    switch (row.kind) {
    case TimelineKind::order: return row.isFreeReturn ? QStringLiteral("return") : QStringLiteral("orders");
    case TimelineKind::payment: return QStringLiteral("money");
    case TimelineKind::orderReturn: return QStringLiteral("return");
    case TimelineKind::deal: return QStringLiteral("pipeline");
    case TimelineKind::consent: return QStringLiteral("check");
    case TimelineKind::attachment: return QStringLiteral("file");
    case TimelineKind::care: return QStringLiteral("care");
    case TimelineKind::promise: return QStringLiteral("promise");
    case TimelineKind::activity: break;
    }
    if (row.word == u"call")
        return QStringLiteral("phone");
    if (row.word == u"message")
        return QStringLiteral("chat");
    if (row.word == u"visit" || row.word == u"meeting")
        return QStringLiteral("customers");
    return QStringLiteral("note");
}

bool opensRow(const TimelineRow &row)
{
    return bool(row.order) || row.deal != 0 || row.kind == TimelineKind::attachment;
}

/// What of a title names the thing that opens: of "Order DH-0931 · 4 items" the order.
QString openedPart(const QString &title)
{
    if (const qsizetype quoted = title.indexOf(QChar(u'”')); quoted >= 0)
        return title.left(quoted + 1);
    qsizetype end = title.size();
    for (const QLatin1String &after : {QLatin1String(" \xb7 "), QLatin1String(", ")}) {
        if (const qsizetype at = title.indexOf(after); at >= 0)
            end = std::min(end, at);
    }
    return title.left(end);
}

} // namespace

void TimelineModel::setPage(const TimelinePage &page, const words::ReportWords &words)
{
    beginResetModel();
    m_rows = page.rows;
    m_texts.clear();
    for (const TimelineRow &row : m_rows)
        m_texts.push_back(timelineText(row, words));
    m_more = page.hasMore;
    m_asked = false;
    endResetModel();
}

void TimelineModel::append(const TimelinePage &page, const words::ReportWords &words)
{
    m_more = page.hasMore;
    m_asked = false;
    if (page.rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    for (const TimelineRow &row : page.rows) {
        m_rows.push_back(row);
        m_texts.push_back(timelineText(row, words));
    }
    endInsertRows();
}

const TimelineRow *TimelineModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int TimelineModel::rowOf(const TimelineKey &key) const
{
    const auto row = std::ranges::find(m_rows, key, &TimelineRow::key);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

std::optional<TimelineKey> TimelineModel::last() const
{
    return m_rows.empty() ? std::nullopt : std::optional(m_rows.back().key);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &row = m_rows[size_t(index.row())];
    const TimelineText &text = m_texts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text.title;
    case Qt::ToolTipRole: return text.second.isEmpty() ? text.title : QString(text.title + QLatin1Char('\n') + text.second);
    case Qt::AccessibleTextRole: {
        QStringList said{text.when, text.title, text.second, text.amount};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case WhenRole: return text.when;
    case SecondRole: return text.second;
    case AmountRole: return text.amount;
    case IconRole: return timelineIcon(row);
    case StrongRole: return row.isOpen;
    case OpensRole: return opensRow(row);
    default: return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void TimelineModel::fetchMore(const QModelIndex &)
{
    if (!m_more || m_asked)
        return;
    m_asked = true;
    emit moreWanted();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics sizes = currentMetrics();
    const bool second = !index.data(TimelineModel::SecondRole).toString().isEmpty();
    return {sizes.scaled(200), sizes.scaled(second ? 50 : 35)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics sizes = currentMetrics();
    const Theme &theme = currentTheme();
    painter->save();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(row, theme.colour(Token::select));
    painter->setPen(theme.colour(Token::grid));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    const int line = QFontMetrics(roleFont(TextRole::body)).height() + sizes.scaled(2);
    const int top = row.top() + sizes.gap;
    int left = row.left() + sizes.inside;
    painter->drawPixmap(QPoint(left, top + (line - sizes.icon) / 2),
                        iconPixmap(index.data(TimelineModel::IconRole).toString(), theme.colour(Token::text2), sizes.icon, painter->device()->devicePixelRatioF()));
    left += sizes.icon + sizes.inside;
    painter->setFont(roleFont(TextRole::label));
    painter->setPen(theme.colour(Token::text2));
    const int whenWidth = sizes.scaled(84);
    const QString when = index.data(TimelineModel::WhenRole).toString();
    painter->drawText(QRect(left, top, whenWidth, line), Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(when, Qt::ElideRight, whenWidth - sizes.small));
    left += whenWidth;
    int right = row.right() - sizes.inside;
    const QString amount = index.data(TimelineModel::AmountRole).toString();
    painter->setFont(roleFont(TextRole::body));
    if (!amount.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(amount);
        painter->setPen(theme.colour(Token::text));
        painter->drawText(QRect(right - width, top, width + 1, line), Qt::AlignRight | Qt::AlignVCenter, amount);
        right -= width + sizes.inside;
    }
    painter->setFont(roleFont(index.data(TimelineModel::StrongRole).toBool() ? TextRole::bodyBold : TextRole::body));
    const int width = std::max(0, right - left);
    const QString title = painter->fontMetrics().elidedText(index.data().toString().replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideRight, width);
    const bool opens = index.data(TimelineModel::OpensRole).toBool();
    const QString named = opens ? openedPart(title) : QString();
    const int linkWidth = painter->fontMetrics().horizontalAdvance(named);
    painter->setPen(theme.colour(Token::accent));
    painter->drawText(QRect(left, top, linkWidth + 1, line), Qt::AlignLeft | Qt::AlignVCenter, named);
    painter->setPen(theme.colour(Token::text));
    painter->drawText(QRect(left + linkWidth, top, std::max(0, width - linkWidth), line), Qt::AlignLeft | Qt::AlignVCenter, title.mid(named.size()));
    const QString second = index.data(TimelineModel::SecondRole).toString();
    if (!second.isEmpty()) {
        painter->setFont(roleFont(TextRole::label));
        painter->setPen(theme.colour(Token::text2));
        const int below = std::max(0, row.right() - sizes.inside - left);
        painter->drawText(QRect(left, top + line, below, line - sizes.scaled(2)), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(QString(second).replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideRight, below));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.colour(Token::accent), 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), sizes.corner, sizes.corner);
    }
    painter->restore();
}

} // namespace somo
