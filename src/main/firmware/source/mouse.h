// The mouse that is moved with keys.
#pragma once

#include "quantum.h"

bool is_mouse_key(uint8_t keycode);
void mouse_key(uint8_t keycode, bool pressed);

// Repeats movement while keys are held.
void mouse_task(void);
void mouse_clear(void);
uint8_t mouse_report_copy(uint8_t *buffer);
