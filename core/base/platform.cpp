// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of the engine that asks the operating system itself.
#include "core/base/platform.h"

#include <charconv>

#ifdef _WIN32
#define NOMINMAX
#include <windows.h>
#else
#include <cerrno>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace encours {

namespace {

#ifdef _WIN32
std::string host_name() {
    char name[MAX_COMPUTERNAME_LENGTH + 1] = {};
    DWORD length = sizeof name;
    return GetComputerNameA(name, &length) ? std::string(name, length) : "localhost";
}

unsigned long process_id() { return GetCurrentProcessId(); }

bool runs(unsigned long pid) {
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, pid);
    if (process == nullptr) {
        return GetLastError() == ERROR_ACCESS_DENIED;
    }
    const bool alive = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return alive;
}
#else
std::string host_name() {
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 && name[0] != 0 ? name : "localhost";
}

unsigned long process_id() { return static_cast<unsigned long>(getpid()); }

bool runs(unsigned long pid) { return kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH; }
#endif

} // namespace

std::string this_process() { return host_name() + ":" + std::to_string(process_id()); }

bool is_dead_process(std::string_view host_and_pid) {
    const auto colon = host_and_pid.rfind(':');
    if (colon == std::string_view::npos || host_and_pid.substr(0, colon) != host_name()) {
        return false;
    }
    const auto digits = host_and_pid.substr(colon + 1);
    unsigned long pid = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), pid);
    return read.ec == std::errc{} && read.ptr == digits.data() + digits.size() && pid != 0 && !runs(pid);
}

} // namespace encours
