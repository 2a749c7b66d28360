// Types on a firmware in simavr as a person and a computer would, and prints what arrives.
//
//   simavr_host firmware.hex|flash.bin --mcu atmega32u4 --rows B0,B1 --cols F0,F1 [--row2col]
//               [--direct B0,B1/B2,NO_PIN] [--encoder D4,D6]... [--bootloader 0x7000]
//               [--held R,C] <script
//
// The script is read from standard input, one command a line; # begins a comment:
//   press R C, release R C, tap R C [MS]     a switch of the matrix
//   wait MS                                  lets simulated time pass
//   turn N cw|ccw                            one step of an encoder: four changes of contacts
//   ground PIN, free PIN                     a switch between a pin and ground
//   leds BITS                                SET_REPORT of the lights
//   protocol 0|1, idle RATE                  SET_PROTOCOL, SET_IDLE (units of 4 ms)
//   report INTERFACE ID                      GET_REPORT, printed as "answer"
//   suspend, resume                          the host goes to sleep and wakes up
//   allow-wakeup                             SET_FEATURE: the device may wake the host
//   remote-wakeup                            prints whether it did
//   pin NAME                                 prints the level of a pin
//   mark TEXT                                prints the text, to show what came before it
// With --wire nothing is asked of the device but that it attaches, and somebody else is the
// computer. Simulated time passes with what is asked, and only then; numbers are hexadecimal:
//   control TYPE REQUEST VALUE INDEX LENGTH [BYTES]   answered by "control [BYTES]" or "stall"
//   in ENDPOINT                                       one frame; "in [BYTES]" or "nak"
//   out ENDPOINT BYTES                                "out" or "nak"
//   reset                                             the port's reset; "reset"
// The program ends by itself: with the script, or after 120 s of simulated time.
#include "machine.h"
#include "switches.h"
#include "usb_host.h"
#include "wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_ENCODERS 8

typedef struct {
    pin_name_t a, b;
} encoder_t;

static machine_t machine;
static switches_t switches;
static encoder_t encoders[MOST_ENCODERS];
static unsigned encoder_count;
static bool wire;

// Fills in pins separated by commas; returns what follows them.
static const char *parse_pins(const char *text, pin_name_t pins[]) {
    for (unsigned i = 0; i < MOST_LINES; i++) {
        pins[i] = parse_pin(text);
        text += strcspn(text, ",/");
        if (*text != ',') {
            return text;
        }
        text++;
    }
    fail("too many pins");
}

static void parse_direct(const char *text) {
    switches.wiring = DIRECT;
    for (unsigned row = 0; row < MOST_LINES; row++) {
        text = parse_pins(text, switches.direct[row]);
        if (*text != '/') {
            return;
        }
        text++;
    }
}

static void parse_encoder(const char *text) {
    pin_name_t pins[MOST_LINES];
    parse_pins(text, pins);
    if (encoder_count == MOST_ENCODERS) {
        fail("too many encoders");
    }
    encoders[encoder_count++] = (encoder_t){pins[0], pins[1]};
}

static void parse_options(int count, char **words) {
    const char *mcu = "atmega32u4";
    for (int i = 2; i < count; i++) {
        const char *value = i + 1 < count ? words[i + 1] : "";
        if (strcmp(words[i], "--row2col") == 0) {
            switches.wiring = ROW2COL;
            continue;
        }
        if (strcmp(words[i], "--wire") == 0) {
            wire = true;
            continue;
        }
        if (strcmp(words[i], "--mcu") == 0) {
            mcu = value;
        } else if (strcmp(words[i], "--rows") == 0) {
            parse_pins(value, switches.rows);
        } else if (strcmp(words[i], "--cols") == 0) {
            parse_pins(value, switches.cols);
        } else if (strcmp(words[i], "--direct") == 0) {
            parse_direct(value);
        } else if (strcmp(words[i], "--encoder") == 0) {
            parse_encoder(value);
        } else if (strcmp(words[i], "--held") == 0) {
            unsigned row = MOST_LINES, col = MOST_LINES;
            sscanf(value, "%u,%u", &row, &col);
            switches_set(&switches, row, col, true);
        } else if (strcmp(words[i], "--bootloader") == 0) {
            machine.bootloader = (uint32_t)strtoul(value, NULL, 0);
        } else {
            fail("unknown option %s", words[i]);
        }
        i++;
    }
    machine_load(&machine, mcu, words[1]);
}

static void wait_ms(unsigned milliseconds) {
    for (unsigned i = 0; i < milliseconds; i++) {
        machine_run(&machine, 1000);
        usb_poll_reports(&machine);
    }
}

static void turn(unsigned number, bool clockwise) {
    if (number >= encoder_count) {
        fail("no such encoder: %u", number);
    }
    pin_name_t first = clockwise ? encoders[number].a : encoders[number].b;
    pin_name_t second = clockwise ? encoders[number].b : encoders[number].a;
    switches_ground(&switches, first, true);
    wait_ms(3);
    switches_ground(&switches, second, true);
    wait_ms(3);
    switches_ground(&switches, first, false);
    wait_ms(3);
    switches_ground(&switches, second, false);
    wait_ms(3);
}

static void set_leds(uint8_t bits) {
    usb_control_out(&machine, (request_t){0x21, 9, 0x0200, 0, 1}, &bits);
}

static void ask_report(uint16_t interface, uint16_t id) {
    uint8_t data[64];
    int size = usb_control_in(&machine, (request_t){0xA1, 1, 0x0100 | id, interface, 64}, data);
    printf("answer");
    for (int i = 0; i < size; i++) {
        printf(" %02x", data[i]);
    }
    puts(size < 0 ? " refused" : "");
}

static void tap(unsigned row, unsigned col, unsigned milliseconds) {
    switches_set(&switches, row, col, true);
    wait_ms(milliseconds);
    switches_set(&switches, row, col, false);
    wait_ms(20);
}

static bool run_wire_command(const char *line) {
    char word[16];
    if (!wire || sscanf(line, "%15s", word) != 1) {
        return false;
    }
    if (strcmp(word, "control") == 0) {
        wire_control(&machine, line);
    } else if (strcmp(word, "in") == 0) {
        wire_in(&machine, line);
    } else if (strcmp(word, "out") == 0) {
        wire_out(&machine, line);
    } else if (strcmp(word, "reset") == 0) {
        usb_reset(&machine);
        puts("reset");
    } else {
        return false;
    }
    return true;
}

static void run_command(char *line) {
    char word[32] = "", text[64] = "";
    unsigned a = 0, b = 0, c = 20;
    line[strcspn(line, "#\r\n")] = 0;
    if (sscanf(line, "%31s", word) != 1) {
        return;
    }
    int numbers = sscanf(line, "%*s %u %u %u", &a, &b, &c);
    sscanf(line, "%*s %63[^\n]", text);
    uint8_t nothing = 0;
    if (strcmp(word, "press") == 0 && numbers == 2) {
        switches_set(&switches, a, b, true);
    } else if (strcmp(word, "release") == 0 && numbers == 2) {
        switches_set(&switches, a, b, false);
    } else if (strcmp(word, "tap") == 0 && numbers >= 2) {
        tap(a, b, c);
    } else if (strcmp(word, "wait") == 0 && numbers == 1) {
        wait_ms(a);
    } else if (strcmp(word, "turn") == 0 && numbers == 1) {
        turn(a, strstr(text, "ccw") == NULL);
    } else if (strcmp(word, "leds") == 0 && numbers == 1) {
        set_leds((uint8_t)a);
    } else if (strcmp(word, "protocol") == 0 && numbers == 1) {
        usb_control_out(&machine, (request_t){0x21, 11, (uint16_t)a, 0, 0}, &nothing);
    } else if (strcmp(word, "idle") == 0 && numbers == 1) {
        usb_control_out(&machine, (request_t){0x21, 10, (uint16_t)(a << 8), 0, 0}, &nothing);
    } else if (strcmp(word, "report") == 0 && numbers == 2) {
        ask_report((uint16_t)a, (uint16_t)b);
    } else if (strcmp(word, "suspend") == 0) {
        usb_suspend(&machine);
    } else if (strcmp(word, "resume") == 0) {
        usb_resume(&machine);
    } else if (strcmp(word, "allow-wakeup") == 0) {
        usb_control_out(&machine, (request_t){0x00, 3, 1, 0, 0}, &nothing);
    } else if (strcmp(word, "remote-wakeup") == 0) {
        printf("remote-wakeup %d\n", usb_remote_wakeup(&machine));
    } else if (strcmp(word, "ground") == 0) {
        switches_ground(&switches, parse_pin(text), true);
    } else if (strcmp(word, "free") == 0) {
        switches_ground(&switches, parse_pin(text), false);
    } else if (strcmp(word, "pin") == 0) {
        printf("pin %s %d\n", text, pin_level(&machine, parse_pin(text)));
    } else if (strcmp(word, "mark") == 0) {
        printf("mark %s\n", text);
    } else {
        fail("not a command: %s", line);
    }
}

int main(int count, char **words) {
    if (count < 2) {
        fail("usage: simavr_host firmware.hex|flash.bin [options] <script");
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    parse_options(count, words);
    switches_connect(&switches, &machine);
    if (wire) {
        usb_attach(&machine);
        puts("attached");
    } else {
        usb_enumerate(&machine);
        wait_ms(100);
    }
    char line[512];
    while (fgets(line, sizeof line, stdin)) {
        if (!run_wire_command(line)) {
            run_command(line);
        }
    }
    wait_ms(50);
    fprintf(stderr, "%u ms\n", machine_milliseconds(&machine));
    return 0;
}
