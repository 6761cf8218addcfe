// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_store.h"
#include "core/insight/insight_cache_query.h"
#include "ui/care/script_fields.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace somo {

class AheadModel;
class EmptyPart;
class PreviewCard;
class ScriptEditor;
class ScriptsModel;

/// Scripts of care: at the left those there are, on or off; at the right the chosen one as sentences, how it reads for a customer,
/// and below who comes up by it in the next 30 days and what holds it back. A script is off until its preview was read.
class CarePage : public Page {
    Q_OBJECT
public:
    explicit CarePage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    /// The id of a script.
    void open(qint64 id) override;
    qint64 thing() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer {
        std::vector<care::StoredScript> scripts;
        ScriptChoices choices;
    };
    struct Ahead {
        std::vector<care::AheadRow> rows;
        std::vector<care::Held> held; // what came up by today and waits
    };
    static Result<Answer> load(Database &database, const BookSettings &settings);
    QFrame *makeList();
    QWidget *makeScript();
    QFrame *makeAhead();
    void take(const Answer &answer);
    void showScript();
    void askAhead();
    void takeAhead(const Ahead &ahead);
    const care::StoredScript *current() const;
    void save(const care::Script &script);
    void toggle();
    void noteTried(care::ScriptId script, qint64 version);
    void remove();
    void offerTemplates();
    void add(care::Script script);
    void write(const CommandWords &words, Book::Work work, const QString &said);
    void fit();

    ScriptsModel *m_model = nullptr;
    AheadModel *m_aheadModel = nullptr;
    std::shared_ptr<insight::InsightCache> m_cache; // so that another script, or one that was changed, doesn't read the book's orders again
    ScriptChoices m_choices;
    QString m_wanted; // the code of the script that is chosen once it is read
    care::ScriptId m_shown;
    QAction *m_new = nullptr;
    QFrame *m_listCard = nullptr;
    QTableView *m_list = nullptr;
    QPushButton *m_toggle = nullptr;
    EmptyPart *m_empty = nullptr;
    QWidget *m_script = nullptr;
    ScriptEditor *m_editor = nullptr;
    QLabel *m_foot = nullptr; // what is wrong with a change that no word is open for
    PreviewCard *m_preview = nullptr;
    QFrame *m_aheadCard = nullptr;
    QLabel *m_aheadTitle = nullptr;
    QTableView *m_aheadList = nullptr;
    QLabel *m_held = nullptr;
    Latest m_asked;
    Latest m_askedAhead;
};

} // namespace somo
