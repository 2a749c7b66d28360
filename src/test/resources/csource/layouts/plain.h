#pragma once
#include "quantum.h"

#define XXX KC_NO

#define LAYOUT( \
    k00, k01, \
    k10 \
) { \
    { k00, k01 }, \
    { KC_NO, k10 } \
}
#   define LAYOUT_row(a,b) { { a, XXX, b } }
#define LAYOUT_ortho_2x2 LAYOUT
#define	TABBED LAYOUT
