// A layer for the next key only.
#pragma once

#include "quantum.h"

void one_shot_layer_pressed(uint8_t layer, uint8_t taps);
void one_shot_layer_released(uint8_t layer, uint8_t taps);

// Tells that another key went down; true when that used the layer up, which is then off.
bool one_shot_layer_used(void);

// Whether a layer is on for the next key only.
bool one_shot_layer_active(void);

// Lets time pass: a layer that waited too long is given up.
void one_shot_task(void);

// A modifier for the next key only.
void one_shot_mods_key(uint8_t mods, bool pressed, uint8_t taps);

// OS_ON, OS_OFF and OS_TOGG: while off, one-shot keys are ordinary layer and modifier keys.
void one_shot_enable(bool on);
bool one_shot_enabled(void);
