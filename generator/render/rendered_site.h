// Every byte that would be delivered. After this stage no byte is changed.
#pragma once

#include <string>
#include <vector>

namespace part_one {

struct RenderedFile {
    std::string path; // "decisions/cumbria/010-2017/index.html", no slash at the front
    std::string bytes;
    std::vector<std::string> sources; // the paths of the sources whose text stands in it; sorted
};

struct RenderedSite {
    std::vector<RenderedFile> files; // sorted by path, each path once
};

} // namespace part_one
