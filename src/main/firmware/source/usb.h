// The USB device: its connection, and reports going out of it.
#pragma once

#include "quantum.h"

// Endpoints: the boot keyboard, and everything that needs a report id.
#define KEYBOARD_ENDPOINT 1
#define SHARED_ENDPOINT   2
#define CONTROL_SIZE      8
#define KEYBOARD_SIZE     8

#if defined(MOUSEKEY_ENABLE) || defined(EXTRAKEY_ENABLE) || defined(NKRO_ENABLE)
#define SHARED_INTERFACE
#endif
#ifdef NKRO_ENABLE
#define SHARED_SIZE 32
#else
#define SHARED_SIZE 8
#endif

enum report_ids {
    REPORT_ID_MOUSE = 2,
    REPORT_ID_SYSTEM = 3,
    REPORT_ID_CONSUMER = 4,
    REPORT_ID_NKRO = 6,
};

// What the host has told us so far.
typedef struct {
    uint8_t configuration;
    bool boot_protocol;
    bool remote_wakeup;
    bool suspended;
    uint8_t idle_rate; // in units of 4 ms, 0 being "only on change"
    uint8_t leds;
} usb_state_t;

extern usb_state_t usb;

void usb_init(void);
void usb_detach(void);

// Serves the host: resets, suspension, requests. To be called at least every few milliseconds.
void usb_task(void);

// True when reports reach the host.
bool usb_ready(void);

// Hands one report to the host; false when it could not be taken in time.
bool usb_send(uint8_t endpoint, const void *report, uint8_t size);

// Called when the host may not have got what was sent: it is sent again.
void usb_reports_lost(void);

// Called when the host knows of no report yet: what is down now will be sent.
void usb_host_is_new(void);
