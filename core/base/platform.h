// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace encours {

// What only the operating system knows. All that is different from one to the other is in platform.cpp.

/// "host:pid" of this process.
[[nodiscard]] std::string this_process();

/// True only when the text names a process of this host that no longer runs. Of another host we cannot know.
[[nodiscard]] bool is_dead_process(std::string_view host_and_pid);

/// The day on the wall, in the machine's time zone.
struct LocalDay {
    int year;
    int month; ///< 1–12
    int day;   ///< 1–31
};
[[nodiscard]] LocalDay local_day();

/// Waits until what was written to the file is on the disk.
[[nodiscard]] std::error_code flush_to_disk(const std::filesystem::path& file);

/// Gives a file its final name, on disk when it returns. Never replaces another: std::errc::file_exists.
[[nodiscard]] std::error_code rename_to_new(const std::filesystem::path& from, const std::filesystem::path& to);

/// Tells the system that so much memory, allocated and not yet touched, will be filled from its front: given in large
/// pages it costs a fraction. A hint: nothing depends on it.
void expect_filling(void* memory, std::size_t bytes);

/// What a module gives: a table of functions, or an object. Modules hold the libraries that the program starts without, since
/// loading them would make its start nearly half as long again. Loaded at the first call, from beside the program or from where it was
/// installed; it has one function (ENCOURS_MODULE_ENTRY) that takes nothing and returns what it gives, and bears the version: a
/// newer one's memory is laid out otherwise. From any thread.
/// Throws EnvironmentError (part_missing): the module is not there, or what it needs, or it is of another version.
[[nodiscard]] const void* loaded_module(const std::string& name);

/// Whether a person reads the stream (stdout, stderr) on a terminal.
[[nodiscard]] bool is_terminal(std::FILE* stream);

} // namespace encours
