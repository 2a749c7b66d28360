// While the host sleeps.
#pragma once

// Sleeps with it, and wakes it up when a key is pressed.
void suspend_task(void);
