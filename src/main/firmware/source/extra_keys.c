// Keys that are not on the keyboard page: one system key and one consumer key at a time.
//
// Source of the numbers: HID usage tables 1.3, chapters 4 (generic desktop) and 15 (consumer).
#include "extra_keys.h"

#include "usb.h"

typedef struct {
    uint8_t id;
    uint16_t usage;
} extra_report_t;

static extra_report_t system_report = {REPORT_ID_SYSTEM, 0};
static extra_report_t consumer_report = {REPORT_ID_CONSUMER, 0};
static bool lost; // one of them did not reach the host

// In the order of the keycodes, from KC_AUDIO_MUTE on.
static const uint16_t consumer_usages[] PROGMEM = {
    0x0E2, // mute
    0x0E9, // volume up
    0x0EA, // volume down
    0x0B5, // next track
    0x0B6, // previous track
    0x0B7, // stop
    0x0CD, // play or pause
    0x183, // media player
    0x0B8, // eject
    0x18A, // mail
    0x192, // calculator
    0x194, // file browser
    0x221, // search
    0x223, // home page
    0x224, // back
    0x225, // forward
    0x226, // stop loading
    0x227, // refresh
    0x22A, // bookmarks
    0x0B3, // fast forward
    0x0B4, // rewind
    0x06F, // display brighter
    0x070, // display darker
    0x19F, // control panel
    0x1CB, // assistant
    0x29F, // all windows
    0x2A0, // all programs
};

_Static_assert(sizeof consumer_usages / 2 == KC_LAUNCHPAD - KC_AUDIO_MUTE + 1,
               "one usage per consumer keycode");

// System power down is usage 0x81; sleep and wake up follow, as their keycodes do.
static uint16_t system_usage(uint8_t keycode) {
    return 0x81 + (keycode - KC_SYSTEM_POWER);
}

bool is_extra_key(uint8_t keycode) {
    return keycode >= KC_SYSTEM_POWER && keycode <= KC_LAUNCHPAD;
}

static void send(extra_report_t *report, uint16_t usage) {
    if (report->usage != usage) {
        report->usage = usage;
        if (!usb_send(SHARED_ENDPOINT, report, sizeof *report)) {
            lost = true;
        }
    }
}

void extra_key(uint8_t keycode, bool pressed) {
    if (keycode <= KC_SYSTEM_WAKE) {
        send(&system_report, pressed ? system_usage(keycode) : 0);
    } else {
        uint16_t usage = pgm_read_word(&consumer_usages[keycode - KC_AUDIO_MUTE]);
        send(&consumer_report, pressed ? usage : 0);
    }
}

void extra_keys_clear(void) {
    send(&system_report, 0);
    send(&consumer_report, 0);
}

void extra_keys_repeat(void) {
    if (!lost) {
        return;
    }
    lost = false;
    usb_send(SHARED_ENDPOINT, &system_report, sizeof system_report);
    usb_send(SHARED_ENDPOINT, &consumer_report, sizeof consumer_report);
}

uint8_t extra_report_copy(uint8_t id, uint8_t *buffer) {
    memcpy(buffer, id == REPORT_ID_SYSTEM ? &system_report : &consumer_report,
           sizeof(extra_report_t));
    return sizeof(extra_report_t);
}
