// Nor can a body be put together elsewhere and be given to a page.
// expects: no match for 'operator='
#include "publication/public_form.h"

void show(part_one::Body body, part_one::PublicForm& page) {
#ifdef FORBIDDEN
    page.body = std::move(body);
#else
    if (body.empty()) page.body = part_one::Public<part_one::Body>{};
#endif
}
