// One millisecond ticks since start.
#pragma once

#include "quantum.h"

void timer_init(void);
