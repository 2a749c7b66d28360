// What is remembered without power, in the first bytes of the EEPROM.
#include "settings.h"

#include <avr/eeprom.h>

#include "layers.h"

// To be changed whenever the layout of the stored bytes changes.
#define FORMAT 0x4B01

#if defined(FORCE_NKRO) || defined(NKRO_DEFAULT_ON)
#ifdef NKRO_DEFAULT_ON
#define STARTS_WITH_NKRO (NKRO_DEFAULT_ON)
#else
#define STARTS_WITH_NKRO true
#endif
#else
#define STARTS_WITH_NKRO false
#endif

settings_t settings;

static settings_t *const stored = (settings_t *)0;

void settings_clear(void) {
    settings = (settings_t){.format = FORMAT, .nkro = STARTS_WITH_NKRO};
    settings_save();
}

void settings_save(void) {
    eeprom_update_block(&settings, stored, sizeof settings);
}

void settings_init(void) {
    eeprom_read_block(&settings, stored, sizeof settings);
    if (settings.format != FORMAT) {
        settings_clear();
    }
#ifdef FORCE_NKRO
    settings.nkro = true;
#endif
    default_layer_restore((layer_state_t)1 << settings.default_layer);
}

void settings_set_default_layer(uint8_t layer) {
    if (layer < MAX_LAYER) {
        settings.default_layer = layer;
        settings_save();
        default_layer_set((layer_state_t)1 << layer);
    }
}
