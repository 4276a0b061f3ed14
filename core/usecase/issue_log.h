// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"

#include <string>

namespace encours {

/// Enters issues in a report, each with the file's name: as many as a report keeps, and counts the others.
class IssueLog {
public:
    IssueLog(ImportReport& report, std::string file) : report_(report), file_(std::move(file)) {}

    void reject(Issue issue) { enter(std::move(issue), report_.rejected, report_.rejected_count); }
    void warn(Issue issue) { enter(std::move(issue), report_.warnings, report_.warning_count); }
    /// At the end: in the order of the lines.
    void sort();

private:
    void enter(Issue issue, std::vector<Issue>& issues, std::int64_t& count) const;

    ImportReport& report_;
    std::string file_;
};

} // namespace encours
