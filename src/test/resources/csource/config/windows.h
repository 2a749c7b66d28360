#define A 1
#define PINS { B0, \
 B1 }
#define B
