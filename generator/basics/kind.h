// A decision form, or a report to the Police and Crime Panel.
#pragma once

namespace part_one {

enum class Kind { decision, panel_report };

inline const char* name_of(Kind kind) { return kind == Kind::decision ? "decision" : "panel-report"; }
/// The first part of its address and the name of its folder: "decisions" or "panel-reports".
inline const char* folder_of(Kind kind) { return kind == Kind::decision ? "decisions" : "panel-reports"; }

} // namespace part_one
