// Data stages of control transfers on endpoint 0, in pieces of eight bytes.
//
// Source: ATmega16U4/32U4 datasheet (Atmel 7766), section 22.12 "CONTROL endpoint management".
#include "usb_transfer.h"

#include "timer.h"
#include "usb.h"

// A host that says nothing for this long has abandoned the transfer.
#define PATIENCE_MS 200

// Waits for one of the flags; false when the transfer is over before that.
static bool wait_for(uint8_t flags) {
    uint16_t start = timer_read();
    while (!(UEINTX & flags)) {
        if ((UDINT & _BV(EORSTI)) || timer_elapsed(start) > PATIENCE_MS) {
            return false;
        }
    }
    return true;
}

// Writing zero clears a flag, ones are ignored.
static void clear(uint8_t flag) {
    UEINTX = (uint8_t)~_BV(flag);
}

void control_read_setup(usb_setup_t *setup) {
    uint8_t *bytes = (uint8_t *)setup;
    for (uint8_t i = 0; i < sizeof *setup; i++) {
        bytes[i] = UEDATX;
    }
    clear(RXSTPI);
}

static uint8_t read_ram(const uint8_t *p) {
    return *p;
}

static uint8_t read_flash(const uint8_t *p) {
    return pgm_read_byte(p);
}

// An answer shorter than asked for ends with a piece that is not full, if need be an empty one.
static void answer(const usb_setup_t *setup, const uint8_t *data, uint16_t size,
                   uint8_t (*read)(const uint8_t *)) {
    bool ends_early = size < setup->length;
    uint16_t left = ends_early ? size : setup->length;
    uint8_t piece;
    do {
        if (!wait_for(_BV(TXINI) | _BV(RXOUTI)) || (UEINTX & _BV(RXOUTI))) {
            break;
        }
        piece = left < CONTROL_SIZE ? (uint8_t)left : CONTROL_SIZE;
        for (uint8_t i = 0; i < piece; i++) {
            UEDATX = read(data++);
        }
        left -= piece;
        clear(TXINI);
    } while (left > 0 || (ends_early && piece == CONTROL_SIZE));
    if (wait_for(_BV(RXOUTI) | _BV(RXSTPI)) && (UEINTX & _BV(RXOUTI))) {
        clear(RXOUTI);
    }
}

void control_answer(const usb_setup_t *setup, const void *data, uint16_t size) {
    answer(setup, data, size, read_ram);
}

void control_answer_P(const usb_setup_t *setup, const void *data, uint16_t size) {
    answer(setup, data, size, read_flash);
}

bool control_receive(void *data, uint8_t size) {
    if (!wait_for(_BV(RXOUTI))) {
        return false;
    }
    uint8_t *bytes = data;
    for (uint8_t i = 0; i < size; i++) {
        bytes[i] = UEBCLX ? UEDATX : 0;
    }
    clear(RXOUTI);
    return true;
}

void control_acknowledge(void) {
    clear(TXINI);
}

void control_stall(void) {
    UECONX |= _BV(STALLRQ);
}

void control_wait_sent(void) {
    wait_for(_BV(TXINI));
}
