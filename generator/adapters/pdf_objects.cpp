#include "adapters/pdf_objects.h"

#include "basics/text.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <stdexcept>
#include <vector>

namespace part_one {

namespace {

constexpr std::size_t most_unpacked = std::size_t{400} << 20;  // bytes of all streams together
constexpr std::size_t most_in_drawing = std::size_t{64} << 20; // of those that are read as text or drawing
constexpr std::size_t most_objects = 300'000;
constexpr int deepest = 200;

/// Counts what a stream unpacks to and stops where it is too much.
class Counter : public Pipeline {
  public:
    explicit Counter(std::size_t& left) : Pipeline("counter", nullptr), left_(left) {}
    void write(unsigned char const*, size_t length) override {
        if (length > left_) {
            is_over_ = true;
            throw std::runtime_error("too much");
        }
        left_ -= length;
    }
    void finish() override {}
    bool is_over() const { return is_over_; }

  private:
    std::size_t& left_;
    bool is_over_ = false;
};

bool is_picture(QPDFObjectHandle stream) {
    QPDFObjectHandle kind = stream.getDict().getKey("/Subtype");
    return kind.isName() && kind.getName() == "/Image";
}

bool is_web_address(const std::string& address) {
    const std::string lower = lower_ascii(address);
    for (const char* scheme : {"http://", "https://", "mailto:", "tel:"})
        if (lower.rfind(scheme, 0) == 0) return true;
    return false;
}

/// Where a link or a bookmark leads: another place of the document, or the web.
bool is_plain_action(QPDFObjectHandle action) {
    if (!action.isDictionary() || !action.getKey("/S").isName()) return false;
    const std::string kind = action.getKey("/S").getName();
    if (kind == "/GoTo") return true;
    return kind == "/URI" && action.getKey("/URI").isString() && is_web_address(action.getKey("/URI").getStringValue());
}

void strip_dictionary(QPDFObjectHandle dictionary) {
    for (const char* key :
         {"/Metadata", "/PieceInfo", "/AA", "/OpenAction", "/Thumb", "/AF", "/EF", "/JS", "/LastModified", "/Perms",
          "/Legal", "/Measure", "/VP", "/B", "/PresSteps", "/Trans", "/OPI", "/Alternates"})
        if (dictionary.hasKey(key)) dictionary.removeKey(key);
    if (dictionary.hasKey("/A") && dictionary.getKey("/A").isDictionary() && dictionary.getKey("/A").hasKey("/S") &&
        !is_plain_action(dictionary.getKey("/A")))
        dictionary.removeKey("/A");
    // A chain of actions behind the first.
    if (dictionary.hasKey("/S") && dictionary.hasKey("/Next")) dictionary.removeKey("/Next");
}

void strip(QPDFObjectHandle object, int depth) {
    if (depth > deepest) throw std::runtime_error("too deep");
    if (object.isStream()) object = object.getDict();
    if (object.isDictionary()) {
        strip_dictionary(object);
        for (const std::string& key : object.getKeys()) {
            QPDFObjectHandle value = object.getKey(key);
            if (!value.isIndirect()) strip(value, depth + 1);
        }
    }
    if (object.isArray())
        for (QPDFObjectHandle& value : object.getArrayAsVector())
            if (!value.isIndirect()) strip(value, depth + 1);
}

void gather(QPDFObjectHandle object, int depth, std::string& out) {
    if (depth > deepest) return;
    if (object.isString()) out += object.getUTF8Value() + "\n";
    if (object.isStream()) object = object.getDict();
    if (object.isDictionary())
        for (const std::string& key : object.getKeys()) {
            QPDFObjectHandle value = object.getKey(key);
            if (!value.isIndirect()) gather(value, depth + 1, out);
        }
    if (object.isArray())
        for (QPDFObjectHandle& value : object.getArrayAsVector())
            if (!value.isIndirect()) gather(value, depth + 1, out);
}

} // namespace

std::optional<std::string> objection_to_objects(QPDF& pdf) {
    std::size_t left = most_unpacked, left_in_drawing = most_in_drawing;
    std::vector<QPDFObjectHandle> objects = pdf.getAllObjects();
    if (objects.size() > most_objects) return "has more parts than any paper has; print it to a new PDF";
    for (QPDFObjectHandle& object : objects) {
        if (!object.isStream()) continue;
        Counter counter(is_picture(object) ? left : left_in_drawing);
        bool is_read = true;
        try {
            object.pipeStreamData(&counter, 0, qpdf_dl_generalized, true, false);
        } catch (const std::exception&) {
            is_read = false;
        }
        if (counter.is_over()) return "unpacks to far more than it holds; print it to a new PDF";
        if (!is_read) return "has parts that cannot be unpacked; print it to a new PDF";
    }
    return std::nullopt;
}

void strip_objects(QPDF& pdf) {
    for (QPDFObjectHandle& object : pdf.getAllObjects()) strip(object, 0);
}

std::string strings_of(QPDF& pdf) {
    std::string words;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) gather(object, 0, words);
    return words;
}

} // namespace part_one
