#include "quantum.h"

#ifdef RGB_MATRIX_ENABLE
led_config_t g_led_config = {
    {
        { 0, NO_LED },
        { 2, 1 }
    }, {
        // the lights
        { 0, 0 }, { 112, 0x20 }, { 22.5, 64 }
    }, {
        LED_FLAG_KEYLIGHT, 1, LED_FLAG_ALL
    }
};
#endif
