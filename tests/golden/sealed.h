/* Pages that stay what they are, and where they are, until the process ends.
 *
 * Made by pagegen from sealed.spec, which is the place to change anything.
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

#ifndef PAGEGEN_SEALED_H
#define PAGEGEN_SEALED_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_has_seal(void);

/* Sealed for good. */
typedef struct pages_none_sealed { mpages_region region; } pages_none_sealed;
/* Loads work, sealed for good. */
typedef struct pages_r_sealed { mpages_region region; } pages_r_sealed;
/* Stores work, sealed for good. */
typedef struct pages_w_sealed { mpages_region region; } pages_w_sealed;
/* Loads work, stores work, sealed for good. */
typedef struct pages_rw_sealed { mpages_region region; } pages_rw_sealed;
/* Jumps work, sealed for good. */
typedef struct pages_x_sealed { mpages_region region; } pages_x_sealed;
/* Loads work, jumps work, sealed for good. */
typedef struct pages_rx_sealed { mpages_region region; } pages_rx_sealed;
/* Stores work, jumps work, sealed for good. */
typedef struct pages_wx_sealed { mpages_region region; } pages_wx_sealed;
/* Loads work, stores work, jumps work, sealed for good. */
typedef struct pages_rwx_sealed { mpages_region region; } pages_rwx_sealed;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_sealed_state = {"pages_none_sealed", 0, 1, "pages"};
static const mpages_state pages_r_sealed_state = {"pages_r_sealed", 1, 1, "pages"};
static const mpages_state pages_w_sealed_state = {"pages_w_sealed", 2, 1, "pages"};
static const mpages_state pages_rw_sealed_state = {"pages_rw_sealed", 3, 1, "pages"};
static const mpages_state pages_x_sealed_state = {"pages_x_sealed", 4, 1, "pages"};
static const mpages_state pages_rx_sealed_state = {"pages_rx_sealed", 5, 1, "pages"};
static const mpages_state pages_wx_sealed_state = {"pages_wx_sealed", 6, 1, "pages"};
static const mpages_state pages_rwx_sealed_state = {"pages_rwx_sealed", 7, 1, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_sealed_strengths[] = {
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
	{"linux", 0, 1, MPAGES_EXACT, 0, mpages_has_seal},
	{"linux", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"windows", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"openbsd", 0, 1, MPAGES_EXACT, 0, NULL},
	{"freebsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"macos", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"netbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
};

/* ---- pages_none ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from none to none_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_sealed
pages_none_seal(pages_none *p)
{
	pages_none_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_state);
	if (mpages_seal(&p->region, &pages_none_state, &pages_none_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_r ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from r to r_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_r_sealed
pages_r_seal(pages_r *p)
{
	pages_r_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_state);
	if (mpages_seal(&p->region, &pages_r_state, &pages_r_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_w ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from w to w_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_sealed
pages_w_seal(pages_w *p)
{
	pages_w_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_state);
	if (mpages_seal(&p->region, &pages_w_state, &pages_w_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rw ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from rw to rw_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_sealed
pages_rw_seal(pages_rw *p)
{
	pages_rw_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_state);
	if (mpages_seal(&p->region, &pages_rw_state, &pages_rw_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_none_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_sealed_ok(pages_none_sealed p)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_ok(p.region, &pages_none_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_sealed_size(pages_none_sealed p)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_size(p.region, &pages_none_sealed_state);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_sealed_verify(pages_none_sealed p)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_verify(p.region, &pages_none_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_sealed_resident(pages_none_sealed p)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_resident(p.region, &pages_none_sealed_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_sealed_advise_use_soon(pages_none_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_none_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_none_sealed_advise_use_seq(pages_none_sealed p)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_none_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_none_sealed_advise_use_rnd(pages_none_sealed p)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_none_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_sealed_name(pages_none_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_sealed_state);
	return mpages_name(p.region, &pages_none_sealed_state, name);
}

/* What the system makes of none_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_sealed_strength(void)
{
	return mpages_strength_of(&pages_none_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_r_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_sealed_ok(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_ok(p.region, &pages_r_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_sealed_size(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_size(p.region, &pages_r_sealed_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_sealed_bytes(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_view(p.region, &pages_r_sealed_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_sealed_at(pages_r_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_at(p.region, &pages_r_sealed_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_sealed_load(pages_r_sealed p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_load(p.region, &pages_r_sealed_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_sealed_verify(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_verify(p.region, &pages_r_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_sealed_resident(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_resident(p.region, &pages_r_sealed_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_sealed_advise_use_soon(pages_r_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_r_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_r_sealed_advise_use_seq(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_r_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_r_sealed_advise_use_rnd(pages_r_sealed p)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_r_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_sealed_name(pages_r_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_sealed_state);
	return mpages_name(p.region, &pages_r_sealed_state, name);
}

/* What the system makes of r_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_sealed_strength(void)
{
	return mpages_strength_of(&pages_r_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_w_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_sealed_ok(pages_w_sealed p)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_ok(p.region, &pages_w_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_sealed_size(pages_w_sealed p)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_size(p.region, &pages_w_sealed_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_sealed_at_mut(pages_w_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_at_mut(p.region, &pages_w_sealed_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_sealed_store(pages_w_sealed p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_store(p.region, &pages_w_sealed_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_w_sealed_decommit(pages_w_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_decommit(p.region, &pages_w_sealed_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_sealed_verify(pages_w_sealed p)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_verify(p.region, &pages_w_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_sealed_resident(pages_w_sealed p)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_resident(p.region, &pages_w_sealed_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_sealed_advise_use_soon(pages_w_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_w_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_w_sealed_advise_use_seq(pages_w_sealed p)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_w_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_w_sealed_advise_use_rnd(pages_w_sealed p)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_w_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_sealed_name(pages_w_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_sealed_state);
	return mpages_name(p.region, &pages_w_sealed_state, name);
}

/* What the system makes of w_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_sealed_strength(void)
{
	return mpages_strength_of(&pages_w_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_rw_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_sealed_ok(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_ok(p.region, &pages_rw_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_sealed_size(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_size(p.region, &pages_rw_sealed_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_sealed_bytes(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_view(p.region, &pages_rw_sealed_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_sealed_bytes_mut(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_view_mut(p.region, &pages_rw_sealed_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_sealed_at(pages_rw_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_at(p.region, &pages_rw_sealed_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_sealed_at_mut(pages_rw_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_at_mut(p.region, &pages_rw_sealed_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_sealed_load(pages_rw_sealed p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_load(p.region, &pages_rw_sealed_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_sealed_store(pages_rw_sealed p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_store(p.region, &pages_rw_sealed_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rw_sealed_decommit(pages_rw_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_decommit(p.region, &pages_rw_sealed_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_sealed_verify(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_verify(p.region, &pages_rw_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_sealed_resident(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_resident(p.region, &pages_rw_sealed_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_sealed_advise_use_soon(pages_rw_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_rw_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_sealed_advise_use_seq(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_rw_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_sealed_advise_use_rnd(pages_rw_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_sealed_name(pages_rw_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_sealed_state);
	return mpages_name(p.region, &pages_rw_sealed_state, name);
}

/* What the system makes of rw_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_sealed_strength(void)
{
	return mpages_strength_of(&pages_rw_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_x_sealed ---- */

/* What the system makes of x_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_x_sealed_strength(void)
{
	return mpages_strength_of(&pages_x_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_rx_sealed ---- */

/* What the system makes of rx_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rx_sealed_strength(void)
{
	return mpages_strength_of(&pages_rx_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_wx_sealed ---- */

/* What the system makes of wx_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_wx_sealed_strength(void)
{
	return mpages_strength_of(&pages_wx_sealed_state, pages_sealed_strengths, 29);
}

/* ---- pages_rwx_sealed ---- */

/* What the system makes of rwx_sealed on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rwx_sealed_strength(void)
{
	return mpages_strength_of(&pages_rwx_sealed_state, pages_sealed_strengths, 29);
}

#ifndef __cplusplus
struct pages_none_seal_wants_address_of_pages_none { int none; };
pages_none_sealed pages_none_seal_wants_address_of_pages_none(struct pages_none_seal_wants_address_of_pages_none);
#define pages_none_seal(...) \
	(_Generic((__VA_ARGS__), pages_none *: pages_none_seal, \
		default: pages_none_seal_wants_address_of_pages_none)(__VA_ARGS__))
struct pages_r_seal_wants_address_of_pages_r { int none; };
pages_r_sealed pages_r_seal_wants_address_of_pages_r(struct pages_r_seal_wants_address_of_pages_r);
#define pages_r_seal(...) \
	(_Generic((__VA_ARGS__), pages_r *: pages_r_seal, \
		default: pages_r_seal_wants_address_of_pages_r)(__VA_ARGS__))
struct pages_w_seal_wants_address_of_pages_w { int none; };
pages_w_sealed pages_w_seal_wants_address_of_pages_w(struct pages_w_seal_wants_address_of_pages_w);
#define pages_w_seal(...) \
	(_Generic((__VA_ARGS__), pages_w *: pages_w_seal, \
		default: pages_w_seal_wants_address_of_pages_w)(__VA_ARGS__))
struct pages_rw_seal_wants_address_of_pages_rw { int none; };
pages_rw_sealed pages_rw_seal_wants_address_of_pages_rw(struct pages_rw_seal_wants_address_of_pages_rw);
#define pages_rw_seal(...) \
	(_Generic((__VA_ARGS__), pages_rw *: pages_rw_seal, \
		default: pages_rw_seal_wants_address_of_pages_rw)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#define pages_none_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_new, "pages_none_sealed_new does not exist: it makes pages without marks")
#define pages_none_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_new_aligned, "pages_none_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_none_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_from_raw, "pages_none_sealed_from_raw does not exist: it makes pages without marks")
#define pages_none_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_allow_read, "pages_none_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_deny_read, "pages_none_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_allow_write, "pages_none_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_deny_write, "pages_none_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_allow_write_no_exec, "pages_none_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_allow_exec, "pages_none_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_deny_exec, "pages_none_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_set_protected_exec, "pages_none_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_uncommit, "pages_none_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_sealed_bytes, "pages_none_sealed_bytes does not exist: it needs read, which pages_none_sealed lacks")
#define pages_none_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_sealed_bytes_mut, "pages_none_sealed_bytes_mut does not exist: it needs read + write, which pages_none_sealed lacks")
#define pages_none_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_sealed_at, "pages_none_sealed_at does not exist: it needs read, which pages_none_sealed lacks")
#define pages_none_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_sealed_at_mut, "pages_none_sealed_at_mut does not exist: it needs write, which pages_none_sealed lacks")
#define pages_none_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sealed_load, "pages_none_sealed_load does not exist: it needs read, which pages_none_sealed lacks")
#define pages_none_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sealed_store, "pages_none_sealed_store does not exist: it needs write, which pages_none_sealed lacks")
#define pages_none_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sealed_decommit, "pages_none_sealed_decommit does not exist: it needs write, which pages_none_sealed lacks")
#define pages_none_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sealed_resize, "pages_none_sealed_resize does not exist: it needs read + write, which pages_none_sealed lacks")
#define pages_none_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_split, "pages_none_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sealed_join, "pages_none_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_sealed_into_raw, "pages_none_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_sealed_entry, "pages_none_sealed_entry does not exist: it needs exec, which pages_none_sealed lacks")
#define pages_none_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sealed_free, "pages_none_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_none_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_sealed, pages_none_sealed_seal, "pages_none_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_new, "pages_r_sealed_new does not exist: it makes pages without marks")
#define pages_r_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_new_aligned, "pages_r_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_r_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_from_raw, "pages_r_sealed_from_raw does not exist: it makes pages without marks")
#define pages_r_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_allow_read, "pages_r_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_deny_read, "pages_r_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_allow_write, "pages_r_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_deny_write, "pages_r_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_allow_write_no_exec, "pages_r_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_allow_exec, "pages_r_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_deny_exec, "pages_r_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_set_protected_exec, "pages_r_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_uncommit, "pages_r_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_sealed_bytes_mut, "pages_r_sealed_bytes_mut does not exist: it needs read + write, and pages_r_sealed lacks write")
#define pages_r_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_sealed_at_mut, "pages_r_sealed_at_mut does not exist: it needs write, which pages_r_sealed lacks")
#define pages_r_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_sealed_store, "pages_r_sealed_store does not exist: it needs write, which pages_r_sealed lacks")
#define pages_r_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_sealed_decommit, "pages_r_sealed_decommit does not exist: it needs write, which pages_r_sealed lacks")
#define pages_r_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_sealed_resize, "pages_r_sealed_resize does not exist: it needs read + write, and pages_r_sealed lacks write")
#define pages_r_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_split, "pages_r_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_sealed_join, "pages_r_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_sealed_into_raw, "pages_r_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_sealed_entry, "pages_r_sealed_entry does not exist: it needs exec, which pages_r_sealed lacks")
#define pages_r_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_sealed_free, "pages_r_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_r_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_sealed, pages_r_sealed_seal, "pages_r_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_new, "pages_w_sealed_new does not exist: it makes pages without marks")
#define pages_w_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_new_aligned, "pages_w_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_w_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_from_raw, "pages_w_sealed_from_raw does not exist: it makes pages without marks")
#define pages_w_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_allow_read, "pages_w_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_deny_read, "pages_w_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_allow_write, "pages_w_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_deny_write, "pages_w_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_allow_write_no_exec, "pages_w_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_allow_exec, "pages_w_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_deny_exec, "pages_w_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_set_protected_exec, "pages_w_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_uncommit, "pages_w_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_sealed_bytes, "pages_w_sealed_bytes does not exist: it needs read, which pages_w_sealed lacks")
#define pages_w_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_sealed_bytes_mut, "pages_w_sealed_bytes_mut does not exist: it needs read + write, and pages_w_sealed lacks read")
#define pages_w_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_sealed_at, "pages_w_sealed_at does not exist: it needs read, which pages_w_sealed lacks")
#define pages_w_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_sealed_load, "pages_w_sealed_load does not exist: it needs read, which pages_w_sealed lacks")
#define pages_w_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_sealed_resize, "pages_w_sealed_resize does not exist: it needs read + write, and pages_w_sealed lacks read")
#define pages_w_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_split, "pages_w_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_sealed_join, "pages_w_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_sealed_into_raw, "pages_w_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_sealed_entry, "pages_w_sealed_entry does not exist: it needs exec, which pages_w_sealed lacks")
#define pages_w_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_sealed_free, "pages_w_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_w_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_sealed, pages_w_sealed_seal, "pages_w_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_new, "pages_rw_sealed_new does not exist: it makes pages without marks")
#define pages_rw_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_new_aligned, "pages_rw_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_rw_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_from_raw, "pages_rw_sealed_from_raw does not exist: it makes pages without marks")
#define pages_rw_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_allow_read, "pages_rw_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_deny_read, "pages_rw_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_allow_write, "pages_rw_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_deny_write, "pages_rw_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_allow_write_no_exec, "pages_rw_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_allow_exec, "pages_rw_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_deny_exec, "pages_rw_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_set_protected_exec, "pages_rw_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_uncommit, "pages_rw_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_sealed_resize, "pages_rw_sealed_resize does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_split, "pages_rw_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_sealed_join, "pages_rw_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_sealed_into_raw, "pages_rw_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_sealed_entry, "pages_rw_sealed_entry does not exist: it needs exec, which pages_rw_sealed lacks")
#define pages_rw_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_sealed_free, "pages_rw_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_sealed, pages_rw_sealed_seal, "pages_rw_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_new, "pages_x_sealed_new does not exist: it makes pages without marks")
#define pages_x_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_new_aligned, "pages_x_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_x_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_from_raw, "pages_x_sealed_from_raw does not exist: it makes pages without marks")
#define pages_x_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_allow_read, "pages_x_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_deny_read, "pages_x_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_allow_write, "pages_x_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_deny_write, "pages_x_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_allow_write_no_exec, "pages_x_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_allow_exec, "pages_x_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_deny_exec, "pages_x_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_set_protected_exec, "pages_x_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_uncommit, "pages_x_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_x_sealed_bytes, "pages_x_sealed_bytes does not exist: it needs read, which pages_x_sealed lacks")
#define pages_x_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_x_sealed_bytes_mut, "pages_x_sealed_bytes_mut does not exist: it needs read + write, which pages_x_sealed lacks")
#define pages_x_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_x_sealed_at, "pages_x_sealed_at does not exist: it needs read, which pages_x_sealed lacks")
#define pages_x_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_x_sealed_at_mut, "pages_x_sealed_at_mut does not exist: it needs write, which pages_x_sealed lacks")
#define pages_x_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_load, "pages_x_sealed_load does not exist: it needs read, which pages_x_sealed lacks")
#define pages_x_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_store, "pages_x_sealed_store does not exist: it needs write, which pages_x_sealed lacks")
#define pages_x_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_decommit, "pages_x_sealed_decommit does not exist: it needs write, which pages_x_sealed lacks")
#define pages_x_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_resize, "pages_x_sealed_resize does not exist: it needs read + write, which pages_x_sealed lacks")
#define pages_x_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_split, "pages_x_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_join, "pages_x_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_x_sealed_into_raw, "pages_x_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_free, "pages_x_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_x_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_sealed_seal, "pages_x_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_new, "pages_rx_sealed_new does not exist: it makes pages without marks")
#define pages_rx_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_new_aligned, "pages_rx_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_rx_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_from_raw, "pages_rx_sealed_from_raw does not exist: it makes pages without marks")
#define pages_rx_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_allow_read, "pages_rx_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_deny_read, "pages_rx_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_allow_write, "pages_rx_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_deny_write, "pages_rx_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_allow_write_no_exec, "pages_rx_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_allow_exec, "pages_rx_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_deny_exec, "pages_rx_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_set_protected_exec, "pages_rx_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_uncommit, "pages_rx_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rx_sealed_bytes_mut, "pages_rx_sealed_bytes_mut does not exist: it needs read + write, and pages_rx_sealed lacks write")
#define pages_rx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rx_sealed_at_mut, "pages_rx_sealed_at_mut does not exist: it needs write, which pages_rx_sealed lacks")
#define pages_rx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_store, "pages_rx_sealed_store does not exist: it needs write, which pages_rx_sealed lacks")
#define pages_rx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_decommit, "pages_rx_sealed_decommit does not exist: it needs write, which pages_rx_sealed lacks")
#define pages_rx_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_resize, "pages_rx_sealed_resize does not exist: it needs read + write, and pages_rx_sealed lacks write")
#define pages_rx_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_split, "pages_rx_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_join, "pages_rx_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rx_sealed_into_raw, "pages_rx_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_free, "pages_rx_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rx_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_sealed_seal, "pages_rx_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_new, "pages_wx_sealed_new does not exist: it makes pages without marks")
#define pages_wx_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_new_aligned, "pages_wx_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_wx_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_from_raw, "pages_wx_sealed_from_raw does not exist: it makes pages without marks")
#define pages_wx_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_allow_read, "pages_wx_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_deny_read, "pages_wx_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_allow_write, "pages_wx_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_deny_write, "pages_wx_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_allow_write_no_exec, "pages_wx_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_allow_exec, "pages_wx_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_deny_exec, "pages_wx_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_set_protected_exec, "pages_wx_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_uncommit, "pages_wx_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_wx_sealed_bytes, "pages_wx_sealed_bytes does not exist: it needs read, which pages_wx_sealed lacks")
#define pages_wx_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_wx_sealed_bytes_mut, "pages_wx_sealed_bytes_mut does not exist: it needs read + write, and pages_wx_sealed lacks read")
#define pages_wx_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_wx_sealed_at, "pages_wx_sealed_at does not exist: it needs read, which pages_wx_sealed lacks")
#define pages_wx_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_load, "pages_wx_sealed_load does not exist: it needs read, which pages_wx_sealed lacks")
#define pages_wx_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_resize, "pages_wx_sealed_resize does not exist: it needs read + write, and pages_wx_sealed lacks read")
#define pages_wx_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_split, "pages_wx_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_join, "pages_wx_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_wx_sealed_into_raw, "pages_wx_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_free, "pages_wx_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_wx_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_sealed_seal, "pages_wx_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_new, "pages_rwx_sealed_new does not exist: it makes pages without marks")
#define pages_rwx_sealed_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_new_aligned, "pages_rwx_sealed_new_aligned does not exist: it makes pages without marks")
#define pages_rwx_sealed_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_from_raw, "pages_rwx_sealed_from_raw does not exist: it makes pages without marks")
#define pages_rwx_sealed_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_allow_read, "pages_rwx_sealed_allow_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_deny_read, "pages_rwx_sealed_deny_read does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_allow_write, "pages_rwx_sealed_allow_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_deny_write, "pages_rwx_sealed_deny_write does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_allow_write_no_exec, "pages_rwx_sealed_allow_write_no_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_allow_exec, "pages_rwx_sealed_allow_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_deny_exec, "pages_rwx_sealed_deny_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_set_protected_exec, "pages_rwx_sealed_set_protected_exec does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_uncommit, "pages_rwx_sealed_uncommit does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_resize, "pages_rwx_sealed_resize does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_split, "pages_rwx_sealed_split does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_join, "pages_rwx_sealed_join does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rwx_sealed_into_raw, "pages_rwx_sealed_into_raw does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_free, "pages_rwx_sealed_free does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")
#define pages_rwx_sealed_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_sealed_seal, "pages_rwx_sealed_seal does not exist: mark sealed locks the pages: they can neither be turned, changed nor ended")

#endif

/* ---- Only with PAGES_ALLOW_EXEC ---- */

#ifndef PAGEGEN_SEALED_H_WITH_PAGES_ALLOW_EXEC

#undef pages_x_seal
#undef pages_rx_seal
#undef pages_x_sealed_ok
#undef pages_x_sealed_size
#undef pages_x_sealed_verify
#undef pages_x_sealed_resident
#undef pages_x_sealed_entry
#undef pages_x_sealed_advise_use_soon
#undef pages_x_sealed_advise_use_seq
#undef pages_x_sealed_advise_use_rnd
#undef pages_x_sealed_name
#undef pages_rx_sealed_ok
#undef pages_rx_sealed_size
#undef pages_rx_sealed_bytes
#undef pages_rx_sealed_at
#undef pages_rx_sealed_load
#undef pages_rx_sealed_verify
#undef pages_rx_sealed_resident
#undef pages_rx_sealed_entry
#undef pages_rx_sealed_advise_use_soon
#undef pages_rx_sealed_advise_use_seq
#undef pages_rx_sealed_advise_use_rnd
#undef pages_rx_sealed_name

#if defined PAGES_ALLOW_EXEC
#define PAGEGEN_SEALED_H_WITH_PAGES_ALLOW_EXEC

/* ---- pages_x ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from x to x_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_x_sealed
pages_x_seal(pages_x *p)
{
	pages_x_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_x_state);
	if (mpages_seal(&p->region, &pages_x_state, &pages_x_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rx ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from rx to rx_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rx_sealed
pages_rx_seal(pages_rx *p)
{
	pages_rx_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rx_state);
	if (mpages_seal(&p->region, &pages_rx_state, &pages_rx_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_x_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_x_sealed_ok(pages_x_sealed p)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_ok(p.region, &pages_x_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_sealed_size(pages_x_sealed p)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_size(p.region, &pages_x_sealed_state);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_x_sealed_verify(pages_x_sealed p)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_verify(p.region, &pages_x_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_x_sealed_resident(pages_x_sealed p)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_resident(p.region, &pages_x_sealed_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_x_sealed_entry(pages_x_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_entry_at(p.region, &pages_x_sealed_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_x_sealed_advise_use_soon(pages_x_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_x_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_x_sealed_advise_use_seq(pages_x_sealed p)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_x_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_x_sealed_advise_use_rnd(pages_x_sealed p)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_x_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_x_sealed_name(pages_x_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_x_sealed_state);
	return mpages_name(p.region, &pages_x_sealed_state, name);
}

/* ---- pages_rx_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rx_sealed_ok(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_ok(p.region, &pages_rx_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_sealed_size(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_size(p.region, &pages_rx_sealed_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rx_sealed_bytes(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_view(p.region, &pages_rx_sealed_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rx_sealed_at(pages_rx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_at(p.region, &pages_rx_sealed_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rx_sealed_load(pages_rx_sealed p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_load(p.region, &pages_rx_sealed_state, at, to, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rx_sealed_verify(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_verify(p.region, &pages_rx_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rx_sealed_resident(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_resident(p.region, &pages_rx_sealed_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rx_sealed_entry(pages_rx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_entry_at(p.region, &pages_rx_sealed_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rx_sealed_advise_use_soon(pages_rx_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_rx_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rx_sealed_advise_use_seq(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_rx_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rx_sealed_advise_use_rnd(pages_rx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_rx_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rx_sealed_name(pages_rx_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rx_sealed_state);
	return mpages_name(p.region, &pages_rx_sealed_state, name);
}

#ifndef __cplusplus
struct pages_x_seal_wants_address_of_pages_x { int none; };
pages_x_sealed pages_x_seal_wants_address_of_pages_x(struct pages_x_seal_wants_address_of_pages_x);
#define pages_x_seal(...) \
	(_Generic((__VA_ARGS__), pages_x *: pages_x_seal, \
		default: pages_x_seal_wants_address_of_pages_x)(__VA_ARGS__))
struct pages_rx_seal_wants_address_of_pages_rx { int none; };
pages_rx_sealed pages_rx_seal_wants_address_of_pages_rx(struct pages_rx_seal_wants_address_of_pages_rx);
#define pages_rx_seal(...) \
	(_Generic((__VA_ARGS__), pages_rx *: pages_rx_seal, \
		default: pages_rx_seal_wants_address_of_pages_rx)(__VA_ARGS__))
#endif

#else

#define pages_x_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_x_sealed, pages_x_seal, "pages_x_seal does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_sealed, pages_rx_seal, "pages_rx_seal does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_ok, "pages_x_sealed_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_sealed_size, "pages_x_sealed_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sealed_verify, "pages_x_sealed_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_x_sealed_resident, "pages_x_sealed_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_x_sealed_entry, "pages_x_sealed_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_sealed_advise_use_soon, "pages_x_sealed_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_sealed_advise_use_seq, "pages_x_sealed_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_sealed_advise_use_rnd, "pages_x_sealed_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_x_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_sealed_name, "pages_x_sealed_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_ok, "pages_rx_sealed_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_sealed_size, "pages_rx_sealed_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rx_sealed_bytes, "pages_rx_sealed_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rx_sealed_at, "pages_rx_sealed_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_load, "pages_rx_sealed_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sealed_verify, "pages_rx_sealed_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rx_sealed_resident, "pages_rx_sealed_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rx_sealed_entry, "pages_rx_sealed_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_sealed_advise_use_soon, "pages_rx_sealed_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_sealed_advise_use_seq, "pages_rx_sealed_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_sealed_advise_use_rnd, "pages_rx_sealed_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_sealed_name, "pages_rx_sealed_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#endif
#endif

/* ---- Only with PAGES_ALLOW_EXEC and PAGES_ALLOW_WX ---- */

#ifndef PAGEGEN_SEALED_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

#undef pages_wx_seal
#undef pages_rwx_seal
#undef pages_wx_sealed_ok
#undef pages_wx_sealed_size
#undef pages_wx_sealed_at_mut
#undef pages_wx_sealed_store
#undef pages_wx_sealed_decommit
#undef pages_wx_sealed_verify
#undef pages_wx_sealed_resident
#undef pages_wx_sealed_entry
#undef pages_wx_sealed_advise_use_soon
#undef pages_wx_sealed_advise_use_seq
#undef pages_wx_sealed_advise_use_rnd
#undef pages_wx_sealed_name
#undef pages_rwx_sealed_ok
#undef pages_rwx_sealed_size
#undef pages_rwx_sealed_bytes
#undef pages_rwx_sealed_bytes_mut
#undef pages_rwx_sealed_at
#undef pages_rwx_sealed_at_mut
#undef pages_rwx_sealed_load
#undef pages_rwx_sealed_store
#undef pages_rwx_sealed_decommit
#undef pages_rwx_sealed_verify
#undef pages_rwx_sealed_resident
#undef pages_rwx_sealed_entry
#undef pages_rwx_sealed_advise_use_soon
#undef pages_rwx_sealed_advise_use_seq
#undef pages_rwx_sealed_advise_use_rnd
#undef pages_rwx_sealed_name

#if defined PAGES_ALLOW_EXEC && defined PAGES_ALLOW_WX
#define PAGEGEN_SEALED_H_WITH_PAGES_ALLOW_EXEC_AND_PAGES_ALLOW_WX

/* ---- pages_wx ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from wx to wx_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_wx_sealed
pages_wx_seal(pages_wx *p)
{
	pages_wx_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_wx_state);
	if (mpages_seal(&p->region, &pages_wx_state, &pages_wx_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_rwx ---- */

/* From now on nobody turns, moves or ends the pages, not even by a system call of their own.
 * Turns *p from rwx to rwx_sealed and empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rwx_sealed
pages_rwx_seal(pages_rwx *p)
{
	pages_rwx_sealed to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rwx_state);
	if (mpages_seal(&p->region, &pages_rwx_state, &pages_rwx_sealed_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* ---- pages_wx_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_wx_sealed_ok(pages_wx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_ok(p.region, &pages_wx_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_sealed_size(pages_wx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_size(p.region, &pages_wx_sealed_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_wx_sealed_at_mut(pages_wx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_at_mut(p.region, &pages_wx_sealed_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_wx_sealed_store(pages_wx_sealed p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_store(p.region, &pages_wx_sealed_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_wx_sealed_decommit(pages_wx_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_decommit(p.region, &pages_wx_sealed_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_wx_sealed_verify(pages_wx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_verify(p.region, &pages_wx_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_wx_sealed_resident(pages_wx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_resident(p.region, &pages_wx_sealed_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_wx_sealed_entry(pages_wx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_entry_at(p.region, &pages_wx_sealed_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_wx_sealed_advise_use_soon(pages_wx_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_wx_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_wx_sealed_advise_use_seq(pages_wx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_wx_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_wx_sealed_advise_use_rnd(pages_wx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_wx_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_wx_sealed_name(pages_wx_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_wx_sealed_state);
	return mpages_name(p.region, &pages_wx_sealed_state, name);
}

/* ---- pages_rwx_sealed ---- */

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rwx_sealed_ok(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_ok(p.region, &pages_rwx_sealed_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_sealed_size(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_size(p.region, &pages_rwx_sealed_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rwx_sealed_bytes(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_view(p.region, &pages_rwx_sealed_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rwx_sealed_bytes_mut(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_view_mut(p.region, &pages_rwx_sealed_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rwx_sealed_at(pages_rwx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_at(p.region, &pages_rwx_sealed_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rwx_sealed_at_mut(pages_rwx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_at_mut(p.region, &pages_rwx_sealed_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_sealed_load(pages_rwx_sealed p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_load(p.region, &pages_rwx_sealed_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rwx_sealed_store(pages_rwx_sealed p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_store(p.region, &pages_rwx_sealed_state, at, from, n);
}

/* Wipes n bytes: they read zero afterwards, and whole pages among them go back to the system. */
MPAGES_MUST_USE static inline bool
pages_rwx_sealed_decommit(pages_rwx_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_decommit(p.region, &pages_rwx_sealed_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rwx_sealed_verify(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_verify(p.region, &pages_rwx_sealed_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rwx_sealed_resident(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_resident(p.region, &pages_rwx_sealed_state);
}

/* The code at an offset, ready to be called; its fn is NULL past the end. */
MPAGES_MUST_USE static inline mpages_entry
pages_rwx_sealed_entry(pages_rwx_sealed p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_entry_at(p.region, &pages_rwx_sealed_state, offset);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rwx_sealed_advise_use_soon(pages_rwx_sealed p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_advise_use_soon(p.region, &pages_rwx_sealed_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rwx_sealed_advise_use_seq(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_advise_use_seq(p.region, &pages_rwx_sealed_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rwx_sealed_advise_use_rnd(pages_rwx_sealed p)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_advise_use_rnd(p.region, &pages_rwx_sealed_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rwx_sealed_name(pages_rwx_sealed p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rwx_sealed_state);
	return mpages_name(p.region, &pages_rwx_sealed_state, name);
}

#ifndef __cplusplus
struct pages_wx_seal_wants_address_of_pages_wx { int none; };
pages_wx_sealed pages_wx_seal_wants_address_of_pages_wx(struct pages_wx_seal_wants_address_of_pages_wx);
#define pages_wx_seal(...) \
	(_Generic((__VA_ARGS__), pages_wx *: pages_wx_seal, \
		default: pages_wx_seal_wants_address_of_pages_wx)(__VA_ARGS__))
struct pages_rwx_seal_wants_address_of_pages_rwx { int none; };
pages_rwx_sealed pages_rwx_seal_wants_address_of_pages_rwx(struct pages_rwx_seal_wants_address_of_pages_rwx);
#define pages_rwx_seal(...) \
	(_Generic((__VA_ARGS__), pages_rwx *: pages_rwx_seal, \
		default: pages_rwx_seal_wants_address_of_pages_rwx)(__VA_ARGS__))
#endif

#elif defined PAGES_ALLOW_WX

#define pages_wx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_seal, "pages_wx_seal does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_seal, "pages_rwx_seal does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_ok, "pages_wx_sealed_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_sealed_size, "pages_wx_sealed_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_sealed_at_mut, "pages_wx_sealed_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_store, "pages_wx_sealed_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_decommit, "pages_wx_sealed_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_verify, "pages_wx_sealed_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_sealed_resident, "pages_wx_sealed_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_sealed_entry, "pages_wx_sealed_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_soon, "pages_wx_sealed_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_seq, "pages_wx_sealed_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_rnd, "pages_wx_sealed_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_wx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_name, "pages_wx_sealed_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_ok, "pages_rwx_sealed_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_sealed_size, "pages_rwx_sealed_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_sealed_bytes, "pages_rwx_sealed_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_sealed_bytes_mut, "pages_rwx_sealed_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_sealed_at, "pages_rwx_sealed_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_sealed_at_mut, "pages_rwx_sealed_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_load, "pages_rwx_sealed_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_store, "pages_rwx_sealed_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_decommit, "pages_rwx_sealed_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_verify, "pages_rwx_sealed_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_sealed_resident, "pages_rwx_sealed_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_sealed_entry, "pages_rwx_sealed_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_soon, "pages_rwx_sealed_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_seq, "pages_rwx_sealed_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_rnd, "pages_rwx_sealed_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rwx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_name, "pages_rwx_sealed_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#elif defined PAGES_ALLOW_EXEC

#define pages_wx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_seal, "pages_wx_seal does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_seal, "pages_rwx_seal does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_ok, "pages_wx_sealed_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_sealed_size, "pages_wx_sealed_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_sealed_at_mut, "pages_wx_sealed_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_store, "pages_wx_sealed_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_decommit, "pages_wx_sealed_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_verify, "pages_wx_sealed_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_sealed_resident, "pages_wx_sealed_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_sealed_entry, "pages_wx_sealed_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_soon, "pages_wx_sealed_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_seq, "pages_wx_sealed_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_rnd, "pages_wx_sealed_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_wx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_name, "pages_wx_sealed_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_ok, "pages_rwx_sealed_ok does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_sealed_size, "pages_rwx_sealed_size does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_sealed_bytes, "pages_rwx_sealed_bytes does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_sealed_bytes_mut, "pages_rwx_sealed_bytes_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_sealed_at, "pages_rwx_sealed_at does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_sealed_at_mut, "pages_rwx_sealed_at_mut does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_load, "pages_rwx_sealed_load does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_store, "pages_rwx_sealed_store does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_decommit, "pages_rwx_sealed_decommit does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_verify, "pages_rwx_sealed_verify does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_sealed_resident, "pages_rwx_sealed_resident does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_sealed_entry, "pages_rwx_sealed_entry does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_soon, "pages_rwx_sealed_advise_use_soon does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_seq, "pages_rwx_sealed_advise_use_seq does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_rnd, "pages_rwx_sealed_advise_use_rnd does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")
#define pages_rwx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_name, "pages_rwx_sealed_name does not exist: rule wx: never write + exec unless PAGES_ALLOW_WX; define that before this header is included")

#else

#define pages_wx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_wx_sealed, pages_wx_seal, "pages_wx_seal does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_seal(...) \
	MPAGES_DOES_NOT_EXIST(pages_rwx_sealed, pages_rwx_seal, "pages_rwx_seal does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_ok, "pages_wx_sealed_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_sealed_size, "pages_wx_sealed_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_wx_sealed_at_mut, "pages_wx_sealed_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_store, "pages_wx_sealed_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_decommit, "pages_wx_sealed_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sealed_verify, "pages_wx_sealed_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_wx_sealed_resident, "pages_wx_sealed_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_wx_sealed_entry, "pages_wx_sealed_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_soon, "pages_wx_sealed_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_seq, "pages_wx_sealed_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_advise_use_rnd, "pages_wx_sealed_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_wx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sealed_name, "pages_wx_sealed_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_ok, "pages_rwx_sealed_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_size(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_sealed_size, "pages_rwx_sealed_size does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_rwx_sealed_bytes, "pages_rwx_sealed_bytes does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_rwx_sealed_bytes_mut, "pages_rwx_sealed_bytes_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_rwx_sealed_at, "pages_rwx_sealed_at does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_rwx_sealed_at_mut, "pages_rwx_sealed_at_mut does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_load, "pages_rwx_sealed_load does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_store, "pages_rwx_sealed_store does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_decommit, "pages_rwx_sealed_decommit does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_verify(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sealed_verify, "pages_rwx_sealed_verify does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_resident(...) \
	MPAGES_DOES_NOT_EXIST(size_t, pages_rwx_sealed_resident, "pages_rwx_sealed_resident does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rwx_sealed_entry, "pages_rwx_sealed_entry does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_soon, "pages_rwx_sealed_advise_use_soon does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_seq, "pages_rwx_sealed_advise_use_seq does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_advise_use_rnd, "pages_rwx_sealed_advise_use_rnd does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")
#define pages_rwx_sealed_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sealed_name, "pages_rwx_sealed_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; rule wx: never write + exec unless PAGES_ALLOW_WX; define these before this header is included")

#endif
#endif

#ifdef __cplusplus
}
#endif
