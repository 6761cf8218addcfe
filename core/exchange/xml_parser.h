// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace somo {

/// A stream of XML through expat; names come without their namespace's prefix. A document type is refused, and so is
/// what would make the parser itself hold more than a few MB: endless tags, nesting without end, millions of names.
class XmlParser {
public:
    XmlParser();
    virtual ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;
    /// False where the document is not well-formed, has a document type, outgrew the memory, or abort() was called.
    bool parse(const char *data, qsizetype size, bool last);
    bool outgrewMemory() const;

protected:
    virtual void start(std::string_view name, const char **attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view utf8) = 0;
    void abort();
    static std::string_view withoutPrefix(std::string_view name)
    {
        const size_t colon = name.rfind(':');
        return colon == std::string_view::npos ? name : name.substr(colon + 1);
    }
    /// An attribute by its name without prefix; empty where it isn't there.
    static std::string_view attribute(const char **attributes, std::string_view name);

private:
    struct Calls;
    struct Memory;
    std::unique_ptr<Memory> m_memory;
    XML_ParserStruct *m_parser = nullptr;
};

} // namespace somo
