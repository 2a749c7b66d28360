// Lights for Caps Lock and its like, on pins of their own.
#include "indicators.h"

#include "usb.h"

led_t host_keyboard_led_state(void) {
    return (led_t){.raw = usb.leds};
}

static inline void show(pin_t pin, bool on) {
    gpio_write_pin(pin, on == LED_PIN_ON_STATE);
}

static void show_all(led_t state) {
    (void)state;
#ifdef LED_NUM_LOCK_PIN
    show(LED_NUM_LOCK_PIN, state.num_lock);
#endif
#ifdef LED_CAPS_LOCK_PIN
    show(LED_CAPS_LOCK_PIN, state.caps_lock);
#endif
#ifdef LED_SCROLL_LOCK_PIN
    show(LED_SCROLL_LOCK_PIN, state.scroll_lock);
#endif
#ifdef LED_COMPOSE_PIN
    show(LED_COMPOSE_PIN, state.compose);
#endif
#ifdef LED_KANA_PIN
    show(LED_KANA_PIN, state.kana);
#endif
}

void indicators_init(void) {
#ifdef LED_NUM_LOCK_PIN
    gpio_set_pin_output(LED_NUM_LOCK_PIN);
#endif
#ifdef LED_CAPS_LOCK_PIN
    gpio_set_pin_output(LED_CAPS_LOCK_PIN);
#endif
#ifdef LED_SCROLL_LOCK_PIN
    gpio_set_pin_output(LED_SCROLL_LOCK_PIN);
#endif
#ifdef LED_COMPOSE_PIN
    gpio_set_pin_output(LED_COMPOSE_PIN);
#endif
#ifdef LED_KANA_PIN
    gpio_set_pin_output(LED_KANA_PIN);
#endif
    show_all((led_t){0});
}

void indicators_update(void) {
    led_t state = host_keyboard_led_state();
    if (led_update_kb(state)) {
        show_all(state);
    }
}
