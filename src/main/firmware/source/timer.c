// One millisecond ticks since start, counted by timer 0.
#include "timer.h"

#include <avr/interrupt.h>
#include <util/atomic.h>

#include "usb.h"

static volatile uint32_t milliseconds;

// 16 MHz / 64 / 250 = 1000 per second, the counter restarting by itself at the compare value.
void timer_init(void) {
    TCCR0A = _BV(WGM01);
    TCCR0B = _BV(CS01) | _BV(CS00);
    OCR0A = F_CPU / 64 / 1000 - 1;
    TIMSK0 = _BV(OCIE0A);
}

ISR(TIMER0_COMPA_vect) {
    milliseconds++;
}

uint32_t timer_read32(void) {
    uint32_t now;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        now = milliseconds;
    }
    return now;
}

uint16_t timer_read(void) {
    return (uint16_t)timer_read32();
}

uint16_t timer_elapsed(uint16_t since) {
    return (uint16_t)(timer_read() - since);
}

uint32_t timer_elapsed32(uint32_t since) {
    return timer_read32() - since;
}

// The host must be answered meanwhile, or it gives the device up.
void wait_ms(uint16_t milliseconds_to_wait) {
    uint16_t start = timer_read();
    while (timer_elapsed(start) < milliseconds_to_wait) {
        usb_task();
    }
}
