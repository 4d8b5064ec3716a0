/* Random walks: any number of steps through the states, on hundreds of live regions, compared with
 * a plain model; then through the same with larger pages.
 *
 *     walk [STEPS] [SEED] [THREADS]
 *
 * The same seed walks the same way; with several threads, each does, but for what they hand to
 * each other. Prints what was done, and says at which step what failed.
 */
#define _GNU_SOURCE
#include "walk_party.h"

int
main(int argc, char **argv)
{
	return walk_main(argc, argv);
}
