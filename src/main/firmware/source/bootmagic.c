// A key that, held while plugging in, starts the bootloader, and forgets all settings on the way:
// the way out when the firmware has become unusable.
#include "bootmagic.h"

#include <util/delay.h>

#include "bootloader.h"
#include "matrix.h"
#include "settings.h"

_Static_assert(BOOTMAGIC_ROW < MATRIX_ROWS, "BOOTMAGIC_ROW is outside the matrix");
_Static_assert(BOOTMAGIC_COLUMN < MATRIX_COLS, "BOOTMAGIC_COLUMN is outside the matrix");

#define SCANS 30

void bootmagic(void) {
    for (uint32_t i = 0; i < SCANS + (uint32_t)DEBOUNCE; i++) {
        matrix_scan();
        _delay_ms(1);
    }
    if (matrix_get_row(BOOTMAGIC_ROW) & ((matrix_row_t)1 << BOOTMAGIC_COLUMN)) {
        settings_clear();
        bootloader_jump();
    }
}
