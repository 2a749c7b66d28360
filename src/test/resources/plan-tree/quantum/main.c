#include <avr/io.h>
#include "info_config.h"
#include "keys.h"

unsigned char board(void);
void begin(void);

int main(void) {
    begin();
    for (unsigned char i = 0;; i++) {
        PORTB = key(i) + board() + ROWS + sizeof TITLE;
    }
}
