// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_parser.h"

#include <expat.h>
#include <new>

namespace encours {

namespace {

constexpr int chunk_size = 64 * 1024;
/// A tag or a comment longer than this is none of a spreadsheet, and would be kept in memory whole.
constexpr std::size_t longest_tag = 8 * 1024 * 1024;

std::string_view without_prefix(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::local(std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (name == without_prefix(pair[0]))
            return pair[1];
    }
    return {};
}

struct XmlParser::Machine {
    ByteSource& source;
    XmlHandler& handler;
    XML_Parser expat = XML_ParserCreate(nullptr);
    int depth = 0;
    std::size_t quiet = 0; ///< bytes since something was told
    bool is_last = false;
    bool suspended = false;
    const char* reason = nullptr; ///< why it was stopped

    Machine(ByteSource& bytes, XmlHandler& told) : source(bytes), handler(told) {}
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;
    ~Machine() { XML_ParserFree(expat); }

    void stop(const char* why) {
        reason = why;
        XML_StopParser(expat, XML_FALSE);
    }
};

namespace {

void on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& machine = *static_cast<XmlParser::Machine*>(data);
    machine.quiet = 0;
    if (++machine.depth > XmlParser::deepest)
        return machine.stop("elements nested too deeply");
    machine.handler.start(without_prefix(name), XmlAttributes(attributes));
}

void on_end(void* data, const XML_Char* name) {
    auto& machine = *static_cast<XmlParser::Machine*>(data);
    --machine.depth;
    machine.handler.end(without_prefix(name));
}

void on_text(void* data, const XML_Char* text, int length) {
    auto& machine = *static_cast<XmlParser::Machine*>(data);
    machine.quiet = 0;
    machine.handler.text({text, static_cast<std::size_t>(length)});
}

void on_document_type(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    static_cast<XmlParser::Machine*>(data)->stop("a document type declaration");
}

} // namespace

XmlParser::XmlParser(ByteSource& source, XmlHandler& handler) : machine_(std::make_unique<Machine>(source, handler)) {
    auto* const expat = machine_->expat;
    XML_SetUserData(expat, machine_.get());
    XML_SetElementHandler(expat, on_start, on_end);
    XML_SetCharacterDataHandler(expat, on_text);
    XML_SetStartDoctypeDeclHandler(expat, on_document_type);
}

XmlParser::~XmlParser() = default;

void XmlParser::pause() { XML_StopParser(machine_->expat, XML_TRUE); }
void XmlParser::stop() { machine_->stop("values that no sheet holds"); }

XmlParser::State XmlParser::run() {
    auto& machine = *machine_;
    if (!fault_.empty())
        return State::failed;
    for (;;) {
        auto status = XML_STATUS_OK;
        if (machine.suspended) {
            machine.suspended = false;
            status = XML_ResumeParser(machine.expat);
        } else if (machine.is_last) {
            return State::ended;
        } else {
            auto* const buffer = static_cast<char*>(XML_GetBuffer(machine.expat, chunk_size));
            if (buffer == nullptr)
                throw std::bad_alloc();
            const auto count = machine.source.read({buffer, static_cast<std::size_t>(chunk_size)});
            if (machine.source.failed()) {
                fault_ = "cut off, damaged or too large";
                return State::failed;
            }
            machine.is_last = count == 0;
            machine.quiet += count;
            if (machine.quiet > longest_tag) {
                fault_ = "a tag without end";
                return State::failed;
            }
            status = XML_ParseBuffer(machine.expat, static_cast<int>(count), machine.is_last ? 1 : 0);
        }
        if (status == XML_STATUS_SUSPENDED) {
            machine.suspended = true;
            return State::paused;
        }
        if (status == XML_STATUS_ERROR) {
            fault_ = machine.reason != nullptr ? machine.reason : XML_ErrorString(XML_GetErrorCode(machine.expat));
            return State::failed;
        }
    }
}

} // namespace encours
