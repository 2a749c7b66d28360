#pragma once

#define TAPPING_TERM 150
#define  SPACED   { B0,   B1 }
	#define INDENTED yes
#define BARE
# define NOT_READ 1
#defineNOT_READ_EITHER 1
