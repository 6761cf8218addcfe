// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_parser.h"

#include <expat.h>

namespace somo {

namespace {

std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

struct XmlParser::Calls {
    static XmlParser *self(void *data) { return static_cast<XmlParser *>(data); }
    static void XMLCALL start(void *data, const char *name, const char **attributes)
    {
        self(data)->start(withoutPrefix(name), attributes);
    }
    static void XMLCALL end(void *data, const char *name) { self(data)->end(withoutPrefix(name)); }
    static void XMLCALL text(void *data, const char *utf8, int size) { self(data)->text({utf8, size_t(size)}); }
    static void XMLCALL doctype(void *data, const char *, const char *, const char *, int) { self(data)->abort(); }
};

XmlParser::XmlParser()
    : m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Calls::start, Calls::end);
    XML_SetCharacterDataHandler(m_parser, Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Calls::doctype);
}

XmlParser::~XmlParser() { XML_ParserFree(m_parser); }

bool XmlParser::parse(const char *data, qsizetype size, bool last)
{
    return XML_Parse(m_parser, data, int(size), last ? 1 : 0) == XML_STATUS_OK;
}

void XmlParser::abort() { XML_StopParser(m_parser, XML_FALSE); }

std::string_view XmlParser::attribute(const char **attributes, std::string_view name)
{
    for (const char **each = attributes; each && each[0]; each += 2) {
        if (withoutPrefix(each[0]) == name)
            return each[1];
    }
    return {};
}

} // namespace somo
