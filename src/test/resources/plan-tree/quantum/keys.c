#include "keys.h"
#include KEYMAP_C

unsigned char key(unsigned char at) { return keys[at % sizeof keys]; }
