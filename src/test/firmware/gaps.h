// What simavr 1.6 lacks of the chip's USB controller, for firmware that expects all of it.
#pragma once

#include "machine.h"

// Endpoints that simavr knows; the chip has more.
enum { KNOWN_ENDPOINTS = 5 };

// Puts itself between the firmware and simavr's USB registers.
void gaps_fill(machine_t *machine);
