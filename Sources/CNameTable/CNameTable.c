#include "CNameTable.h"

// Every mode of the compiler in use knows #embed; the warning only says that older standards do not.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) const uint8_t name_table_bytes[] = {
#embed "names-1mb.tbl"
};
const uint32_t name_table_count = sizeof name_table_bytes;

_Alignas(64) const uint8_t name_prefix_bytes[] = {
#embed "names-1mb.prefixes"
};
const uint32_t name_prefix_count = sizeof name_prefix_bytes;
