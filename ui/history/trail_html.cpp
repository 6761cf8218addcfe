// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/trail_html.h"

#include "core/words/command_words.h"
#include "core/words/thing_words.h"
#include "core/words/trail_words.h"
#include "ui/common/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>

namespace somo {

namespace {

QString trailText(const char *source)
{
    return QCoreApplication::translate("TrailHtml", source);
}

QString quietColour()
{
    return currentTheme().colour(Token::text2).name();
}

/// What became of the row, and why its fields can't be told.
QString noteOf(const TrailRow &row)
{
    if (row.isErased)
        return trailText(QT_TRANSLATE_NOOP("TrailHtml", "what it said is not kept any more"));
    if (row.isPrivate)
        return trailText(QT_TRANSLATE_NOOP("TrailHtml", "somebody else’s pay"));
    return row.op == 'i' ? trailText(QT_TRANSLATE_NOOP("TrailHtml", "new")) : row.op == 'd' ? trailText(QT_TRANSLATE_NOOP("TrailHtml", "taken away")) : QString();
}

/// Nothing is said as nothing, so that a field that was emptied is seen to be so.
QString valueCell(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("<td style='color:%2'>%1</td>").arg(trailText(QT_TRANSLATE_NOOP("TrailHtml", "nothing")), quietColour())
                           : QStringLiteral("<td>%1</td>").arg(value.toHtmlEscaped());
}

QString rowHtml(const TrailRow &row, const Formats &formats, int offsetMinutes)
{
    QString name = words::thingName(row.table, formats.language());
    if (!row.label.isEmpty())
        name += u' ' + row.label;
    QString html = QStringLiteral("<tr><td colspan='3'><b>%1</b>").arg(name.toHtmlEscaped());
    QStringList notes{noteOf(row)};
    if (row.isChangedSince)
        notes += trailText(QT_TRANSLATE_NOOP("TrailHtml", "stands otherwise now"));
    notes.removeAll(QString());
    if (!notes.isEmpty())
        html += QStringLiteral(" <span style='color:%2'>(%1)</span>").arg(notes.join(QStringLiteral(", ")).toHtmlEscaped(), quietColour());
    html += QStringLiteral("</td></tr>");
    for (const TrailField &field : row.fields) {
        const auto shown = [&](const QString &value) { return words::trailValue(row.table, field.column, value, row.metric, formats, offsetMinutes); };
        html += QStringLiteral("<tr><td style='color:%2'>%1</td>").arg(words::trailField(field.column, formats.language()).toHtmlEscaped(), quietColour());
        html += valueCell(row.op == 'i' ? QString() : shown(field.before)) + valueCell(row.op == 'd' ? QString() : shown(field.after)) + QStringLiteral("</tr>");
    }
    return html;
}

QString headHtml()
{
    QString html = QStringLiteral("<tr><td></td>");
    for (const char *title : {QT_TRANSLATE_NOOP("TrailHtml", "Before"), QT_TRANSLATE_NOOP("TrailHtml", "After")})
        html += QStringLiteral("<td style='color:%2'>%1</td>").arg(trailText(title).toHtmlEscaped(), quietColour());
    return html + QStringLiteral("</tr>");
}

const QString tableBegin = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
const QString tableEnd = QStringLiteral("</table>");

} // namespace

QString trailRowsHtml(const std::vector<TrailRow> &rows, const Formats &formats, int offsetMinutes)
{
    QString html = tableBegin + headHtml();
    for (const TrailRow &row : rows)
        html += rowHtml(row, formats, offsetMinutes);
    return html + tableEnd;
}

QString trailStepsHtml(const std::vector<TrailStep> &steps, const Formats &formats, int offsetMinutes)
{
    QString html;
    for (const TrailStep &step : steps) {
        const LoggedCommand &command = step.command;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(command.moment, Qt::OffsetFromUTC, offsetMinutes * 60);
        html += QStringLiteral("<p><span style='color:%4'>%1 · %2</span><br>%3</p>")
                    .arg(formats.moment(moment).toHtmlEscaped(), command.author.toHtmlEscaped(),
                         words::commandText(command.words.code, command.words.args, formats.language()).toHtmlEscaped(), quietColour());
        if (step.rows.empty())
            continue;
        html += tableBegin + headHtml();
        for (const TrailRow &row : step.rows)
            html += rowHtml(row, formats, offsetMinutes);
        html += tableEnd;
    }
    return html;
}

} // namespace somo
