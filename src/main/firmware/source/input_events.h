// Everything that can be pressed, as one stream of events.
#pragma once

#include "quantum.h"

// An input went down or up just now.
void input_event(keypos_t key, bool pressed);

// Reads the matrix and passes on what changed.
void input_task(void);
