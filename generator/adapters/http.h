// HTTP: one file fetched from an address, within bounds (libcurl).
//
// Only http and https, never from https to http, no password in an address. A build never comes here.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace part_one {

struct FetchBounds {
    std::chrono::milliseconds connecting{10'000};
    std::chrono::milliseconds in_all{30'000};
    std::size_t bytes = std::size_t{2} << 20;
    int redirects = 5;
};

/// The body of the answer 200. Throws Failure, in words that name the address.
std::string fetch(const std::string& address, const FetchBounds& bounds = {});

} // namespace part_one
