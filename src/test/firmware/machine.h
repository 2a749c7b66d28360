// The simulated chip, run in steps of simulated time.
#pragma once

#include <simavr/sim_avr.h>
#include <stdint.h>

typedef struct {
    avr_t *avr;
    uint32_t bootloader; // first byte address of the bootloader, 0 when it is not watched
} machine_t;

// Loads an Intel HEX file, or all of a chip's flash from a file that ends in .bin, into a chip of
// 16 MHz; ends the program when it cannot.
void machine_load(machine_t *machine, const char *mcu, const char *file);

// Runs for a number of microseconds; ends the program when the chip crashes or the simulated time
// is used up. Reaching the bootloader is told and ends the program as a success.
void machine_run(machine_t *machine, uint32_t microseconds);

// Milliseconds of simulated time since power-on.
uint32_t machine_milliseconds(const machine_t *machine);

// Prints a message to standard error and ends the program.
void fail(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));
