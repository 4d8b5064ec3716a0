/* Every construct by which a spec extends another, for the tests.
 *
 * Made by pagegen from extension.spec, which is the place to change anything.
 *
 * A handle says in its type what may be done with its pages. Functions that only use the pages take
 * it by value; functions that turn it into another type, change or end it take its address, and empty
 * it where they worked. An empty handle is safe: it is not ok, its views have no bytes, and calls
 * on it fail. Whoever holds a handle owns its pages, and frees them once.
 *
 * After a failure mpages_last_error() says why, and nothing has changed.
 *
 * These macros, defined before this header is included (again), lift a rule:
 *   PAGES_ALLOW_EXEC: Machine code in pages is opt-in.
 *   PAGES_ALLOW_WX: Write xor execute: code that can run can never be written.
 */
#include <memory_pages/pages.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef PAGEGEN_EXTENSION_H
#define PAGEGEN_EXTENSION_H

/* The handwritten functions that do the work, as this header calls them. */
bool ext_map(mpages_region *made, const mpages_state *as, size_t bytes);
bool ext_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool ext_unmap(mpages_region *pages, const mpages_state *as);
bool ext_wipe(mpages_region pages, const mpages_state *as, size_t at, size_t n);
mpages_region ext_clone(mpages_region pages, const mpages_state *as);
bool ext_same(mpages_region pages, const mpages_state *as, mpages_region other);
void ext_swap(mpages_region *pages, const mpages_state *as, size_t n, mpages_region *a, mpages_region *b, int how);
bool ext_replace(mpages_region *pages, const mpages_state *as, mpages_region *by);
mpages_entry mpages_entry_at(mpages_region pages, const mpages_state *as, size_t offset);
bool ext_map_dual(mpages_region *first, mpages_region *second, const mpages_state *first_as, const mpages_state *second_as, size_t bytes);
bool ext_unmap_dual(mpages_region *first, mpages_region *second, const mpages_state *first_as, const mpages_state *second_as);
bool ext_has_secret(void);

/* Kept from others. */
typedef struct pages_none_secret { mpages_region region; } pages_none_secret;
/* Loads work, kept from others. */
typedef struct pages_r_secret { mpages_region region; } pages_r_secret;
/* Stores work, kept from others. */
typedef struct pages_w_secret { mpages_region region; } pages_w_secret;
/* Loads work, stores work, kept from others. */
typedef struct pages_rw_secret { mpages_region region; } pages_rw_secret;
/* Loads work, stores work, seen at two places. */
typedef struct pages_rw_dual { mpages_region region; } pages_rw_dual;
/* Loads work, jumps work, seen at two places. */
typedef struct pages_rx_dual { mpages_region region; } pages_rx_dual;
/* Adds two numbers. */
typedef uint64_t (*pages_add_fn)(uint64_t a, uint64_t b);

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_secret_state = {"pages_none_secret", 0, 1, "pages"};
static const mpages_state pages_r_secret_state = {"pages_r_secret", 1, 1, "pages"};
static const mpages_state pages_w_secret_state = {"pages_w_secret", 2, 1, "pages"};
static const mpages_state pages_rw_secret_state = {"pages_rw_secret", 3, 1, "pages"};
static const mpages_state pages_rw_dual_state = {"pages_rw_dual", 3, 2, "pages"};
static const mpages_state pages_rx_dual_state = {"pages_rx_dual", 5, 2, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_extension_strengths[] = {
	{"arm", 2, 0, MPAGES_WIDER, 1, NULL},
	{"arm64", 2, 0, MPAGES_WIDER, 1, NULL},
	{"ppc", 2, 0, MPAGES_WIDER, 1, NULL},
	{"riscv", 2, 0, MPAGES_WIDER, 1, NULL},
	{"s390", 2, 0, MPAGES_WIDER, 1, NULL},
	{"windows", 2, 0, MPAGES_WIDER, 1, NULL},
	{"x86", 2, 0, MPAGES_WIDER, 1, NULL},
	{"freebsd", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"freebsd", 4, 0, MPAGES_WIDER, 1, NULL},
	{"macos", 4, 0, MPAGES_WIDER, 1, NULL},
	{"netbsd", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"netbsd", 4, 0, MPAGES_WIDER, 1, NULL},
	{"openbsd", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"openbsd", 4, 0, MPAGES_WIDER, 1, NULL},
	{"arm", 4, 0, MPAGES_WIDER, 1, NULL},
	{"arm64", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"arm64", 4, 0, MPAGES_WIDER, 1, NULL},
	{"ppc", 4, 0, MPAGES_EXACT, 0, mpages_has_hidden_code},
	{"ppc", 4, 0, MPAGES_WIDER, 1, NULL},
	{"s390", 4, 0, MPAGES_WIDER, 1, NULL},
	{"x86", 4, 0, MPAGES_EXACT, 0, mpages_has_protection_keys},
	{"x86", 4, 0, MPAGES_WIDER, 1, NULL},
	{"linux", 0, 1, MPAGES_EXACT, 0, ext_has_secret},
	{"linux", 0, 1, MPAGES_EMULATED, 0, NULL},
};

/* ---- pages_none ---- */

/* Makes pages secret that were not. Turns *p from none to none_secret and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_secret
pages_none_hide(pages_none *p)
{
	pages_none_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (ext_turn(&p->region, &pages_none_state, &pages_none_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_r ---- */

/* Makes pages secret that were not. Turns *p from r to r_secret and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_r_secret
pages_r_hide(pages_r *p)
{
	pages_r_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (ext_turn(&p->region, &pages_r_state, &pages_r_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_w ---- */

/* Makes pages secret that were not. Turns *p from w to w_secret and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w_secret
pages_w_hide(pages_w *p)
{
	pages_w_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (ext_turn(&p->region, &pages_w_state, &pages_w_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw ---- */

/* Makes pages secret that were not. Turns *p from rw to rw_secret and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_rw_hide(pages_rw *p)
{
	pages_rw_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (ext_turn(&p->region, &pages_rw_state, &pages_rw_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_none_secret ---- */

/* Maps pages that nobody else sees. Empty on failure. */
MPAGES_MUST_USE static inline pages_none_secret
pages_none_secret_new(size_t bytes)
{
	pages_none_secret made = {{NULL, 0}};

	if (!ext_map(&made.region, &pages_none_secret_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from none_secret to r_secret and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_r_secret
pages_none_secret_allow_read(pages_none_secret *p)
{
	pages_r_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_secret_state);
	if (mpages_turn(&p->region, &pages_none_secret_state, &pages_r_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none_secret to w_secret and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_w_secret
pages_none_secret_allow_write(pages_none_secret *p)
{
	pages_w_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_secret_state);
	if (mpages_turn(&p->region, &pages_none_secret_state, &pages_w_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none_secret to w_secret and empties it;
 * on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_secret
pages_none_secret_allow_write_no_exec(pages_none_secret *p)
{
	pages_w_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_secret_state);
	if (mpages_turn(&p->region, &pages_none_secret_state, &pages_w_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_secret_ok(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_ok(p.region, &pages_none_secret_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_secret_size(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_size(p.region, &pages_none_secret_state);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_secret_verify(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_verify(p.region, &pages_none_secret_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_secret_resident(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_resident(p.region, &pages_none_secret_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_secret_advise_use_soon(pages_none_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_advise_use_soon(p.region, &pages_none_secret_state, at, n);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_secret_name(pages_none_secret p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_name(p.region, &pages_none_secret_state, name);
}

/* Wipes the pages and gives them back. */
static inline bool
pages_none_secret_free(pages_none_secret *p)
{
	MPAGES_CHECK(p->region, &pages_none_secret_state);
	if (!ext_unmap(&p->region, &pages_none_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Puts other pages into the place of these. */
static inline bool
pages_none_secret_replace(pages_none_secret *p, pages_none_secret *by)
{
	MPAGES_CHECK(p->region, &pages_none_secret_state);
	MPAGES_CHECK(by->region, &pages_none_secret_state);
	if (!ext_replace(&p->region, &pages_none_secret_state, &by->region))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Makes them like others again. Turns *p from none_secret to none and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_none
pages_none_secret_show(pages_none_secret *p)
{
	pages_none to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_secret_state);
	if (ext_turn(&p->region, &pages_none_secret_state, &pages_none_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* What the system makes of none_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_secret_strength(void)
{
	return mpages_strength_of(&pages_none_secret_state, pages_extension_strengths, 24);
}

/* ---- pages_r_secret ---- */

/* Maps pages that nobody else sees. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_secret
pages_r_secret_new(size_t bytes)
{
	pages_r_secret made = {{NULL, 0}};

	if (!ext_map(&made.region, &pages_r_secret_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from r_secret to none_secret and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_none_secret
pages_r_secret_deny_read(pages_r_secret *p)
{
	pages_none_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_secret_state);
	if (mpages_turn(&p->region, &pages_r_secret_state, &pages_none_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r_secret to rw_secret and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_r_secret_allow_write(pages_r_secret *p)
{
	pages_rw_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_secret_state);
	if (mpages_turn(&p->region, &pages_r_secret_state, &pages_rw_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r_secret to rw_secret and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_r_secret_allow_write_no_exec(pages_r_secret *p)
{
	pages_rw_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_secret_state);
	if (mpages_turn(&p->region, &pages_r_secret_state, &pages_rw_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_secret_ok(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_ok(p.region, &pages_r_secret_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_secret_size(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_size(p.region, &pages_r_secret_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_secret_bytes(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_view(p.region, &pages_r_secret_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_secret_at(pages_r_secret p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_at(p.region, &pages_r_secret_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_secret_load(pages_r_secret p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_load(p.region, &pages_r_secret_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_secret_verify(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_verify(p.region, &pages_r_secret_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_secret_resident(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_resident(p.region, &pages_r_secret_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_secret_advise_use_soon(pages_r_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_advise_use_soon(p.region, &pages_r_secret_state, at, n);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_secret_name(pages_r_secret p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_name(p.region, &pages_r_secret_state, name);
}

/* Wipes the pages and gives them back. */
static inline bool
pages_r_secret_free(pages_r_secret *p)
{
	MPAGES_CHECK(p->region, &pages_r_secret_state);
	if (!ext_unmap(&p->region, &pages_r_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Other pages with the same bytes. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_secret
pages_r_secret_clone(pages_r_secret p)
{
	pages_r_secret made;

	MPAGES_CHECK(p.region, &pages_r_secret_state);
	made.region = ext_clone(p.region, &pages_r_secret_state);
	return made;
}

/* Whether other pages have the same bytes. */
MPAGES_MUST_USE static inline bool
pages_r_secret_same(pages_r_secret p, pages_r_secret other)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	MPAGES_CHECK(other.region, &pages_r_secret_state);
	return ext_same(p.region, &pages_r_secret_state, other.region);
}

/* Puts other pages into the place of these. */
static inline bool
pages_r_secret_replace(pages_r_secret *p, pages_r_secret *by)
{
	MPAGES_CHECK(p->region, &pages_r_secret_state);
	MPAGES_CHECK(by->region, &pages_r_secret_state);
	if (!ext_replace(&p->region, &pages_r_secret_state, &by->region))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Makes them like others again. Turns *p from r_secret to r and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_r
pages_r_secret_show(pages_r_secret *p)
{
	pages_r to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_secret_state);
	if (ext_turn(&p->region, &pages_r_secret_state, &pages_r_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* What the system makes of r_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_secret_strength(void)
{
	return mpages_strength_of(&pages_r_secret_state, pages_extension_strengths, 24);
}

/* ---- pages_w_secret ---- */

/* Maps pages that nobody else sees. Empty on failure. */
MPAGES_MUST_USE static inline pages_w_secret
pages_w_secret_new(size_t bytes)
{
	pages_w_secret made = {{NULL, 0}};

	if (!ext_map(&made.region, &pages_w_secret_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from w_secret to rw_secret and empties it; on failure the result is
 * empty. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_w_secret_allow_read(pages_w_secret *p)
{
	pages_rw_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_secret_state);
	if (mpages_turn(&p->region, &pages_w_secret_state, &pages_rw_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w_secret to none_secret and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_none_secret
pages_w_secret_deny_write(pages_w_secret *p)
{
	pages_none_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_secret_state);
	if (mpages_turn(&p->region, &pages_w_secret_state, &pages_none_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_secret_ok(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_ok(p.region, &pages_w_secret_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_secret_size(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_size(p.region, &pages_w_secret_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_secret_at_mut(pages_w_secret p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_at_mut(p.region, &pages_w_secret_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_secret_store(pages_w_secret p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_store(p.region, &pages_w_secret_state, at, from, n);
}

/* Wipes n bytes, which stay resident. */
MPAGES_MUST_USE static inline bool
pages_w_secret_decommit(pages_w_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return ext_wipe(p.region, &pages_w_secret_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_secret_verify(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_verify(p.region, &pages_w_secret_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_secret_resident(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_resident(p.region, &pages_w_secret_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_secret_advise_use_soon(pages_w_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_advise_use_soon(p.region, &pages_w_secret_state, at, n);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_secret_name(pages_w_secret p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_name(p.region, &pages_w_secret_state, name);
}

/* Wipes the pages and gives them back. */
static inline bool
pages_w_secret_free(pages_w_secret *p)
{
	MPAGES_CHECK(p->region, &pages_w_secret_state);
	if (!ext_unmap(&p->region, &pages_w_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Puts other pages into the place of these. */
static inline bool
pages_w_secret_replace(pages_w_secret *p, pages_w_secret *by)
{
	MPAGES_CHECK(p->region, &pages_w_secret_state);
	MPAGES_CHECK(by->region, &pages_w_secret_state);
	if (!ext_replace(&p->region, &pages_w_secret_state, &by->region))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Makes them like others again. Turns *p from w_secret to w and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_w
pages_w_secret_show(pages_w_secret *p)
{
	pages_w to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_secret_state);
	if (ext_turn(&p->region, &pages_w_secret_state, &pages_w_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* What the system makes of w_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_secret_strength(void)
{
	return mpages_strength_of(&pages_w_secret_state, pages_extension_strengths, 24);
}

/* ---- pages_rw_secret ---- */

/* Maps pages that nobody else sees. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_rw_secret_new(size_t bytes)
{
	pages_rw_secret made = {{NULL, 0}};

	if (!ext_map(&made.region, &pages_rw_secret_state, bytes))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rw_secret to w_secret and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_w_secret
pages_rw_secret_deny_read(pages_rw_secret *p)
{
	pages_w_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	if (mpages_turn(&p->region, &pages_rw_secret_state, &pages_w_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw_secret to r_secret and empties it; on failure the result
 * is empty. */
MPAGES_MUST_USE static inline pages_r_secret
pages_rw_secret_deny_write(pages_rw_secret *p)
{
	pages_r_secret to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	if (mpages_turn(&p->region, &pages_rw_secret_state, &pages_r_secret_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_ok(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_ok(p.region, &pages_rw_secret_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_secret_size(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_size(p.region, &pages_rw_secret_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_secret_bytes(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_view(p.region, &pages_rw_secret_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_secret_bytes_mut(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_view_mut(p.region, &pages_rw_secret_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_secret_at(pages_rw_secret p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_at(p.region, &pages_rw_secret_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_secret_at_mut(pages_rw_secret p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_at_mut(p.region, &pages_rw_secret_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_load(pages_rw_secret p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_load(p.region, &pages_rw_secret_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_store(pages_rw_secret p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_store(p.region, &pages_rw_secret_state, at, from, n);
}

/* Wipes n bytes, which stay resident. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_decommit(pages_rw_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return ext_wipe(p.region, &pages_rw_secret_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_verify(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_verify(p.region, &pages_rw_secret_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_secret_resident(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_resident(p.region, &pages_rw_secret_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_secret_advise_use_soon(pages_rw_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_advise_use_soon(p.region, &pages_rw_secret_state, at, n);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_secret_name(pages_rw_secret p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_name(p.region, &pages_rw_secret_state, name);
}

/* Wipes the pages and gives them back. */
static inline bool
pages_rw_secret_free(pages_rw_secret *p)
{
	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	if (!ext_unmap(&p->region, &pages_rw_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Other pages with the same bytes. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_rw_secret_clone(pages_rw_secret p)
{
	pages_rw_secret made;

	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	made.region = ext_clone(p.region, &pages_rw_secret_state);
	return made;
}

/* Whether other pages have the same bytes. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_same(pages_rw_secret p, pages_rw_secret other)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	MPAGES_CHECK(other.region, &pages_rw_secret_state);
	return ext_same(p.region, &pages_rw_secret_state, other.region);
}

/* Exchanges the first n bytes of two. */
static inline void
pages_rw_secret_swap(pages_rw_secret *p, size_t n, pages_rw_secret *a, pages_rw_secret *b, int how)
{
	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	MPAGES_CHECK(a->region, &pages_rw_secret_state);
	MPAGES_CHECK(b->region, &pages_rw_secret_state);
	ext_swap(&p->region, &pages_rw_secret_state, n, &a->region, &b->region, how);
}

/* Puts other pages into the place of these. */
static inline bool
pages_rw_secret_replace(pages_rw_secret *p, pages_rw_secret *by)
{
	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	MPAGES_CHECK(by->region, &pages_rw_secret_state);
	if (!ext_replace(&p->region, &pages_rw_secret_state, &by->region))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Makes them like others again. Turns *p from rw_secret to rw and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw
pages_rw_secret_show(pages_rw_secret *p)
{
	pages_rw to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	if (ext_turn(&p->region, &pages_rw_secret_state, &pages_rw_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* What the system makes of rw_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_secret_strength(void)
{
	return mpages_strength_of(&pages_rw_secret_state, pages_extension_strengths, 24);
}

/* ---- pages_rw_dual ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_ok(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_ok(p.region, &pages_rw_dual_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_dual_size(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_size(p.region, &pages_rw_dual_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_dual_bytes(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_view(p.region, &pages_rw_dual_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_dual_bytes_mut(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_view_mut(p.region, &pages_rw_dual_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_dual_at(pages_rw_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_at(p.region, &pages_rw_dual_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_dual_at_mut(pages_rw_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_at_mut(p.region, &pages_rw_dual_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_load(pages_rw_dual p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_load(p.region, &pages_rw_dual_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_store(pages_rw_dual p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_store(p.region, &pages_rw_dual_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_decommit(pages_rw_dual p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_decommit(p.region, &pages_rw_dual_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_verify(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_verify(p.region, &pages_rw_dual_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_dual_resident(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_resident(p.region, &pages_rw_dual_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_dual_advise_use_soon(pages_rw_dual p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_advise_use_soon(p.region, &pages_rw_dual_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_dual_advise_use_seq(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_advise_use_seq(p.region, &pages_rw_dual_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_dual_advise_use_rnd(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_dual_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_dual_name(pages_rw_dual p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_name(p.region, &pages_rw_dual_state, name);
}

/* What the system makes of rw_dual on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_dual_strength(void)
{
	return mpages_strength_of(&pages_rw_dual_state, pages_extension_strengths, 24);
}

/* ---- pages_rx_dual ---- */

/* What the system makes of rx_dual on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rx_dual_strength(void)
{
	return mpages_strength_of(&pages_rx_dual_state, pages_extension_strengths, 24);
}

#ifndef __cplusplus
struct pages_none_hide_wants_address_of_pages_none { int none; };
pages_none_secret pages_none_hide_wants_address_of_pages_none(struct pages_none_hide_wants_address_of_pages_none);
#define pages_none_hide(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_hide, \
		default: pages_none_hide_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_r_hide_wants_address_of_pages_r { int none; };
pages_r_secret pages_r_hide_wants_address_of_pages_r(struct pages_r_hide_wants_address_of_pages_r);
#define pages_r_hide(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_hide, \
		default: pages_r_hide_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_w_hide_wants_address_of_pages_w { int none; };
pages_w_secret pages_w_hide_wants_address_of_pages_w(struct pages_w_hide_wants_address_of_pages_w);
#define pages_w_hide(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_hide, \
		default: pages_w_hide_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_rw_hide_wants_address_of_pages_rw { int none; };
pages_rw_secret pages_rw_hide_wants_address_of_pages_rw(struct pages_rw_hide_wants_address_of_pages_rw);
#define pages_rw_hide(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_hide, \
		default: pages_rw_hide_wants_address_of_pages_rw)(__VA_ARGS__))
struct pages_none_secret_allow_read_wants_address_of_pages_none_secret { int none; };
pages_r_secret pages_none_secret_allow_read_wants_address_of_pages_none_secret(struct pages_none_secret_allow_read_wants_address_of_pages_none_secret);
#define pages_none_secret_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none_secret *: pages_none_secret_allow_read, \
		default: pages_none_secret_allow_read_wants_address_of_pages_none_secret)(__VA_ARGS__))
struct pages_none_secret_allow_write_wants_address_of_pages_none_secret { int none; };
pages_w_secret pages_none_secret_allow_write_wants_address_of_pages_none_secret(struct pages_none_secret_allow_write_wants_address_of_pages_none_secret);
#define pages_none_secret_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none_secret *: pages_none_secret_allow_write, \
		default: pages_none_secret_allow_write_wants_address_of_pages_none_secret)(__VA_ARGS__))
struct pages_none_secret_allow_write_no_exec_wants_address_of_pages_none_secret { int none; };
pages_w_secret pages_none_secret_allow_write_no_exec_wants_address_of_pages_none_secret(struct pages_none_secret_allow_write_no_exec_wants_address_of_pages_none_secret);
#define pages_none_secret_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_secret *: pages_none_secret_allow_write_no_exec, \
		default: pages_none_secret_allow_write_no_exec_wants_address_of_pages_none_secret)(__VA_ARGS__))
struct pages_none_secret_free_wants_address_of_pages_none_secret { int none; };
bool pages_none_secret_free_wants_address_of_pages_none_secret(struct pages_none_secret_free_wants_address_of_pages_none_secret);
#define pages_none_secret_free(...) \
	(_Generic((__VA_ARGS__), pages_none_secret *: pages_none_secret_free, \
		default: pages_none_secret_free_wants_address_of_pages_none_secret)(__VA_ARGS__))
struct pages_none_secret_replace_wants_address_of_pages_none_secret { int none; };
bool pages_none_secret_replace_wants_address_of_pages_none_secret(struct pages_none_secret_replace_wants_address_of_pages_none_secret, pages_none_secret *by);
bool pages_none_secret_replace_wants_address_of_pages_none_secret_as_by(pages_none_secret *p, struct pages_none_secret_replace_wants_address_of_pages_none_secret by);
#define pages_none_secret_replace(p, by) \
	(_Generic((p), pages_none_secret *: \
		_Generic((by), pages_none_secret *: pages_none_secret_replace, \
			default: pages_none_secret_replace_wants_address_of_pages_none_secret_as_by), \
		default: pages_none_secret_replace_wants_address_of_pages_none_secret)(p, by))
struct pages_none_secret_show_wants_address_of_pages_none_secret { int none; };
pages_none pages_none_secret_show_wants_address_of_pages_none_secret(struct pages_none_secret_show_wants_address_of_pages_none_secret);
#define pages_none_secret_show(...) \
	(_Generic((__VA_ARGS__), pages_none_secret *: pages_none_secret_show, \
		default: pages_none_secret_show_wants_address_of_pages_none_secret)(__VA_ARGS__))
struct pages_r_secret_deny_read_wants_address_of_pages_r_secret { int none; };
pages_none_secret pages_r_secret_deny_read_wants_address_of_pages_r_secret(struct pages_r_secret_deny_read_wants_address_of_pages_r_secret);
#define pages_r_secret_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r_secret *: pages_r_secret_deny_read, \
		default: pages_r_secret_deny_read_wants_address_of_pages_r_secret)(__VA_ARGS__))
struct pages_r_secret_allow_write_wants_address_of_pages_r_secret { int none; };
pages_rw_secret pages_r_secret_allow_write_wants_address_of_pages_r_secret(struct pages_r_secret_allow_write_wants_address_of_pages_r_secret);
#define pages_r_secret_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r_secret *: pages_r_secret_allow_write, \
		default: pages_r_secret_allow_write_wants_address_of_pages_r_secret)(__VA_ARGS__))
struct pages_r_secret_allow_write_no_exec_wants_address_of_pages_r_secret { int none; };
pages_rw_secret pages_r_secret_allow_write_no_exec_wants_address_of_pages_r_secret(struct pages_r_secret_allow_write_no_exec_wants_address_of_pages_r_secret);
#define pages_r_secret_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_secret *: pages_r_secret_allow_write_no_exec, \
		default: pages_r_secret_allow_write_no_exec_wants_address_of_pages_r_secret)(__VA_ARGS__))
struct pages_r_secret_free_wants_address_of_pages_r_secret { int none; };
bool pages_r_secret_free_wants_address_of_pages_r_secret(struct pages_r_secret_free_wants_address_of_pages_r_secret);
#define pages_r_secret_free(...) \
	(_Generic((__VA_ARGS__), pages_r_secret *: pages_r_secret_free, \
		default: pages_r_secret_free_wants_address_of_pages_r_secret)(__VA_ARGS__))
struct pages_r_secret_replace_wants_address_of_pages_r_secret { int none; };
bool pages_r_secret_replace_wants_address_of_pages_r_secret(struct pages_r_secret_replace_wants_address_of_pages_r_secret, pages_r_secret *by);
bool pages_r_secret_replace_wants_address_of_pages_r_secret_as_by(pages_r_secret *p, struct pages_r_secret_replace_wants_address_of_pages_r_secret by);
#define pages_r_secret_replace(p, by) \
	(_Generic((p), pages_r_secret *: \
		_Generic((by), pages_r_secret *: pages_r_secret_replace, \
			default: pages_r_secret_replace_wants_address_of_pages_r_secret_as_by), \
		default: pages_r_secret_replace_wants_address_of_pages_r_secret)(p, by))
struct pages_r_secret_show_wants_address_of_pages_r_secret { int none; };
pages_r pages_r_secret_show_wants_address_of_pages_r_secret(struct pages_r_secret_show_wants_address_of_pages_r_secret);
#define pages_r_secret_show(...) \
	(_Generic((__VA_ARGS__), pages_r_secret *: pages_r_secret_show, \
		default: pages_r_secret_show_wants_address_of_pages_r_secret)(__VA_ARGS__))
struct pages_w_secret_allow_read_wants_address_of_pages_w_secret { int none; };
pages_rw_secret pages_w_secret_allow_read_wants_address_of_pages_w_secret(struct pages_w_secret_allow_read_wants_address_of_pages_w_secret);
#define pages_w_secret_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w_secret *: pages_w_secret_allow_read, \
		default: pages_w_secret_allow_read_wants_address_of_pages_w_secret)(__VA_ARGS__))
struct pages_w_secret_deny_write_wants_address_of_pages_w_secret { int none; };
pages_none_secret pages_w_secret_deny_write_wants_address_of_pages_w_secret(struct pages_w_secret_deny_write_wants_address_of_pages_w_secret);
#define pages_w_secret_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w_secret *: pages_w_secret_deny_write, \
		default: pages_w_secret_deny_write_wants_address_of_pages_w_secret)(__VA_ARGS__))
struct pages_w_secret_free_wants_address_of_pages_w_secret { int none; };
bool pages_w_secret_free_wants_address_of_pages_w_secret(struct pages_w_secret_free_wants_address_of_pages_w_secret);
#define pages_w_secret_free(...) \
	(_Generic((__VA_ARGS__), pages_w_secret *: pages_w_secret_free, \
		default: pages_w_secret_free_wants_address_of_pages_w_secret)(__VA_ARGS__))
struct pages_w_secret_replace_wants_address_of_pages_w_secret { int none; };
bool pages_w_secret_replace_wants_address_of_pages_w_secret(struct pages_w_secret_replace_wants_address_of_pages_w_secret, pages_w_secret *by);
bool pages_w_secret_replace_wants_address_of_pages_w_secret_as_by(pages_w_secret *p, struct pages_w_secret_replace_wants_address_of_pages_w_secret by);
#define pages_w_secret_replace(p, by) \
	(_Generic((p), pages_w_secret *: \
		_Generic((by), pages_w_secret *: pages_w_secret_replace, \
			default: pages_w_secret_replace_wants_address_of_pages_w_secret_as_by), \
		default: pages_w_secret_replace_wants_address_of_pages_w_secret)(p, by))
struct pages_w_secret_show_wants_address_of_pages_w_secret { int none; };
pages_w pages_w_secret_show_wants_address_of_pages_w_secret(struct pages_w_secret_show_wants_address_of_pages_w_secret);
#define pages_w_secret_show(...) \
	(_Generic((__VA_ARGS__), pages_w_secret *: pages_w_secret_show, \
		default: pages_w_secret_show_wants_address_of_pages_w_secret)(__VA_ARGS__))
struct pages_rw_secret_deny_read_wants_address_of_pages_rw_secret { int none; };
pages_w_secret pages_rw_secret_deny_read_wants_address_of_pages_rw_secret(struct pages_rw_secret_deny_read_wants_address_of_pages_rw_secret);
#define pages_rw_secret_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw_secret *: pages_rw_secret_deny_read, \
		default: pages_rw_secret_deny_read_wants_address_of_pages_rw_secret)(__VA_ARGS__))
struct pages_rw_secret_deny_write_wants_address_of_pages_rw_secret { int none; };
pages_r_secret pages_rw_secret_deny_write_wants_address_of_pages_rw_secret(struct pages_rw_secret_deny_write_wants_address_of_pages_rw_secret);
#define pages_rw_secret_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw_secret *: pages_rw_secret_deny_write, \
		default: pages_rw_secret_deny_write_wants_address_of_pages_rw_secret)(__VA_ARGS__))
struct pages_rw_secret_free_wants_address_of_pages_rw_secret { int none; };
bool pages_rw_secret_free_wants_address_of_pages_rw_secret(struct pages_rw_secret_free_wants_address_of_pages_rw_secret);
#define pages_rw_secret_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_secret *: pages_rw_secret_free, \
		default: pages_rw_secret_free_wants_address_of_pages_rw_secret)(__VA_ARGS__))
struct pages_rw_secret_swap_wants_address_of_pages_rw_secret { int none; };
void pages_rw_secret_swap_wants_address_of_pages_rw_secret(struct pages_rw_secret_swap_wants_address_of_pages_rw_secret, size_t n, pages_rw_secret *a, pages_rw_secret *b, int how);
void pages_rw_secret_swap_wants_address_of_pages_rw_secret_as_a(pages_rw_secret *p, size_t n, struct pages_rw_secret_swap_wants_address_of_pages_rw_secret a, pages_rw_secret *b, int how);
void pages_rw_secret_swap_wants_address_of_pages_rw_secret_as_b(pages_rw_secret *p, size_t n, pages_rw_secret *a, struct pages_rw_secret_swap_wants_address_of_pages_rw_secret b, int how);
#define pages_rw_secret_swap(p, n, a, b, ...) \
	(_Generic((p), pages_rw_secret *: \
		_Generic((b), pages_rw_secret *: \
		_Generic((a), pages_rw_secret *: pages_rw_secret_swap, \
			default: pages_rw_secret_swap_wants_address_of_pages_rw_secret_as_a), \
			default: pages_rw_secret_swap_wants_address_of_pages_rw_secret_as_b), \
		default: pages_rw_secret_swap_wants_address_of_pages_rw_secret)(p, n, a, b, __VA_ARGS__))
struct pages_rw_secret_replace_wants_address_of_pages_rw_secret { int none; };
bool pages_rw_secret_replace_wants_address_of_pages_rw_secret(struct pages_rw_secret_replace_wants_address_of_pages_rw_secret, pages_rw_secret *by);
bool pages_rw_secret_replace_wants_address_of_pages_rw_secret_as_by(pages_rw_secret *p, struct pages_rw_secret_replace_wants_address_of_pages_rw_secret by);
#define pages_rw_secret_replace(p, by) \
	(_Generic((p), pages_rw_secret *: \
		_Generic((by), pages_rw_secret *: pages_rw_secret_replace, \
			default: pages_rw_secret_replace_wants_address_of_pages_rw_secret_as_by), \
		default: pages_rw_secret_replace_wants_address_of_pages_rw_secret)(p, by))
struct pages_rw_secret_show_wants_address_of_pages_rw_secret { int none; };
pages_rw pages_rw_secret_show_wants_address_of_pages_rw_secret(struct pages_rw_secret_show_wants_address_of_pages_rw_secret);
#define pages_rw_secret_show(...) \
	(_Generic((__VA_ARGS__), pages_rw_secret *: pages_rw_secret_show, \
		default: pages_rw_secret_show_wants_address_of_pages_rw_secret)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#ifndef pages_none_clone
#define pages_none_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_clone, "pages_none_clone does not exist: it needs read + secret, which pages_none lacks; pages_none_allow_read and then pages_r_hide lead to pages_r_secret, which has it")
#endif
#ifndef pages_none_same
#define pages_none_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_same, "pages_none_same does not exist: it needs read + secret, which pages_none lacks; pages_none_allow_read and then pages_r_hide lead to pages_r_secret, which has it")
#endif
#ifndef pages_none_swap
#define pages_none_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_none_swap, "pages_none_swap does not exist: it needs read + write + secret, which pages_none lacks")
#endif
#ifndef pages_none_replace
#define pages_none_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_replace, "pages_none_replace does not exist: it needs secret, which pages_none lacks; pages_none_hide leads to pages_none_secret, which has it")
#endif
#ifndef pages_none_show
#define pages_none_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_none, pages_none_show, "pages_none_show does not exist: it would change nothing, pages_none has no secret")
#endif
#ifndef pages_none_add
#define pages_none_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_none_add, "pages_none_add does not exist: it needs exec, which pages_none lacks; pages_none_allow_exec leads to pages_x, which has it")
#endif
#ifndef pages_r_clone
#define pages_r_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_clone, "pages_r_clone does not exist: it needs read + secret, and pages_r lacks secret; pages_r_hide leads to pages_r_secret, which has it")
#endif
#ifndef pages_r_same
#define pages_r_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_same, "pages_r_same does not exist: it needs read + secret, and pages_r lacks secret; pages_r_hide leads to pages_r_secret, which has it")
#endif
#ifndef pages_r_swap
#define pages_r_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_r_swap, "pages_r_swap does not exist: it needs read + write + secret, and pages_r lacks write + secret; pages_r_allow_write and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_r_replace
#define pages_r_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_replace, "pages_r_replace does not exist: it needs secret, which pages_r lacks; pages_r_hide leads to pages_r_secret, which has it")
#endif
#ifndef pages_r_show
#define pages_r_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_r, pages_r_show, "pages_r_show does not exist: it would change nothing, pages_r has no secret")
#endif
#ifndef pages_r_add
#define pages_r_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_r_add, "pages_r_add does not exist: it needs exec, which pages_r lacks; pages_r_allow_exec leads to pages_rx, which has it")
#endif
#ifndef pages_w_clone
#define pages_w_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_clone, "pages_w_clone does not exist: it needs read + secret, which pages_w lacks; pages_w_allow_read and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_w_same
#define pages_w_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_same, "pages_w_same does not exist: it needs read + secret, which pages_w lacks; pages_w_allow_read and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_w_swap
#define pages_w_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_w_swap, "pages_w_swap does not exist: it needs read + write + secret, and pages_w lacks read + secret; pages_w_allow_read and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_w_replace
#define pages_w_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_replace, "pages_w_replace does not exist: it needs secret, which pages_w lacks; pages_w_hide leads to pages_w_secret, which has it")
#endif
#ifndef pages_w_show
#define pages_w_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_w, pages_w_show, "pages_w_show does not exist: it would change nothing, pages_w has no secret")
#endif
#ifndef pages_w_add
#define pages_w_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_w_add, "pages_w_add does not exist: it needs exec, which pages_w lacks; pages_w_set_protected_exec leads to pages_x, which has it")
#endif
#ifndef pages_rw_clone
#define pages_rw_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_clone, "pages_rw_clone does not exist: it needs read + secret, and pages_rw lacks secret; pages_rw_hide leads to pages_rw_secret, which has it")
#endif
#ifndef pages_rw_same
#define pages_rw_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_same, "pages_rw_same does not exist: it needs read + secret, and pages_rw lacks secret; pages_rw_hide leads to pages_rw_secret, which has it")
#endif
#ifndef pages_rw_swap
#define pages_rw_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_rw_swap, "pages_rw_swap does not exist: it needs read + write + secret, and pages_rw lacks secret; pages_rw_hide leads to pages_rw_secret, which has it")
#endif
#ifndef pages_rw_replace
#define pages_rw_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_replace, "pages_rw_replace does not exist: it needs secret, which pages_rw lacks; pages_rw_hide leads to pages_rw_secret, which has it")
#endif
#ifndef pages_rw_show
#define pages_rw_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw, pages_rw_show, "pages_rw_show does not exist: it would change nothing, pages_rw has no secret")
#endif
#ifndef pages_rw_add
#define pages_rw_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rw_add, "pages_rw_add does not exist: it needs exec, which pages_rw lacks; pages_rw_set_protected_exec leads to pages_rx, which has it")
#endif
#ifndef pages_x_clone
#define pages_x_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_clone, "pages_x_clone does not exist: it needs read + secret, which pages_x lacks")
#endif
#ifndef pages_x_same
#define pages_x_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_same, "pages_x_same does not exist: it needs read + secret, which pages_x lacks")
#endif
#ifndef pages_x_swap
#define pages_x_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_x_swap, "pages_x_swap does not exist: it needs read + write + secret, which pages_x lacks")
#endif
#ifndef pages_x_replace
#define pages_x_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_replace, "pages_x_replace does not exist: it needs secret, which pages_x lacks; pages_x_allow_write_no_exec and then pages_w_hide lead to pages_w_secret, which has it")
#endif
#ifndef pages_x_hide
#define pages_x_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_hide, "pages_x_hide does not exist: rule secret_code: never exec + secret; pages_x_allow_write_no_exec and then pages_w_hide lead to pages_w_secret")
#endif
#ifndef pages_x_show
#define pages_x_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_x, pages_x_show, "pages_x_show does not exist: it would change nothing, pages_x has no secret")
#endif
#ifndef pages_rx_clone
#define pages_rx_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_clone, "pages_rx_clone does not exist: it needs read + secret, and pages_rx lacks secret; pages_rx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rx_same
#define pages_rx_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_same, "pages_rx_same does not exist: it needs read + secret, and pages_rx lacks secret; pages_rx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rx_swap
#define pages_rx_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_rx_swap, "pages_rx_swap does not exist: it needs read + write + secret, and pages_rx lacks write + secret; pages_rx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rx_replace
#define pages_rx_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_replace, "pages_rx_replace does not exist: it needs secret, which pages_rx lacks; pages_rx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rx_hide
#define pages_rx_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_hide, "pages_rx_hide does not exist: rule secret_code: never exec + secret; pages_rx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret")
#endif
#ifndef pages_rx_show
#define pages_rx_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx, pages_rx_show, "pages_rx_show does not exist: it would change nothing, pages_rx has no secret")
#endif
#ifndef pages_wx_clone
#define pages_wx_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_clone, "pages_wx_clone does not exist: it needs read + secret, which pages_wx lacks")
#endif
#ifndef pages_wx_same
#define pages_wx_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_same, "pages_wx_same does not exist: it needs read + secret, which pages_wx lacks")
#endif
#ifndef pages_wx_swap
#define pages_wx_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_wx_swap, "pages_wx_swap does not exist: it needs read + write + secret, and pages_wx lacks read + secret")
#endif
#ifndef pages_wx_replace
#define pages_wx_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_replace, "pages_wx_replace does not exist: it needs secret, which pages_wx lacks; pages_wx_allow_write_no_exec and then pages_w_hide lead to pages_w_secret, which has it")
#endif
#ifndef pages_wx_hide
#define pages_wx_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_hide, "pages_wx_hide does not exist: rule secret_code: never exec + secret; pages_wx_allow_write_no_exec and then pages_w_hide lead to pages_w_secret")
#endif
#ifndef pages_wx_show
#define pages_wx_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx, pages_wx_show, "pages_wx_show does not exist: it would change nothing, pages_wx has no secret")
#endif
#ifndef pages_rwx_clone
#define pages_rwx_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_clone, "pages_rwx_clone does not exist: it needs read + secret, and pages_rwx lacks secret; pages_rwx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rwx_same
#define pages_rwx_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_same, "pages_rwx_same does not exist: it needs read + secret, and pages_rwx lacks secret; pages_rwx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rwx_swap
#define pages_rwx_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_rwx_swap, "pages_rwx_swap does not exist: it needs read + write + secret, and pages_rwx lacks secret; pages_rwx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rwx_replace
#define pages_rwx_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_replace, "pages_rwx_replace does not exist: it needs secret, which pages_rwx lacks; pages_rwx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret, which has it")
#endif
#ifndef pages_rwx_hide
#define pages_rwx_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_hide, "pages_rwx_hide does not exist: rule secret_code: never exec + secret; pages_rwx_allow_write_no_exec and then pages_rw_hide lead to pages_rw_secret")
#endif
#ifndef pages_rwx_show
#define pages_rwx_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx, pages_rwx_show, "pages_rwx_show does not exist: it would change nothing, pages_rwx has no secret")
#endif
#define pages_none_secret_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_new_aligned, "pages_none_secret_new_aligned does not exist: it makes pages without marks")
#define pages_none_secret_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_from_raw, "pages_none_secret_from_raw does not exist: it makes pages without marks")
#define pages_none_secret_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_deny_read, "pages_none_secret_deny_read does not exist: it would change nothing, pages_none_secret has no read")
#define pages_none_secret_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_deny_write, "pages_none_secret_deny_write does not exist: it would change nothing, pages_none_secret has no write")
#define pages_none_secret_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_allow_exec, "pages_none_secret_allow_exec does not exist: rule secret_code: never exec + secret; pages_none_secret_show and then pages_none_allow_exec lead to pages_x")
#define pages_none_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_deny_exec, "pages_none_secret_deny_exec does not exist: it would change nothing, pages_none_secret has no exec")
#define pages_none_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_set_protected_exec, "pages_none_secret_set_protected_exec does not exist: rule secret_code: never exec + secret; pages_none_secret_show and then pages_none_allow_exec lead to pages_x")
#define pages_none_secret_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_uncommit, "pages_none_secret_uncommit does not exist: it would change nothing, pages_none_secret has no read + write + exec")
#define pages_none_secret_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_secret_bytes, "pages_none_secret_bytes does not exist: it needs read, which pages_none_secret lacks; pages_none_secret_allow_read leads to pages_r_secret, which has it")
#define pages_none_secret_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_secret_bytes_mut, "pages_none_secret_bytes_mut does not exist: it needs read + write, which pages_none_secret lacks; pages_none_secret_allow_read and then pages_r_secret_allow_write lead to pages_rw_secret, which has it")
#define pages_none_secret_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_secret_at, "pages_none_secret_at does not exist: it needs read, which pages_none_secret lacks; pages_none_secret_allow_read leads to pages_r_secret, which has it")
#define pages_none_secret_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_secret_at_mut, "pages_none_secret_at_mut does not exist: it needs write, which pages_none_secret lacks; pages_none_secret_allow_write leads to pages_w_secret, which has it")
#define pages_none_secret_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_load, "pages_none_secret_load does not exist: it needs read, which pages_none_secret lacks; pages_none_secret_allow_read leads to pages_r_secret, which has it")
#define pages_none_secret_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_store, "pages_none_secret_store does not exist: it needs write, which pages_none_secret lacks; pages_none_secret_allow_write leads to pages_w_secret, which has it")
#define pages_none_secret_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_decommit, "pages_none_secret_decommit does not exist: it needs write, which pages_none_secret lacks; pages_none_secret_allow_write leads to pages_w_secret, which has it")
#define pages_none_secret_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_resize, "pages_none_secret_resize does not exist: it needs read + write, which pages_none_secret lacks")
#define pages_none_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_split, "pages_none_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_none_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_join, "pages_none_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_none_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_secret_into_raw, "pages_none_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_none_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_secret_entry, "pages_none_secret_entry does not exist: it needs exec, which pages_none_secret lacks; pages_none_secret_show and then pages_none_allow_exec lead to pages_x, which has it")
#define pages_none_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_secret_advise_use_seq, "pages_none_secret_advise_use_seq does not exist: Secret pages are always resident")
#define pages_none_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_secret_advise_use_rnd, "pages_none_secret_advise_use_rnd does not exist: the spec withdraws it")
#define pages_none_secret_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_clone, "pages_none_secret_clone does not exist: it needs read + secret, and pages_none_secret lacks read; pages_none_secret_allow_read leads to pages_r_secret, which has it")
#define pages_none_secret_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_same, "pages_none_secret_same does not exist: it needs read + secret, and pages_none_secret lacks read; pages_none_secret_allow_read leads to pages_r_secret, which has it")
#define pages_none_secret_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_none_secret_swap, "pages_none_secret_swap does not exist: it needs read + write + secret, and pages_none_secret lacks read + write; pages_none_secret_allow_read and then pages_r_secret_allow_write lead to pages_rw_secret, which has it")
#define pages_none_secret_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_hide, "pages_none_secret_hide does not exist: it would change nothing, pages_none_secret already has secret")
#define pages_none_secret_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_none_secret_add, "pages_none_secret_add does not exist: it needs exec, which pages_none_secret lacks; pages_none_secret_show and then pages_none_allow_exec lead to pages_x, which has it")
#define pages_r_secret_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_new_aligned, "pages_r_secret_new_aligned does not exist: it makes pages without marks")
#define pages_r_secret_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_from_raw, "pages_r_secret_from_raw does not exist: it makes pages without marks")
#define pages_r_secret_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_allow_read, "pages_r_secret_allow_read does not exist: it would change nothing, pages_r_secret already has read")
#define pages_r_secret_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_deny_write, "pages_r_secret_deny_write does not exist: it would change nothing, pages_r_secret has no write")
#define pages_r_secret_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_allow_exec, "pages_r_secret_allow_exec does not exist: rule secret_code: never exec + secret; pages_r_secret_show and then pages_r_allow_exec lead to pages_rx")
#define pages_r_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_deny_exec, "pages_r_secret_deny_exec does not exist: it would change nothing, pages_r_secret has no exec")
#define pages_r_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_set_protected_exec, "pages_r_secret_set_protected_exec does not exist: rule secret_code: never exec + secret; pages_r_secret_show and then pages_r_allow_exec lead to pages_rx")
#define pages_r_secret_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_uncommit, "pages_r_secret_uncommit does not exist: only a turn that needs secret may change or end these pages")
#define pages_r_secret_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_secret_bytes_mut, "pages_r_secret_bytes_mut does not exist: it needs read + write, and pages_r_secret lacks write; pages_r_secret_allow_write leads to pages_rw_secret, which has it")
#define pages_r_secret_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_secret_at_mut, "pages_r_secret_at_mut does not exist: it needs write, which pages_r_secret lacks; pages_r_secret_allow_write leads to pages_rw_secret, which has it")
#define pages_r_secret_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_secret_store, "pages_r_secret_store does not exist: it needs write, which pages_r_secret lacks; pages_r_secret_allow_write leads to pages_rw_secret, which has it")
#define pages_r_secret_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_secret_decommit, "pages_r_secret_decommit does not exist: it needs write, which pages_r_secret lacks; pages_r_secret_allow_write leads to pages_rw_secret, which has it")
#define pages_r_secret_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_secret_resize, "pages_r_secret_resize does not exist: it needs read + write, and pages_r_secret lacks write; pages_r_secret_allow_write and then pages_rw_secret_show lead to pages_rw, which has it")
#define pages_r_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_split, "pages_r_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_r_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_secret_join, "pages_r_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_r_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_secret_into_raw, "pages_r_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_r_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_secret_entry, "pages_r_secret_entry does not exist: it needs exec, which pages_r_secret lacks; pages_r_secret_show and then pages_r_allow_exec lead to pages_rx, which has it")
#define pages_r_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_secret_advise_use_seq, "pages_r_secret_advise_use_seq does not exist: Secret pages are always resident")
#define pages_r_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_secret_advise_use_rnd, "pages_r_secret_advise_use_rnd does not exist: the spec withdraws it")
#define pages_r_secret_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_r_secret_swap, "pages_r_secret_swap does not exist: it needs read + write + secret, and pages_r_secret lacks write; pages_r_secret_allow_write leads to pages_rw_secret, which has it")
#define pages_r_secret_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_hide, "pages_r_secret_hide does not exist: it would change nothing, pages_r_secret already has secret")
#define pages_r_secret_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_r_secret_add, "pages_r_secret_add does not exist: it needs exec, which pages_r_secret lacks; pages_r_secret_show and then pages_r_allow_exec lead to pages_rx, which has it")
#define pages_w_secret_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_new_aligned, "pages_w_secret_new_aligned does not exist: it makes pages without marks")
#define pages_w_secret_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_from_raw, "pages_w_secret_from_raw does not exist: it makes pages without marks")
#define pages_w_secret_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_deny_read, "pages_w_secret_deny_read does not exist: it would change nothing, pages_w_secret has no read")
#define pages_w_secret_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_allow_write, "pages_w_secret_allow_write does not exist: it would change nothing, pages_w_secret already has write")
#define pages_w_secret_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_allow_write_no_exec, "pages_w_secret_allow_write_no_exec does not exist: it would change nothing, pages_w_secret already has write and has no exec")
#define pages_w_secret_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_allow_exec, "pages_w_secret_allow_exec does not exist: rule secret_code: never exec + secret; pages_w_secret_show and then pages_w_set_protected_exec lead to pages_x")
#define pages_w_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_deny_exec, "pages_w_secret_deny_exec does not exist: it would change nothing, pages_w_secret has no exec")
#define pages_w_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_set_protected_exec, "pages_w_secret_set_protected_exec does not exist: rule secret_code: never exec + secret; pages_w_secret_show and then pages_w_set_protected_exec lead to pages_x")
#define pages_w_secret_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_uncommit, "pages_w_secret_uncommit does not exist: only a turn that needs secret may change or end these pages")
#define pages_w_secret_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_secret_bytes, "pages_w_secret_bytes does not exist: it needs read, which pages_w_secret lacks; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_secret_bytes_mut, "pages_w_secret_bytes_mut does not exist: it needs read + write, and pages_w_secret lacks read; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_secret_at, "pages_w_secret_at does not exist: it needs read, which pages_w_secret lacks; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_secret_load, "pages_w_secret_load does not exist: it needs read, which pages_w_secret lacks; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_secret_resize, "pages_w_secret_resize does not exist: it needs read + write, and pages_w_secret lacks read; pages_w_secret_allow_read and then pages_rw_secret_show lead to pages_rw, which has it")
#define pages_w_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_split, "pages_w_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_w_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_secret_join, "pages_w_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_w_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_secret_into_raw, "pages_w_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_w_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_secret_entry, "pages_w_secret_entry does not exist: it needs exec, which pages_w_secret lacks; pages_w_secret_show and then pages_w_set_protected_exec lead to pages_x, which has it")
#define pages_w_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_secret_advise_use_seq, "pages_w_secret_advise_use_seq does not exist: Secret pages are always resident")
#define pages_w_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_secret_advise_use_rnd, "pages_w_secret_advise_use_rnd does not exist: the spec withdraws it")
#define pages_w_secret_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_clone, "pages_w_secret_clone does not exist: it needs read + secret, and pages_w_secret lacks read; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_secret_same, "pages_w_secret_same does not exist: it needs read + secret, and pages_w_secret lacks read; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_w_secret_swap, "pages_w_secret_swap does not exist: it needs read + write + secret, and pages_w_secret lacks read; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_hide, "pages_w_secret_hide does not exist: it would change nothing, pages_w_secret already has secret")
#define pages_w_secret_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_w_secret_add, "pages_w_secret_add does not exist: it needs exec, which pages_w_secret lacks; pages_w_secret_show and then pages_w_set_protected_exec lead to pages_x, which has it")
#define pages_rw_secret_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_new_aligned, "pages_rw_secret_new_aligned does not exist: it makes pages without marks")
#define pages_rw_secret_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_from_raw, "pages_rw_secret_from_raw does not exist: it makes pages without marks")
#define pages_rw_secret_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_allow_read, "pages_rw_secret_allow_read does not exist: it would change nothing, pages_rw_secret already has read")
#define pages_rw_secret_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_allow_write, "pages_rw_secret_allow_write does not exist: it would change nothing, pages_rw_secret already has write")
#define pages_rw_secret_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_allow_write_no_exec, "pages_rw_secret_allow_write_no_exec does not exist: it would change nothing, pages_rw_secret already has write and has no exec")
#define pages_rw_secret_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_allow_exec, "pages_rw_secret_allow_exec does not exist: rule secret_code: never exec + secret; pages_rw_secret_show and then pages_rw_set_protected_exec lead to pages_rx")
#define pages_rw_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_deny_exec, "pages_rw_secret_deny_exec does not exist: it would change nothing, pages_rw_secret has no exec")
#define pages_rw_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_set_protected_exec, "pages_rw_secret_set_protected_exec does not exist: rule secret_code: never exec + secret; pages_rw_secret_show and then pages_rw_set_protected_exec lead to pages_rx")
#define pages_rw_secret_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_uncommit, "pages_rw_secret_uncommit does not exist: only a turn that needs secret may change or end these pages")
#define pages_rw_secret_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_secret_resize, "pages_rw_secret_resize does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_split, "pages_rw_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_secret_join, "pages_rw_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_secret_into_raw, "pages_rw_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_secret_entry, "pages_rw_secret_entry does not exist: it needs exec, which pages_rw_secret lacks; pages_rw_secret_show and then pages_rw_set_protected_exec lead to pages_rx, which has it")
#define pages_rw_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_secret_advise_use_seq, "pages_rw_secret_advise_use_seq does not exist: Secret pages are always resident")
#define pages_rw_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_secret_advise_use_rnd, "pages_rw_secret_advise_use_rnd does not exist: the spec withdraws it")
#define pages_rw_secret_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_hide, "pages_rw_secret_hide does not exist: it would change nothing, pages_rw_secret already has secret")
#define pages_rw_secret_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rw_secret_add, "pages_rw_secret_add does not exist: it needs exec, which pages_rw_secret lacks; pages_rw_secret_show and then pages_rw_set_protected_exec lead to pages_rx, which has it")
#define pages_rw_dual_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_new, "pages_rw_dual_new does not exist: it makes pages without marks, or pages that hold secret and no other mark")
#define pages_rw_dual_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_new_aligned, "pages_rw_dual_new_aligned does not exist: it makes pages without marks")
#define pages_rw_dual_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_from_raw, "pages_rw_dual_from_raw does not exist: it makes pages without marks")
#define pages_rw_dual_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_allow_read, "pages_rw_dual_allow_read does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_deny_read, "pages_rw_dual_deny_read does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_allow_write, "pages_rw_dual_allow_write does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_deny_write, "pages_rw_dual_deny_write does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_allow_write_no_exec, "pages_rw_dual_allow_write_no_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_allow_exec, "pages_rw_dual_allow_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_deny_exec, "pages_rw_dual_deny_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_set_protected_exec, "pages_rw_dual_set_protected_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_uncommit, "pages_rw_dual_uncommit does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_resize, "pages_rw_dual_resize does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_split, "pages_rw_dual_split does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_join, "pages_rw_dual_join does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_dual_into_raw, "pages_rw_dual_into_raw does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_dual_entry, "pages_rw_dual_entry does not exist: it needs exec, which pages_rw_dual lacks")
#define pages_rw_dual_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_free, "pages_rw_dual_free does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_clone, "pages_rw_dual_clone does not exist: it needs read + secret, and pages_rw_dual lacks secret")
#define pages_rw_dual_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_same, "pages_rw_dual_same does not exist: it needs read + secret, and pages_rw_dual lacks secret")
#define pages_rw_dual_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_rw_dual_swap, "pages_rw_dual_swap does not exist: it needs read + write + secret, and pages_rw_dual lacks secret")
#define pages_rw_dual_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_replace, "pages_rw_dual_replace does not exist: it needs secret, which pages_rw_dual lacks")
#define pages_rw_dual_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_hide, "pages_rw_dual_hide does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_show, "pages_rw_dual_show does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rw_dual_add, "pages_rw_dual_add does not exist: it needs exec, which pages_rw_dual lacks")
#define pages_rx_dual_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_new, "pages_rx_dual_new does not exist: it makes pages without marks, or pages that hold secret and no other mark")
#define pages_rx_dual_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_new_aligned, "pages_rx_dual_new_aligned does not exist: it makes pages without marks")
#define pages_rx_dual_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_from_raw, "pages_rx_dual_from_raw does not exist: it makes pages without marks")
#define pages_rx_dual_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_allow_read, "pages_rx_dual_allow_read does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_deny_read, "pages_rx_dual_deny_read does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_allow_write, "pages_rx_dual_allow_write does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_deny_write, "pages_rx_dual_deny_write does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_allow_write_no_exec, "pages_rx_dual_allow_write_no_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_allow_exec, "pages_rx_dual_allow_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_deny_exec, "pages_rx_dual_deny_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_set_protected_exec, "pages_rx_dual_set_protected_exec does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_uncommit, "pages_rx_dual_uncommit does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rx_dual_bytes_mut, "pages_rx_dual_bytes_mut does not exist: it needs read + write, and pages_rx_dual lacks write")
#define pages_rx_dual_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rx_dual_at_mut, "pages_rx_dual_at_mut does not exist: it needs write, which pages_rx_dual lacks")
#define pages_rx_dual_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_store, "pages_rx_dual_store does not exist: it needs write, which pages_rx_dual lacks")
#define pages_rx_dual_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_decommit, "pages_rx_dual_decommit does not exist: it needs write, which pages_rx_dual lacks")
#define pages_rx_dual_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_resize, "pages_rx_dual_resize does not exist: it needs read + write, and pages_rx_dual lacks write")
#define pages_rx_dual_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_split, "pages_rx_dual_split does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_join, "pages_rx_dual_join does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rx_dual_into_raw, "pages_rx_dual_into_raw does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_free, "pages_rx_dual_free does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_clone(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_clone, "pages_rx_dual_clone does not exist: it needs read + secret, and pages_rx_dual lacks secret")
#define pages_rx_dual_same(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_same, "pages_rx_dual_same does not exist: it needs read + secret, and pages_rx_dual lacks secret")
#define pages_rx_dual_swap(...) \
	MPAGES_DOES_NOT_EXIST(void, pages_rx_dual_swap, "pages_rx_dual_swap does not exist: it needs read + write + secret, and pages_rx_dual lacks write + secret")
#define pages_rx_dual_replace(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_replace, "pages_rx_dual_replace does not exist: it needs secret, which pages_rx_dual lacks")
#define pages_rx_dual_hide(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_hide, "pages_rx_dual_hide does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_dual_show(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_show, "pages_rx_dual_show does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")

#endif

/* ---- Only with PAGES_ALLOW_EXEC ---- */

#ifndef PAGEGEN_EXTENSION_H_WITH_PAGES_ALLOW_EXEC

#undef pages_x_add
#undef pages_rx_add
#undef pages_rx_dual_ok
#undef pages_rx_dual_size
#undef pages_rx_dual_bytes
#undef pages_rx_dual_at
#undef pages_rx_dual_load
#undef pages_rx_dual_verify
#undef pages_rx_dual_resident
#undef pages_rx_dual_entry
#undef pages_rx_dual_advise_use_soon
#undef pages_rx_dual_advise_use_seq
#undef pages_rx_dual_advise_use_rnd
#undef pages_rx_dual_name
#undef pages_rx_dual_add
#undef pages_code_new
#undef pages_code_ok
#undef pages_code_free

#if defined PAGES_ALLOW_EXEC
#define PAGEGEN_EXTENSION_H_WITH_PAGES_ALLOW_EXEC

/* ---- pages_x ---- */

/* Adds two numbers. NULL past the end. */
MPAGES_MUST_USE static inline pages_add_fn
pages_x_add(pages_x p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_x_state);
	return (pages_add_fn)mpages_entry_at(p.region, &pages_x_state, offset).fn;
}

/* ---- pages_rx ---- */

/* Adds two numbers. NULL past the end. */
MPAGES_MUST_USE static inline pages_add_fn
pages_rx_add(pages_rx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_state);
	return (pages_add_fn)mpages_entry_at(p.region, &pages_rx_state, offset).fn;
}

/* ---- pages_rx_dual ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rx_dual_ok(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_ok(p.region, &pages_rx_dual_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_dual_size(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_size(p.region, &pages_rx_dual_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rx_dual_bytes(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_view(p.region, &pages_rx_dual_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rx_dual_at(pages_rx_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_at(p.region, &pages_rx_dual_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rx_dual_load(pages_rx_dual p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_load(p.region, &pages_rx_dual_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rx_dual_verify(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_verify(p.region, &pages_rx_dual_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_dual_resident(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_resident(p.region, &pages_rx_dual_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rx_dual_entry(pages_rx_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_entry_at(p.region, &pages_rx_dual_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rx_dual_advise_use_soon(pages_rx_dual p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_advise_use_soon(p.region, &pages_rx_dual_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rx_dual_advise_use_seq(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_advise_use_seq(p.region, &pages_rx_dual_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rx_dual_advise_use_rnd(pages_rx_dual p)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_advise_use_rnd(p.region, &pages_rx_dual_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rx_dual_name(pages_rx_dual p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_name(p.region, &pages_rx_dual_state, name);
}

/* Adds two numbers. NULL past the end. */
MPAGES_MUST_USE static inline pages_add_fn
pages_rx_dual_add(pages_rx_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return (pages_add_fn)mpages_entry_at(p.region, &pages_rx_dual_state, offset).fn;
}

/* ---- pages_code ---- */

/* One piece of memory at two places, to be written at one and run at the other. */
typedef struct pages_code {
	pages_rw_dual rw;
	pages_rx_dual rx;
} pages_code;

/* Makes both halves; both are empty on failure. */
MPAGES_MUST_USE static inline pages_code
pages_code_new(size_t bytes)
{
	pages_code made = {{{NULL, 0}}, {{NULL, 0}}};

	if (!ext_map_dual(&made.rw.region, &made.rx.region, &pages_rw_dual_state, &pages_rx_dual_state, bytes)) {
		mpages_take(&made.rw.region);
		mpages_take(&made.rx.region);
	}
	return made;
}

/* Whether the pair has pages. */
MPAGES_MUST_USE static inline bool
pages_code_ok(pages_code p)
{
	return mpages_ok(p.rw.region, &pages_rw_dual_state) && mpages_ok(p.rx.region, &pages_rx_dual_state);
}

/* Gives both halves back to the system; an empty pair is free already. On failure the pair is kept. */
static inline bool
pages_code_free(pages_code *p)
{
	MPAGES_CHECK(p->rw.region, &pages_rw_dual_state);
	MPAGES_CHECK(p->rx.region, &pages_rx_dual_state);
	if (!ext_unmap_dual(&p->rw.region, &p->rx.region, &pages_rw_dual_state, &pages_rx_dual_state))
		return false;
	mpages_take(&p->rw.region);
	mpages_take(&p->rx.region);
	return true;
}

#ifndef __cplusplus
struct pages_code_free_wants_address_of_pages_code { int none; };
bool pages_code_free_wants_address_of_pages_code(struct pages_code_free_wants_address_of_pages_code);
#define pages_code_free(...) \
	(_Generic((__VA_ARGS__), pages_code *: pages_code_free, \
		default: pages_code_free_wants_address_of_pages_code)(__VA_ARGS__))
#endif

#else

#define pages_x_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_x_add, "pages_x_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rx_add, "pages_rx_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_ok, "pages_rx_dual_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_dual_size, "pages_rx_dual_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rx_dual_bytes, "pages_rx_dual_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rx_dual_at, "pages_rx_dual_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_load, "pages_rx_dual_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_verify, "pages_rx_dual_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_dual_resident, "pages_rx_dual_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rx_dual_entry, "pages_rx_dual_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_advise_use_soon, "pages_rx_dual_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_advise_use_seq, "pages_rx_dual_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_advise_use_rnd, "pages_rx_dual_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_name, "pages_rx_dual_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rx_dual_add, "pages_rx_dual_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_code_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_code, pages_code_new, "pages_code_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_code_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_code_ok, "pages_code_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_code_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_code_free, "pages_code_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#endif
#endif

/* ---- Only with PAGES_ALLOW_EXEC and PAGES_ALLOW_WX ---- */

#ifndef PAGEGEN_EXTENSION_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

#undef pages_wx_add
#undef pages_rwx_add

#if defined PAGES_ALLOW_EXEC && defined PAGES_ALLOW_WX
#define PAGEGEN_EXTENSION_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

/* ---- pages_wx ---- */

/* Adds two numbers. NULL past the end. */
MPAGES_MUST_USE static inline pages_add_fn
pages_wx_add(pages_wx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_state);
	return (pages_add_fn)mpages_entry_at(p.region, &pages_wx_state, offset).fn;
}

/* ---- pages_rwx ---- */

/* Adds two numbers. NULL past the end. */
MPAGES_MUST_USE static inline pages_add_fn
pages_rwx_add(pages_rwx p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_state);
	return (pages_add_fn)mpages_entry_at(p.region, &pages_rwx_state, offset).fn;
}

#elif defined PAGES_ALLOW_WX

#define pages_wx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_wx_add, "pages_wx_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rwx_add, "pages_rwx_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#elif defined PAGES_ALLOW_EXEC

#define pages_wx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_wx_add, "pages_wx_add does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rwx_add, "pages_rwx_add does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")

#else

#define pages_wx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_wx_add, "pages_wx_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_add(...) \
	MPAGES_DOES_NOT_EXIST(pages_add_fn, pages_rwx_add, "pages_rwx_add does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")

#endif
#endif

#ifdef __cplusplus
}
#endif
