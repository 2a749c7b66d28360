#define LAYOUT_kc(a) LAYOUT(KC_##a)
#define MY_LAYOUT(a) { { a } }
// #define LAYOUT_old(a) { { a } }
/*
#define LAYOUT_older(a) { { a } }
*/
#define LAYOUT(a /* first */, b) { { b, a } } // the only one
