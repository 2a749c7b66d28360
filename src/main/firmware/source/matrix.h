// The switches.
#pragma once

#include "quantum.h"

void matrix_init(void);

// Reads all switches.
void matrix_scan(void);

// The debounced state of a row.
matrix_row_t matrix_get_row(uint8_t row);

// Whether any switch is closed right now, before debouncing; works in suspension.
bool matrix_any_closed(void);
