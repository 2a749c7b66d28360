#pragma once

#ifndef DIODE_DIRECTION
#    define DIODE_DIRECTION COL2ROW
#endif // DIODE_DIRECTION

#ifndef LED_CAPS_LOCK_PIN
#    define LED_CAPS_LOCK_PIN B6
#endif // LED_CAPS_LOCK_PIN

#ifndef DEVICE_VER
#    define DEVICE_VER 0x0102
#endif // DEVICE_VER

#ifndef MANUFACTURER
#    define MANUFACTURER "Kéy \"Wright\""
#endif // MANUFACTURER

#ifndef PRODUCT
#    define PRODUCT "Prüfling ⌨"
#endif // PRODUCT

#ifndef PRODUCT_ID
#    define PRODUCT_ID 0x4B57
#endif // PRODUCT_ID

#ifndef VENDOR_ID
#    define VENDOR_ID 0xFEED
#endif // VENDOR_ID

#ifndef MATRIX_COLS
#    define MATRIX_COLS 6
#endif // MATRIX_COLS

#ifndef MATRIX_ROWS
#    define MATRIX_ROWS 5
#endif // MATRIX_ROWS

#ifndef MATRIX_COL_PINS
#    define MATRIX_COL_PINS { F0, F1, F4, F5, F6, F7 }
#endif // MATRIX_COL_PINS

#ifndef MATRIX_ROW_PINS
#    define MATRIX_ROW_PINS { B0, B1, B2, B3, E6 }
#endif // MATRIX_ROW_PINS

#ifndef ENCODER_A_PINS
#    define ENCODER_A_PINS { D4 }
#endif // ENCODER_A_PINS

#ifndef ENCODER_B_PINS
#    define ENCODER_B_PINS { D6 }
#endif // ENCODER_B_PINS
