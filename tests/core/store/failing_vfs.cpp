// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/failing_vfs.h"

#include <cstdlib>
#include <cstring>
#include <sqlite3.h>

namespace encours::test {

namespace {

struct Count {
    DiskTrouble trouble = DiskTrouble::full_once;
    int until = 0; ///< changes still to go well
    bool counting = false;
    bool met = false;

    /// SQLITE_OK, or the error that the disk reports this time.
    int next() {
        if (!counting) {
            return SQLITE_OK;
        }
        const bool from_then = trouble == DiskTrouble::full_from_then || trouble == DiskTrouble::broken_from_then;
        --until;
        if (until > 0 || (until < 0 && !from_then)) {
            return SQLITE_OK;
        }
        met = true;
        if (trouble == DiskTrouble::death) {
            std::_Exit(9);
        }
        return trouble == DiskTrouble::full_once || trouble == DiskTrouble::full_from_then ? SQLITE_FULL
                                                                                           : SQLITE_IOERR_WRITE;
    }
};

Count count;
sqlite3_vfs* real_vfs = nullptr;

/// A file of ours, with the real one behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

File& ours(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* real_of(sqlite3_file* file) { return ours(file).real; }

int close_file(sqlite3_file* f) { return real_of(f)->pMethods->xClose(real_of(f)); }
int read_file(sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
    return real_of(f)->pMethods->xRead(real_of(f), to, n, at);
}
int write_file(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
    const int trouble = count.next();
    return trouble != SQLITE_OK ? trouble : real_of(f)->pMethods->xWrite(real_of(f), from, n, at);
}
int truncate_file(sqlite3_file* f, sqlite3_int64 size) {
    const int trouble = count.next();
    return trouble != SQLITE_OK ? SQLITE_IOERR_TRUNCATE : real_of(f)->pMethods->xTruncate(real_of(f), size);
}
int sync_file(sqlite3_file* f, int flags) {
    const int trouble = count.next();
    return trouble != SQLITE_OK ? SQLITE_IOERR_FSYNC : real_of(f)->pMethods->xSync(real_of(f), flags);
}
int size_of_file(sqlite3_file* f, sqlite3_int64* size) { return real_of(f)->pMethods->xFileSize(real_of(f), size); }
int lock_file(sqlite3_file* f, int level) { return real_of(f)->pMethods->xLock(real_of(f), level); }
int unlock_file(sqlite3_file* f, int level) { return real_of(f)->pMethods->xUnlock(real_of(f), level); }
int check_lock(sqlite3_file* f, int* held) { return real_of(f)->pMethods->xCheckReservedLock(real_of(f), held); }
int control_file(sqlite3_file* f, int op, void* argument) {
    return real_of(f)->pMethods->xFileControl(real_of(f), op, argument);
}
int sector_size(sqlite3_file* f) { return real_of(f)->pMethods->xSectorSize(real_of(f)); }
int characteristics(sqlite3_file* f) { return real_of(f)->pMethods->xDeviceCharacteristics(real_of(f)); }

const sqlite3_io_methods methods = {
    1,         close_file,  read_file,  write_file,   truncate_file, sync_file,       size_of_file,
    lock_file, unlock_file, check_lock, control_file, sector_size,   characteristics, nullptr,
    nullptr,   nullptr,     nullptr,    nullptr,      nullptr};

int open_file(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* f, int flags, int* out_flags) {
    auto& file = ours(f);
    file.real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(f) + sizeof(File));
    file.base.pMethods = nullptr;
    const int code = real_vfs->xOpen(real_vfs, name, file.real, flags, out_flags);
    if (code == SQLITE_OK) {
        file.base.pMethods = &methods;
    }
    return code;
}

int delete_file(sqlite3_vfs* /*vfs*/, const char* name, int sync_folder) {
    const int trouble = count.next();
    return trouble != SQLITE_OK ? SQLITE_IOERR_DELETE : real_vfs->xDelete(real_vfs, name, sync_folder);
}

} // namespace

struct FailingDisk::Vfs {
    sqlite3_vfs vfs;
};

FailingDisk::FailingDisk(DiskTrouble trouble, int nth) : vfs_(std::make_unique<Vfs>()) {
    real_vfs = sqlite3_vfs_find(nullptr);
    count = {trouble, nth, false, false};
    vfs_->vfs = *real_vfs;
    vfs_->vfs.pNext = nullptr;
    vfs_->vfs.zName = "failing disk";
    vfs_->vfs.szOsFile = real_vfs->szOsFile + static_cast<int>(sizeof(File));
    vfs_->vfs.xOpen = open_file;
    vfs_->vfs.xDelete = delete_file;
    sqlite3_vfs_register(&vfs_->vfs, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&vfs_->vfs);
    sqlite3_vfs_register(real_vfs, 1);
}

void FailingDisk::begin() { count.counting = true; }

bool FailingDisk::met_trouble() const { return count.met; }

} // namespace encours::test
