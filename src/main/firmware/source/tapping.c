// Keys that do one thing when tapped and another when held: the decision between the two.
//
// At most one key is in question at a time. While it is undecided, later events wait in a queue,
// and are replayed in their order once it is decided. After a tap the key stays in question for a
// while, so that tapping it again soon is counted, and holding it then repeats the tapped key.
#include "tapping.h"

#include "action.h"
#include "keyboard_report.h"
#include "keymap_lookup.h"
#include "layers.h"
#include "retro_tapping.h"
#include "timer.h"
#include "waiting_events.h"

enum stage {
    NO_KEY,    // no key is in question
    UNDECIDED, // it is down and may still become either
    TAP_HELD,  // it was found to be a tap, and is still down
    TAP_OVER,  // it was tapped and released: another tap may follow
};

static enum stage stage;
static keyrecord_t question; // the key in question: its last event and its count of taps

#define MAX_COUNT 15

#ifdef PERMISSIVE_HOLD
#define NESTED_TAP_MEANS_HOLD true
#else
#define NESTED_TAP_MEANS_HOLD false
#endif

#ifdef HOLD_ON_OTHER_KEY_PRESS
#define OTHER_PRESS_MEANS_HOLD true
#else
#define OTHER_PRESS_MEANS_HOLD false
#endif

static bool same_key(keypos_t a, keypos_t b) {
    return a.row == b.row && a.col == b.col;
}

static bool in_question(const keyrecord_t *record) {
    return same_key(record->event.key, question.event.key);
}

static bool within(uint16_t term, uint16_t time) {
    return (uint16_t)(time - question.event.time) < term;
}

bool is_tap_hold(uint16_t keycode) {
    return (keycode >= QK_MOD_TAP && keycode <= QK_LAYER_TAP_MAX) ||
           (keycode >= QK_ONE_SHOT_LAYER && keycode <= QK_LAYER_TAP_TOGGLE_MAX);
}

static uint16_t keycode_now(keypos_t key) {
    return keycode_in_keymap(layer_of_key(key), key);
}

static bool starts_question(const keyrecord_t *record) {
    return record->event.pressed && is_tap_hold(keycode_now(record->event.key));
}

// The press may have been the last on a one-shot layer, and released the key as well.
static void decide_tap(void) {
    process_record(&question);
    stage = question.event.pressed ? TAP_HELD : TAP_OVER;
}

// A tap that is already complete in the queue need not wait for its release to be replayed.
static void ask_about(const keyrecord_t *record) {
    question = *record;
    stage = UNDECIDED;
    keyrecord_t *release = waiting_release_of(question.event.key);
    if (release && within(TAPPING_TERM, release->event.time)) {
        question.tap.count = release->tap.count = 1;
        decide_tap();
    }
}

static void decide_hold(void) {
    stage = NO_KEY;
    process_record(&question);
}

static bool is_modifier(uint8_t key) {
    return key >= KC_LEFT_CTRL && key <= KC_RIGHT_GUI;
}

// Modifiers and layers in force when the key went down must stay until it is decided: whether the
// release of another key has to wait for that.
static bool must_outlast_question(const keyrecord_t *record) {
    uint16_t keycode = keycode_now(record->event.key);
    uint8_t key = keycode & 0xFF;
    if (keycode <= QK_MODS_MAX) {
        return is_modifier(key) || (key == KC_NO && keycode != KC_NO);
    }
    if (keycode <= QK_MOD_TAP_MAX) {
        return record->tap.count == 0 || is_modifier(key);
    }
    if (keycode >= QK_ONE_SHOT_MOD && keycode <= QK_ONE_SHOT_MOD_MAX) {
        return record->tap.count == 0;
    }
    return keycode <= QK_LAYER_TAP_MAX || (keycode >= QK_MOMENTARY && keycode <= QK_MOMENTARY_MAX);
}

// Each of these returns true when it is done with the record, false when the record must wait.

static bool while_undecided(keyrecord_t *record) {
    if (!within(TAPPING_TERM, record->event.time)) {
        decide_hold();
        return false;
    }
    if (in_question(record) && !record->event.pressed) {
        question.tap.count = record->tap.count = 1;
        decide_tap();
        return false;
    }
    if (record->event.pressed) {
        question.tap.interrupted = true;
        if (OTHER_PRESS_MEANS_HOLD) {
            decide_hold();
        }
        return false;
    }
    if (!waiting_press_of(record->event.key)) {
        if (must_outlast_question(record)) {
            return false;
        }
        process_record(record);
        return true;
    }
    if (NESTED_TAP_MEANS_HOLD) {
        decide_hold();
    }
    return false;
}

// The tapped key is held down; pressed for the second time or later, it repeats.
static bool while_tap_held(keyrecord_t *record) {
    if (in_question(record) && !record->event.pressed) {
        bool soon = within(TAPPING_TERM, record->event.time);
        record->tap = question.tap;
        process_record(record);
        question = *record;
        stage = soon ? TAP_OVER : NO_KEY;
        return true;
    }
    if (starts_question(record)) {
        if (question.tap.count > 1) {
            keyrecord_t release = question;
            release.event.pressed = false;
            release.event.time = record->event.time;
            process_record(&release);
        }
        ask_about(record);
        return true;
    }
    process_record(record);
    return true;
}

static bool after_tap(keyrecord_t *record) {
    bool again = record->event.pressed && in_question(record);
    if (again && within(QUICK_TAP_TERM, record->event.time) && !question.tap.interrupted) {
        record->tap = question.tap;
        if (record->tap.count < MAX_COUNT) {
            record->tap.count++;
        }
        question = *record;
        decide_tap();
        return true;
    }
    if (again) {
        question = *record;
        stage = UNDECIDED;
        return true;
    }
    if (starts_question(record)) {
        ask_about(record);
        return true;
    }
    if (record->event.pressed) {
        question.tap.interrupted = true;
    }
    process_record(record);
    return true;
}

static bool without_question(keyrecord_t *record) {
    if (starts_question(record)) {
        ask_about(record);
    } else {
        process_record(record);
    }
    return true;
}

static bool handle(keyrecord_t *record) {
    if (stage == TAP_OVER && !within(TAPPING_TERM, record->event.time)) {
        stage = NO_KEY;
    }
    switch (stage) {
        case UNDECIDED:
            return while_undecided(record);
        case TAP_HELD:
            return while_tap_held(record);
        case TAP_OVER:
            return after_tap(record);
        default:
            return without_question(record);
    }
}

// Stops at the first event that must go on waiting.
static void replay(void) {
    const keyrecord_t *first;
    while ((first = waiting_first())) {
        keyrecord_t record = *first;
        if (handle(&record)) {
            waiting_remove_first();
        } else if (stage == UNDECIDED) {
            return;
        }
    }
}

// When no more events can wait, the question has to be decided, rather than losing any. Modifiers
// that came with an earlier key do not outlive the press of another, even one that has to wait.
void tapping_event(keyevent_t event) {
    if (event.pressed) {
        clear_weak_mods();
    }
    retro_tapping_event(&event);
    if (waiting_full()) {
        decide_hold();
        replay();
    }
    keyrecord_t record = {.event = event};
    if (!handle(&record)) {
        waiting_add(&record);
    }
    replay();
}

void tapping_task(void) {
    uint16_t now = timer_read();
    if (stage == UNDECIDED && !within(TAPPING_TERM, now)) {
        decide_hold();
    } else if (stage == TAP_OVER && !within(TAPPING_TERM, now)) {
        stage = NO_KEY;
    }
    replay(); // a layer that has gone off may let the first one go on
}
