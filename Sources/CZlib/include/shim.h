// Swift cannot see the macro that begins a stream.
#ifndef REDACT_CZLIB_SHIM_H
#define REDACT_CZLIB_SHIM_H

#include <zlib.h>

static inline int redact_inflate_begin(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

#endif
