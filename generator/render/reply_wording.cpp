#include "render/reply_wording.h"

namespace part_one {

namespace {

PublicText since_when(const Wording& wording, const std::optional<Date>& published,
                      const std::optional<Date>& updated) {
    if (updated && updated == published) return wording.phrase({"reply.changed_same_day", {{"date", *updated}}});
    if (updated) return wording.phrase({"reply.changed", {{"date", *updated}}});
    return published ? wording.phrase({"reply.unchanged", {{"date", *published}}}) : PublicText{};
}

} // namespace

ReplyWording reply_wording(const Wording& wording, const PublicText& office, const std::optional<Date>& published,
                           const std::optional<Date>& updated) {
    return {wording.phrase({"reply.holds", {{"office", office}}}), since_when(wording, published, updated),
            wording.word("reply.exempt")};
}

} // namespace part_one
