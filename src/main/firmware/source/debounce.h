// Contacts that bounce.
#pragma once

#include "quantum.h"

// Copies the raw state to the debounced one when it can be trusted.
void debounce(const matrix_row_t raw[], matrix_row_t debounced[], bool raw_changed);
