// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/row_history.h"

#include "core/commission/trail_pay_query.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/history/trail_html.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int mostSteps = 30;
constexpr QSize historySize(560, 440);

QString historyActionText()
{
    return RowHistory::tr("Who changed this");
}

/// Its text follows the language, wherever it stands.
class HistoryAction : public QAction {
public:
    explicit HistoryAction(QWidget *widget)
        : QAction(somoIcon(QStringLiteral("clock"), Token::text), historyActionText(), widget)
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(historyActionText());
        return QAction::eventFilter(watched, event);
    }
};

} // namespace

RowHistory::RowHistory(PageHost &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_title(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("rowHistory"));
    setWindowFlags(Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.inside);
    layout->setSpacing(metrics.gap);
    m_title->setObjectName(QStringLiteral("rowHistoryTitle"));
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("rowHistoryText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_open->setObjectName(QStringLiteral("rowHistoryOpen"));
    m_open->setDefault(true);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        m_host.showPage(PageId::history, m_steps.empty() ? 0 : m_steps.front().command.seq);
    });
}

void RowHistory::ask(const HistoryOf &of, const QPoint &point)
{
    m_name = of.name;
    m_steps.clear();
    m_isAsked = true;
    fill();
    const Metrics metrics = currentMetrics();
    setFixedSize(metrics.scaled(historySize.width()), metrics.scaled(historySize.height()));
    const QScreen *screen = QGuiApplication::screenAt(point);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(point.x(), room.left(), std::max(room.left(), room.right() - width())), std::clamp(point.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
    Workspace &workspace = m_host.workspace();
    using Steps = std::vector<TrailStep>;
    workspace.read<Steps>(
        this, m_newest,
        [find = of.find, reader = workspace.author(), today = workspace.today()](Database &database, const BookSettings &settings) -> Result<Steps> {
            SOMO_TRY_ASSIGN(const std::optional<TrailThing> thing, find(database));
            return thing ? readableHistoryOf(database, settings, reader, today, *thing, mostSteps) : Result<Steps>(Steps());
        },
        [this](const Result<Steps> &answer) {
            if (!answer) {
                hide();
                return m_host.showProblem(answer.error());
            }
            m_isAsked = false;
            m_steps = *answer;
            fill();
            emit settled();
        });
}

void RowHistory::fill()
{
    setWindowTitle(tr("Who changed %1").arg(m_name));
    m_title->setText(tr("Who changed %1").arg(m_name));
    m_open->setText(tr("Show in the history"));
    m_open->setVisible(!m_steps.empty());
    if (m_isAsked)
        return m_text->clear();
    const Workspace &workspace = m_host.workspace();
    m_text->setHtml(m_steps.empty() ? tr("The history holds no change of it.").toHtmlEscaped() : trailStepsHtml(m_steps, m_host.formats(), workspace.settings().offsetMinutes));
    m_text->setAccessibleName(m_title->text());
}

void RowHistory::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_name.isEmpty())
        fill();
}

RowHistory *rowHistoryOf(PageHost &host, QWidget *page)
{
    auto *known = page->findChild<RowHistory *>(QStringLiteral("rowHistory"), Qt::FindDirectChildrenOnly);
    return known ? known : new RowHistory(host, page);
}

HistoryOf historyOfRow(const QString &table, qint64 row, const QString &name)
{
    if (row == 0)
        return {};
    return {name, [table, row](Database &) -> Result<std::optional<TrailThing>> { return std::optional(TrailThing{table, row}); }};
}

QAction *addHistoryAction(PageHost &host, QWidget *widget, std::function<HistoryOf()> of)
{
    auto *action = new HistoryAction(widget);
    action->setObjectName(QStringLiteral("whoChanged"));
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+J")));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    widget->addAction(action);
    QObject::connect(action, &QAction::triggered, widget, [&host, widget, of = std::move(of)] {
        const HistoryOf asked = of();
        if (asked.find && !asked.name.isEmpty())
            rowHistoryOf(host, widget)->ask(asked, widget->mapToGlobal(QPoint(currentMetrics().edge, currentMetrics().edge)));
    });
    return action;
}

QToolButton *makeHistoryButton(PageHost &host, QWidget *widget, std::function<HistoryOf()> of)
{
    auto *button = new QToolButton(widget);
    button->setObjectName(QStringLiteral("whoChangedButton"));
    button->setProperty("plain", true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(addHistoryAction(host, widget, std::move(of)));
    return button;
}

} // namespace somo
