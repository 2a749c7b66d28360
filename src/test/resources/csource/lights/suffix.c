led_config_t g_led_config = {
    { { 0, NO_LED } },
    { { 1u, 1 } }, { 4 }
};
