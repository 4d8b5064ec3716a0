/* The fault matrix: in each state, however it was reached, reading, writing and executing every
 * page faults or does not, as the strength query says, and as is known of the processor. */
#define _GNU_SOURCE
#include "access.h"
#include "emulated.h"
#include "needs.h"
#include "pages_kit.h"

/* ---- What should fault ---- */

/* What pages of a state let through, where that is known without asking the library. */
static unsigned
known_permits(int state)
{
	unsigned permits = (unsigned)state;

#if defined __x86_64__ || defined __i386__
	/* Page tables have no bit for reading: pages that are there can be read. Protection keys
	 * make an exception of pages that are executable and nothing else. */
	if (permits == MPAGES_EXEC && access_knows_keys())
		return permits;
	return permits != 0 ? permits | MPAGES_READ : 0;
#else
	/* Nor does Linux elsewhere let be written what it does not let be read. Some processors of these
	 * kinds hide code, which the strength says and the faults below prove. */
	(void)access_knows_keys;
	if (permits == MPAGES_EXEC)
		return family[permits].strength().permits;
	return (permits & MPAGES_WRITE) != 0 ? permits | MPAGES_READ : permits;
#endif
}

/* ---- The comparison ---- */

/* What an emulator of programs lacks, and the matrix then has not. */
static bool lists_rights, hides_code;

/* That pages have the rights of their state, and frees them. */
static void
assert_rights(int state, mpages_region pages, const char *reached)
{
	static const struct {
		unsigned access;
		const char *name;
	} accesses[] = {{MPAGES_READ, "read"}, {MPAGES_WRITE, "write"}, {MPAGES_EXEC, "execute"}};
	unsigned said = family[state].strength().permits;

	ck_assert(family[state].ok(pages));
	if (lists_rights)
		ck_assert_str_eq(maps_rights(pages.base, pages.size), maps_wants(family[state].rights));
	ck_assert_uint_eq(said, known_permits(state));
	for (int i = 0; i < LENGTH(accesses); i++) {
		unsigned access = accesses[i].access;
		bool may = (said & access) != 0;

		if (!hides_code && said == MPAGES_EXEC && access == MPAGES_READ)
			continue;
		ck_assert_msg(access_is(pages, access, may), "%s of %s after %s should %s",
		              accesses[i].name, family[state].name, reached, may ? "work" : "fault");
	}
	ck_assert(family[state].free(&pages));
}

START_TEST(new_pages_have_their_rights)
{
	assert_rights(_i, family[_i].new(3 * mpages_page_size()), "new");
}
END_TEST

START_TEST(turned_pages_have_their_rights)
{
	for (int i = 0; i < FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[_i].turns[i];
		mpages_region pages;

		if (turn->turn == NULL)
			continue;
		pages = family[_i].new(3 * mpages_page_size());
		assert_rights(turn->to, turn->turn(&pages), turn->name);
		pages = filled(_i, 3 * mpages_page_size(), 1);
		assert_rights(turn->to, turn->turn(&pages), turn->name);
	}
}
END_TEST

START_TEST(resized_pages_have_their_rights)
{
	static const size_t lengths[] = {1, 3, 5};
	int state = readable_writable[_i];
	size_t page = mpages_page_size();

	for (int i = 0; i < LENGTH(lengths); i++) {
		mpages_region pages = filled(state, 3 * page, 1);

		ck_assert(family[state].resize(&pages, lengths[i] * page));
		assert_rights(state, pages, "resize");
	}
}
END_TEST

START_TEST(moved_pages_have_their_rights)
{
	int state = readable_writable[_i];
	size_t page = mpages_page_size();
	mpages_region pages = filled(state, 3 * page, 1), was = pages;
	char *end = (char *)pages.base + pages.size;
	void *neighbour = maps_occupy(end, page);

	ck_assert(family[state].resize(&pages, 5 * page));
	ck_assert_ptr_ne(pages.base, was.base);
	assert_rights(state, pages, "resize that moves");
	ck_assert(maps_leave(neighbour, page));
}
END_TEST

START_TEST(decommitted_pages_have_their_rights)
{
	int state = writable[_i];
	size_t page = mpages_page_size();
	const size_t ranges[][2] = {{0, 3 * page}, {page, page}, {1, page}, {page - 1, page + 2}};

	if ((state & MPAGES_READ) == 0)
		needs_wiping();
	for (int i = 0; i < LENGTH(ranges); i++) {
		mpages_region pages = filled(state, 3 * page, 1);

		ck_assert(family[state].decommit(pages, ranges[i][0], ranges[i][1]));
		assert_rights(state, pages, "decommit");
	}
}
END_TEST

/* A part that is turned, and the rest, which is not; both ways round. */
START_TEST(turned_parts_have_their_rights)
{
	size_t page = mpages_page_size();

	for (int i = 0; i < 2 * FAMILY_TURNS; i++) {
		const struct family_turn *turn = &family[_i].turns[i / 2];
		mpages_region first, rest;

		if (turn->turn == NULL)
			continue;
		first = family[_i].new(3 * page);
		rest = family[_i].split(&first, (size_t)(1 + i % 2) * page);
		if (i % 2 == 0)
			first = turn->turn(&first);
		else
			rest = turn->turn(&rest);
		assert_rights(i % 2 == 0 ? turn->to : _i, first, "a split");
		assert_rights(i % 2 == 0 ? _i : turn->to, rest, "a split");
	}
}
END_TEST

/* Neighbours that have come here apart, by each turn that leads here. */
START_TEST(joined_pages_have_their_rights)
{
	size_t page = mpages_page_size();

	for (int from = 0; from < FAMILY_STATES; from++) {
		for (int i = 0; i < FAMILY_TURNS; i++) {
			const struct family_turn *turn = &family[from].turns[i];
			mpages_region first, rest;

			if (turn->turn == NULL || turn->to != _i)
				continue;
			first = family[from].new(3 * page);
			rest = family[from].split(&first, page);
			first = turn->turn(&first);
			rest = turn->turn(&rest);
			ck_assert(family[_i].join(&first, &rest));
			assert_rights(_i, first, "a join");
		}
	}
}
END_TEST

START_TEST(uncommitted_pages_have_no_rights)
{
	mpages_region pages;

	if (family[_i].uncommit == NULL)
		return;
	pages = filled(_i, 3 * mpages_page_size(), 1);
	assert_rights(AT_none, family[_i].uncommit(&pages), "uncommit");
}
END_TEST

static void
add_all(TCase *tcase)
{
	tcase_add_loop_test(tcase, new_pages_have_their_rights, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, turned_pages_have_their_rights, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, resized_pages_have_their_rights, 0, LENGTH(readable_writable));
	tcase_add_loop_test(tcase, moved_pages_have_their_rights, 0, LENGTH(readable_writable));
	tcase_add_loop_test(tcase, decommitted_pages_have_their_rights, 0, LENGTH(writable));
	tcase_add_loop_test(tcase, turned_parts_have_their_rights, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, joined_pages_have_their_rights, 0, FAMILY_STATES);
	tcase_add_loop_test(tcase, uncommitted_pages_have_no_rights, 0, FAMILY_STATES);
}

int
main(void)
{
	Suite *suite = suite_create("faults");

	lists_rights = system_lists_rights();
	hides_code = system_hides_what_it_says();
	if (!lists_rights)
		printf("passed over, for it is not listed: what rights the system tells of\n");
	if (!hides_code)
		printf("passed over, for accesses are not refused: reading what is only executable\n");
	at_every_page_size(suite, add_all);
	return run_suite(suite);
}
