// The simulated chip, run in steps of simulated time.
#include "machine.h"

#include "gaps.h"

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

static void load_hex(avr_t *avr, const char *file) {
    uint32_t size, start;
    uint8_t *bytes = read_ihex_file(file, &size, &start);
    if (!bytes) {
        fail("cannot read %s", file);
    }
    avr_loadcode(avr, bytes, size, start);
    free(bytes);
}

// All of the flash as it is; the program and the bootloader are wherever they are.
static void load_memory(avr_t *avr, const char *file) {
    FILE *memory = fopen(file, "rb");
    size_t size = avr->flashend + 1;
    if (!memory || fread(avr->flash, 1, size, memory) != size || fgetc(memory) != EOF) {
        fail("%s is not the %zu bytes of the chip's flash", file, size);
    }
    fclose(memory);
    avr->pc = 0;
}

void machine_load(machine_t *machine, const char *mcu, const char *file) {
    avr_global_logger_set(log_nothing);
    avr_t *avr = avr_make_mcu_by_name(mcu);
    if (!avr) {
        fail("simavr does not know the chip %s", mcu);
    }
    machine->avr = avr;
    avr_init(avr);
    gaps_fill(machine);
    avr->frequency = CYCLES_PER_MICROSECOND * 1000000;
    avr->sleep = sleep_not;
    memset(avr->flash, 0xFF, avr->flashend + 1);
    const char *ending = strrchr(file, '.');
    if (ending && strcmp(ending, ".bin") == 0) {
        load_memory(avr, file);
    } else {
        load_hex(avr, file);
    }
    avr->codeend = avr->flashend;
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
