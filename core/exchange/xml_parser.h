// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace somo {

/// A stream of XML through expat; names come without their namespace's prefix. A document type is refused.
class XmlParser {
public:
    XmlParser();
    virtual ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;
    /// False where the document is not well-formed, has a document type, or abort() was called.
    bool parse(const char *data, qsizetype size, bool last);

protected:
    virtual void start(std::string_view name, const char **attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view utf8) = 0;
    void abort();
    /// An attribute by its name without prefix; empty where it isn't there.
    static std::string_view attribute(const char **attributes, std::string_view name);

private:
    XML_ParserStruct *m_parser;
    struct Calls;
};

} // namespace somo
