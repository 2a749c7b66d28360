// Reports on their way to the host: handing over, repeating, answering questions about them.
#include "usb_reports.h"

#include <string.h>

#include "extra_keys.h"
#include "keyboard_report.h"
#include "mouse.h"
#include "timer.h"
#include "usb.h"

// A host that has not fetched the report before for this long is not listening.
#define PATIENCE_MS 100

static bool reports_lost;
static bool host_is_new;
static uint16_t last_keyboard_report_at;

void usb_reports_lost(void) {
    reports_lost = true;
}

void usb_host_is_new(void) {
    host_is_new = true;
}

// Free space in the endpoint's memory means that the host has fetched the report before.
static bool wait_for_room(uint8_t endpoint) {
    uint16_t start = timer_read();
    for (;;) {
        if (!usb_ready()) {
            return false;
        }
        UENUM = endpoint;
        if (UEINTX & _BV(TXINI)) {
            return true;
        }
        if (timer_elapsed(start) > PATIENCE_MS) {
            return false;
        }
        usb_task();
    }
}

bool usb_send(uint8_t endpoint, const void *report, uint8_t size) {
    if (!wait_for_room(endpoint)) {
        usb_reports_lost();
        return false;
    }
    const uint8_t *bytes = report;
    for (uint8_t i = 0; i < size; i++) {
        UEDATX = bytes[i];
    }
    UEINTX = (uint8_t) ~(_BV(TXINI) | _BV(FIFOCON));
    if (endpoint == KEYBOARD_ENDPOINT) {
        last_keyboard_report_at = timer_read();
    }
    return true;
}

uint8_t usb_current_report(uint8_t interface, uint8_t id, uint8_t *buffer) {
    if (interface == 0) {
        return keyboard_report_copy(buffer);
    }
    switch (id) {
#ifdef MOUSEKEY_ENABLE
        case REPORT_ID_MOUSE:
            return mouse_report_copy(buffer);
#endif
#ifdef EXTRAKEY_ENABLE
        case REPORT_ID_SYSTEM:
        case REPORT_ID_CONSUMER:
            return extra_report_copy(id, buffer);
#endif
        default:
            return 0;
    }
}

static void repeat_all(void) {
    keyboard_report_repeat();
#ifdef EXTRAKEY_ENABLE
    extra_keys_repeat();
#endif
}

void usb_reports_task(void) {
    if (!usb_ready()) {
        return;
    }
    if (reports_lost) {
        reports_lost = host_is_new = false;
        repeat_all();
    } else if (host_is_new) {
        host_is_new = false;
        keyboard_report_forget();
        send_keyboard_report();
    } else if (usb.idle_rate && timer_elapsed(last_keyboard_report_at) >= usb.idle_rate * 4U) {
        keyboard_report_repeat();
    }
}
