/* The random walk with the debug library, which checks each access against what it knows of the
 * pages and finds nothing to complain of. Otherwise like walk.c.
 */
#define _GNU_SOURCE
#define PAGES_DEBUG
#include "walk_party.h"

int
main(int argc, char **argv)
{
	return walk_main(argc, argv);
}
