// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_outline.h"

#include <QRegularExpression>

#include <optional>

namespace somo {

namespace {

// Latin-1 keeps every byte's place, so offsets in the text are offsets in the file.
struct Trailer {
    qint64 xref = 0;
    int size = 0;
    int root = 0;
    QString rest; // /Info and /ID, kept as they are
};

std::optional<Trailer> trailerOf(const QString &text)
{
    const qsizetype start = text.lastIndexOf(QStringLiteral("startxref"));
    const qsizetype trailerAt = text.lastIndexOf(QStringLiteral("trailer"));
    if (start < 0 || trailerAt < 0)
        return std::nullopt;
    const QString words = text.mid(trailerAt, start - trailerAt);
    static const QRegularExpression size(QStringLiteral("/Size (\\d+)"));
    static const QRegularExpression root(QStringLiteral("/Root (\\d+) 0 R"));
    static const QRegularExpression info(QStringLiteral("/Info \\d+ 0 R"));
    Trailer trailer;
    trailer.xref = text.mid(start + 9).simplified().section(QLatin1Char(' '), 0, 0).toLongLong();
    trailer.size = size.match(words).captured(1).toInt();
    trailer.root = root.match(words).captured(1).toInt();
    trailer.rest = info.match(words).captured(0);
    if (trailer.xref <= 0 || trailer.size <= 0 || trailer.root <= 0)
        return std::nullopt;
    return trailer;
}

QString objectText(const QString &text, int number)
{
    const QString begin = QStringLiteral("\n%1 0 obj\n").arg(number);
    const qsizetype at = text.indexOf(begin);
    if (at < 0)
        return {};
    const qsizetype end = text.indexOf(QStringLiteral("endobj"), at);
    return end < 0 ? QString() : text.mid(at + begin.size(), end - at - begin.size());
}

std::vector<int> pageObjects(const QString &text, const QString &catalog)
{
    static const QRegularExpression pages(QStringLiteral("/Pages (\\d+) 0 R"));
    static const QRegularExpression kids(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    const QString tree = objectText(text, pages.match(catalog).captured(1).toInt());
    std::vector<int> found;
    for (auto match = reference.globalMatch(kids.match(tree).captured(1)); match.hasNext();)
        found.push_back(match.next().captured(1).toInt());
    return found;
}

QByteArray hexText(const QString &text)
{
    QByteArray units("\xFE\xFF");
    for (const QChar unit : text) {
        units.append(char(unit.unicode() >> 8));
        units.append(char(unit.unicode() & 0xFF));
    }
    return '<' + units.toHex() + '>';
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const std::vector<Bookmark> &bookmarks)
{
    const QString text = QString::fromLatin1(pdf);
    const std::optional<Trailer> trailer = trailerOf(text);
    if (bookmarks.empty() || !trailer)
        return pdf;
    const QString catalog = objectText(text, trailer->root);
    const std::vector<int> pages = pageObjects(text, catalog);
    const qsizetype dictionary = catalog.indexOf(QStringLiteral("<<"));
    if (dictionary < 0 || pages.empty() || catalog.contains(QStringLiteral("/Outlines")))
        return pdf;

    QByteArray out = pdf;
    if (!out.endsWith('\n'))
        out.append('\n');
    std::vector<qint64> offsets;
    const auto object = [&](int number, const QByteArray &body) {
        offsets.push_back(out.size());
        out.append(QByteArray::number(number)).append(" 0 obj\n").append(body).append("\nendobj\n");
    };
    const int outlines = trailer->size;
    const int count = int(bookmarks.size());
    const auto reference = [](int number) -> QByteArray { return QByteArray::number(number) + " 0 R"; };
    object(outlines, "<< /Type /Outlines /First " + reference(outlines + 1) + " /Last " + reference(outlines + count) + " /Count "
                         + QByteArray::number(count) + " >>");
    for (int i = 0; i < count; ++i) {
        const size_t page = size_t(qBound(0, bookmarks[size_t(i)].page, int(pages.size()) - 1));
        QByteArray body = "<< /Title " + hexText(bookmarks[size_t(i)].text) + " /Parent " + reference(outlines) + " /Dest ["
            + reference(pages[page]) + " /Fit]";
        if (i > 0)
            body += " /Prev " + reference(outlines + i);
        if (i + 1 < count)
            body += " /Next " + reference(outlines + i + 2);
        object(outlines + 1 + i, body + " >>");
    }
    QByteArray root = catalog.trimmed().toLatin1();
    root.insert(root.indexOf("<<") + 2, " /Outlines " + reference(outlines) + " /PageMode /UseOutlines ");
    object(trailer->root, root);

    const qint64 xref = out.size();
    const auto entry = [](qint64 offset) -> QByteArray { return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; };
    out += "xref\n" + QByteArray::number(trailer->root) + " 1\n" + entry(offsets.back());
    out += QByteArray::number(outlines) + ' ' + QByteArray::number(count + 1) + '\n';
    for (int i = 0; i <= count; ++i)
        out += entry(offsets[size_t(i)]);
    out += "trailer\n<< /Size " + QByteArray::number(outlines + count + 1) + " /Root " + reference(trailer->root) + ' '
        + trailer->rest.toLatin1() + " /Prev " + QByteArray::number(trailer->xref) + " >>\nstartxref\n" + QByteArray::number(xref)
        + "\n%%EOF\n";
    return out;
}

} // namespace somo
