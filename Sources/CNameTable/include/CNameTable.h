// The name table as bytes of the program, and the few operations on vectors that Swift's SIMD types lower to loops.
#ifndef C_NAME_TABLE_H
#define C_NAME_TABLE_H

#include <stdint.h>
#include <string.h>

/// The table of features, words and characters; its layout stands in docs/names.md.
extern const uint8_t name_table_bytes[];
extern const uint32_t name_table_count;

/// The filter of word beginnings that belongs to the table.
extern const uint8_t name_prefix_bytes[];
extern const uint32_t name_prefix_count;

/// Where the table begins.
static inline const void *name_table_address(void) { return name_table_bytes; }
/// Where the filter begins.
static inline const void *name_prefix_address(void) { return name_prefix_bytes; }

/// Eight label scores; Swift sees `SIMD8<Int16>`.
typedef int16_t name_scores __attribute__((ext_vector_type(8)));
typedef int8_t name_row __attribute__((ext_vector_type(8)));
typedef uint16_t name_prints __attribute__((ext_vector_type(16)));
typedef _Bool name_lanes __attribute__((ext_vector_type(16)));

/// The greater of two scores in each lane.
static inline name_scores name_scores_max(name_scores a, name_scores b) { return __builtin_elementwise_max(a, b); }

/// The sum in each lane, held at the ends of the range.
static inline name_scores name_scores_add(name_scores a, name_scores b) { return __builtin_elementwise_add_sat(a, b); }

/// The difference in each lane, held at the ends of the range.
static inline name_scores name_scores_sub(name_scores a, name_scores b) { return __builtin_elementwise_sub_sat(a, b); }

/// The scores with the seven weights at `row` added; the eighth lane takes whatever byte follows.
static inline name_scores name_scores_add_row(name_scores a, const void *row) {
  name_row r;
  memcpy(&r, row, sizeof r);
  return a + __builtin_convertvector(r, name_scores);
}

/// A bit for each of the sixteen fingerprints at `slots` that is `print` or is empty.
static inline uint32_t name_prints_probe(const uint16_t *slots, uint16_t print) {
  name_prints v;
  memcpy(&v, slots, sizeof v);
  name_lanes lanes = __builtin_convertvector((v == print) | (v == 0), name_lanes);
  uint16_t bits;
  memcpy(&bits, &lanes, sizeof bits);
  return bits;
}

#endif
