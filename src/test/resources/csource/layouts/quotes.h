#define A "/* no comment"
#define LAYOUT(a) { { a } }
#error don't
/* hidden by the apostrophe above */
#define LAYOUT_b(a) { { a } }
