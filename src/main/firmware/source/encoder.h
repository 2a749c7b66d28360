// Knobs that turn.
#pragma once

void encoder_init(void);
void encoder_task(void);
