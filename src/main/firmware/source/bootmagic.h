// A key that, held while plugging in, starts the bootloader.
#pragma once

void bootmagic(void);
