const led_config_t PROGMEM g_led_config = { { { 0, 1 } }, { { 0, 0 }, { 8, 0 } }, { 4, 4 } };
