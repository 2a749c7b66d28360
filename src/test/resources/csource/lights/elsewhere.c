void light(void) { rgb_matrix_set_color(g_led_config.matrix_co[0][0], 0, 0, 0); }
extern led_config_t g_led_config;
