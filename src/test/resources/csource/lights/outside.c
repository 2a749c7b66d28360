led_config_t g_led_config = { { { 1, NO_LED } }, { { 1, 1 } }, { 4 } };
