#if 0
led_config_t g_led_config = { { { 9, 9 } }, { { 9, 9 } }, { 9 } };
#endif
#ifdef A
led_config_t g_led_config = { { { 0, NO_LED } }, { { 1, 1 } }, { 4 } };
#else
led_config_t g_led_config = { { { NO_LED, 0 } }, { { 2, 2 } }, { 1 } };
#endif
