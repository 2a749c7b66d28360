// With RETRO_TAPPING, a key held past the tapping term still taps if nothing else was pressed.
//
// The tap comes with the modifiers there were before the key was held.
#include "retro_tapping.h"

#include "keyboard_report.h"

#ifdef RETRO_TAPPING

static keypos_t last_pressed;
static bool alone;          // it went up again, and nothing was pressed in between
static uint8_t mods_before; // when the tap-hold key that is held went down
static uint8_t mods_after;  // the last of them that went down or up

static bool is_last_pressed(keypos_t key) {
    return key.row == last_pressed.row && key.col == last_pressed.col;
}

void retro_tapping_event(const keyevent_t *event) {
    if (event->pressed) {
        last_pressed = event->key;
        alone = false;
    } else if (is_last_pressed(event->key)) {
        alone = true;
    }
}

static void tap(uint8_t keycode, uint8_t mods_now) {
    register_mods(mods_before);
    wait_ms(TAP_CODE_DELAY);
    tap_code(keycode);
    wait_ms(TAP_CODE_DELAY);
    unregister_mods(mods_before & (uint8_t)~mods_now);
}

static void released(uint8_t keycode, const keyrecord_t *record) {
    uint8_t mods_now = get_mods();
    if (record->tap.count) {
        alone = false;
    } else if (is_last_pressed(record->event.key)) {
        if (alone) {
            tap(keycode, mods_now);
        }
        alone = false;
    }
    mods_after = mods_now;
}

void retro_tapping(uint8_t keycode, const keyrecord_t *record) {
    if (!record->event.pressed) {
        released(keycode, record);
    } else if (record->tap.count) {
        alone = false;
    } else {
        mods_before = mods_after;
        mods_after = get_mods();
    }
}

#endif
