// What is remembered without power.
#pragma once

#include "quantum.h"

typedef struct {
    uint16_t format;
    uint8_t default_layer;
    bool nkro;
} settings_t;

extern settings_t settings;

// Reads them, or begins with defaults when nothing of ours is stored.
void settings_init(void);
void settings_save(void);
void settings_clear(void);

// Makes a layer the default one now and after every start.
void settings_set_default_layer(uint8_t layer);
