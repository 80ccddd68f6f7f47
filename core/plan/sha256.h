#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace wattplan {

/// The digest SHA-256 of bytes that come piece by piece (FIPS 180-4), by the library Nettle. Movable.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::string_view bytes);
    /// 64 hexadecimal digits, lower case, of all that was added; begins anew.
    std::string take();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

}  // namespace wattplan
