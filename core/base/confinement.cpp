#include "core/base/confinement.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tessera {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t onFiles =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;
constexpr std::uint64_t reading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t writing = reading | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                  LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
                                  LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                  LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
constexpr std::uint64_t making = LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;
constexpr std::uint64_t moving = std::uint64_t{1} << 13;      // from the second version on
constexpr std::uint64_t truncating = std::uint64_t{1} << 14;  // from the third version on

// 0 where there is none.
int landlockVersion() {
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? static_cast<int>(version) : 0;
}

bool hasSystemCallFilter() {
    return ::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
}

class Ruleset {
public:
    explicit Ruleset(int version)
        : m_handled(writing | making | (version >= 2 ? moving : 0) | (version >= 3 ? truncating : 0)) {
        landlock_ruleset_attr attributes{};
        attributes.handled_access_fs = m_handled;
        m_handle = static_cast<int>(
            ::syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes.handled_access_fs), 0));
    }
    ~Ruleset() {
        if (m_handle >= 0) {
            ::close(m_handle);
        }
    }
    Ruleset(const Ruleset&) = delete;
    Ruleset& operator=(const Ruleset&) = delete;

    void allow(const fs::path& path, std::uint64_t access) {
        const int entry = ::open(path.c_str(), O_PATH | O_CLOEXEC);
        struct stat status {};
        if (entry < 0) {
            return;
        }
        if (::fstat(entry, &status) == 0) {
            landlock_path_beneath_attr rule{};
            rule.allowed_access = access & m_handled;
            if (!S_ISDIR(status.st_mode)) {
                rule.allowed_access &= onFiles | truncating;
            }
            rule.parent_fd = entry;
            (void)::syscall(SYS_landlock_add_rule, m_handle, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        }
        ::close(entry);
    }

    void enforce() { (void)::syscall(SYS_landlock_restrict_self, m_handle, 0); }
    [[nodiscard]] bool isMade() const noexcept { return m_handle >= 0; }

private:
    std::uint64_t m_handled;
    int m_handle = -1;
};

// Where libraries lie that are loaded later: LibTorch, a card's driver, the codecs.
std::vector<fs::path> systemFolders() {
    std::vector<fs::path> folders{"/usr", "/lib", "/lib64", "/bin",
                                  "/opt", "/etc", "/sys",   "/run/nvidia-persistenced"};
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    if (!failure && program.parent_path().has_parent_path() && program.parent_path().parent_path() != "/") {
        folders.push_back(program.parent_path().parent_path());
    }
    const char* libraries = std::getenv("LD_LIBRARY_PATH");
    std::istringstream list(libraries != nullptr ? libraries : "");
    for (std::string folder; std::getline(list, folder, ':');) {
        if (!folder.empty() && folder != "/") {
            folders.emplace_back(folder);
        }
    }
    return folders;
}

// Of every maker; /dev/video and the like are cameras.
std::vector<fs::path> cardDevices() {
    constexpr std::array<std::string_view, 7> names{"nvidia", "nvmap", "nvhost", "dri",
                                                    "kfd",    "dxg",   "renderD"};
    std::vector<fs::path> devices;
    std::error_code failure;
    for (const fs::directory_entry& entry : fs::directory_iterator("/dev", failure)) {
        const std::string name = entry.path().filename().string();
        if (std::ranges::any_of(names, [&](std::string_view card) { return name.starts_with(card); })) {
            devices.push_back(entry.path());
        }
    }
    return devices;
}

void confineFiles(const OpenPaths& paths) {
    const int version = landlockVersion();
    if (version == 0) {
        return;
    }
    Ruleset rules(version);
    if (!rules.isMade()) {
        return;
    }
    for (const fs::path& folder : systemFolders()) {
        rules.allow(folder, reading);
    }
    std::vector<fs::path> written{"/proc",        "/dev/null", "/dev/zero", "/dev/full", "/dev/random",
                                  "/dev/urandom", "/dev/tty",  "/dev/pts"};  // the program's own descriptors
    if (paths.devices) {
        const std::vector<fs::path> cards = cardDevices();
        written.insert(written.end(), cards.begin(), cards.end());
    }
    for (const fs::path& path : written) {
        rules.allow(path, reading | LANDLOCK_ACCESS_FS_WRITE_FILE | truncating);
    }
    rules.allow("/dev/shm", writing | truncating);
    for (const fs::path& path : paths.read) {
        rules.allow(path, reading);
    }
    for (const fs::path& path : paths.write) {
        rules.allow(path, writing | moving | truncating);
    }
    rules.enforce();
}

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t architecture = 0;
#endif

// Sockets that are not of this machine, and other programs, fail with "not permitted".
void confineSystemCalls() {
    if constexpr (architecture == 0) {
        return;
    }
    constexpr std::uint32_t refuse = SECCOMP_RET_ERRNO | (EACCES & SECCOMP_RET_DATA);
    const auto word = [](std::size_t offset) {
        return sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(offset)};
    };
    const auto isEqual = [](std::uint32_t value, std::uint8_t yes, std::uint8_t no) {
        return sock_filter{BPF_JMP | BPF_JEQ | BPF_K, yes, no, value};
    };
    const auto answer = [](std::uint32_t value) { return sock_filter{BPF_RET | BPF_K, 0, 0, value}; };
    constexpr std::uint32_t otherNumbers = 0x40000000;  // of the x32 calls
    const auto isAtLeast = [](std::uint32_t value, std::uint8_t yes, std::uint8_t no) {
        return sock_filter{BPF_JMP | BPF_JGE | BPF_K, yes, no, value};
    };
    std::array filter = {
        word(offsetof(seccomp_data, arch)),
        isEqual(architecture, 1, 0),
        answer(refuse),
        word(offsetof(seccomp_data, nr)),
        isAtLeast(otherNumbers, 8, 0),
        isEqual(SYS_execve, 7, 0),
        isEqual(SYS_execveat, 6, 0),
        isEqual(SYS_ptrace, 5, 0),
        isEqual(SYS_io_uring_setup, 4, 0),  // makes sockets without a call of their own
        isEqual(SYS_socket, 0, 2),
        word(offsetof(seccomp_data, args)),
        isEqual(AF_UNIX, 0, 1),
        answer(SECCOMP_RET_ALLOW),
        answer(refuse),
    };
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    (void)::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
}

}  // namespace

void confine(const OpenPaths& paths) {
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return;
    }
    confineFiles(paths);
    confineSystemCalls();
}

std::string confinementOffered() {
    const bool files = landlockVersion() > 0;
    const bool calls = hasSystemCallFilter() && architecture != 0;
    return files && calls ? "files and network"
           : files        ? "files only"
           : calls        ? "network only: the kernel offers no Landlock"
                          : "none: the kernel offers neither Landlock nor seccomp";
}

}  // namespace tessera
