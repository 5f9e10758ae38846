// The texts in a Confidential cannot even be named outside the leak check.
// expects: is private within this context
#include "basics/confidential.h"

#ifdef FORBIDDEN
using Carried = part_one::Confidential::Text;
#else
using Carried = part_one::Confidential;
#endif
Carried carried;
