#include "support/small_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace small_server {

namespace {

/// True when there is something to read; false when the server stops.
bool waits_for(int socket, const std::atomic<bool>& stops) {
    pollfd watched{socket, POLLIN, 0};
    while (!stops)
        if (poll(&watched, 1, 20) > 0) return true;
    return false;
}

/// What was asked for, up to the empty line.
std::string request(int socket, const std::atomic<bool>& stops) {
    std::string text;
    while (text.find("\r\n\r\n") == std::string::npos && waits_for(socket, stops)) {
        char piece[1024];
        const ssize_t length = recv(socket, piece, sizeof piece, 0);
        if (length <= 0) break;
        text.append(piece, static_cast<std::size_t>(length));
    }
    return text;
}

std::string path_of(const std::string& request) {
    const std::size_t begin = request.find(' ');
    if (begin == std::string::npos) return {};
    return request.substr(begin + 1, request.find(' ', begin + 1) - begin - 1);
}

} // namespace

Server::Server(Answer answer) : answer_(std::move(answer)) {
    listening_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof place;
    if (listening_ < 0 || bind(listening_, reinterpret_cast<sockaddr*>(&place), length) != 0 ||
        listen(listening_, 8) != 0 || getsockname(listening_, reinterpret_cast<sockaddr*>(&place), &length) != 0)
        throw std::runtime_error("no server could be started on 127.0.0.1");
    port_ = ntohs(place.sin_port);
    thread_ = std::thread([this] { serve(); });
}

Server::~Server() {
    stops_ = true;
    thread_.join();
    close(listening_);
}

std::string Server::address(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(port_) + path;
}

void Server::serve() {
    while (waits_for(listening_, stops_)) {
        const int line = accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
        if (line < 0) continue;
        const std::string path = path_of(request(line, stops_));
        ++asked_;
        const std::string bytes = answer_(path);
        std::size_t sent = 0;
        while (sent < bytes.size()) {
            const ssize_t length = send(line, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (length <= 0) break;
            sent += static_cast<std::size_t>(length);
        }
        if (bytes.empty()) waits_for(line, stops_);
        close(line);
    }
}

std::string page(const std::string& body) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

std::string redirect(const std::string& to) {
    return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

std::string status(const std::string& line) {
    return "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace small_server
