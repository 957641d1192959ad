// The 8-bit library under plain names: Swift cannot see the macros that pcre2.h builds its names with.
#ifndef REDACT_CPCRE2_SHIM_H
#define REDACT_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
