// Switches that stay where they are put.
#pragma once

void dip_switch_init(void);
void dip_switch_task(void);
