// What was read of a form is not public yet: only the stage that knows the day may hand it to a page.
// expects: no match for 'operator='
#include "disclosure/part_one_form.h"
#include "publication/public_form.h"

void show(const part_one::PartOneForm& form, part_one::PublicForm& page) {
#ifdef FORBIDDEN
    page.title = form.facts.title;
#else
    page.source = form.source;
#endif
}
