// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace encours {

/// The attributes of an element, valid while it begins.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    /// As the file spells the name, prefix included. Empty when there is none: no attribute here differs from that.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    /// Whatever its prefix.
    [[nodiscard]] std::string_view local(std::string_view name) const;

private:
    const char** pairs_;
};

/// What is told about a document. Names are without their prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;

    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// In pieces.
    virtual void text(std::string_view text) = 0;
};

/// Reads XML as a stream, in memory that does not grow with the document, stopping where its handler wants.
///
/// A document type is refused: neither XLSX nor ODS has one, and entities that multiply or that name other files live
/// there. So are elements nested deeper than any spreadsheet's.
class XmlParser {
public:
    enum class State : std::uint8_t { paused, ended, failed };
    static constexpr int deepest = 256;

    /// Both outlive it.
    XmlParser(ByteSource& source, XmlHandler& handler);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// Goes on until the handler pauses it, or the document ends.
    State run();
    /// For the handler: run() ends after this element's begin or end.
    void pause();
    /// For the handler: what comes cannot be used.
    void stop();
    /// In English and for those who know XML: "no element found".
    [[nodiscard]] const std::string& fault() const { return fault_; }

    struct Machine;

private:
    std::unique_ptr<Machine> machine_;
    std::string fault_;
};

} // namespace encours
