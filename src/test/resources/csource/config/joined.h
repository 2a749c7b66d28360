#define PINS { \
    B0, \
    B1 \
}
#define NA\
ME 1
// a comment \
#define PART_OF_THE_COMMENT 1
#define AFTER 1
