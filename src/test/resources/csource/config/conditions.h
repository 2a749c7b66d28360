#ifdef ONE
#define A 1
#else
#define A 2
#endif
#if 0
#define B 3
#endif
#ifndef C
#    define C 4
#endif
