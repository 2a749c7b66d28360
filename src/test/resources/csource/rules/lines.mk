ifeq ($(strip $(X)), yes)
    A = 1
else
    A = 2
endif
SRC += a.c \
       b.c
B = c \
    d = e
include x.mk
C = 1 += 2
D = a ?= b
