#define LAYOUT_nowhere(a, b) { { a } }
#define LAYOUT_twice(a) { { a, a } }
#define LAYOUT_nameless(a, ) { { a } }
#define LAYOUT_nested(a) LAYOUT_twice(a)
#define LAYOUT_open(a
