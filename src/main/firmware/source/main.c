// From power-on to typing, and the loop that never ends.
#include <avr/interrupt.h>
#include <avr/power.h>

#include "bootmagic.h"
#include "dip_switch.h"
#include "encoder.h"
#include "indicators.h"
#include "input_events.h"
#include "matrix.h"
#include "mouse.h"
#include "one_shot.h"
#include "settings.h"
#include "suspend.h"
#include "tapping.h"
#include "timer.h"
#include "usb.h"
#include "usb_reports.h"

// Full clock whatever the fuses say, and the debugger's pins free for the matrix.
static void prepare_chip(void) {
    clock_prescale_set(clock_div_1);
#ifdef JTD
    uint8_t without_debugger = MCUCR | _BV(JTD);
    MCUCR = without_debugger; // counts when done twice within four cycles
    MCUCR = without_debugger;
#endif
}

static void start(void) {
    prepare_chip();
    keyboard_pre_init_kb();
    timer_init();
    sei();
    settings_init();
    indicators_init();
    matrix_init();
#ifdef BOOTMAGIC_ENABLE
    bootmagic();
#endif
#ifdef ENCODER_ENABLE
    encoder_init();
#endif
    usb_init();
#ifdef DIP_SWITCH_ENABLE
    dip_switch_init();
#endif
    keyboard_post_init_kb();
}

static void loop(void) {
    usb_task();
    suspend_task();
    one_shot_task();
    input_task();
#ifdef ENCODER_ENABLE
    encoder_task();
#endif
#ifdef DIP_SWITCH_ENABLE
    dip_switch_task();
#endif
    tapping_task();
#ifdef MOUSEKEY_ENABLE
    mouse_task();
#endif
    usb_reports_task();
    housekeeping_task_kb();
}

int main(void) {
    start();
    for (;;) {
        loop();
    }
}
