// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/common/fields/completion_field.h"

#include <QLabel>

#include <optional>

class QVBoxLayout;

namespace somo {

class FieldBox;
class IconLabel;

/// What stands in a line of a customer, or was typed into it.
struct LineValue {
    QString text; // of a line of text, or what a list calls it
    qint64 id = 0; // of a list; 0: nothing, or something new
    std::optional<qint64> number; // of a day, an amount, a quantity
    friend bool operator==(const LineValue &, const LineValue &) = default;
};

/// A text that the keyboard reaches, and that can be edited or opened from there.
class LineText : public QLabel {
    Q_OBJECT
public:
    explicit LineText(QWidget *parent);

signals:
    void editAsked();
    void openAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// One thing that is known of a customer: read as a line, edited in its place (F2, Enter or a click). Enter or leaving it writes,
/// Esc leaves it as it was. Whoever owns the line writes, and says with written() or refuse() what became of it.
class CustomerLine : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        text,
        list, // one of choices
        day,
        money,
        quantity,
    };
    /// `name` is the text's object name; its editor is called so with "Edit" behind. No icon: the label stands before the text.
    CustomerLine(const QString &name, Kind kind, const QString &icon, QWidget *parent);

    void setFormats(const Formats &formats, Day today);
    /// What it is; said to those who hear the line, and above the editor.
    void setLabel(const QString &label);
    void setChoices(std::vector<Choice> choices, const QString &newText = {});
    void setAsk(CompletionField::Ask ask);
    CompletionField *list() const;
    /// Enter on the text asks to open it instead; F2 still edits.
    void setOpens(bool opens);
    void setStrong(bool strong);
    /// The label stands before the text instead of above it; of one without an icon.
    void setLabelBefore();

    /// What the book has. What somebody is typing stays.
    void show(const QString &text, const LineValue &value, const QString &second = {});
    /// It can't be edited, and why; empty: it can.
    void lock(const QString &reason);
    const LineValue &value() const { return m_value; }
    bool isEmpty() const { return m_empty; }
    bool isEditing() const;
    /// What was typed is kept where it can be; false where it can't, and says why.
    bool settle();
    void written();
    void refuse(const QString &error);
    /// Somebody else's line now: what stood in the editor is of no use.
    void abandon();
    LineText *text() const { return m_text; }

public slots:
    void edit();

signals:
    void committed(const somo::LineValue &value);
    void openAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *makeEditor(const QString &name);
    bool commit();
    void leave();
    void fillText();
    std::optional<LineValue> typed();

    Kind m_kind;
    IconLabel *m_icon = nullptr;
    QLabel *m_label = nullptr; // without an icon
    QVBoxLayout *m_words = nullptr;
    LineText *m_text;
    QLabel *m_second;
    QLineEdit *m_editor;
    FieldBox *m_box;
    QString m_name; // what it is
    QString m_shown;
    QString m_locked;
    LineValue m_value;
    bool m_empty = true;
    bool m_opens = false;
    bool m_sent = false;
};

} // namespace somo
