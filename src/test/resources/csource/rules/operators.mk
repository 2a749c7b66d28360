A = 1
A = 2
B ?= 1
B ?= 2
C += 1
C += 2
D := 1
E=1=2
F   =   spaced   out   # comment
#G = 1
  # H = 1
I =
