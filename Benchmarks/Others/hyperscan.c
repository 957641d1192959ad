/* Scans a file with Hyperscan: hyperscan MODE PATTERNS TEXT
 *
 * MODE is `literals` (case ignored) or `patterns` (as a prefilter, since look-arounds are not supported otherwise).
 * PATTERNS holds one a line. Patterns that Hyperscan refuses are left out. Writes one line of JSON. */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static char *slurp(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(2); }
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  char *text = malloc(*size + 1);
  if (fread(text, 1, *size, file) != *size) { perror(path); exit(2); }
  text[*size] = 0;
  fclose(file);
  return text;
}

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *total) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(unsigned long long *)total;
  return 0;
}

int main(int argc, char **argv) {
  if (argc != 4) { fprintf(stderr, "usage: hyperscan MODE PATTERNS TEXT\n"); return 2; }
  int literal = strcmp(argv[1], "literals") == 0;
  size_t size, length;
  char *list = slurp(argv[2], &length), *text = slurp(argv[3], &size);
  size_t room = 0;
  for (size_t i = 0; i < length; i++) room += list[i] == '\n';
  const char **patterns = malloc((room + 1) * sizeof *patterns);
  size_t *lengths = malloc((room + 1) * sizeof *lengths);
  unsigned *flags = malloc((room + 1) * sizeof *flags), *ids = malloc((room + 1) * sizeof *ids), total = 0, refused = 0;
  for (char *line = strtok(list, "\n"); line; line = strtok(NULL, "\n")) {
    patterns[total] = line;
    lengths[total] = strlen(line);
    flags[total] = literal ? HS_FLAG_CASELESS : HS_FLAG_UTF8 | HS_FLAG_PREFILTER;
    ids[total] = total;
    total++;
  }
  hs_database_t *database = NULL;
  hs_compile_error_t *error = NULL;
  double start = now();
  for (;;) {
    hs_error_t status = literal ? hs_compile_lit_multi(patterns, flags, ids, lengths, total, HS_MODE_BLOCK, NULL, &database, &error)
                                : hs_compile_multi(patterns, flags, ids, total, HS_MODE_BLOCK, NULL, &database, &error);
    if (status == HS_SUCCESS) break;
    if (!error || error->expression < 0 || total < 2) { fprintf(stderr, "%s\n", error ? error->message : "failed"); return 1; }
    unsigned bad = error->expression;
    total--, refused++;
    patterns[bad] = patterns[total], lengths[bad] = lengths[total], flags[bad] = flags[total];
    hs_free_compile_error(error);
    error = NULL;
  }
  double compiled = now() - start, best = 1e9;
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return 1;
  unsigned long long found = 0;
  for (int run = 0; run < 5; run++) {
    found = 0;
    start = now();
    if (hs_scan(database, text, size, 0, scratch, count, &found) != HS_SUCCESS) return 1;
    if (now() - start < best) best = now() - start;
  }
  printf("{\"patterns\": %u, \"refused\": %u, \"compile_seconds\": %.2f, \"megabytes_per_second\": %.1f, \"found\": %llu}\n",
         total, refused, compiled, size / best / 1e6, found);
  return 0;
}
