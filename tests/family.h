/* The generated API as a table: every function of every state, called through its own type, with
 * the type taken off again, so that a suite can go through the states in a loop.
 *
 * The lists are written by hand, from spec/pages.spec and truth.txt; pages_test proves that they
 * are what truth.txt says and that they forget no function of the header.
 */
#ifndef TESTS_FAMILY_H
#define TESTS_FAMILY_H

#ifndef PAGES_ALLOW_EXEC
# define PAGES_ALLOW_EXEC
#endif
#ifndef PAGES_ALLOW_WX
# define PAGES_ALLOW_WX
#endif
#include <memory_pages/pages.h>

/* ---- What there is ---- */

/* The states by name, each worth its axes. */
enum {
	AT_none,
	AT_r,
	AT_w,
	AT_rw,
	AT_x,
	AT_rx,
	AT_wx,
	AT_rwx,
	FAMILY_STATES
};

/* In the order of the columns of truth.txt. The last one there, uncommit, is apart: it drops the bytes. */
enum {
	TURN_allow_read,
	TURN_deny_read,
	TURN_allow_write,
	TURN_deny_write,
	TURN_allow_write_no_exec,
	TURN_allow_exec,
	TURN_deny_exec,
	TURN_set_protected_exec,
	FAMILY_TURNS
};

/* Every turn: from, name, to. */
#define EACH_TURN(F) \
	F(none, allow_read, r) \
	F(none, allow_write, w) \
	F(none, allow_write_no_exec, w) \
	F(none, allow_exec, x) \
	F(none, set_protected_exec, x) \
	F(r, deny_read, none) \
	F(r, allow_write, rw) \
	F(r, allow_write_no_exec, rw) \
	F(r, allow_exec, rx) \
	F(r, set_protected_exec, rx) \
	F(w, allow_read, rw) \
	F(w, deny_write, none) \
	F(w, allow_exec, wx) \
	F(w, set_protected_exec, x) \
	F(rw, deny_read, w) \
	F(rw, deny_write, r) \
	F(rw, allow_exec, rwx) \
	F(rw, set_protected_exec, rx) \
	F(x, allow_read, rx) \
	F(x, allow_write, wx) \
	F(x, allow_write_no_exec, w) \
	F(x, deny_exec, none) \
	F(rx, deny_read, x) \
	F(rx, allow_write, rwx) \
	F(rx, allow_write_no_exec, rw) \
	F(rx, deny_exec, r) \
	F(wx, allow_read, rwx) \
	F(wx, deny_write, x) \
	F(wx, allow_write_no_exec, w) \
	F(wx, deny_exec, w) \
	F(wx, set_protected_exec, x) \
	F(rwx, deny_read, wx) \
	F(rwx, deny_write, rx) \
	F(rwx, allow_write_no_exec, rw) \
	F(rwx, deny_exec, rw) \
	F(rwx, set_protected_exec, rx)

/* The states that hold something: name, and rights as /proc/self/maps has them. */
#define EACH_STATE(F) \
	F(none, "---p") F(r, "r--p") F(w, "-w-p") F(rw, "rw-p") \
	F(x, "--xp") F(rx, "r-xp") F(wx, "-wxp") F(rwx, "rwxp")
#define EACH_ACCESSIBLE(F) F(r) F(w) F(rw) F(x) F(rx) F(wx) F(rwx)
#define EACH_READABLE(F) F(r) F(rw) F(rx) F(rwx)
#define EACH_WRITABLE(F) F(w) F(rw) F(wx) F(rwx)
#define EACH_READABLE_WRITABLE(F) F(rw) F(rwx)
#define EACH_EXECUTABLE(F) F(x) F(rx) F(wx) F(rwx)

/* Every function that is no turn. */
#define EACH_OP(F) \
	F(new) F(new_aligned) F(from_raw) F(ok) F(size) F(bytes) F(bytes_mut) F(at) F(at_mut) F(load) F(store) F(decommit) \
	F(resize) F(split) F(join) F(verify) F(resident) F(into_raw) F(entry) F(advise_use_soon) F(advise_use_seq) \
	F(advise_use_rnd) F(name) F(free) F(uncommit) \
	F(strength)

/* A state with its functions; those that do not exist there are NULL. */
typedef struct family_state {
	const char *name;
	const char *rights;
	mpages_region (*new)(size_t bytes);
	mpages_region (*new_aligned)(size_t bytes, size_t alignment);
	bool (*ok)(mpages_region p);
	size_t (*size)(mpages_region p);
	mpages_bytes (*bytes)(mpages_region p);
	mpages_bytes_mut (*bytes_mut)(mpages_region p);
	const void *(*at)(mpages_region p, size_t offset);
	void *(*at_mut)(mpages_region p, size_t offset);
	bool (*load)(mpages_region p, size_t at, void *to, size_t n);
	bool (*store)(mpages_region p, size_t at, const void *from, size_t n);
	bool (*decommit)(mpages_region p, size_t at, size_t n);
	bool (*resize)(mpages_region *p, size_t bytes);
	mpages_region (*split)(mpages_region *p, size_t at);
	bool (*join)(mpages_region *p, mpages_region *other);
	bool (*verify)(mpages_region p);
	size_t (*resident)(mpages_region p);
	mpages_region (*into_raw)(mpages_region *p);
	mpages_region (*from_raw)(void *base, size_t size);
	mpages_entry (*entry)(mpages_region p, size_t offset);
	mpages_hint (*advise_use_soon)(mpages_region p, size_t at, size_t n);
	mpages_hint (*advise_use_seq)(mpages_region p);
	mpages_hint (*advise_use_rnd)(mpages_region p);
	mpages_hint (*set_name)(mpages_region p, const char *name);
	mpages_region (*uncommit)(mpages_region *p);
	bool (*free)(mpages_region *p);
	mpages_strength (*strength)(void);
	struct family_turn {
		const char *name;
		int to;
		mpages_region (*turn)(mpages_region *p);
	} turns[FAMILY_TURNS];
} family_state;

/* ---- The calls, with the type put on and taken off ---- */

#define TYPED(S, region) ((pages_##S){region})

#define CALLS(S, rights) \
	static mpages_region S##_new(size_t bytes) \
	{ return pages_##S##_new(bytes).region; } \
	static mpages_region S##_new_aligned(size_t bytes, size_t alignment) \
	{ return pages_##S##_new_aligned(bytes, alignment).region; } \
	static bool S##_ok(mpages_region p) \
	{ return pages_##S##_ok(TYPED(S, p)); } \
	static size_t S##_size(mpages_region p) \
	{ return pages_##S##_size(TYPED(S, p)); } \
	static mpages_hint S##_advise_use_soon(mpages_region p, size_t at, size_t n) \
	{ return pages_##S##_advise_use_soon(TYPED(S, p), at, n); } \
	static mpages_hint S##_advise_use_seq(mpages_region p) \
	{ return pages_##S##_advise_use_seq(TYPED(S, p)); } \
	static mpages_hint S##_advise_use_rnd(mpages_region p) \
	{ return pages_##S##_advise_use_rnd(TYPED(S, p)); } \
	static mpages_hint S##_name(mpages_region p, const char *name) \
	{ return pages_##S##_name(TYPED(S, p), name); } \
	static mpages_region S##_split(mpages_region *p, size_t at) \
	{ \
		pages_##S handle = {*p}; \
		pages_##S rest = pages_##S##_split(&handle, at); \
		*p = handle.region; \
		return rest.region; \
	} \
	static bool S##_verify(mpages_region p) \
	{ return pages_##S##_verify(TYPED(S, p)); } \
	static size_t S##_resident(mpages_region p) \
	{ return pages_##S##_resident(TYPED(S, p)); } \
	static mpages_region S##_into_raw(mpages_region *p) \
	{ \
		pages_##S handle = {*p}; \
		mpages_region taken = pages_##S##_into_raw(&handle); \
		*p = handle.region; \
		return taken; \
	} \
	static mpages_region S##_from_raw(void *base, size_t size) \
	{ return pages_##S##_from_raw(base, size).region; } \
	static bool S##_join(mpages_region *p, mpages_region *other) \
	{ \
		pages_##S handle = {*p}, second = {*other}; \
		bool done = pages_##S##_join(&handle, &second); \
		*p = handle.region; \
		*other = second.region; \
		return done; \
	} \
	static bool S##_free(mpages_region *p) \
	{ \
		pages_##S handle = {*p}; \
		bool done = pages_##S##_free(&handle); \
		*p = handle.region; \
		return done; \
	}

#define CALLS_READABLE(S) \
	static mpages_bytes S##_bytes(mpages_region p) \
	{ return pages_##S##_bytes(TYPED(S, p)); } \
	static const void *S##_at(mpages_region p, size_t offset) \
	{ return pages_##S##_at(TYPED(S, p), offset); } \
	static bool S##_load(mpages_region p, size_t at, void *to, size_t n) \
	{ return pages_##S##_load(TYPED(S, p), at, to, n); }

#define CALLS_WRITABLE(S) \
	static void *S##_at_mut(mpages_region p, size_t offset) \
	{ return pages_##S##_at_mut(TYPED(S, p), offset); } \
	static bool S##_store(mpages_region p, size_t at, const void *from, size_t n) \
	{ return pages_##S##_store(TYPED(S, p), at, from, n); } \
	static bool S##_decommit(mpages_region p, size_t at, size_t n) \
	{ return pages_##S##_decommit(TYPED(S, p), at, n); }

#define CALLS_READABLE_WRITABLE(S) \
	static mpages_bytes_mut S##_bytes_mut(mpages_region p) \
	{ return pages_##S##_bytes_mut(TYPED(S, p)); } \
	static bool S##_resize(mpages_region *p, size_t bytes) \
	{ \
		pages_##S handle = {*p}; \
		bool done = pages_##S##_resize(&handle, bytes); \
		*p = handle.region; \
		return done; \
	}

#define CALLS_EXECUTABLE(S) \
	static mpages_entry S##_entry(mpages_region p, size_t offset) \
	{ return pages_##S##_entry(TYPED(S, p), offset); }

#define CALLS_ACCESSIBLE(S) \
	static mpages_region S##_uncommit(mpages_region *p) \
	{ \
		pages_##S handle = {*p}; \
		pages_none turned = pages_##S##_uncommit(&handle); \
		*p = handle.region; \
		return turned.region; \
	}

#define CALLS_TURN(S, name, U) \
	static mpages_region S##_##name(mpages_region *p) \
	{ \
		pages_##S handle = {*p}; \
		pages_##U turned = pages_##S##_##name(&handle); \
		*p = handle.region; \
		return turned.region; \
	}

EACH_STATE(CALLS)
EACH_ACCESSIBLE(CALLS_ACCESSIBLE)
EACH_READABLE(CALLS_READABLE)
EACH_WRITABLE(CALLS_WRITABLE)
EACH_READABLE_WRITABLE(CALLS_READABLE_WRITABLE)
EACH_EXECUTABLE(CALLS_EXECUTABLE)
EACH_TURN(CALLS_TURN)

/* ---- The table ---- */

#define ROW(S, shown) \
	[AT_##S].name = #S, [AT_##S].rights = (shown), [AT_##S].new = S##_new, \
	[AT_##S].ok = S##_ok, [AT_##S].size = S##_size, [AT_##S].free = S##_free, \
	[AT_##S].new_aligned = S##_new_aligned, [AT_##S].split = S##_split, \
	[AT_##S].verify = S##_verify, [AT_##S].resident = S##_resident, \
	[AT_##S].into_raw = S##_into_raw, [AT_##S].from_raw = S##_from_raw, [AT_##S].join = S##_join, \
	[AT_##S].advise_use_soon = S##_advise_use_soon, \
	[AT_##S].advise_use_seq = S##_advise_use_seq, \
	[AT_##S].advise_use_rnd = S##_advise_use_rnd, \
	[AT_##S].set_name = S##_name, \
	[AT_##S].strength = pages_##S##_strength,
#define ROW_ACCESSIBLE(S) \
	[AT_##S].uncommit = S##_uncommit,
#define ROW_READABLE(S) \
	[AT_##S].bytes = S##_bytes, [AT_##S].at = S##_at, [AT_##S].load = S##_load,
#define ROW_WRITABLE(S) \
	[AT_##S].at_mut = S##_at_mut, [AT_##S].store = S##_store, \
	[AT_##S].decommit = S##_decommit,
#define ROW_READABLE_WRITABLE(S) \
	[AT_##S].bytes_mut = S##_bytes_mut, [AT_##S].resize = S##_resize,
#define ROW_EXECUTABLE(S) \
	[AT_##S].entry = S##_entry,
#define ROW_TURN(S, name, U) \
	[AT_##S].turns[TURN_##name] = {#name, AT_##U, S##_##name},

static const family_state family[FAMILY_STATES] = {
	EACH_STATE(ROW)
	EACH_ACCESSIBLE(ROW_ACCESSIBLE)
	EACH_READABLE(ROW_READABLE)
	EACH_WRITABLE(ROW_WRITABLE)
	EACH_READABLE_WRITABLE(ROW_READABLE_WRITABLE)
	EACH_EXECUTABLE(ROW_EXECUTABLE)
	EACH_TURN(ROW_TURN)
};

/* The states that have something, to go through in a loop. */
#define AT(S) AT_##S,
static const int readable[] = {EACH_READABLE(AT)};
static const int writable[] = {EACH_WRITABLE(AT)};
static const int readable_writable[] = {EACH_READABLE_WRITABLE(AT)};
static const int executable[] = {EACH_EXECUTABLE(AT)};

#define LENGTH(array) ((int)(sizeof(array) / sizeof *(array)))

/* ---- Ways from state to state ---- */

/* Whether a state can be reached with so many turns. */
static inline bool
family_reaches(int from, int to, int turns)
{
	if (from == to)
		return true;
	for (int i = 0; turns > 0 && i < FAMILY_TURNS; i++)
		if (family[from].turns[i].turn != NULL &&
		    family_reaches(family[from].turns[i].to, to, turns - 1))
			return true;
	return false;
}

/* Turns pages until they are in a state, by a shortest way. On failure they are in the state that
 * the last turn could not leave. */
static inline bool
family_go(mpages_region *pages, int *state, int to)
{
	int turns = 0, i;

	while (!family_reaches(*state, to, turns))
		turns++;
	for (; turns > 0; turns--) {
		const struct family_turn *turn = family[*state].turns;
		mpages_region turned;

		for (i = 0; turn[i].turn == NULL ||
		     !family_reaches(turn[i].to, to, turns - 1); i++)
			;
		turned = turn[i].turn(pages);
		if (turned.size == 0)
			return false;
		*pages = turned;
		*state = turn[i].to;
	}
	return true;
}

#endif
