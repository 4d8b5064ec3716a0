/* Pages for keys and passwords: out of core dumps and children, never swapped, wiped at their
 * end.
 *
 * Made by pagegen from secret.spec, which is the place to change anything.
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

#ifndef PAGEGEN_SECRET_H
#define PAGEGEN_SECRET_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_map_secret(mpages_region *made, const mpages_state *as, size_t bytes);
unsigned mpages_protections(mpages_region pages, const mpages_state *as);
bool mpages_verify_secret(mpages_region pages, const mpages_state *as);
size_t mpages_resident_secret(mpages_region pages, const mpages_state *as);
bool mpages_wipe(mpages_region pages, const mpages_state *as, size_t at, size_t n);
bool mpages_resize_secret(mpages_region *pages, const mpages_state *as, size_t bytes);
bool mpages_unmap_secret(mpages_region *pages, const mpages_state *as);
bool mpages_has_secret(void);

/* Kept from others. */
typedef struct pages_none_secret { mpages_region region; } pages_none_secret;
/* Loads work, kept from others. */
typedef struct pages_r_secret { mpages_region region; } pages_r_secret;
/* Stores work, kept from others. */
typedef struct pages_w_secret { mpages_region region; } pages_w_secret;
/* Loads work, stores work, kept from others. */
typedef struct pages_rw_secret { mpages_region region; } pages_rw_secret;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_secret_state = {"pages_none_secret", 0, 1, "pages"};
static const mpages_state pages_r_secret_state = {"pages_r_secret", 1, 1, "pages"};
static const mpages_state pages_w_secret_state = {"pages_w_secret", 2, 1, "pages"};
static const mpages_state pages_rw_secret_state = {"pages_rw_secret", 3, 1, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_secret_strengths[] = {
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
	{"linux", 0, 1, MPAGES_EXACT, 0, mpages_has_secret},
	{"linux", 0, 1, MPAGES_EMULATED, 0, NULL},
	{"windows", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"freebsd", 0, 1, MPAGES_EMULATED, 0, NULL},
	{"macos", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"netbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"openbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
};

/* ---- pages_none_secret ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, by the strongest
 * means that the system has. Fails with MPAGES_LOCK_LIMIT where the process would lock more
 * than it may. In a child process they cannot be accessed or read zero: protections tells
 * which. Empty on failure. */
MPAGES_MUST_USE static inline pages_none_secret
pages_none_secret_new(size_t bytes)
{
	pages_none_secret made = {{NULL, 0}};

	if (!mpages_map_secret(&made.region, &pages_none_secret_state, bytes))
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

/* Asks the system whether all pages are there and have the rights that the handle's type says;
 * fails where they are the parent process's. */
MPAGES_MUST_USE static inline bool
pages_none_secret_verify(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_verify_secret(p.region, &pages_none_secret_state);
}

/* How many bytes of the pages are in memory; 0 where they are the parent process's. */
MPAGES_MUST_USE static inline size_t
pages_none_secret_resident(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_resident_secret(p.region, &pages_none_secret_state);
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

/* Wipes the pages and gives them back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_none_secret_free(pages_none_secret *p)
{
	MPAGES_CHECK(p->region, &pages_none_secret_state);
	if (!mpages_unmap_secret(&p->region, &pages_none_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* By which means they are kept: a set of mpages_protection; none where they are the parent
 * process's. */
MPAGES_MUST_USE static inline unsigned
pages_none_secret_protections(pages_none_secret p)
{
	MPAGES_CHECK(p.region, &pages_none_secret_state);
	return mpages_protections(p.region, &pages_none_secret_state);
}

/* What the system makes of none_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_secret_strength(void)
{
	return mpages_strength_of(&pages_none_secret_state, pages_secret_strengths, 29);
}

/* ---- pages_r_secret ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, by the strongest
 * means that the system has. Fails with MPAGES_LOCK_LIMIT where the process would lock more
 * than it may. In a child process they cannot be accessed or read zero: protections tells
 * which. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_secret
pages_r_secret_new(size_t bytes)
{
	pages_r_secret made = {{NULL, 0}};

	if (!mpages_map_secret(&made.region, &pages_r_secret_state, bytes))
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

/* Asks the system whether all pages are there and have the rights that the handle's type says;
 * fails where they are the parent process's. */
MPAGES_MUST_USE static inline bool
pages_r_secret_verify(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_verify_secret(p.region, &pages_r_secret_state);
}

/* How many bytes of the pages are in memory; 0 where they are the parent process's. */
MPAGES_MUST_USE static inline size_t
pages_r_secret_resident(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_resident_secret(p.region, &pages_r_secret_state);
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

/* Wipes the pages and gives them back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_r_secret_free(pages_r_secret *p)
{
	MPAGES_CHECK(p->region, &pages_r_secret_state);
	if (!mpages_unmap_secret(&p->region, &pages_r_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* By which means they are kept: a set of mpages_protection; none where they are the parent
 * process's. */
MPAGES_MUST_USE static inline unsigned
pages_r_secret_protections(pages_r_secret p)
{
	MPAGES_CHECK(p.region, &pages_r_secret_state);
	return mpages_protections(p.region, &pages_r_secret_state);
}

/* What the system makes of r_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_secret_strength(void)
{
	return mpages_strength_of(&pages_r_secret_state, pages_secret_strengths, 29);
}

/* ---- pages_w_secret ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, by the strongest
 * means that the system has. Fails with MPAGES_LOCK_LIMIT where the process would lock more
 * than it may. In a child process they cannot be accessed or read zero: protections tells
 * which. Empty on failure. */
MPAGES_MUST_USE static inline pages_w_secret
pages_w_secret_new(size_t bytes)
{
	pages_w_secret made = {{NULL, 0}};

	if (!mpages_map_secret(&made.region, &pages_w_secret_state, bytes))
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

/* Wipes n bytes: they read zero afterwards. Their memory stays. */
MPAGES_MUST_USE static inline bool
pages_w_secret_decommit(pages_w_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_wipe(p.region, &pages_w_secret_state, at, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says;
 * fails where they are the parent process's. */
MPAGES_MUST_USE static inline bool
pages_w_secret_verify(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_verify_secret(p.region, &pages_w_secret_state);
}

/* How many bytes of the pages are in memory; 0 where they are the parent process's. */
MPAGES_MUST_USE static inline size_t
pages_w_secret_resident(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_resident_secret(p.region, &pages_w_secret_state);
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

/* Wipes the pages and gives them back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_w_secret_free(pages_w_secret *p)
{
	MPAGES_CHECK(p->region, &pages_w_secret_state);
	if (!mpages_unmap_secret(&p->region, &pages_w_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* By which means they are kept: a set of mpages_protection; none where they are the parent
 * process's. */
MPAGES_MUST_USE static inline unsigned
pages_w_secret_protections(pages_w_secret p)
{
	MPAGES_CHECK(p.region, &pages_w_secret_state);
	return mpages_protections(p.region, &pages_w_secret_state);
}

/* What the system makes of w_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_secret_strength(void)
{
	return mpages_strength_of(&pages_w_secret_state, pages_secret_strengths, 29);
}

/* ---- pages_rw_secret ---- */

/* Maps zeroed pages, at least that many bytes, rounded up to whole pages, by the strongest
 * means that the system has. Fails with MPAGES_LOCK_LIMIT where the process would lock more
 * than it may. In a child process they cannot be accessed or read zero: protections tells
 * which. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_secret
pages_rw_secret_new(size_t bytes)
{
	pages_rw_secret made = {{NULL, 0}};

	if (!mpages_map_secret(&made.region, &pages_rw_secret_state, bytes))
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

/* Wipes n bytes: they read zero afterwards. Their memory stays. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_decommit(pages_rw_secret p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_wipe(p.region, &pages_rw_secret_state, at, n);
}

/* Makes the pages longer or shorter: new ones get the bytes, and the old ones are wiped. The
 * pages move: addresses and views taken before are then stale. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_resize(pages_rw_secret *p, size_t bytes)
{
	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	return mpages_resize_secret(&p->region, &pages_rw_secret_state, bytes);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says;
 * fails where they are the parent process's. */
MPAGES_MUST_USE static inline bool
pages_rw_secret_verify(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_verify_secret(p.region, &pages_rw_secret_state);
}

/* How many bytes of the pages are in memory; 0 where they are the parent process's. */
MPAGES_MUST_USE static inline size_t
pages_rw_secret_resident(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_resident_secret(p.region, &pages_rw_secret_state);
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

/* Wipes the pages and gives them back to the system. An empty handle is free already. On
 * failure the handle is kept, to be freed again. */
static inline bool
pages_rw_secret_free(pages_rw_secret *p)
{
	MPAGES_CHECK(p->region, &pages_rw_secret_state);
	if (!mpages_unmap_secret(&p->region, &pages_rw_secret_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* By which means they are kept: a set of mpages_protection; none where they are the parent
 * process's. */
MPAGES_MUST_USE static inline unsigned
pages_rw_secret_protections(pages_rw_secret p)
{
	MPAGES_CHECK(p.region, &pages_rw_secret_state);
	return mpages_protections(p.region, &pages_rw_secret_state);
}

/* What the system makes of rw_secret on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_secret_strength(void)
{
	return mpages_strength_of(&pages_rw_secret_state, pages_secret_strengths, 29);
}

#ifndef __cplusplus
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
struct pages_rw_secret_resize_wants_address_of_pages_rw_secret { int none; };
bool pages_rw_secret_resize_wants_address_of_pages_rw_secret(struct pages_rw_secret_resize_wants_address_of_pages_rw_secret, size_t bytes);
#define pages_rw_secret_resize(p, ...) \
	(_Generic((p), pages_rw_secret *: pages_rw_secret_resize, \
		default: pages_rw_secret_resize_wants_address_of_pages_rw_secret)(p, __VA_ARGS__))
struct pages_rw_secret_free_wants_address_of_pages_rw_secret { int none; };
bool pages_rw_secret_free_wants_address_of_pages_rw_secret(struct pages_rw_secret_free_wants_address_of_pages_rw_secret);
#define pages_rw_secret_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_secret *: pages_rw_secret_free, \
		default: pages_rw_secret_free_wants_address_of_pages_rw_secret)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#ifndef pages_none_protections
#define pages_none_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_none_protections, "pages_none_protections does not exist: it needs secret, which pages_none lacks")
#endif
#ifndef pages_r_protections
#define pages_r_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_r_protections, "pages_r_protections does not exist: it needs secret, which pages_r lacks")
#endif
#ifndef pages_w_protections
#define pages_w_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_w_protections, "pages_w_protections does not exist: it needs secret, which pages_w lacks")
#endif
#ifndef pages_rw_protections
#define pages_rw_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_rw_protections, "pages_rw_protections does not exist: it needs secret, which pages_rw lacks")
#endif
#ifndef pages_x_protections
#define pages_x_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_x_protections, "pages_x_protections does not exist: it needs secret, which pages_x lacks")
#endif
#ifndef pages_rx_protections
#define pages_rx_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_rx_protections, "pages_rx_protections does not exist: it needs secret, which pages_rx lacks")
#endif
#ifndef pages_wx_protections
#define pages_wx_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_wx_protections, "pages_wx_protections does not exist: it needs secret, which pages_wx lacks")
#endif
#ifndef pages_rwx_protections
#define pages_rwx_protections(...) \
	MPAGES_DOES_NOT_EXIST(unsigned, pages_rwx_protections, "pages_rwx_protections does not exist: it needs secret, which pages_rwx lacks")
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
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_allow_exec, "pages_none_secret_allow_exec does not exist: rule secret_code: never exec + secret")
#define pages_none_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_deny_exec, "pages_none_secret_deny_exec does not exist: it would change nothing, pages_none_secret has no exec")
#define pages_none_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_set_protected_exec, "pages_none_secret_set_protected_exec does not exist: rule secret_code: never exec + secret")
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
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_resize, "pages_none_secret_resize does not exist: it needs read + write, which pages_none_secret lacks; pages_none_secret_allow_read and then pages_r_secret_allow_write lead to pages_rw_secret, which has it")
#define pages_none_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_secret, pages_none_secret_split, "pages_none_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_none_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_secret_join, "pages_none_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_none_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_secret_into_raw, "pages_none_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_none_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_secret_entry, "pages_none_secret_entry does not exist: it needs exec, which pages_none_secret lacks")
#define pages_none_secret_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_secret_advise_use_soon, "pages_none_secret_advise_use_soon does not exist: Secret pages are always in memory")
#define pages_none_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_secret_advise_use_seq, "pages_none_secret_advise_use_seq does not exist: the spec withdraws it")
#define pages_none_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_secret_advise_use_rnd, "pages_none_secret_advise_use_rnd does not exist: the spec withdraws it")
#define pages_r_secret_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_new_aligned, "pages_r_secret_new_aligned does not exist: it makes pages without marks")
#define pages_r_secret_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_from_raw, "pages_r_secret_from_raw does not exist: it makes pages without marks")
#define pages_r_secret_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_allow_read, "pages_r_secret_allow_read does not exist: it would change nothing, pages_r_secret already has read")
#define pages_r_secret_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_deny_write, "pages_r_secret_deny_write does not exist: it would change nothing, pages_r_secret has no write")
#define pages_r_secret_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_allow_exec, "pages_r_secret_allow_exec does not exist: rule secret_code: never exec + secret")
#define pages_r_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_deny_exec, "pages_r_secret_deny_exec does not exist: it would change nothing, pages_r_secret has no exec")
#define pages_r_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_set_protected_exec, "pages_r_secret_set_protected_exec does not exist: rule secret_code: never exec + secret")
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
	MPAGES_DOES_NOT_EXIST(bool, pages_r_secret_resize, "pages_r_secret_resize does not exist: it needs read + write, and pages_r_secret lacks write; pages_r_secret_allow_write leads to pages_rw_secret, which has it")
#define pages_r_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_secret, pages_r_secret_split, "pages_r_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_r_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_secret_join, "pages_r_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_r_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_secret_into_raw, "pages_r_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_r_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_secret_entry, "pages_r_secret_entry does not exist: it needs exec, which pages_r_secret lacks")
#define pages_r_secret_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_secret_advise_use_soon, "pages_r_secret_advise_use_soon does not exist: Secret pages are always in memory")
#define pages_r_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_secret_advise_use_seq, "pages_r_secret_advise_use_seq does not exist: the spec withdraws it")
#define pages_r_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_secret_advise_use_rnd, "pages_r_secret_advise_use_rnd does not exist: the spec withdraws it")
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
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_allow_exec, "pages_w_secret_allow_exec does not exist: rule secret_code: never exec + secret")
#define pages_w_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_deny_exec, "pages_w_secret_deny_exec does not exist: it would change nothing, pages_w_secret has no exec")
#define pages_w_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_set_protected_exec, "pages_w_secret_set_protected_exec does not exist: rule secret_code: never exec + secret")
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
	MPAGES_DOES_NOT_EXIST(bool, pages_w_secret_resize, "pages_w_secret_resize does not exist: it needs read + write, and pages_w_secret lacks read; pages_w_secret_allow_read leads to pages_rw_secret, which has it")
#define pages_w_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_secret, pages_w_secret_split, "pages_w_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_w_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_secret_join, "pages_w_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_w_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_secret_into_raw, "pages_w_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_w_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_secret_entry, "pages_w_secret_entry does not exist: it needs exec, which pages_w_secret lacks")
#define pages_w_secret_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_secret_advise_use_soon, "pages_w_secret_advise_use_soon does not exist: Secret pages are always in memory")
#define pages_w_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_secret_advise_use_seq, "pages_w_secret_advise_use_seq does not exist: the spec withdraws it")
#define pages_w_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_secret_advise_use_rnd, "pages_w_secret_advise_use_rnd does not exist: the spec withdraws it")
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
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_allow_exec, "pages_rw_secret_allow_exec does not exist: rule secret_code: never exec + secret")
#define pages_rw_secret_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_deny_exec, "pages_rw_secret_deny_exec does not exist: it would change nothing, pages_rw_secret has no exec")
#define pages_rw_secret_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_set_protected_exec, "pages_rw_secret_set_protected_exec does not exist: rule secret_code: never exec + secret")
#define pages_rw_secret_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_uncommit, "pages_rw_secret_uncommit does not exist: only a turn that needs secret may change or end these pages")
#define pages_rw_secret_split(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_secret, pages_rw_secret_split, "pages_rw_secret_split does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_join(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_secret_join, "pages_rw_secret_join does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_secret_into_raw, "pages_rw_secret_into_raw does not exist: only an op that needs secret may change or end these pages")
#define pages_rw_secret_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_secret_entry, "pages_rw_secret_entry does not exist: it needs exec, which pages_rw_secret lacks")
#define pages_rw_secret_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_secret_advise_use_soon, "pages_rw_secret_advise_use_soon does not exist: Secret pages are always in memory")
#define pages_rw_secret_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_secret_advise_use_seq, "pages_rw_secret_advise_use_seq does not exist: the spec withdraws it")
#define pages_rw_secret_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_secret_advise_use_rnd, "pages_rw_secret_advise_use_rnd does not exist: the spec withdraws it")

#endif

#ifdef __cplusplus
}
#endif
