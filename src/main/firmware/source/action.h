// What a key does.
#pragma once

#include "quantum.h"

// Carries out the keycode of a key that went down or up; the tap count must be known by now.
void process_record(keyrecord_t *record);

// Five modifier bits of a keycode as the eight of a report.
uint8_t report_mods(uint8_t keycode_mods);
