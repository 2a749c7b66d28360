#define A 1
#define B 2 /* never closed
#define C 3
