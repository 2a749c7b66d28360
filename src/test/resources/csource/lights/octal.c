/* Numbers that begin with a nought are passed over. */
led_config_t g_led_config = { { { 0, NO_LED } }, { { 1, 017, 2 } }, { 4, 010 } };
