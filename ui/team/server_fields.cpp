// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/server_fields.h"

#include "ui/common/announce.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/work_beside.h"
#include "ui/team/password_keeper.h"
#include "ui/team/server_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace somo {

ServerFields::ServerFields(PasswordKeeper &passwords, Use use, QWidget *parent)
    : QWidget(parent)
    , m_passwords(passwords)
    , m_use(use)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_host = addField("serverHost", tr("Server: the name or number of the computer; with another port, such as office:5433"));
    m_database = addField("serverDatabase", tr("Database"));
    m_user = addField("serverUser", tr("User"));
    m_password = addField("serverPassword", tr("Password"));
    m_password->field()->setEchoMode(QLineEdit::Password);
    auto *keeping = roleLabel(this, "label");
    keeping->setText(m_passwords.words());
    keeping->setWordWrap(true);
    layout->addWidget(keeping);
    auto *line = new QHBoxLayout;
    m_try = new QPushButton(tr("Try the connection"), this);
    m_try->setObjectName(QStringLiteral("serverTry"));
    m_try->setAutoDefault(false);
    line->addWidget(m_try);
    line->addStretch(1);
    layout->addLayout(line);
    m_answer = roleLabel(this, "");
    m_answer->setObjectName(QStringLiteral("serverAnswer"));
    m_answer->setWordWrap(true);
    layout->addWidget(m_answer);
    connect(m_try, &QPushButton::clicked, this, [this] { tryIt(); });
    setFocusProxy(m_host->field());
}

FieldBox *ServerFields::addField(const char *name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setMaxLength(200);
    auto *box = new FieldBox(field, this);
    box->setLabel(label);
    layout()->addWidget(box);
    connect(field, &QLineEdit::textEdited, this, &ServerFields::changed);
    return box;
}

void ServerFields::setAddress(const ServerAddress &address)
{
    m_host->field()->setText(hostWords(address));
    m_database->field()->setText(address.database);
    m_user->field()->setText(address.user);
    m_rest = address.rest;
    changed();
}

ServerAddress ServerFields::address() const
{
    ServerAddress address;
    const QString typed = m_host->field()->text().trimmed();
    if (const auto whole = addressOf(typed)) {
        address = *whole;
        address.database = whole->database.isEmpty() ? m_database->field()->text().trimmed() : whole->database;
        address.user = whole->user.isEmpty() ? m_user->field()->text().trimmed() : whole->user;
        return address;
    }
    bool isNumber = false;
    const int port = typed.section(u':', 1).toInt(&isNumber);
    address.host = isNumber ? typed.section(u':', 0, 0) : typed;
    if (isNumber)
        address.port = port;
    address.database = m_database->field()->text().trimmed();
    address.user = m_user->field()->text().trimmed();
    address.rest = m_rest;
    return address;
}

QWidget *ServerFields::firstField() const
{
    for (const FieldBox *box : {m_host, m_database, m_user}) {
        if (box->field()->text().isEmpty())
            return box->field();
    }
    return m_password->field();
}

bool ServerFields::isFilled()
{
    const ServerAddress said = address();
    if (m_host->field()->text().trimmed().isEmpty())
        return m_host->refuse(tr("Write the computer's name or number."));
    if (said.database.isEmpty())
        return m_database->refuse(tr("Write the database's name."));
    return !said.user.isEmpty() || m_user->refuse(tr("Write the user's name."));
}

void ServerFields::changed()
{
    m_trial.reset();
    m_then = {};
    m_answer->clear();
}

void ServerFields::tryIt(std::function<void()> then)
{
    if (m_isTrying || !isFilled())
        return;
    m_then = std::move(then);
    m_isTrying = true;
    const QString written = passwordIn(m_host->field()->text().trimmed());
    m_passwords.hold(place(), written.isEmpty() ? m_password->field()->text() : written);
    showAnswer(tr("Trying…"), true);
    workBeside<ServerTrial>(
        this, [place = place()] { return tryServer(place); },
        [this, asked = place()](const ServerTrial &trial) {
            m_isTrying = false;
            if (asked == place())
                take(trial);
            else
                m_answer->clear(); // something else stands there by now
        });
}

void ServerFields::take(const ServerTrial &trial)
{
    m_trial = trial;
    const bool wanted = isWanted(trial, m_use == Use::sharing);
    showAnswer(trialWords(trial, address(), m_use == Use::sharing), wanted);
    if (trial.answer == ServerAnswer::passwordWrong)
        m_password->field()->setFocus();
    emit tried();
    if (const auto then = std::exchange(m_then, {}); wanted && then)
        then();
}

void ServerFields::showAnswer(const QString &words, bool good)
{
    m_answer->setText(words);
    m_answer->setProperty("role", good ? QStringLiteral("") : QStringLiteral("error"));
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
    announce(m_answer);
}

} // namespace somo
