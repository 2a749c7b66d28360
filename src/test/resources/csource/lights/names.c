// An unknown name is no light, and says nothing about what a light is for.
led_config_t g_led_config = { { { 0, ___ } }, { { 1, 1 } }, { SOMETHING } };
