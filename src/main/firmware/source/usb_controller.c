// The USB controller of the chip: power, attachment, bus events, endpoint memory.
//
// Source: ATmega16U4/32U4 datasheet (Atmel 7766), chapters 21 "USB controller" and
// 22 "USB device operating modes".
#include "usb_controller.h"

#include <util/delay.h>

#include "chip.h"
#include "timer.h"
#include "usb_control.h"

usb_state_t usb;

static void start_clock(void) {
#ifdef CHIP_PLL_FREQUENCY
    PLLFRQ = CHIP_PLL_FREQUENCY;
#endif
    PLLCSR = CHIP_PLL_ON;
    while (!(PLLCSR & _BV(PLOCK))) {
    }
}

// A bootloader may have left the controller on: the host must first see the old device go.
void usb_init(void) {
    usb_detach();
    _delay_ms(20);
#ifdef CHIP_PAD_REGULATOR
    UHWCON = CHIP_PAD_REGULATOR;
#endif
    USBCON = _BV(USBE) | _BV(FRZCLK);
    start_clock();
    USBCON = CHIP_USB_ON;
    UDCON = 0;
}

void usb_detach(void) {
    UDCON = _BV(DETACH);
    USBCON = 0;
    PLLCSR = 0;
    usb.configuration = 0;
}

void usb_freeze_clock(void) {
    USBCON |= _BV(FRZCLK);
    PLLCSR = 0;
}

void usb_unfreeze_clock(void) {
    start_clock();
    USBCON &= (uint8_t)~_BV(FRZCLK);
}

// Memory is handed out in ascending order: endpoint 0 first, then as configured.
void usb_allocate_endpoint(uint8_t number, uint8_t configuration, uint8_t size) {
    uint8_t size_code = 0;
    while ((8 << size_code) < size) {
        size_code++;
    }
    UENUM = number;
    UECONX = _BV(EPEN);
    UECFG1X = 0;
    UECFG0X = configuration;
    UECFG1X = (uint8_t)(size_code << EPSIZE0) | _BV(ALLOC);
}

static void bus_reset(void) {
    usb = (usb_state_t){0};
    usb_allocate_endpoint(0, USB_ENDPOINT_CONTROL, CONTROL_SIZE);
}

// Flags are cleared by writing zero. The others are written back as read, not as ones: hardware
// ignores ones, but simulators may not.
static bool take_event(uint8_t flag) {
    if (!(UDINT & _BV(flag))) {
        return false;
    }
    UDINT &= (uint8_t)~_BV(flag);
    return true;
}

void usb_task(void) {
    if (take_event(EORSTI)) {
        bus_reset();
    }
    if (take_event(WAKEUPI) && usb.suspended) {
        usb.suspended = false;
        usb_reports_lost();
    }
    if (take_event(SUSPI)) {
        usb.suspended = true;
    }
    UENUM = 0;
    if (UEINTX & _BV(RXSTPI)) {
        usb_control_request();
    }
}

bool usb_ready(void) {
    return usb.configuration && !usb.suspended;
}
