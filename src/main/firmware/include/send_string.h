// Text to type, with key presses and pauses mixed in.
//
// A control sequence is the character 1, a letter for what to do, and its argument: one character
// holding a keycode, or decimal digits ended by a bar.
#pragma once

#include <avr/pgmspace.h>
#include <stdint.h>

#include "string_keys.h"

#define SS_TEXT(x)             #x
#define SS_TAP(key)            "\1t" key
#define SS_DOWN(key)           "\1d" key
#define SS_UP(key)             "\1u" key
#define SS_DELAY(milliseconds) "\1w" SS_TEXT(milliseconds) "|"

#define SS_WITH(key, string) SS_DOWN(key) string SS_UP(key)
#define SS_LCTL(string)      SS_WITH(X_LCTL, string)
#define SS_LSFT(string)      SS_WITH(X_LSFT, string)
#define SS_LALT(string)      SS_WITH(X_LALT, string)
#define SS_LGUI(string)      SS_WITH(X_LGUI, string)
#define SS_RCTL(string)      SS_WITH(X_RCTL, string)
#define SS_RSFT(string)      SS_WITH(X_RSFT, string)
#define SS_RALT(string)      SS_WITH(X_RALT, string)
#define SS_RGUI(string)      SS_WITH(X_RGUI, string)

#define SEND_STRING(string)                 send_string_with_delay_P(PSTR(string), 0)
#define SEND_STRING_DELAY(string, interval) send_string_with_delay_P(PSTR(string), interval)

void send_string_P(const char *string);
void send_string_with_delay_P(const char *string, uint8_t interval);
void send_char(char ascii);
