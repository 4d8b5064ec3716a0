/* Pages of files in random walks through all their states, against a plain model: every turn,
 * split and join, with the bytes of the pages and of the file, and the rights, compared after
 * each. With the argument "all", longer. */
#define _GNU_SOURCE
#include "file_kit.h"

enum {
	NONE,
	R = MPAGES_READ,
	W = MPAGES_WRITE,
	RW = R | W,
	STATES = 4,
	TURNS = 5,
	PAGES = 6 /* of the file */
};

static int steps = 3000;

/* ---- The generated API as a table ---- */

typedef struct kind_state {
	const char *rights;
	mpages_region (*new)(int fd, uint64_t offset, size_t n);
	bool (*free)(mpages_region *p);
	mpages_region (*split)(mpages_region *p, size_t at);
	bool (*join)(mpages_region *p, mpages_region *other);
	bool (*load)(mpages_region p, size_t at, void *to, size_t n);
	bool (*store)(mpages_region p, size_t at, const void *from, size_t n);
	struct {
		mpages_region (*turn)(mpages_region *p);
		int to;
	} turns[TURNS];
} kind_state;

#define TYPED(S, region) ((pages_##S){region})

#define CALLS(S) \
	static mpages_region S##_new(int fd, uint64_t offset, size_t n) \
	{ return pages_##S##_new(fd, offset, n).region; } \
	static bool S##_free(mpages_region *p) \
	{ \
		pages_##S handle = {*p}; \
		bool done = pages_##S##_free(&handle); \
		*p = handle.region; \
		return done; \
	} \
	static mpages_region S##_split(mpages_region *p, size_t at) \
	{ \
		pages_##S handle = {*p}, rest = pages_##S##_split(&handle, at); \
		*p = handle.region; \
		return rest.region; \
	} \
	static bool S##_join(mpages_region *p, mpages_region *other) \
	{ \
		pages_##S handle = {*p}, next = {*other}; \
		bool done = pages_##S##_join(&handle, &next); \
		*p = handle.region; \
		*other = next.region; \
		return done; \
	}
#define LOADS(S) \
	static bool S##_load(mpages_region p, size_t at, void *to, size_t n) \
	{ return pages_##S##_load(TYPED(S, p), at, to, n); }
#define STORES(S) \
	static bool S##_store(mpages_region p, size_t at, const void *from, size_t n) \
	{ return pages_##S##_store(TYPED(S, p), at, from, n); }
#define TURN(S, name, U) \
	static mpages_region S##_##name(mpages_region *p) \
	{ \
		pages_##S handle = {*p}; \
		pages_##U turned = pages_##S##_##name(&handle); \
		*p = handle.region; \
		return turned.region; \
	}
#define KIND(K, way) \
	CALLS(none_##K) CALLS(r_##K) CALLS(w_##K) CALLS(rw_##K) \
	LOADS(r_##K) LOADS(rw_##K) STORES(w_##K) STORES(rw_##K) \
	TURN(none_##K, allow_read, r_##K) TURN(none_##K, allow_write, w_##K) \
	TURN(none_##K, allow_write_no_exec, w_##K) \
	TURN(r_##K, deny_read, none_##K) TURN(r_##K, allow_write, rw_##K) \
	TURN(r_##K, allow_write_no_exec, rw_##K) \
	TURN(w_##K, allow_read, rw_##K) TURN(w_##K, deny_write, none_##K) \
	TURN(rw_##K, deny_read, w_##K) TURN(rw_##K, deny_write, r_##K) \
	static const kind_state K[STATES] = { \
		[NONE] = {"---" way, ALL(none_##K), NULL, NULL, {{none_##K##_allow_read, R}, \
			{none_##K##_allow_write, W}, {none_##K##_allow_write_no_exec, W}}}, \
		[R] = {"r--" way, ALL(r_##K), r_##K##_load, NULL, {{r_##K##_deny_read, NONE}, \
			{r_##K##_allow_write, RW}, {r_##K##_allow_write_no_exec, RW}}}, \
		[W] = {"-w-" way, ALL(w_##K), NULL, w_##K##_store, {{w_##K##_allow_read, RW}, \
			{w_##K##_deny_write, NONE}}}, \
		[RW] = {"rw-" way, ALL(rw_##K), rw_##K##_load, rw_##K##_store, \
			{{rw_##K##_deny_read, W}, {rw_##K##_deny_write, R}}}, \
	};
#define ALL(S) S##_new, S##_free, S##_split, S##_join

KIND(shared_file, "s")
KIND(private_file, "p")

/* ---- The walk ---- */

/* Two neighbours, or one and nothing, of a file; and what their bytes are. */
struct walk {
	const kind_state *kind;
	int fd;
	mpages_region parts[2];
	int states[2];
	size_t first;         /* page of the file that they begin at */
	unsigned char *bytes; /* of all of the file, as they have it */
	unsigned seed;
};

static unsigned
below(struct walk *w, size_t n)
{
	w->seed = w->seed * 1103515245 + 12345;
	return (w->seed >> 12) % (unsigned)n;
}

static size_t
place_of(const struct walk *w, int part)
{
	size_t at = w->first * mpages_page_size();

	return part == 0 ? at : at + w->parts[0].size;
}

static void
begin(struct walk *w)
{
	size_t page = mpages_page_size(), n;

	w->first = below(w, PAGES - 1);
	n = 1 + below(w, PAGES - w->first);
	w->states[0] = (int)below(w, STATES);
	w->parts[0] = w->kind[w->states[0]].new(w->fd, w->first * page, n * page);
	w->parts[1] = (mpages_region){NULL, 0};
	ck_assert_uint_eq(w->parts[0].size, n * page);
	ck_assert_int_eq(pread(w->fd, w->bytes, PAGES * page, 0), (ssize_t)(PAGES * page));
}

static void
end(struct walk *w)
{
	for (int i = 0; i < 2; i++)
		ck_assert(w->parts[i].size == 0 || w->kind[w->states[i]].free(&w->parts[i]));
}

static void
turn(struct walk *w, int i)
{
	unsigned which = below(w, TURNS);
	mpages_region turned;

	if (w->kind[w->states[i]].turns[which].turn == NULL)
		return;
	turned = w->kind[w->states[i]].turns[which].turn(&w->parts[i]);
	ck_assert(turned.size != 0 && w->parts[i].size == 0);
	w->parts[i] = turned;
	w->states[i] = w->kind[w->states[i]].turns[which].to;
}

static void
store(struct walk *w, int i)
{
	unsigned char some[300];
	size_t n = 1 + below(w, sizeof some), at = below(w, w->parts[i].size - n + 1);

	memset(some, (int)below(w, 256), n);
	ck_assert(w->kind[w->states[i]].store(w->parts[i], at, some, n));
	memcpy(w->bytes + place_of(w, i) + at, some, n);
}

static void
split_or_join(struct walk *w)
{
	size_t page = mpages_page_size(), pages = w->parts[0].size / page;

	if (w->parts[1].size == 0 && pages > 1) {
		w->parts[1] = w->kind[w->states[0]].split(&w->parts[0],
		                                          (1 + below(w, pages - 1)) * page);
		w->states[1] = w->states[0];
		ck_assert_uint_ne(w->parts[1].size, 0);
	} else if (w->parts[1].size != 0 && w->states[0] == w->states[1]) {
		ck_assert(w->kind[w->states[0]].join(&w->parts[0], &w->parts[1]));
	}
}

/* That pages have the rights of their type and the bytes of the model, and the file those it
 * should have. */
static void
compare(struct walk *w, int i, bool shared)
{
	const kind_state *is = &w->kind[w->states[i]];
	static unsigned char got[PAGES << 16];
	size_t n = w->parts[i].size, at = place_of(w, i);

	ck_assert_str_eq(maps_rights(w->parts[i].base, n), is->rights);
	if (is->load != NULL)
		ck_assert(is->load(w->parts[i], 0, got, n) && memcmp(got, w->bytes + at, n) == 0);
	if (shared) {
		ck_assert_int_eq(pread(w->fd, got, n, (off_t)at), (ssize_t)n);
		ck_assert(memcmp(got, w->bytes + at, n) == 0);
	}
}

START_TEST(pages_of_files_are_what_the_model_is)
{
	const bool shared = _i % 2 == 0;
	size_t size = PAGES * mpages_page_size();
	struct walk w = {
		.kind = shared ? shared_file : private_file,
		.fd = file_of(size), .bytes = malloc(size), .seed = (unsigned)_i,
	};

	begin(&w);
	for (int step = 0; step < steps; step++) {
		int i = w.parts[1].size != 0 ? (int)below(&w, 2) : 0;

		switch (below(&w, 8)) {
		case 0:
			split_or_join(&w);
			i = 0;
			break;
		case 1:
			if (below(&w, 20) == 0) {
				end(&w);
				begin(&w);
				i = 0;
			}
			break;
		case 2:
		case 3:
			if (w.kind[w.states[i]].store != NULL)
				store(&w, i);
			break;
		default:
			turn(&w, i);
		}
		compare(&w, i, shared);
	}
	end(&w);
	/* What was stored in private pages has never come to the file. */
	ck_assert_int_eq(pread(w.fd, w.bytes, size, 0), (ssize_t)size);
	ck_assert(shared || are_file_bytes(w.bytes, size, 0));
	free(w.bytes);
	close(w.fd);
}
END_TEST

int
main(int argc, char **argv)
{
	Suite *suite = suite_create("file_walk");
	TCase *tcase = tcase_create("file_walk");

	if (argc > 1 && strcmp(argv[1], "all") == 0)
		steps = 30000;
	tcase_set_timeout(tcase, CHILD_SECONDS);
	tcase_add_loop_test(tcase, pages_of_files_are_what_the_model_is, 0, 4);
	suite_add_tcase(suite, tcase);
	return run_suite(suite);
}
