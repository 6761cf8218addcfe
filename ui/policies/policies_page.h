// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/policy_sheet.h"
#include "ui/report/report_actions.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QStackedWidget;

namespace somo {

class PolicyEditor;
class PolicyList;

/// Commission policies: the list, and one policy in the editor. Things are versions above 0 and drafts below.
class PoliciesPage : public Page {
    Q_OBJECT
public:
    explicit PoliciesPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    QString trail() const override;
    bool goBack() override;
    void open(qint64 id) override;
    qint64 thing() const override;
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    QString note() const override;
    bool print() override;
    bool savePdf() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    bool showsOne() const;
    void connectParts();
    void showList();
    void askList();
    void begin(const Policy &policy);
    void beginWith(const QString &templateName);
    void beginNextVersion(const Policy &text);
    void importFile();
    void saveFile();
    void makePaper(ReportActions::Use use);
    void remove(PolicyThing thing, const Policy &policy);
    void doMain();
    void putInForce();
    void showMore();
    QAction *makeAction(const char *name, const char *icon);
    QString compareText() const;
    void fillActions();
    void sayHeader();

    QStackedWidget *m_parts = nullptr;
    PolicyList *m_list = nullptr;
    PolicyEditor *m_editor = nullptr;
    PolicyThing m_thing;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_main = nullptr; // propose, put in force, or begin the next version
    QAction *m_compare = nullptr;
    QAction *m_more = nullptr;
    QAction *m_whoChanged = nullptr;
    ReportActions *m_output;
    QStringList m_headerSays;
    Latest m_asked, m_paperAsked, m_beginning;
};

} // namespace somo
