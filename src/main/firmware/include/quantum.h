// Everything the generated keyboard and keymap files may use: the only header they include.
//
// The names are the ones QMK gives, so that the same files compile in a QMK source tree.
#pragma once

#include <avr/pgmspace.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "encoder_map.h"
#include "key_events.h"
#include "keyboard_api.h"
#include "keycode_macros.h"
#include "pins.h"
#include "send_string.h"
