// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/list_rows.h"
#include "core/marketing/named_store.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace somo {

class CompletionField;
class FieldBox;
class Formats;

/// What keeps a row in the book, as a sentence with what can be done: "“Shopee” is in use …: 120 orders, 2 targets."
QString keptText(const QString &name, const std::vector<ListUse> &uses, const Formats &formats);

/// One row of a list that people keep by hand: a channel, a team, an area or a region. Enter goes on and at the end
/// writes, Esc throws away what was typed; a name that another row has is refused under its field.
class ListRowForm : public RowForm {
    Q_OBJECT
public:
    /// What the row stands among.
    struct Around {
        std::vector<NamedRow> rows; // all of its kind
        std::vector<NamedRow> areas; // those a region may lie in
    };
    enum class Shape {
        whole,
        nameOnly, // where there is little room: a team, which is removed elsewhere
    };
    /// The fields are called `prefix` with Name, Code and Area behind, the buttons save…, throw…Away and remove….
    ListRowForm(PageHost &host, const QString &prefix, QWidget *parent, Shape shape = Shape::whole);

    /// The fields of this row; one with an id of 0 waits for a new one.
    void showRow(const ListRow &row, Around around);
    /// The same row as the book has it now; what is being typed stays.
    void renew(const ListRow &row, Around around);
    const ListRow &row() const { return m_row; }
    /// Takes the row out, or says what names it.
    void remove();
    QWidget *firstField() const override;
    void retranslate();

signals:
    /// A row that was new is in the book.
    void added(const somo::ListRow &row);
    /// What was typed is in the book.
    void written();

protected:
    bool isNew() const override { return m_row.id == 0; }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void make(const QString &prefix);
    QHBoxLayout *makeButtons(const QString &prefix);
    void connectFields();
    void goOn(const QLineEdit *from);
    void fill();
    void fillButtons();
    ListRow typed() const;
    QString title() const;
    QString missingName() const;
    QString takenName(const QString &name) const;

    ListRow m_row; // as the book has it
    Latest m_askedNewer;
    Around m_around;
    bool m_nameOnly;
    QLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    CompletionField *m_area = nullptr;
    FieldBox *m_nameBox = nullptr;
    FieldBox *m_codeBox = nullptr;
    FieldBox *m_areaBox = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_throwAway = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace somo
