#define BARE
#undef BARE
#define TEXT 1
#undef TEXT
#undef NEVER_SEEN
#define AGAIN 1
#undef AGAIN
#define AGAIN 2
#define OFF 1
#undef OFF
#undef OFF
