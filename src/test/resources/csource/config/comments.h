/* #define HIDDEN 1
#define HIDDEN_TOO 1 */
#define A /* in between */ 1
#define B 2 // behind
#define C 3//touches, so it is part of the text
#define D 4 /* never closed on this line
#define STILL_HIDDEN 5
*/
#define E "a // b"
// #define HIDDEN_AGAIN 1
#define F 6 /* one */ /* two */
#define G/* splits nothing */H 7
