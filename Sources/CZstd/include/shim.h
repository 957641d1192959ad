#ifndef REDACT_CZSTD_SHIM_H
#define REDACT_CZSTD_SHIM_H

#include <zstd.h>

#endif
