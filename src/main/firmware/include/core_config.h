// Fills in what the generated configuration leaves open.
//
// Included before every source file, after info_config.h and config.h. The values are the ones
// QMK's documentation gives as defaults, so that leaving a setting out means the same here.
#pragma once

#ifndef QMK_KEYBOARD_H
#define QMK_KEYBOARD_H "default_keyboard.h"
#endif

// The two ways a diode can point in a matrix; DIODE_DIRECTION is one of them.
#define COL2ROW 0
#define ROW2COL 1
#ifndef DIODE_DIRECTION
#define DIODE_DIRECTION COL2ROW
#endif

// Matrix timing.
#ifndef DEBOUNCE
#define DEBOUNCE 5
#endif
#ifndef MATRIX_IO_DELAY
#define MATRIX_IO_DELAY 30
#endif

// Keys that tell a tap from a hold; all times in milliseconds.
#ifndef TAPPING_TERM
#define TAPPING_TERM 200
#endif
#ifndef QUICK_TAP_TERM
#define QUICK_TAP_TERM TAPPING_TERM
#endif
#ifndef TAPPING_TOGGLE
#define TAPPING_TOGGLE 5
#endif
#ifndef ONESHOT_TAP_TOGGLE
#define ONESHOT_TAP_TOGGLE 1
#endif
#ifndef ONESHOT_TIMEOUT
#define ONESHOT_TIMEOUT 0
#endif
#ifndef TAP_CODE_DELAY
#define TAP_CODE_DELAY 0
#endif
#ifndef TAP_HOLD_CAPS_DELAY
#define TAP_HOLD_CAPS_DELAY 80
#endif

// Status lights.
#ifndef LED_PIN_ON_STATE
#define LED_PIN_ON_STATE 1
#endif

// Which key, held while plugging in, starts the bootloader.
#ifndef BOOTMAGIC_ROW
#define BOOTMAGIC_ROW 0
#endif
#ifndef BOOTMAGIC_COLUMN
#define BOOTMAGIC_COLUMN 0
#endif

// What the device tells the host about itself.
#ifndef MANUFACTURER
#define MANUFACTURER "Keywright"
#endif
#ifndef PRODUCT
#define PRODUCT "Keyboard"
#endif
#ifndef VENDOR_ID
#define VENDOR_ID 0xFEED
#endif
#ifndef PRODUCT_ID
#define PRODUCT_ID 0x0000
#endif
#ifndef DEVICE_VER
#define DEVICE_VER 0x0100
#endif
#ifndef USB_MAX_POWER_CONSUMPTION
#define USB_MAX_POWER_CONSUMPTION 500
#endif
#ifndef USB_POLLING_INTERVAL_MS
#define USB_POLLING_INTERVAL_MS 1
#endif
