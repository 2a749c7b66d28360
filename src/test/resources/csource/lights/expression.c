
led_config_t g_led_config = { { { 0, NO_LED } }, { { 1, 1 } }, { LED_FLAG_KEYLIGHT | LED_FLAG_INDICATOR } };
