// A server of the test's own on 127.0.0.1, on a port that is free; gone with the object.
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace small_server {

/// The bytes to send for the path of a request: status line, headers, body. Empty: nothing, and the line stays open until
/// the one who asked goes away.
using Answer = std::function<std::string(const std::string& path)>;

class Server {
  public:
    explicit Server(Answer answer);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    /// "http://127.0.0.1:40123" and the path.
    std::string address(const std::string& path) const;
    int asked() const { return asked_; }

  private:
    void serve();

    Answer answer_;
    int listening_ = -1;
    int port_ = 0;
    std::atomic<int> asked_ = 0;
    std::atomic<bool> stops_ = false;
    std::thread thread_;
};

/// "200 OK" with these bytes.
std::string page(const std::string& body);
std::string redirect(const std::string& to);
std::string status(const std::string& line);

} // namespace small_server
