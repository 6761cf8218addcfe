// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/words/error_words.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/word_match.h"
#include "ui/settings/backup_list.h"
#include "ui/settings/holiday_list.h"
#include "ui/settings/own_metric_list.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/working_days.h"
#include "ui/shell/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

enum SectionAt {
    LookSection,
    BookSection,
    CountingSection,
    ThresholdSection,
    CalendarSection,
    OwnMetricSection,
    BackupSection,
    SectionCount,
};

SectionAt sectionOf(const SettingSpec &spec)
{
    switch (spec.section) {
    case SettingSpec::Section::book: return BookSection;
    case SettingSpec::Section::counting: return CountingSection;
    case SettingSpec::Section::thresholds: break;
    }
    return ThresholdSection;
}

QString keyOf(const SettingSpec &spec)
{
    return QString::fromLatin1(spec.key);
}

} // namespace

SettingsPage::SettingsPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
{
    setObjectName(QStringLiteral("settingsPage"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(metrics.scaled(360));
    layout->addWidget(m_search);
    m_nothing = new QLabel(this);
    m_nothing->setProperty("role", QStringLiteral("label"));
    layout->addWidget(m_nothing);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(m_scroll);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *sides = new QHBoxLayout(inside);
    sides->setContentsMargins(0, 0, metrics.edge, metrics.inside);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(metrics.scaled(940));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics.inside);
    sides->addWidget(column, 1);
    sides->addStretch(0);
    m_scroll->setWidget(inside);
    layout->addWidget(m_scroll, 1);
    m_sections.reserve(SectionCount);
    for (int i = 0; i < SectionCount; ++i)
        addSection();
    buildLooks();
    buildBook();
    buildCalendar();
    buildOwnMetrics();
    buildBackups();
    m_column->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    SettingsPage::retranslate();
}

SettingsPage::Section &SettingsPage::addSection()
{
    const Metrics metrics = currentMetrics();
    Section section;
    section.card = new QFrame(this);
    section.card->setProperty("card", true);
    auto *rows = new QVBoxLayout(section.card);
    rows->setContentsMargins(1, 1, 1, metrics.small);
    rows->setSpacing(0);
    section.title = new QLabel(section.card);
    section.title->setProperty("role", QStringLiteral("columnTitle"));
    section.title->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, 0);
    rows->addWidget(section.title);
    m_column->addWidget(section.card);
    m_sections.push_back(section);
    return m_sections.back();
}

void SettingsPage::buildLooks()
{
    Section &section = m_sections[LookSection];
    const auto add = [&section](SettingRow *row) {
        section.card->layout()->addWidget(row);
        section.rows << row;
    };
    const char *const names[] = {"lookLanguage", "lookTheme", "lookTextSize"};
    for (size_t i = 0; i < m_looks.size(); ++i) {
        LookRow &look = m_looks[i];
        look.box = new QComboBox(section.card);
        look.box->setObjectName(QString::fromLatin1(names[i]));
        look.row = new SettingRow(look.box, section.card);
        add(look.row);
        connect(look.box, &QComboBox::activated, this, [this, i](int at) {
            if (m_looks[i].actions && at < m_looks[i].actions->actions().size())
                m_looks[i].actions->actions()[at]->trigger();
        });
    }
    m_author = new QLineEdit(section.card);
    m_author->setObjectName(QStringLiteral("settingAuthor"));
    m_author->setMaxLength(100);
    m_authorRow = new SettingRow(m_author, section.card);
    add(m_authorRow);
    connect(m_author, &QLineEdit::editingFinished, this, &SettingsPage::setAuthor);
}

void SettingsPage::buildBook()
{
    for (const SettingSpec &spec : settingSpecs()) {
        Section &section = m_sections[sectionOf(spec)];
        const BookRow book{&spec, new SettingRow(makeControl(spec), section.card)};
        section.card->layout()->addWidget(book.row);
        section.rows << book.row;
        m_book.push_back(book);
        QWidget *control = book.row->control();
        control->setObjectName(QStringLiteral("setting_") + keyOf(spec));
        if (auto *box = qobject_cast<QComboBox *>(control)) {
            connect(box, &QComboBox::activated, this, [this, book, box] { write(book, box->currentData().toString()); });
        } else if (auto *number = qobject_cast<QSpinBox *>(control)) {
            connect(number, &QSpinBox::valueChanged, this, [this, book](int value) { write(book, QString::number(value)); });
        } else if (auto *field = qobject_cast<ValueField *>(control)) {
            connect(field, &ValueField::valueChanged, this, [this, book, field] {
                if (field->value())
                    write(book, settingCanonical(*book.spec, *field->value()));
            });
            connect(field, &ValueField::errorChanged, book.row, [row = book.row, field] { row->setError(field->error()); });
            connect(field, &QLineEdit::returnPressed, field, &ValueField::commit);
        } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
            connect(line, &QLineEdit::editingFinished, this, [this, book, line] { write(book, line->text().trimmed()); });
        }
    }
}

QWidget *SettingsPage::makeControl(const SettingSpec &spec)
{
    switch (spec.kind) {
    case SettingSpec::Kind::text: {
        auto *line = new QLineEdit(this);
        line->setMaxLength(200);
        return line;
    }
    case SettingSpec::Kind::choice: return new QComboBox(this);
    case SettingSpec::Kind::periods: {
        auto *number = new QSpinBox(this);
        number->setRange(1, 24);
        number->setKeyboardTracking(false);
        return number;
    }
    case SettingSpec::Kind::percent:
    case SettingSpec::Kind::ratio: break;
    }
    auto *field = new ValueField(spec.kind == SettingSpec::Kind::percent ? ValueField::Kind::share : ValueField::Kind::quantity, this);
    field->setRequired(true);
    field->setLeast(0);
    return field;
}

void SettingsPage::buildCalendar()
{
    Section &section = m_sections[CalendarSection];
    m_days = new WorkingDays(section.card);
    m_daysRow = new SettingRow(m_days, section.card, true);
    m_holidays = new HolidayList(section.card);
    m_holidaysRow = new SettingRow(m_holidays, section.card, true);
    for (SettingRow *row : {m_daysRow, m_holidaysRow}) {
        section.card->layout()->addWidget(row);
        section.rows << row;
    }
    connect(m_days, &WorkingDays::chosen, this, [this](const QString &text) {
        writeCalendar(m_daysRow, QStringLiteral("working_days"), text, tr("Working days of the week: changed."));
    });
    connect(m_holidays, &HolidayList::asked, this, [this](const QString &text, const QString &sentence) {
        writeCalendar(m_holidaysRow, QStringLiteral("holidays"), text, sentence);
    });
}

void SettingsPage::buildOwnMetrics()
{
    Section &section = m_sections[OwnMetricSection];
    m_own = new OwnMetricList(host(), section.card);
    m_ownRow = new SettingRow(m_own, section.card, true);
    section.card->layout()->addWidget(m_ownRow);
    section.rows << m_ownRow;
}

void SettingsPage::buildBackups()
{
    Section &section = m_sections[BackupSection];
    m_backups = new BackupList(host(), section.card);
    m_backupRow = new SettingRow(m_backups, section.card, true);
    section.card->layout()->addWidget(m_backupRow);
    section.rows << m_backupRow;
    connect(m_backups, &BackupList::restoreAsked, this, &SettingsPage::restoreAsked);
}

void SettingsPage::setLooks(QActionGroup *languages, QActionGroup *themes, QActionGroup *textSizes)
{
    QActionGroup *const groups[] = {languages, themes, textSizes};
    for (size_t i = 0; i < m_looks.size(); ++i) {
        m_looks[i].actions = groups[i];
        fillLook(m_looks[i]);
        for (QAction *action : groups[i]->actions())
            connect(action, &QAction::toggled, this, [this, i] { fillLook(m_looks[i]); });
    }
}

void SettingsPage::fillLook(LookRow &look)
{
    if (!look.actions)
        return;
    const QSignalBlocker quiet(look.box);
    look.box->clear();
    for (const QAction *action : look.actions->actions()) {
        look.box->addItem(action->text().remove(QLatin1Char('&')));
        if (action->isChecked())
            look.box->setCurrentIndex(look.box->count() - 1);
    }
}

void SettingsPage::setAuthor()
{
    const QString name = m_author->text().simplified();
    if (name == host().workspace().author())
        return;
    host().windowSettings().setAuthor(host().workspace().place(), name);
    host().workspace().setAuthor(name);
    host().tell(name.isEmpty() ? tr("From now on the history names nobody for what is written here.") : tr("From now on “%1” stands in the history for what is written here.").arg(name));
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::firstFocus()
{
    return m_search;
}

void SettingsPage::openFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::clearFilter()
{
    m_search->clear();
}

void SettingsPage::refresh()
{
    if (!m_author->hasFocus())
        m_author->setText(host().workspace().author());
    fillBook();
    m_own->refresh();
    m_backups->refresh();
    using Holidays = std::vector<Holiday>;
    host().workspace().read<Holidays>(
        this, m_asked, [](Database &database, const BookSettings &) { return loadHolidays(database); },
        [this](const Result<Holidays> &holidays) {
            if (!holidays)
                return host().showProblem(holidays.error());
            m_holidays->setHolidays(*holidays, host().workspace().today(), host().formats());
            emit settled();
        });
}

void SettingsPage::fillBook()
{
    for (const BookRow &book : m_book)
        fillBookRow(book);
    narrow();
    m_days->setDays(host().workspace().settings().weekdayWeights);
}

void SettingsPage::fillBookRow(const BookRow &book)
{
    const QString value = settingText(host().workspace().settings(), keyOf(*book.spec));
    QWidget *control = book.row->control();
    const QSignalBlocker quiet(control);
    if (auto *box = qobject_cast<QComboBox *>(control)) {
        box->clear();
        for (const QString &choice : settingChoices(*book.spec))
            box->addItem(settingShown(*book.spec, choice, host().formats()), choice);
        box->setCurrentIndex(box->findData(value));
    } else if (auto *number = qobject_cast<QSpinBox *>(control)) {
        number->setValue(value.toInt());
    } else if (auto *field = qobject_cast<ValueField *>(control)) {
        field->setFormats(host().formats());
        const std::optional<qint64> stored = settingNumber(*book.spec, value);
        if ((!field->hasFocus() || !field->isModified()) && (field->value() != stored || !field->error().isEmpty())) {
            field->setValue(stored);
            book.row->setError({});
        }
    } else if (auto *line = qobject_cast<QLineEdit *>(control); line && (!line->hasFocus() || !line->isModified())) {
        line->setText(value);
        book.row->setError({});
    }
}

void SettingsPage::write(const BookRow &book, const QString &value)
{
    const QString key = keyOf(*book.spec);
    if (value == settingText(host().workspace().settings(), key))
        return book.row->setError({});
    BookSettings asked = host().workspace().settings();
    if (const Status fits = applySetting(asked, key, value); !fits)
        return book.row->setError(problem(book, fits.error()));
    book.row->setError({});
    if (auto *line = qobject_cast<QLineEdit *>(book.row->control()))
        line->setModified(false);
    host().workspace().writeSetting(key, value, this, [this, book, value](const Result<CommandOutcome> &done) {
        if (!done) {
            host().showProblem(done.error());
            return fillBookRow(book);
        }
        host().say(QStringLiteral("%1: %2").arg(settingTitle(*book.spec, host().language()), settingShown(*book.spec, value, host().formats())));
    });
}

QString SettingsPage::problem(const BookRow &book, const Error &error) const
{
    if (const QString key = keyOf(*book.spec); key == u"success_from" || key == u"exceeded_from")
        return tr("“Successful” can't begin above “exceeded”. Change the other one first.");
    else if (key == u"income_low" || key == u"income_high")
        return tr("The lower bound can't lie above the upper one; both have at most two decimals.");
    else if (key == u"name")
        return tr("A book has a name.");
    return words::problemText(error, host().language());
}

void SettingsPage::writeCalendar(SettingRow *row, const QString &key, const QString &value, const QString &sentence)
{
    if (BookSettings asked = host().workspace().settings(); key == u"working_days" && !applySetting(asked, key, value)) {
        row->setError(tr("At least one day of the week is a working day."));
        return m_days->setDays(host().workspace().settings().weekdayWeights);
    }
    row->setError({});
    host().workspace().writeSetting(key, value, this, [this, sentence](const Result<CommandOutcome> &done) {
        if (!done) {
            host().showProblem(done.error());
            return refresh();
        }
        host().say(sentence);
    });
}

// A gap is looked at within a team only.
bool SettingsPage::isOffered(const SettingRow *row) const
{
    const auto book = std::ranges::find(m_book, row, &BookRow::row);
    return book == m_book.end() || !keyOf(*book->spec).startsWith(u"gap_") || !isPersonal(host().workspace().settings());
}

void SettingsPage::narrow()
{
    const QStringList typed = typedWords(m_search->text());
    bool any = false;
    for (const Section &section : m_sections) {
        bool shown = false;
        for (SettingRow *row : section.rows) {
            const bool found = isOffered(row) && holdsWords(section.title->text() + QLatin1Char(' ') + row->words(), typed);
            row->setVisible(found);
            shown = shown || found;
        }
        section.card->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_nothing->setText(tr("No setting is called so. Try another word, or fewer letters."));
    const QString titles[] = {tr("This computer"), tr("Book"), tr("Counting"), tr("Thresholds"), tr("Working days"), tr("Weekly reports"), tr("Backups")};
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i].title->setText(titles[i]);
    m_looks[0].row->setWords(tr("Language"), tr("Of the window, the help and the reports. Takes effect at once."), {});
    m_looks[1].row->setWords(tr("Colours"), tr("Light, dark, or as this computer is set. Prints are always on white."), {});
    m_looks[2].row->setWords(tr("Text size"), tr("Texts, rows and buttons grow together."), {});
    m_authorRow->setWords(tr("Who writes here"), tr("The name stands in the history beside what this computer writes. In a file it is a name, not a lock; on a server the login counts."), {});
    for (LookRow &look : m_looks)
        fillLook(look);
    const Formats formats = host().formats();
    const BookSettings standard;
    for (const BookRow &book : m_book) {
        const QString usual = settingText(standard, keyOf(*book.spec));
        book.row->setWords(settingTitle(*book.spec, host().language()), settingExplains(*book.spec), usual.isEmpty() ? QString() : settingShown(*book.spec, usual, formats));
    }
    m_daysRow->setWords(tr("Days of the week"), tr("Pace and projection go by working days: how many are over, how many are to come."), tr("Monday to Saturday"));
    m_holidaysRow->setWords(tr("Holidays and other days"), tr("Days that count otherwise than their weekday: a holiday, half a day before Tết, a Sunday that is worked."), {});
    m_ownRow->setWords(tr("Metrics of your own"), tr("What the team counts beside orders: entered in weekly reports, aimed for in targets. The code stays, because files and targets name it."), {});
    m_backupRow->setWords(tr("Copies of the book"), tr("A copy brings back what was lost with a disk, or what a mistake changed. Each is looked through after it was made."), {});
    fillBook();
    narrow();
}

} // namespace somo
