#include "disclosure/private_address.h"

#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

/// Where people have mailboxes of their own. "hotmail." stands for hotmail.com, hotmail.co.uk …
constexpr std::array<std::string_view, 27> providers{
    "gmail.",    "googlemail.",  "hotmail.",    "outlook.",  "live.",       "yahoo.",       "ymail.",
    "icloud.",   "me.com",       "mac.com",     "aol.",      "btinternet.", "btopenworld.", "sky.com",
    "talktalk.", "virginmedia.", "virgin.net",  "ntlworld.", "blueyonder.", "tiscali.",     "msn.",
    "gmx.",      "proton.",      "protonmail.", "mail.com",  "fastmail.",   "plus.com"};

/// Words that name what a mailbox is for.
constexpr WordList roles{
    "enquiries enquiry info information contact office admin press media foi freedom data privacy dpo complaints "
    "hello mail support team pcc opcc commissioner comms communications grants grant funding finance victims help "
    "helpdesk helpline service services executive officer monitoring governance panel decisions register reception "
    "secretary treasurer commissioning procurement safety community web website"};

} // namespace

bool is_private_address(std::string_view address, const Privacy& privacy) {
    const std::string lower = lower_ascii(address);
    if (std::find(privacy.own_addresses.begin(), privacy.own_addresses.end(), lower) != privacy.own_addresses.end())
        return false;
    const std::size_t sign = lower.find('@');
    if (sign == std::string::npos) return false;
    const std::string_view domain = std::string_view(lower).substr(sign + 1);
    for (std::string_view provider : providers)
        if (domain.starts_with(provider)) return true;
    // "jane.doe@", "j.doe@", "jane_doe2@"
    int words = 0;
    std::size_t longest = 0;
    std::string local = lower.substr(0, sign);
    std::erase(local, '\\');
    for (char& c : local)
        if (c == '_' || c == '-') c = '.';
    for (std::string_view word : split(local, '.')) {
        while (!word.empty() && is_ascii_digit(word.back())) word.remove_suffix(1);
        if (roles.holds(word)) return false;
        if (word.empty() || !std::all_of(word.begin(), word.end(), is_ascii_letter)) return false;
        ++words;
        longest = std::max(longest, word.size());
    }
    return (words == 2 || words == 3) && longest >= 2;
}

} // namespace part_one
