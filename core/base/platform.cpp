// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of the engine that asks the operating system itself.
#include "core/base/platform.h"

#include "core/base/environment_error.h"

#include <charconv>
#include <cstdint>
#include <ctime>

#ifdef _WIN32
#define NOMINMAX
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>
#endif
#ifdef __APPLE__
#include <climits>
#include <mach-o/dyld.h>
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

std::error_code last_error() { return {static_cast<int>(GetLastError()), std::system_category()}; }
bool has_terminal(std::FILE* stream) { return _isatty(_fileno(stream)) != 0; }

std::filesystem::path program_file() {
    wchar_t name[32'768] = {};
    return std::wstring(name, GetModuleFileNameW(nullptr, name, 32'768));
}

constexpr const char* module_suffix = ".dll";

void* function_of_library(const std::filesystem::path& library, const std::string& name, std::string& why) {
    const HMODULE loaded = LoadLibraryW(library.c_str());
    void* const function = loaded == nullptr ? nullptr : reinterpret_cast<void*>(GetProcAddress(loaded, name.c_str()));
    if (function == nullptr)
        why = last_error().message();
    return function;
}
#else
std::string host_name() {
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 && name[0] != 0 ? name : "localhost";
}

unsigned long process_id() { return static_cast<unsigned long>(getpid()); }

bool runs(unsigned long pid) { return kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH; }

std::error_code last_error() { return {errno, std::generic_category()}; }

std::error_code flush(const std::filesystem::path& path, int flags) {
    const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return last_error();
    }
    std::error_code error;
    if (fsync(descriptor) != 0) {
        error = last_error();
    }
    close(descriptor);
    return error;
}

/// Some file systems (FAT on a USB stick) know no renaming that keeps what is there; there we look first.
std::error_code rename_unless_there(const std::filesystem::path& from, const std::filesystem::path& to) {
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return {};
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return last_error();
    }
#endif
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, error))) {
        return std::make_error_code(std::errc::file_exists);
    }
    std::filesystem::rename(from, to, error);
    return error;
}
bool has_terminal(std::FILE* stream) { return isatty(fileno(stream)) == 1; }

std::filesystem::path program_file() {
#ifdef __APPLE__
    char name[PATH_MAX] = {};
    std::uint32_t size = sizeof name;
    std::error_code unknown;
    return _NSGetExecutablePath(name, &size) == 0 ? std::filesystem::canonical(name, unknown) : "";
#else
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown);
#endif
}

constexpr const char* module_suffix = ".so"; // of CMake's modules on macOS too

void* function_of_library(const std::filesystem::path& library, const std::string& name, std::string& why) {
    void* const loaded = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL); // not half a library: what lacks, lacks now
    void* const function = loaded == nullptr ? nullptr : dlsym(loaded, name.c_str());
    if (function == nullptr)
        if (const char* const said = dlerror())
            why = said;
    return function;
}
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

LocalDay local_day() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &now);
#else
    localtime_r(&now, &local);
#endif
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

#ifdef _WIN32
std::error_code flush_to_disk(const std::filesystem::path& file) {
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return last_error();
    }
    const auto error = FlushFileBuffers(handle) ? std::error_code{} : last_error();
    CloseHandle(handle);
    return error;
}

std::error_code rename_to_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    return MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH) ? std::error_code{} : last_error();
}
#else
std::error_code flush_to_disk(const std::filesystem::path& file) { return flush(file, O_RDWR); }

std::error_code rename_to_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (const auto error = rename_unless_there(from, to)) {
        return error;
    }
    const auto folder = std::filesystem::absolute(to).parent_path();
    const auto error = flush(folder, O_RDONLY | O_DIRECTORY);
    // Not every file system lets a folder be flushed; then renaming is as lasting as it gets.
    return error == std::errc::invalid_argument ? std::error_code{} : error;
}
#endif

void expect_filling([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) {
#ifdef MADV_HUGEPAGE
    constexpr std::uintptr_t page = 2 * 1024 * 1024;
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) / page * page;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) / page * page;
    if (begin < end) {
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
    }
#endif
}

const void* loaded_module(const std::string& name) {
    const auto beside = program_file().parent_path();
    auto module =
        (beside / ENCOURS_MODULES_FROM_PROGRAM / (name + module_suffix)).lexically_normal(); // where it should be
    std::string why;
    for (const char* folder : {"", ENCOURS_MODULES_FROM_PROGRAM}) {
        const auto library = (beside / folder / (name + module_suffix)).lexically_normal();
        std::error_code unknown;
        if (beside.empty() || !std::filesystem::exists(library, unknown))
            continue;
        if (void* const function = function_of_library(library, name + ENCOURS_MODULE_VERSION, why))
            return reinterpret_cast<const void* (*)()>(function)();
        module = library;
    }
    throw EnvironmentError(EnvironmentCode::part_missing, module, 0, why);
}

bool is_terminal(std::FILE* stream) { return has_terminal(stream); }

} // namespace encours
