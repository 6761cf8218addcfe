// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/exchange/import_result.h"
#include "core/marketing/named_store.h"
#include "core/marketing/region.h"
#include "core/storage/database.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace somo {

/// Lets maps of std::string be asked with a view.
struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The codes and names of one list, as an import looks them up: by code, then by exact name, else made with the text as
/// code and name (cli.md). What is made has an id below 0 until it is written; realise() gives it its own.
class NameDictionary {
public:
    explicit NameDictionary(bool makeUnknown)
        : m_makeUnknown(makeUnknown)
    {
    }
    void load(const std::vector<NamedRow> &rows);
    /// 0 for an empty text. Refused: nameAmbiguous, unknownToBook.
    Result<qint64> idOf(std::string_view text);
    const std::vector<std::string> &made() const { return m_made; }
    /// Tells the id under which the made one of that number was written.
    void realise(size_t number, qint64 id);
    /// The written id for one given out before.
    qint64 real(qint64 id) const { return id < 0 ? m_real[size_t(-id - 1)] : id; }

private:
    bool m_makeUnknown;
    TextMap<qint64> m_ids;
    std::vector<std::string> m_made;
    std::vector<qint64> m_real;
};

/// Regions likewise, by the day's era.
class ProvinceDictionary {
public:
    explicit ProvinceDictionary(bool makeUnknown)
        : m_makeUnknown(makeUnknown)
    {
    }
    Status load(Database &database);
    Result<qint64> idOf(std::string_view text, Day day);
    /// A known province as it is called on that day.
    qint64 onDay(qint64 province, Day day) const;
    const std::vector<std::string> &made() const { return m_made; }
    void realise(size_t number, qint64 id);
    qint64 real(qint64 id) const { return id < 0 ? m_real[size_t(-id - 1)] : id; }
    /// What the plan called one that is made with this import: the same before and after it is written.
    qint64 planned(qint64 id) const;

private:
    bool m_makeUnknown;
    ProvinceBook m_book;
    TextMap<qint64> m_before, m_since; // the reform
    std::vector<std::string> m_made;
    std::vector<qint64> m_real;
};

/// Products as order lines name them.
class ProductDictionary {
public:
    explicit ProductDictionary(bool makeUnknown)
        : m_makeUnknown(makeUnknown)
    {
    }
    Status load(Database &database);

    struct Entry {
        qint64 id = 0; // below 0 until written
        qint64 group = 0;
        std::vector<DatedPrice> costs;
        // What lines said of it, the newest order last; for made ones and for known ones without.
        std::string code, name;
        qint64 nameStamp = -1, groupStamp = -1;
        bool named = false; // the book knows a name other than the code
        bool grouped = false; // the book knows a group
        bool changed = false;
        qint64 lines = 0; // of made ones: how many lines name it
        bool byName = false; // of made ones: known by the name alone
    };
    /// What this source calls products of the book, and what a person just said of it; before the first find().
    Status join(Database &database, SourceId source, std::span<const ProductAnswer> answers);
    /// By what the source calls it, by code, by the exact name (a line without a code by its name); else made. Null where the line names no product.
    /// Refused: nameAmbiguous, unknownToBook.
    Result<Entry *> find(std::string_view code, std::string_view name);
    /// A few products of the book whose folded names hold this one, or stand in it.
    std::vector<PreviewedProduct::Candidate> alike(const QString &name);
    /// Notes name and group that a line of an order (stamp: its moment) says of its product.
    void learn(Entry &entry, std::string_view name, qint64 group, qint64 stamp);
    std::vector<Entry> &entries() { return m_entries; }
    const std::vector<size_t> &made() const { return m_made; }

private:
    Result<Entry *> make(std::string_view code, std::string_view name);
    bool m_makeUnknown;
    std::vector<Entry> m_entries;
    TextMap<size_t> m_byCode;
    TextMap<size_t> m_byName; // size_t(-1): two of that name
    TextMap<size_t> m_aliasBySku, m_aliasByName;
    std::vector<std::pair<QString, PreviewedProduct::Candidate>> m_known; // by folded name; filled where asked for
    std::vector<size_t> m_made;
};

} // namespace somo
