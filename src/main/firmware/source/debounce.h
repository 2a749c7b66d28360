// Contacts that bounce.
#pragma once

#include "quantum.h"

// Copies the raw state to the debounced one when it can be trusted; true when that changed it.
bool debounce(const matrix_row_t raw[], matrix_row_t debounced[], bool raw_changed);
