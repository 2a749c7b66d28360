// One key for two: Escape, and with Shift or GUI held, the grave accent.
#pragma once

#include <stdbool.h>

void grave_escape(bool pressed);
