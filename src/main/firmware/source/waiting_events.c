// Events that wait until an earlier key is decided to be tapped or held: a queue of fixed size.
#include "waiting_events.h"

#define ROOM 8

static keyrecord_t events[ROOM];
static uint8_t count;

bool waiting_full(void) {
    return count == ROOM;
}

void waiting_add(const keyrecord_t *record) {
    events[count++] = *record;
}

const keyrecord_t *waiting_first(void) {
    return count ? &events[0] : NULL;
}

void waiting_remove_first(void) {
    count--;
    memmove(&events[0], &events[1], count * sizeof events[0]);
}

static keyrecord_t *find(keypos_t key, bool pressed) {
    for (uint8_t i = 0; i < count; i++) {
        const keyevent_t *event = &events[i].event;
        if (event->pressed == pressed && event->key.row == key.row && event->key.col == key.col) {
            return &events[i];
        }
    }
    return NULL;
}

keyrecord_t *waiting_press_of(keypos_t key) {
    return find(key, true);
}

keyrecord_t *waiting_release_of(keypos_t key) {
    return find(key, false);
}
