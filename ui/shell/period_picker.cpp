// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/period_picker.h"

#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace somo {

namespace {

constexpr PeriodKind kinds[] = {PeriodKind::month, PeriodKind::quarter, PeriodKind::year};

QToolButton *arrow(const char *icon, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(somoIcon(QString::fromLatin1(icon), Token::text));
    button->setObjectName(QString::fromLatin1(name));
    button->setIconSize(QSize(currentMetrics().icon, currentMetrics().icon));
    return button;
}

bool isKnown(const Period &period)
{
    return !(period.first() < firstKnownDay) && !(lastKnownDay < period.last());
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("periodPicker"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().small);
    m_back = arrow("left", "periodBack", this);
    m_name = new QToolButton(this);
    m_name->setObjectName(QStringLiteral("periodName"));
    m_name->setProperty("period", true);
    m_name->setIcon(somoIcon(QStringLiteral("down"), Token::text));
    m_name->setIconSize(QSize(currentMetrics().scaled(12), currentMetrics().scaled(12)));
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setLayoutDirection(Qt::RightToLeft); // the chevron stands after the name
    m_on = arrow("right", "periodOn", this);
    layout->addWidget(m_back);
    layout->addWidget(m_name);
    layout->addWidget(m_on);
    layout->addSpacing(currentMetrics().inside);

    m_kinds = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const char *places[] = {"first", "middle", "last"};
    const char *names[] = {"kindMonth", "kindQuarter", "kindYear"};
    for (int id = 0; id < 3; ++id) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(names[id]));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setProperty("place", QString::fromLatin1(places[id]));
        m_kinds->addButton(button, id);
        segments->addWidget(button);
    }
    layout->addLayout(segments);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_name, &QToolButton::clicked, this, &PeriodPicker::openMenu);
    connect(m_kinds, &QButtonGroup::idClicked, this, &PeriodPicker::chooseKind);
    retranslate();
}

void PeriodPicker::setPeriod(const Period &period)
{
    m_period = period;
    m_name->setText(m_formats.period(period));
    for (int id = 0; id < 3; ++id)
        m_kinds->button(id)->setChecked(period.kind() == kinds[id]);
}

void PeriodPicker::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (m_period.number() > 0) // none is shown before the first is set
        m_name->setText(m_formats.period(m_period));
}

void PeriodPicker::choose(const Period &period)
{
    if (!isKnown(period)) {
        setPeriod(m_period);
        return;
    }
    setPeriod(period);
    emit periodChosen(period);
}

void PeriodPicker::step(int periods)
{
    choose(m_period.shifted(periods));
}

void PeriodPicker::goToToday()
{
    choose(Period::of(m_period.kind(), m_today, m_period.fiscalStart()));
}

void PeriodPicker::chooseKind(int id)
{
    // Today's month of an open year, else the last one of it: what a person most likely wants to see.
    const Day day = m_period.days().contains(m_today) ? m_today : m_period.last();
    choose(Period::of(kinds[id], day, m_period.fiscalStart()));
}

void PeriodPicker::openMenu()
{
    QMenu menu(this);
    auto *sheet = new QWidget(&menu);
    auto *grid = new QGridLayout(sheet);
    grid->setSpacing(currentMetrics().small);
    auto *typed = new QLineEdit(sheet);
    typed->setObjectName(QStringLiteral("periodTyped"));
    typed->setPlaceholderText(tr("9/26, q3, 2025"));
    typed->setAccessibleName(tr("Type a period"));
    grid->addWidget(typed, 0, 0, 1, 4);
    auto *error = new QLabel(sheet);
    error->setObjectName(QStringLiteral("periodError"));
    error->setProperty("role", QStringLiteral("error"));
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->setMinimumHeight(2 * error->fontMetrics().lineSpacing()); // the sheet has its size from the start
    grid->addWidget(error, 1, 0, 1, 4);
    fillMenu(menu, *grid);
    const auto say = [typed, error](const QString &text) {
        error->setText(text);
        markField(typed, text);
    };
    connect(typed, &QLineEdit::textEdited, error, [say] { say({}); });
    connect(typed, &QLineEdit::returnPressed, &menu, [this, &menu, typed, say] {
        const auto period = periodFromTyping(typed->text(), m_period);
        if (!period || !isKnown(*period))
            return say(refusal(typed->text()));
        menu.close();
        choose(*period);
    });
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(sheet);
    menu.addAction(action);
    typed->setFocus();
    menu.exec(m_name->mapToGlobal(QPoint(0, m_name->height() + 2)));
}

// A year's months, with its quarters beside.
void PeriodPicker::fillMenu(QMenu &menu, QGridLayout &grid)
{
    constexpr int firstRow = 2;
    const int year = m_period.first().year();
    const int fiscal = m_period.fiscalStart();
    const auto add = [&](const Period &period, const QString &text, int row, int column) {
        auto *button = new QPushButton(text, grid.parentWidget());
        button->setAccessibleName(m_formats.period(period));
        connect(button, &QPushButton::clicked, &menu, [this, &menu, period] {
            menu.close();
            choose(period);
        });
        grid.addWidget(button, firstRow + row, column);
    };
    for (int month = 1; month <= 12; ++month) {
        const Period period = Period::of(PeriodKind::month, Day::fromNumber(year * 10000 + month * 100 + 1), fiscal);
        add(period, QStringLiteral("%1/%2").arg(month).arg(year), (month - 1) / 3, (month - 1) % 3);
    }
    for (int quarter = 0; quarter < 4; ++quarter) {
        const Period period = Period::of(PeriodKind::quarter, Day::fromNumber(year * 10000 + (quarter * 3 + 1) * 100 + 1), fiscal);
        add(period, m_formats.period(period), quarter, 3);
    }
}

// With the present period as it would be typed.
QString PeriodPicker::refusal(const QString &typed) const
{
    const Day day = m_period.first();
    const QString month = QStringLiteral("%1/%2").arg(day.month()).arg(day.year() % 100, 2, 10, QLatin1Char('0'));
    const QString cut = QFontMetrics(font()).elidedText(typed.trimmed(), Qt::ElideRight, currentMetrics().scaled(120));
    return tr("“%1” is no period. A month is typed as %2, a quarter as q%3, a year as %4.")
        .arg(cut, month, QString::number((day.month() + 2) / 3), QString::number(day.year()));
}

void PeriodPicker::retranslate()
{
    m_kinds->button(0)->setText(tr("Month"));
    m_kinds->button(1)->setText(tr("Quarter"));
    m_kinds->button(2)->setText(tr("Year"));
    const auto name = [](QToolButton *button, const QString &words, const char *keys) {
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(words, QString::fromLatin1(keys)));
    };
    name(m_back, tr("Period before"), "Ctrl+PgUp");
    name(m_on, tr("Next period"), "Ctrl+PgDn");
    m_name->setAccessibleName(tr("Choose the period"));
    m_name->setToolTip(tr("Choose the period; this one again: Alt+Home"));
}

void PeriodPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace somo
