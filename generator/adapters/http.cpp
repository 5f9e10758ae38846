#include "adapters/http.h"

#include "basics/failure.h"

#include <curl/curl.h>

#include <memory>

namespace part_one {

namespace {

struct Body {
    std::string bytes;
    std::size_t limit = 0;
    bool is_too_long = false;
};

/// Called by libcurl for every piece; a smaller number than it was given stops the transfer.
std::size_t take(const char* piece, std::size_t size, std::size_t count, void* into) {
    Body& body = *static_cast<Body*>(into);
    const std::size_t length = size * count;
    if (length > body.limit - body.bytes.size()) {
        body.is_too_long = true;
        return 0;
    }
    body.bytes.append(piece, length);
    return length;
}

/// Once, before any other thread may use the library.
void start_library() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK) throw Failure("this machine's libcurl cannot be used; install it anew");
}

std::string why(CURLcode code, const Body& body, const FetchBounds& bounds) {
    if (body.is_too_long) return "the answer is longer than " + std::to_string(bounds.bytes) + " bytes";
    switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL:
        return "it, or the address it leads on to, does not begin with https:// or http://";
    case CURLE_URL_MALFORMAT: return "it is no address of a web page";
    case CURLE_LOGIN_DENIED: return "it holds a user name, which is not sent";
    case CURLE_COULDNT_RESOLVE_HOST: return "there is no machine of that name, or no network";
    case CURLE_COULDNT_CONNECT: return "nobody answers there";
    case CURLE_OPERATION_TIMEDOUT: return "there was no whole answer in time";
    case CURLE_TOO_MANY_REDIRECTS: return "it leads on from address to address without end";
    default: return curl_easy_strerror(code);
    }
}

} // namespace

std::string fetch(const std::string& address, const FetchBounds& bounds) {
    start_library();
    const std::unique_ptr<CURL, void (*)(CURL*)> handle(curl_easy_init(), curl_easy_cleanup);
    if (!handle) throw Failure("this machine's libcurl cannot be used; install it anew");
    CURL* curl = handle.get();
    Body body{{}, bounds.bytes, false};
    const bool is_secret = address.starts_with("https://");
    curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, is_secret ? "https" : "http,https");
    curl_easy_setopt(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, static_cast<long>(bounds.redirects));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(bounds.connecting.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(bounds.in_all.count()));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "partone");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    const CURLcode code = curl_easy_perform(curl);
    const std::string failed = address + " could not be fetched: ";
    if (code != CURLE_OK)
        throw Failure(failed + why(code, body, bounds) +
                      "; check the address and the network, or fetch the file by hand");
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200)
        throw Failure(failed + "the server answered " + std::to_string(status) +
                      " where 200 was expected; check the address, or fetch the file by hand");
    return std::move(body.bytes);
}

} // namespace part_one
