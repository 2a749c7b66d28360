// The simulated chip, run in steps of simulated time.
#include "machine.h"

#include <simavr/sim_hex.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CYCLES_PER_MICROSECOND 16
#define LONGEST_RUN_MS         120000

void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(2);
}

// Asleep the chip only waits for simulated time: no need to wait in ours.
static void sleep_not(avr_t *avr, avr_cycle_count_t cycles) {
    avr->cycle += cycles;
}

static void log_nothing(avr_t *avr, const int level, const char *format, va_list arguments) {
    (void)avr;
    if (level <= LOG_ERROR) {
        vfprintf(stderr, format, arguments);
    }
}

void machine_load(machine_t *machine, const char *mcu, const char *hex) {
    avr_global_logger_set(log_nothing);
    machine->avr = avr_make_mcu_by_name(mcu);
    if (!machine->avr) {
        fail("simavr does not know the chip %s", mcu);
    }
    uint32_t size, start;
    uint8_t *bytes = read_ihex_file(hex, &size, &start);
    if (!bytes) {
        fail("cannot read %s", hex);
    }
    avr_init(machine->avr);
    machine->avr->frequency = CYCLES_PER_MICROSECOND * 1000000;
    machine->avr->sleep = sleep_not;
    memset(machine->avr->flash, 0xFF, machine->avr->flashend + 1);
    avr_loadcode(machine->avr, bytes, size, start);
    machine->avr->codeend = machine->avr->flashend;
    free(bytes);
}

static void check(const machine_t *machine, int state) {
    if (state == cpu_Crashed || state == cpu_Done) {
        fail("the chip crashed at 0x%x", machine->avr->pc);
    }
    if (machine->bootloader && machine->avr->pc >= machine->bootloader) {
        printf("bootloader 0x%x\n", machine->avr->pc);
        exit(0);
    }
}

void machine_run(machine_t *machine, uint32_t microseconds) {
    avr_cycle_count_t end =
        machine->avr->cycle + (avr_cycle_count_t)microseconds * CYCLES_PER_MICROSECOND;
    while (machine->avr->cycle < end) {
        check(machine, avr_run(machine->avr));
    }
    if (machine_milliseconds(machine) > LONGEST_RUN_MS) {
        fail("more than %d ms of simulated time", LONGEST_RUN_MS);
    }
}

uint32_t machine_milliseconds(const machine_t *machine) {
    return (uint32_t)(machine->avr->cycle / (CYCLES_PER_MICROSECOND * 1000));
}
