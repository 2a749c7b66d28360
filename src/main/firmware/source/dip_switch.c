// Switches that stay where they are put: each has one keycode for on and one for off.
#include "dip_switch.h"

#include "input_events.h"

#ifndef DIP_SWITCH_PINS
#error "DIP switches without pins of their own (DIP_SWITCH_PINS) are not supported"
#endif

static const pin_t pins[NUM_DIP_SWITCHES] PROGMEM = DIP_SWITCH_PINS;
static bool on[NUM_DIP_SWITCHES];

static bool is_on(uint8_t number) {
    return !gpio_read_pin(pgm_read_byte(&pins[number]));
}

static void announce(uint8_t number) {
    keypos_t key = {number, on[number] ? KEYLOC_DIP_SWITCH_ON : KEYLOC_DIP_SWITCH_OFF};
    input_event(key, true);
    input_event(key, false);
}

void dip_switch_init(void) {
    for (uint8_t i = 0; i < NUM_DIP_SWITCHES; i++) {
        gpio_set_pin_input_high(pgm_read_byte(&pins[i]));
    }
    wait_ms(1);
    for (uint8_t i = 0; i < NUM_DIP_SWITCHES; i++) {
        on[i] = is_on(i);
        announce(i);
    }
}

void dip_switch_task(void) {
    for (uint8_t i = 0; i < NUM_DIP_SWITCHES; i++) {
        if (on[i] != is_on(i)) {
            on[i] = !on[i];
            announce(i);
        }
    }
}
