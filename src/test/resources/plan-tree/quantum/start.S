#include <avr/io.h>
.global begin
begin:
    ldi r24, 1
    out _SFR_IO_ADDR(DDRB), r24
    ret
