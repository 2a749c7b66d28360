#pragma once
// clang-format off

#if __has_include_next("keymap.h")
#    include_next "keymap.h"
#endif
