"""Makes a site folder of N sources for scripts/bench: five offices, each with its own kind of form, in invented words.

    bench_corpus.py REPOSITORY FOLDER [N]

The same N gives the same bytes. Sources are 4 to 9 KB; one in ten has a Part 2 in the document, one in twenty is
deferred past the as-of date that bench_run.py builds for. Profiles, settings and themes are the repository's own.
"""
import os
import shutil
import sys

DEFERRED_UNTIL = ("1 September 2031", "2031-09-01")
MONTHS = "January February March April May June July August September October November December".split()


class Draw:
    """A generator of numbers that is the same on every machine and with every Python (an LCG, Knuth's constants)."""

    def __init__(self, seed):
        self.state = seed * 2654435761 + 1

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def of(self, items):
        return items[self.below(len(items))]


PLACES = [a + b for a in ("Alder", "Bram", "Carr", "Den", "Ember", "Fen", "Gars", "Holm", "Ing", "Kel", "Lang", "Mar", "Nether",
                          "Over", "Pen", "Quern", "Raven", "Stan", "Thorn", "Wyke") for b in ("by", "dale", "ford", "gate", "mere",
                          "moor", "stead", "thwaite", "ton", "wick")]
WORK = ["Families Together", "Safe Steps", "New Paths", "Youth Works", "Victim Care", "Open Door", "Road Watch", "Fresh Start",
        "Listening Ear", "Second Chance"]
ENDS = ["Ltd", "CIC", "Trust", "LLP", "Community Interest Company (CIC)", "CIO", "(charity)"]
PROVIDERS = ["%s %s %s" % (PLACES[(i * 7) % len(PLACES)], WORK[i % len(WORK)], ENDS[(i // 3) % len(ENDS)]) for i in range(400)]

SENTENCES = [
    "The service has supported {n} people in {place} since it began, and {m} of them were seen within a week of being referred.",
    "Partners in {place} met {m} times during the year to agree how the work should be shared and what each would report.",
    "A review carried out with {place} council found that {n} households had asked for help and that most were content with it.",
    "The budget for this activity stood at £{sum} at the start of the year, and spending to date is within what was planned.",
    "Officers visited {place} and spoke with staff, volunteers and {m} people who use the service about what should change.",
    "The proposal sets {m} outcomes, each with a measure that the provider will report to the office every quarter.",
    "Calls for service in {place} fell by {m} per cent over the period, while the number of repeat calls stayed as it was.",
    "If nothing is done, the present arrangement ends in {month} and {n} people would lose the help that they rely on.",
    "The timetable allows {m} weeks for mobilisation, after which the first of the {place} sessions can be held.",
    "An evaluation by an independent team will follow {n} participants and be made available when it is finished.",
    "Volunteers give about {n} hours a month, which the office could not replace at the same cost from {place}.",
    "The office asked {m} suppliers for a price; those that answered are set out in the background papers kept by the office.",
    "Residents of {place} told the survey in {month} that speeding, theft and noise are the matters that concern them most.",
    "The work supports the third priority of the plan, and progress will be brought to the board in {month} each year.",
]
POINTS = ["fewer people harmed again within {m} months;", "quicker answers for victims in {place};", "better records of the {n} cases held;",
          "training for {m} members of staff;", "a single point of contact for {place};", "regular reports to the board in {month}."]


def fill(draw, words):
    return words.format(n=draw.below(900) + 20, m=draw.below(38) + 2, place=draw.of(PLACES), month=draw.of(MONTHS),
                        sum="{:,}".format((draw.below(480) + 5) * 250))


def paragraph(draw):
    return " ".join(fill(draw, draw.of(SENTENCES)) for _ in range(2 + draw.below(3)))


def points(draw):
    return "\n".join("- " + fill(draw, draw.of(POINTS)) for _ in range(3 + draw.below(3)))


def secret(draw, i):
    """Part 2 of source i: bidders and sums that stand nowhere else."""
    bidders = ["Bidder %s Holdings %d" % (draw.of(PLACES), i * 10 + k) for k in range(3)]
    scored = "\n".join("- %s scored %d and offered £%d,%03d.%02d" % (b, 40 + draw.below(60), 100 + i % 900, draw.below(1000), draw.below(100))
                       for b in bidders)
    return "The panel ranked the tenders received under reference T-%06d as follows.\n\n%s\n\n%s withdrew its challenge numbered %d-%d " \
           "on terms that its solicitors asked to be kept private.\n" % (i, scored, bidders[1], i, draw.below(10000))


class Form:
    """What one source says, whichever form it is written on."""

    def __init__(self, i, number_in_office):
        draw = self.draw = Draw(i + 1)
        self.i = i
        self.size = 4000 + draw.below(4200)
        self.year = 2012 + number_in_office % 14
        self.count = number_in_office // 14 + 1
        self.day, self.month = draw.below(27) + 1, draw.below(12) + 1
        self.provider, self.other = draw.of(PROVIDERS), draw.of(PROVIDERS)
        self.pounds = (draw.below(390) + 10) * 500
        self.sum = "£{:,}".format(self.pounds)
        self.title = "%s in %s" % (draw.of(["Support for families", "Road safety", "Youth outreach", "Victim services", "Night patrols",
                                            "Mediation", "Custody visiting"]), draw.of(PLACES))
        office = i % len(OFFICES)
        self.has_part_two = number_in_office % 10 == office
        self.is_deferred = number_in_office % 20 == office + 7

    def date(self):
        return "%d %s %d" % (self.day, MONTHS[self.month - 1], self.year)

    def padded(self, before, after):
        """Both parts with as many paragraphs between them as make up the size."""
        body = []
        length = len(before.encode()) + len(after.encode())
        while length < self.size:
            body.append(points(self.draw) if len(body) % 5 == 4 else paragraph(self.draw))
            length += len(body[-1].encode()) + 2
        return before + "\n\n".join(body) + "\n\n" + after

    def front_matter(self):
        return "---\ndefer_until: %s\n---\n\n" % DEFERRED_UNTIL[1] if self.is_deferred else ""

    def part_two(self, heading):
        return "\n\n%s\n\n%s" % (heading, secret(self.draw, self.i)) if self.has_part_two else "\n"


def access_questions(form):
    yes = "YES" if form.is_deferred else "NO"
    until = DEFERRED_UNTIL[0] if form.is_deferred else "N/A"
    reason = "the contract has not been signed" if form.is_deferred else "N/A"
    return ("Is the publication of this form to be deferred? %s\n\nIf yes, for what reason: %s\n\nUntil what date (if known): %s\n\n"
            "Is there a **Part 2** form - %s\n\n" % (yes, reason, until, "YES" if form.has_part_two else "NO"))


def sheet(form, bold, option):
    """Request, approval, PART 1, implications, access questions, declarations."""
    b = "**" if bold else ""
    before = ("# Office of the Police & Crime Commissioner\n\n{b}REQUEST FOR POLICE & CRIME COMMISSIONER DECISION - (N° {c:03d} / {y}){b}\n\n"
              "{b}TITLE: {t}{b}\n\n{b}Executive Summary:{b}\n\n{p}\n\n{b}Recommendation:{b}\n\nThe Commissioner is asked to award {s} to {o}.\n\n"
              "{b}Police & Crime Commissioner{b}\n\n{a}\n\n{b}Date: {d}{b}\n\n{b}PART 1 – NON CONFIDENTIAL FACTS AND ADVICE TO THE PCC{b}\n\n"
              "{b}1. Introduction & Background{b}\n\n").format(b=b, c=form.count, y=form.year, t=form.title, p=paragraph(form.draw), s=form.sum,
                                                         o=form.provider, a=option, d=form.date())
    after = "{b}2. Issues for Consideration{b}\n\n{p}\n\n{b}3. Implications{b}\n\n".format(b=b, p=paragraph(form.draw))
    for n, name in enumerate(["Financial", "Legal", "Risk", "HR / Equality", "I.T.", "Procurement", "Victims"], 1):
        after += "%s3.%d. %s:%s\n\n%s\n\n" % (b, n, name, b, fill(form.draw, form.draw.of(SENTENCES)))
    after += "%sPublic Access to Information%s\n\n%s" % (b, b, access_questions(form))
    after += "%sOFFICER APPROVAL%s\n\nSigned: the Chief Executive\n\nDate: %s\n" % (b, b, form.date())
    return form.padded(before, after) + form.part_two(b + "PART 2 – CONFIDENTIAL FACTS AND ADVICE" + b)


def bold_sheet(form):
    return sheet(form, True, "I hereby approve the recommendation(s) above")


def plain_sheet(form):
    return sheet(form, False, "I hereby approve/~~do not approve~~ the recommendation(s) above")


def record(form):
    """Plain labels and values, an approval near the end of the first page."""
    before = ("%sPolice and Crime Commissioner for Eastmarsh - Decision Making Record\n\nTitle: %s\n\nDecision number: %d/%d\n\n"
              "Author and Job Role: A. Writer, Policy Officer\n\nProtective Marking: Official\n\nExecutive Summary:\n\n%s\n\nBackground:\n\n"
              % (form.front_matter(), form.title, form.count, form.year, paragraph(form.draw)))
    after = ("Recommendations:\n\nThat:\n\n- I. The Commissioner provides %s to %s.\n- II. The sum is taken from the community safety fund.\n\n"
             "Police and Crime Commissioner Approval\n\nI approve the recommendation(s):\n\nSignature:\n\nDate: %02d/%02d/%d\n\n"
             "All decisions must be added to the decision register.\n\nAreas of consideration\n\n"
             % (form.sum, form.provider, form.day, form.month, form.year))
    for name in ["Consultation", "Financial implications", "Legal", "Risks", "Equality and diversity"]:
        after += "%s\n\n%s\n\n" % (name, fill(form.draw, form.draw.of(SENTENCES)))
    return form.padded(before, after) + form.part_two("PART 2 – RESTRICTED FACTS AND ADVICE")


def tick_boxes(form):
    """A reference first, sums in bare lines, tick boxes in tab-separated lines."""
    first = form.pounds // 500 // 2 * 500
    before = ("%sReference No: %d-%07d\n\nTHE POLICE & CRIME COMMISSIONER FOR TEESWATER\n\nDECISION RECORD FORM\n\nREQUEST: For PCC approval.\n\n"
              "Title: %s\n\nExecutive Summary:\n\n%s\n\n" % (form.front_matter(), form.year, form.count * 7 + 1000, form.title, paragraph(form.draw)))
    after = ("Grant funding provided:\n\n{o}: £{a:,}\n{q}: £{z:,}\n\nTotal: {s}\n\nDecision:\n\nTo approve grant funding as above.\n\n"
             "OPCC Lead Officer: A. Writer\n\nContractor Details (if applicable): {o}\n\nImplications:\n\n"
             "Has consideration been taken of the following:\tYes\tNo\t\n").format(o=form.provider, q=form.other, a=first, z=form.pounds - first, s=form.sum)
    for name in ["Financial", "Legal", "Equality & Diversity", "Human Rights", "Sustainability", "Risk"]:
        after += name + "\t<input checked=\"\" type=\"checkbox\"/>\t<input type=\"checkbox\"/>\t\n"
    after += "\n"
    for name in ["Financial Implications", "Legal Implications", "Risk Management Implications"]:
        after += "%s: %s\n\n" % (name, fill(form.draw, form.draw.of(SENTENCES)))
    after += "Police and Crime Commissioner:\n\nThe above request HAS my approval.\n\nSigned\n\nDate %02d/%02d/%d\n" % (form.day, form.month, form.year)
    return form.padded(before, after) + form.part_two("PART II – RESTRICTED")


def panel_report(form):
    """Numbered headings in plain lines, a table of contracts, a footnote."""
    before = ("%sNETHERDALE POLICE AND CRIME PANEL\n\n%s\n\n%s\n\n1.0 Purpose\n\nTo tell the panel about %s.\n\n2.0 Key information\n\n2.1 Process\n\n"
              % (form.front_matter(), form.date(), form.title, form.title.lower()))
    after = "2.2 Contracts\n\n| Provider | Service | Amount | Term |\n|---|---|---|---|\n"
    for _ in range(6):
        after += "| %s | %s | £%s | %d months |\n" % (form.draw.of(PROVIDERS), form.draw.of(WORK), "{:,}".format((form.draw.below(90) + 5) * 1000),
                                                      form.draw.below(36) + 6)
    after += "\n3.0 Equality implications\n\n%s[^1]\n\n[^1]: %s\n\n4.0 Recommendation\n\nThat the panel notes the report.\n" % (
        fill(form.draw, form.draw.of(SENTENCES)), fill(form.draw, form.draw.of(SENTENCES)))
    return form.padded(before, after) + form.part_two("**EXEMPT APPENDIX**")


OFFICES = [("northmoor", "Northmoor", "decisions", bold_sheet), ("fellside", "Fellside", "decisions", plain_sheet),
           ("eastmarsh", "Eastmarsh", "decisions", record), ("teeswater", "Teeswater", "decisions", tick_boxes),
           ("netherdale", "Netherdale", "panel-reports", panel_report)]


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(text)


def make(repository, folder, n):
    content = os.path.join(folder, "content")
    os.makedirs(content)
    for name in ("site.toml", "providers.toml", "calendar", "forms", "pages"):
        source = os.path.join(repository, "content", name)
        if os.path.isdir(source):
            shutil.copytree(source, os.path.join(content, name))
        elif os.path.exists(source):
            shutil.copy(source, os.path.join(content, name))
    if os.path.isdir(os.path.join(repository, "themes")):
        shutil.copytree(os.path.join(repository, "themes"), os.path.join(folder, "themes"))
    for slug, name, kind, _ in OFFICES:
        os.makedirs(os.path.join(content, "offices", slug, kind))
        write(os.path.join(content, "offices", slug, "office.toml"), 'name = "%s"\npublish_within_working_days = 3\n' % name)
    bytes_written = 0
    for i in range(n):
        slug, _, kind, form_of = OFFICES[i % len(OFFICES)]
        form = Form(i, i // len(OFFICES))
        text = form_of(form)
        bytes_written += len(text.encode())
        folder_of_year = os.path.join(content, "offices", slug, kind, str(form.year))
        os.makedirs(folder_of_year, exist_ok=True)
        write(os.path.join(folder_of_year, "%s-%04d.md" % (slug, form.count)), text)
    return bytes_written


if __name__ == "__main__":
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 10000
    size = make(sys.argv[1], sys.argv[2], count)
    print("%d sources, %.1f KB each" % (count, size / count / 1000))
