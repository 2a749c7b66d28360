// While the host sleeps: so does the chip, waking shortly every 16 ms to look at the keys.
//
// A suspended device may draw 2.5 mA (USB 2.0, 7.2.3). The watchdog interrupt ends each sleep; so
// does traffic on the bus. Waking the host is allowed only if it said so, and after 5 ms of rest.
// Source: ATmega16U4/32U4 datasheet (Atmel 7766), 7.5 "Power-down mode", 8.2, 22.8 and 22.9.
#include "suspend.h"

#include <avr/interrupt.h>
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <util/atomic.h>

#include "indicators.h"
#include "matrix.h"
#include "timer.h"
#include "usb_controller.h"

ISR(WDT_vect) {}

// Only there to end a sleep; the event itself is seen by usb_task.
ISR(USB_GEN_vect) {
    UDIEN = 0;
}

static void sleep_shortly(void) {
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        wdt_reset();
        WDTCSR = _BV(WDCE) | _BV(WDE);
        WDTCSR = _BV(WDIE);
    }
    UDIEN = _BV(WAKEUPE);
    set_sleep_mode(SLEEP_MODE_PWR_DOWN);
    sleep_mode();
    UDIEN = 0;
    wdt_disable();
}

static void wake_host(void) {
    wait_ms(5);
    UDCON |= _BV(RMWKUP);
    uint16_t start = timer_read();
    while ((UDCON & _BV(RMWKUP)) && timer_elapsed(start) < 20) {
    }
    usb.suspended = false;
    usb_reports_lost();
}

static bool bus_is_awake(void) {
    return UDINT & (_BV(WAKEUPI) | _BV(EORSTI));
}

void suspend_task(void) {
    if (!usb.suspended) {
        return;
    }
    usb.leds = 0;
    indicators_update();
    usb_freeze_clock();
    bool key = false;
    while (!bus_is_awake() && !key) {
        sleep_shortly();
        key = usb.remote_wakeup && matrix_any_closed();
    }
    usb_unfreeze_clock();
    if (key) {
        wake_host();
    }
}
