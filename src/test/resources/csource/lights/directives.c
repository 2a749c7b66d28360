led_config_t g_led_config = { {
#ifdef ISO
    { 0, NO_LED }
#endif
}, { { 1, 1 } }, { 4 } };
