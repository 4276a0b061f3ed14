// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace encours::test {

/// What happens at the n-th time that SQLite wants to change the disk (write, flush, cut, delete a file).
enum class DiskTrouble {
    full_once,      ///< the disk is full, that time only
    full_from_then, ///< it is full from then on
    broken_once,    ///< the device reports an error, that time only
    broken_from_then,
    death, ///< the process ends there and then
};

/// While it lives, every connection that is opened meets trouble at the n-th change of the disk (SQLite's own method:
/// fail at 1, at 2, … until all goes well). One at a time.
class FailingDisk {
public:
    FailingDisk(DiskTrouble trouble, int nth);
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// Counting begins now; before, nothing fails.
    void begin();
    /// False when all changes went well: n is beyond the last of them.
    [[nodiscard]] bool met_trouble() const;

private:
    struct Vfs;
    std::unique_ptr<Vfs> vfs_;
};

} // namespace encours::test
