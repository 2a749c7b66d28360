// Transfers that somebody else asks for, one line each.
#pragma once

#include "machine.h"

void wire_control(machine_t *machine, const char *line);
void wire_in(machine_t *machine, const char *line);
void wire_out(machine_t *machine, const char *line);
