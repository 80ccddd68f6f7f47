#include "core/store/author.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace wattplan::store {

std::string author() {
    std::array<char, 4096> room{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 && found != nullptr) {
        // Full name, then office and telephone behind commas.
        const std::string described = found->pw_gecos != nullptr ? found->pw_gecos : "";
        if (std::string name = described.substr(0, described.find(',')); !name.empty()) return name;
        if (found->pw_name != nullptr && *found->pw_name != '\0') return found->pw_name;
    }
    const char* user = std::getenv("USER");
    return user != nullptr ? user : "";
}

}  // namespace wattplan::store
