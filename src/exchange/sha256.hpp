// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sodium.h>

#include <span>
#include <string>

namespace upturn::exchange {

/// SHA-256 of bytes that come in pieces, as 64 hex digits.
class Sha256 {
  public:
    Sha256() { crypto_hash_sha256_init(&state_); }
    void take(std::span<const char> bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
    }
    std::string hex() {
        unsigned char digest[crypto_hash_sha256_BYTES];
        crypto_hash_sha256_final(&state_, digest);
        std::string hex(2 * sizeof digest + 1, '\0');
        sodium_bin2hex(hex.data(), hex.size(), digest, sizeof digest);
        hex.pop_back();
        return hex;
    }
    static bool isHex(const std::string& text) {
        return text.size() == 2 * std::size_t{crypto_hash_sha256_BYTES} &&
               text.find_first_not_of("0123456789abcdef") == std::string::npos;
    }

  private:
    crypto_hash_sha256_state state_{};
};

} // namespace upturn::exchange
