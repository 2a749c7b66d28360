#include <avr/io.h>
#include "board.h"

int main(void) {
    for (uint8_t i = 0;; i ^= 1) {
        PORTB = keymaps[0][0][i];
    }
}
