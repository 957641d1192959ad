#ifndef REDACT_CBROTLI_SHIM_H
#define REDACT_CBROTLI_SHIM_H

#include <brotli/decode.h>

#endif
