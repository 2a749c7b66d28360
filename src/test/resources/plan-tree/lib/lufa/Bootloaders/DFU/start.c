#include <avr/pgmspace.h>
#include "Keyboard.h"
#include "Version.h"

#ifndef ROOM
#define ROOM 8
#endif

const char product[] PROGMEM = PRODUCT;
const char room[ROOM] PROGMEM = {LIBRARY_VERSION};

int main(void) {
    for (;;) {
    }
}
