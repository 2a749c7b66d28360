// Lights for Caps Lock and its like.
#pragma once

void indicators_init(void);

// Shows what the host last said.
void indicators_update(void);
