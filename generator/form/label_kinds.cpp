#include "form/label_kinds.h"

namespace part_one {

bool takes_value(Meaning meaning) {
    switch (meaning) {
    case Meaning::number:
    case Meaning::title:
    case Meaning::office_name:
    case Meaning::author:
    case Meaning::marking:
    case Meaning::decision_date:
    case Meaning::date:
    case Meaning::published_date:
    case Meaning::decision_maker:
    case Meaning::outcome:
    case Meaning::provider:
    case Meaning::funder:
    case Meaning::total:
    case Meaning::deferral_question:
    case Meaning::deferral_reason:
    case Meaning::deferral_date:
    case Meaning::part_two_question:
    case Meaning::part_two_reason:
    case Meaning::for_publication:
    case Meaning::press_date: return true;
    default: return false;
    }
}

bool may_stand_behind(Meaning meaning) {
    return meaning == Meaning::date || meaning == Meaning::decision_date || meaning == Meaning::signature ||
           meaning == Meaning::decision_maker || meaning == Meaning::number || meaning == Meaning::deferral_date ||
           meaning == Meaning::deferral_reason || meaning == Meaning::title || meaning == Meaning::provider;
}

bool is_question(Meaning meaning) {
    return meaning == Meaning::deferral_question || meaning == Meaning::part_two_question ||
           meaning == Meaning::for_publication;
}

} // namespace part_one
