led_config_t g_led_config = { { { 0, 0 }, { 0, 0 }, { 0, 0 } }, { { 1, 1 } }, { 4 } };
