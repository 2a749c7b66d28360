// The simulated switches, and the wires between them and the chip.
#pragma once

#include "machine.h"

#include <stdbool.h>

// A pin by the name QMK gives it; port 0 means that nothing is connected.
typedef struct {
    char port;
    uint8_t bit;
} pin_name_t;

enum { MOST_LINES = 32 };

enum wiring { COL2ROW, ROW2COL, DIRECT };

typedef struct {
    machine_t *machine;
    enum wiring wiring;
    pin_name_t rows[MOST_LINES], cols[MOST_LINES], direct[MOST_LINES][MOST_LINES];
    bool closed[MOST_LINES][MOST_LINES];
    pin_name_t grounded[MOST_LINES]; // pins pulled low by other inputs, such as encoders
    bool busy;
} switches_t;

pin_name_t parse_pin(const char *text);

// Connects them: from now on every change of the chip's pins is answered at once.
void switches_connect(switches_t *switches, machine_t *machine);

void switches_set(switches_t *switches, unsigned row, unsigned col, bool closed);

// Pulls a pin low, or lets it go.
void switches_ground(switches_t *switches, pin_name_t pin, bool low);

// The level a pin shows.
bool pin_level(const machine_t *machine, pin_name_t pin);
