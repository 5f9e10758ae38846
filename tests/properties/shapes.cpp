#include "properties/shapes.h"

namespace properties {

namespace {

// Bold labels, the number in brackets in the first lines, Part 1 in capitals, questions and declarations at the end.
constexpr const char* bold_labels = R"({top}
# Office of the Police & Crime Commissioner for Testmoor

**REQUEST FOR POLICE & CRIME COMMISSIONER DECISION - (N° {number})**

**TITLE: {title}**

**Executive Summary:**

Lamps for the footpath {mark} were asked for by the parish.

**Recommendation:**

That the lamps {mark} are bought.

I hereby approve the recommendation.

**Signature:**

**Date: 9 October 2024**

**PART 1 – NON CONFIDENTIAL FACTS AND ADVICE TO THE PCC**

## 1. Introduction & Background

People walk home late along {mark} lane.

{middle}

## 3. Implications

### 3.1. Financial:

The lamps cost little {mark} money.

Is the publication of this form to be deferred? NO

Is there a **Part 2** form - NO

**ORIGINATING OFFICER DECLARATION:**

Advice was taken.

**Signed: Path Officer {mark}**

{end}
)";

// Office and form name share the first line; a marking; approval and date far apart.
constexpr const char* plain_labels = R"({top}
Office of the Police and Crime Commissioner for Testmoor - Decision record

Report Title: {title}

Decision number: {number}

Author and Job Role: Ada Path {mark}, officer

Protective Marking: Official

Executive Summary:

The bench {mark} by the river is old.

Recommendation(s)

1. That a bench {mark} is made.
2. That it is set by the river.

{middle}

Police and Crime Commissioner Approval

I approve the recommendation(s):

Signature: typed here

Date: 06/12/2024

## Areas for consideration

### Consultation

The parish {mark} was asked.

### Financial implications

The bench costs £1,250 {mark}.

{end}
)";

// Lines with tabs and tick boxes written as raw HTML; a list of sums.
constexpr const char* tick_boxes = R"({top}
Decision reference: {number}

# Police and Crime Commissioner for Testmoor Decision Record

Title: {title}

Executive Summary

The grants {mark} are paid each spring.

{middle}

Grant funding provided:

Ashdell Trust: £1,200

Birchlow CIC: £300

Total: £1,500

Financial	<input type="checkbox" checked="checked">	Yes	<input type="checkbox">	No

Legal	<input type="checkbox">	Yes	<input type="checkbox" checked="checked">	No

The above request HAS my approval.

Signed: Commissioner

Date: 24th February 2025

Background {mark} words of the grants.

{end}
)";

// An open report in two parts, headed "non-confidential facts and advice".
constexpr const char* open_report = R"({top}
# DECISION {number}

## Title: {title}

### Executive Summary:

The boats {mark} of the harbour are checked at night.

### Recommendation:

The Deputy Mayor is asked to pay for the boats {mark}.

Decision: Approved

Date of decision: 17 th June 2024

## PART I - NON-CONFIDENTIAL FACTS AND ADVICE

### 1. Introduction and background

1.1. The harbour {mark} is wide.

1.2. Its boats are few.

{middle}

### 2. Issues for consideration

2.1. The tide {mark} comes in twice a day.

### 3. Financial Comments

3.1. The cost of £20k is met from the budget {mark}.

### Public access to information

Information in this form is subject to the Freedom of Information Act 2000 {mark}.

{end}
)";

// Label on one line and value on the next.
constexpr const char* two_lines = R"({top}
Decision number

{number}

Title

{title}

Status

Non-confidential

Date of decision

03 July 2024

Decision maker

Commissioner

Decision

Approved

Decision summary

The gate {mark} of the yard is mended.

{middle}

Legal implications

None {mark} were found.

Background papers

The plan {mark} of the yard.

{end}
)";

// A table that is the form; numbered paragraphs below it.
constexpr const char* table_form = R"({top}
# Notice of decision

| Decision number | {number} |
|---|---|
| Title | {title} |
| Date of decision | 31 May 2024 |
| Lead officer | Ada Path {mark} |
| Police and Crime Commissioner decision | Approved |

## Part 1 – Unrestricted facts and advice to the PCC

1. The road {mark} floods in winter.

2. A drain helps.

{middle}

| Item | Sum |
|---|---|
| Drain {mark} | £4,000 |
| Grate | £150 |

Is there a Part 2 to this Notice – NO

The clerk {mark} keeps the plan.

{end}
)";

// Front matter and prose, in the manner of a later register.
constexpr const char* front_matter = R"(---
number: {number}
title: "{title}"
date: 2024-05-06
status: approved
---
{top}

## Background

The school {mark} asked for a crossing.

{middle}

## What was decided

The Commissioner pays for paint {mark}.

- white paint {mark}
- yellow paint

## Implications

There are none {mark} for staff.

{end}
)";

// Both languages side by side, label by label.
constexpr const char* two_languages = R"({top}
# Cofnod o benderfyniad / Record of decision

Rhif y penderfyniad: {number}

Teitl: {title}

Dyddiad y penderfyniad: 7fed Chwefror, 2024

Penderfyniad: Cymeradwywyd

Crynodeb gweithredol: Mae angen lamp {mark} ar y stryd.

{middle}

A oes ffurflen Rhan 2? NA

Cefndir y gwaith {mark} ar y stryd.

{end}
)";

// An office whose labels nobody has seen: only its own form.md tells what they mean.
constexpr const char* own_labels = R"({top}
# Testmoor ledger sheet

Sheet code: {number}

Matter: {title}

Settled on: 12 March 2024

Settled how: Approved

The ferry {mark} runs at noon.

{middle}

## Costing

The ferry costs £600 {mark}.

{end}
)";

} // namespace

const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all{
        {"bold labels", bold_labels},   {"plain labels", plain_labels},   {"tick boxes", tick_boxes},
        {"open report", open_report},   {"two lines", two_lines},         {"table form", table_form},
        {"front matter", front_matter}, {"two languages", two_languages}, {"own labels", own_labels, true},
    };
    return all;
}

const char* own_profile() {
    return R"(# Labels of the ledger sheet

| Label | Where it stands | Meaning |
|---|---|---|
| Sheet code | with colon | number |
| Matter | with colon | title |
| Settled on | with colon | decision date |
| Settled how | with colon | outcome |
| Costing | heading | section |
| Green sheet | anywhere | part two begins |
| Back of the sheet | anywhere | part two begins |
)";
}

const std::vector<std::string>& own_wordings() {
    static const std::vector<std::string> all{"Green sheet", "GREEN SHEET", "Back of the sheet"};
    return all;
}

const std::vector<std::string>& ordinary_passages() {
    static const std::vector<std::string> all{
        "The parish {mark} was glad of it.",
        "### Risk\n\nThe risk {mark} is low.",
        "**Equality:** no group {mark} is worse off.",
        "**HR**\n\nNo post {mark} changes.",
        "| Village | Lamps |\n|---|---|\n| Upper {mark} | 4 |\n| Lower | 3 |",
        "- first the eastern end {mark}\n- then the western end",
        "1. A survey {mark} was made.\n   1. It took a week.\n2. It was read.",
        "> The street {mark} is dark, said a neighbour.",
        "The plan has a note.[^p]\n\n[^p]: Drawn in {mark} by hand.",
        "See [the plan of the lane {mark}](https://example.org/plan) for more.",
        "Cost {mark} of 2<sup>nd</sup> lamp: £85.50 each",
        "Procurement\tThree quotes {mark} were asked for",
        "#### 4.1 Sustainability\n\nThe lamps {mark} use little power.",
        "Human rights: N/A {mark}",
        "***\n\nA rule parts these words {mark} from the rest.",
        "The work takes\ntwo weeks {mark} in\nMay and June.",
    };
    return all;
}

} // namespace properties
