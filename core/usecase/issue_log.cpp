// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/issue_log.h"

#include <algorithm>

namespace encours {

void IssueLog::enter(Issue issue, std::vector<Issue>& issues, std::int64_t& count) const {
    ++count;
    if (issues.size() >= ImportReport::issues_kept)
        return;
    issue.file = file_;
    issues.push_back(std::move(issue));
}

void IssueLog::sort() {
    const auto by_line = [](const Issue& a, const Issue& b) { return a.line < b.line; };
    std::stable_sort(report_.rejected.begin(), report_.rejected.end(), by_line);
    std::stable_sort(report_.warnings.begin(), report_.warnings.end(), by_line);
}

} // namespace encours
