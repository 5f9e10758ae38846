// Fetching a file: from a server of this test's own, and within bounds.
#include "adapters/http.h"
#include "basics/failure.h"
#include "support/small_server.h"

#include <catch2/catch.hpp>

using namespace part_one;
using namespace std::chrono_literals;
using small_server::Server;

namespace {

std::string failure_of(const std::string& address, const FetchBounds& bounds = {}) {
    try {
        fetch(address, bounds);
    } catch (const Failure& failure) {
        const std::string message = failure.what();
        CHECK(message.starts_with(address + " could not be fetched: "));
        return message.substr(address.size() + std::string(" could not be fetched: ").size());
    }
    return "nothing failed";
}

std::string answer(const std::string& path) {
    if (path == "/file") return small_server::page("words");
    if (path == "/moved") return small_server::redirect("/file");
    if (path == "/round") return small_server::redirect("/round");
    if (path == "/elsewhere") return small_server::redirect("file:///etc/hostname");
    if (path == "/long") return small_server::page(std::string(5000, 'x'));
    if (path == "/endless") return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + std::string(5000, 'x');
    if (path == "/silent") return {};
    if (path == "/short") return "HTTP/1.1 200 OK\r\nContent-Length: 900\r\nConnection: close\r\n\r\nwords";
    return small_server::status("404 Not Found");
}

} // namespace

TEST_CASE("a file is fetched also where its address leads on", "[adapters]") {
    const Server server(answer);
    CHECK(fetch(server.address("/file")) == "words");
    CHECK(fetch(server.address("/moved")) == "words");
}

TEST_CASE("an address that leads on without end is left", "[adapters]") {
    const Server server(answer);
    CHECK(failure_of(server.address("/round")).starts_with("it leads on from address to address without end"));
    CHECK(server.asked() == 6);
}

TEST_CASE("only http and https are followed", "[adapters]") {
    const Server server(answer);
    const std::string wrong = "it, or the address it leads on to, does not begin with https:// or http://";
    CHECK(failure_of(server.address("/elsewhere")).starts_with(wrong));
    CHECK(failure_of("file:///etc/hostname").starts_with(wrong));
    CHECK(failure_of("ftp://127.0.0.1/x").starts_with(wrong));
    CHECK(failure_of("http://somebody:word@127.0.0.1/x").starts_with("it holds a user name"));
}

TEST_CASE("an answer that is too long or too slow or cut off is none", "[adapters]") {
    const Server server(answer);
    FetchBounds small;
    small.bytes = 4999;
    for (const char* path : {"/long", "/endless"})
        CHECK(failure_of(server.address(path), small).starts_with("the answer is longer than 4999 bytes"));
    FetchBounds brief;
    brief.in_all = 200ms;
    CHECK(failure_of(server.address("/silent"), brief).starts_with("there was no whole answer in time"));
    CHECK(failure_of(server.address("/short")) != "nothing failed");
}

TEST_CASE("an answer other than 200 is told with its number", "[adapters]") {
    const Server server(answer);
    CHECK(failure_of(server.address("/nowhere")).starts_with("the server answered 404 where 200 was expected"));
}

TEST_CASE("a server that is gone is told", "[adapters]") {
    std::string address;
    {
        const Server server(answer);
        address = server.address("/file");
    }
    CHECK(failure_of(address).starts_with("nobody answers there"));
}
