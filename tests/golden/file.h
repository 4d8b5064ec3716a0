/* Pages that are part of a file: their bytes are the file's, read from it where they are
 * touched.
 *
 * Made by pagegen from file.spec, which is the place to change anything.
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

#ifndef PAGEGEN_FILE_H
#define PAGEGEN_FILE_H

/* The handwritten functions that do the work, as this header calls them. */
bool mpages_map_shared_file(mpages_region *made, const mpages_state *as, mpages_file file, uint64_t offset, size_t n);
bool mpages_map_private_file(mpages_region *made, const mpages_state *as, mpages_file file, uint64_t offset, size_t n);
bool mpages_sync(mpages_region pages, const mpages_state *as, size_t at, size_t n);
mpages_hint mpages_sync_soon(mpages_region pages, const mpages_state *as, size_t at, size_t n);
mpages_region mpages_split(mpages_region *pages, const mpages_state *as, size_t at);
bool mpages_join(mpages_region *pages, const mpages_state *as, mpages_region *other);
bool mpages_unmap(mpages_region *pages, const mpages_state *as);

/* Part of a file, and what is written is written to it. */
typedef struct pages_none_shared_file { mpages_region region; } pages_none_shared_file;
/* Loads work, part of a file, and what is written is written to it. */
typedef struct pages_r_shared_file { mpages_region region; } pages_r_shared_file;
/* Stores work, part of a file, and what is written is written to it. */
typedef struct pages_w_shared_file { mpages_region region; } pages_w_shared_file;
/* Loads work, stores work, part of a file, and what is written is written to it. */
typedef struct pages_rw_shared_file { mpages_region region; } pages_rw_shared_file;
/* Part of a file, and what is written is kept from it. */
typedef struct pages_none_private_file { mpages_region region; } pages_none_private_file;
/* Loads work, part of a file, and what is written is kept from it. */
typedef struct pages_r_private_file { mpages_region region; } pages_r_private_file;
/* Stores work, part of a file, and what is written is kept from it. */
typedef struct pages_w_private_file { mpages_region region; } pages_w_private_file;
/* Loads work, stores work, part of a file, and what is written is kept from it. */
typedef struct pages_rw_private_file { mpages_region region; } pages_rw_private_file;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_none_shared_file_state = {"pages_none_shared_file", 0, 1, "pages"};
static const mpages_state pages_r_shared_file_state = {"pages_r_shared_file", 1, 1, "pages"};
static const mpages_state pages_w_shared_file_state = {"pages_w_shared_file", 2, 1, "pages"};
static const mpages_state pages_rw_shared_file_state = {"pages_rw_shared_file", 3, 1, "pages"};
static const mpages_state pages_none_private_file_state = {"pages_none_private_file", 0, 2, "pages"};
static const mpages_state pages_r_private_file_state = {"pages_r_private_file", 1, 2, "pages"};
static const mpages_state pages_w_private_file_state = {"pages_w_private_file", 2, 2, "pages"};
static const mpages_state pages_rw_private_file_state = {"pages_rw_private_file", 3, 2, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_file_strengths[] = {
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
	{"linux", 0, 1, MPAGES_EXACT, 0, NULL},
	{"linux", 0, 2, MPAGES_EXACT, 0, NULL},
	{"windows", 0, 1, MPAGES_EXACT, 0, NULL},
	{"windows", 0, 2, MPAGES_EXACT, 0, NULL},
	{"freebsd", 0, 1, MPAGES_EXACT, 0, NULL},
	{"freebsd", 0, 2, MPAGES_EXACT, 0, NULL},
	{"macos", 0, 1, MPAGES_EXACT, 0, NULL},
	{"macos", 0, 2, MPAGES_EXACT, 0, NULL},
	{"netbsd", 0, 1, MPAGES_EXACT, 0, NULL},
	{"netbsd", 0, 2, MPAGES_EXACT, 0, NULL},
	{"openbsd", 0, 1, MPAGES_EXACT, 0, NULL},
	{"openbsd", 0, 2, MPAGES_EXACT, 0, NULL},
};

/* ---- pages_none_shared_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading, and for writing
 * too where the pages are or will be written (MPAGES_FILE_ACCESS). It stays the caller's, who
 * may close it: the pages do not need it. The rest of the last page is no part of the file, and
 * reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_none_shared_file
pages_none_shared_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_none_shared_file made = {{NULL, 0}};

	if (!mpages_map_shared_file(&made.region, &pages_none_shared_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from none_shared_file to r_shared_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_r_shared_file
pages_none_shared_file_allow_read(pages_none_shared_file *p)
{
	pages_r_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_shared_file_state);
	if (mpages_turn(&p->region, &pages_none_shared_file_state, &pages_r_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none_shared_file to w_shared_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_w_shared_file
pages_none_shared_file_allow_write(pages_none_shared_file *p)
{
	pages_w_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_shared_file_state);
	if (mpages_turn(&p->region, &pages_none_shared_file_state, &pages_w_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none_shared_file to w_shared_file and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_shared_file
pages_none_shared_file_allow_write_no_exec(pages_none_shared_file *p)
{
	pages_w_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_shared_file_state);
	if (mpages_turn(&p->region, &pages_none_shared_file_state, &pages_w_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_shared_file_ok(pages_none_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_ok(p.region, &pages_none_shared_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_shared_file_size(pages_none_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_size(p.region, &pages_none_shared_file_state);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_none_shared_file
pages_none_shared_file_split(pages_none_shared_file *p, size_t at)
{
	pages_none_shared_file made;

	MPAGES_CHECK(p->region, &pages_none_shared_file_state);
	made.region = mpages_split(&p->region, &pages_none_shared_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_none_shared_file_join(pages_none_shared_file *p, pages_none_shared_file *other)
{
	MPAGES_CHECK(p->region, &pages_none_shared_file_state);
	MPAGES_CHECK(other->region, &pages_none_shared_file_state);
	return mpages_join(&p->region, &pages_none_shared_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_shared_file_verify(pages_none_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_verify(p.region, &pages_none_shared_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_shared_file_resident(pages_none_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_resident(p.region, &pages_none_shared_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_shared_file_advise_use_soon(pages_none_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_advise_use_soon(p.region, &pages_none_shared_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_none_shared_file_advise_use_seq(pages_none_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_advise_use_seq(p.region, &pages_none_shared_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_none_shared_file_advise_use_rnd(pages_none_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_advise_use_rnd(p.region, &pages_none_shared_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_shared_file_name(pages_none_shared_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_shared_file_state);
	return mpages_name(p.region, &pages_none_shared_file_state, name);
}

/* Gives the pages back to the system; what was stored is the file's, synced or not. An empty
 * handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_none_shared_file_free(pages_none_shared_file *p)
{
	MPAGES_CHECK(p->region, &pages_none_shared_file_state);
	if (!mpages_unmap(&p->region, &pages_none_shared_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of none_shared_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_shared_file_strength(void)
{
	return mpages_strength_of(&pages_none_shared_file_state, pages_file_strengths, 34);
}

/* ---- pages_r_shared_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading, and for writing
 * too where the pages are or will be written (MPAGES_FILE_ACCESS). It stays the caller's, who
 * may close it: the pages do not need it. The rest of the last page is no part of the file, and
 * reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_shared_file
pages_r_shared_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_r_shared_file made = {{NULL, 0}};

	if (!mpages_map_shared_file(&made.region, &pages_r_shared_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from r_shared_file to none_shared_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_none_shared_file
pages_r_shared_file_deny_read(pages_r_shared_file *p)
{
	pages_none_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_shared_file_state);
	if (mpages_turn(&p->region, &pages_r_shared_file_state, &pages_none_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r_shared_file to rw_shared_file and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw_shared_file
pages_r_shared_file_allow_write(pages_r_shared_file *p)
{
	pages_rw_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_shared_file_state);
	if (mpages_turn(&p->region, &pages_r_shared_file_state, &pages_rw_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r_shared_file to rw_shared_file and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_shared_file
pages_r_shared_file_allow_write_no_exec(pages_r_shared_file *p)
{
	pages_rw_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_shared_file_state);
	if (mpages_turn(&p->region, &pages_r_shared_file_state, &pages_rw_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_shared_file_ok(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_ok(p.region, &pages_r_shared_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_shared_file_size(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_size(p.region, &pages_r_shared_file_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_shared_file_bytes(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_view(p.region, &pages_r_shared_file_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_shared_file_at(pages_r_shared_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_at(p.region, &pages_r_shared_file_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_shared_file_load(pages_r_shared_file p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_load(p.region, &pages_r_shared_file_state, at, to, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_r_shared_file
pages_r_shared_file_split(pages_r_shared_file *p, size_t at)
{
	pages_r_shared_file made;

	MPAGES_CHECK(p->region, &pages_r_shared_file_state);
	made.region = mpages_split(&p->region, &pages_r_shared_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_r_shared_file_join(pages_r_shared_file *p, pages_r_shared_file *other)
{
	MPAGES_CHECK(p->region, &pages_r_shared_file_state);
	MPAGES_CHECK(other->region, &pages_r_shared_file_state);
	return mpages_join(&p->region, &pages_r_shared_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_shared_file_verify(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_verify(p.region, &pages_r_shared_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_shared_file_resident(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_resident(p.region, &pages_r_shared_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_shared_file_advise_use_soon(pages_r_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_advise_use_soon(p.region, &pages_r_shared_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_r_shared_file_advise_use_seq(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_advise_use_seq(p.region, &pages_r_shared_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_r_shared_file_advise_use_rnd(pages_r_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_advise_use_rnd(p.region, &pages_r_shared_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_shared_file_name(pages_r_shared_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_shared_file_state);
	return mpages_name(p.region, &pages_r_shared_file_state, name);
}

/* Gives the pages back to the system; what was stored is the file's, synced or not. An empty
 * handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_r_shared_file_free(pages_r_shared_file *p)
{
	MPAGES_CHECK(p->region, &pages_r_shared_file_state);
	if (!mpages_unmap(&p->region, &pages_r_shared_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of r_shared_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_shared_file_strength(void)
{
	return mpages_strength_of(&pages_r_shared_file_state, pages_file_strengths, 34);
}

/* ---- pages_w_shared_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading, and for writing
 * too where the pages are or will be written (MPAGES_FILE_ACCESS). It stays the caller's, who
 * may close it: the pages do not need it. The rest of the last page is no part of the file, and
 * reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_w_shared_file
pages_w_shared_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_w_shared_file made = {{NULL, 0}};

	if (!mpages_map_shared_file(&made.region, &pages_w_shared_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from w_shared_file to rw_shared_file and empties it; on failure the
 * result is empty. */
MPAGES_MUST_USE static inline pages_rw_shared_file
pages_w_shared_file_allow_read(pages_w_shared_file *p)
{
	pages_rw_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_shared_file_state);
	if (mpages_turn(&p->region, &pages_w_shared_file_state, &pages_rw_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w_shared_file to none_shared_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_none_shared_file
pages_w_shared_file_deny_write(pages_w_shared_file *p)
{
	pages_none_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_shared_file_state);
	if (mpages_turn(&p->region, &pages_w_shared_file_state, &pages_none_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_shared_file_ok(pages_w_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_ok(p.region, &pages_w_shared_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_shared_file_size(pages_w_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_size(p.region, &pages_w_shared_file_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_shared_file_at_mut(pages_w_shared_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_at_mut(p.region, &pages_w_shared_file_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_shared_file_store(pages_w_shared_file p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_store(p.region, &pages_w_shared_file_state, at, from, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_w_shared_file
pages_w_shared_file_split(pages_w_shared_file *p, size_t at)
{
	pages_w_shared_file made;

	MPAGES_CHECK(p->region, &pages_w_shared_file_state);
	made.region = mpages_split(&p->region, &pages_w_shared_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_w_shared_file_join(pages_w_shared_file *p, pages_w_shared_file *other)
{
	MPAGES_CHECK(p->region, &pages_w_shared_file_state);
	MPAGES_CHECK(other->region, &pages_w_shared_file_state);
	return mpages_join(&p->region, &pages_w_shared_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_shared_file_verify(pages_w_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_verify(p.region, &pages_w_shared_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_shared_file_resident(pages_w_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_resident(p.region, &pages_w_shared_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_shared_file_advise_use_soon(pages_w_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_advise_use_soon(p.region, &pages_w_shared_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_w_shared_file_advise_use_seq(pages_w_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_advise_use_seq(p.region, &pages_w_shared_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_w_shared_file_advise_use_rnd(pages_w_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_advise_use_rnd(p.region, &pages_w_shared_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_shared_file_name(pages_w_shared_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_name(p.region, &pages_w_shared_file_state, name);
}

/* Gives the pages back to the system; what was stored is the file's, synced or not. An empty
 * handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_w_shared_file_free(pages_w_shared_file *p)
{
	MPAGES_CHECK(p->region, &pages_w_shared_file_state);
	if (!mpages_unmap(&p->region, &pages_w_shared_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Writes what was stored among n bytes to the device that has the file, and waits until it is
 * there. On failure (MPAGES_NOT_WRITTEN) count as lost what was stored since the last success:
 * the system may not try again. */
MPAGES_MUST_USE static inline bool
pages_w_shared_file_sync(pages_w_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_sync(p.region, &pages_w_shared_file_state, at, n);
}

/* Asks the system to begin with that, and does not wait. */
static inline mpages_hint
pages_w_shared_file_sync_soon(pages_w_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_shared_file_state);
	return mpages_sync_soon(p.region, &pages_w_shared_file_state, at, n);
}

/* What the system makes of w_shared_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_shared_file_strength(void)
{
	return mpages_strength_of(&pages_w_shared_file_state, pages_file_strengths, 34);
}

/* ---- pages_rw_shared_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading, and for writing
 * too where the pages are or will be written (MPAGES_FILE_ACCESS). It stays the caller's, who
 * may close it: the pages do not need it. The rest of the last page is no part of the file, and
 * reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_shared_file
pages_rw_shared_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_rw_shared_file made = {{NULL, 0}};

	if (!mpages_map_shared_file(&made.region, &pages_rw_shared_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rw_shared_file to w_shared_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_w_shared_file
pages_rw_shared_file_deny_read(pages_rw_shared_file *p)
{
	pages_w_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_shared_file_state);
	if (mpages_turn(&p->region, &pages_rw_shared_file_state, &pages_w_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw_shared_file to r_shared_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_r_shared_file
pages_rw_shared_file_deny_write(pages_rw_shared_file *p)
{
	pages_r_shared_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_shared_file_state);
	if (mpages_turn(&p->region, &pages_rw_shared_file_state, &pages_r_shared_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_shared_file_ok(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_ok(p.region, &pages_rw_shared_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_shared_file_size(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_size(p.region, &pages_rw_shared_file_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_shared_file_bytes(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_view(p.region, &pages_rw_shared_file_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_shared_file_bytes_mut(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_view_mut(p.region, &pages_rw_shared_file_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_shared_file_at(pages_rw_shared_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_at(p.region, &pages_rw_shared_file_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_shared_file_at_mut(pages_rw_shared_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_at_mut(p.region, &pages_rw_shared_file_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_shared_file_load(pages_rw_shared_file p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_load(p.region, &pages_rw_shared_file_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_shared_file_store(pages_rw_shared_file p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_store(p.region, &pages_rw_shared_file_state, at, from, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_rw_shared_file
pages_rw_shared_file_split(pages_rw_shared_file *p, size_t at)
{
	pages_rw_shared_file made;

	MPAGES_CHECK(p->region, &pages_rw_shared_file_state);
	made.region = mpages_split(&p->region, &pages_rw_shared_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_rw_shared_file_join(pages_rw_shared_file *p, pages_rw_shared_file *other)
{
	MPAGES_CHECK(p->region, &pages_rw_shared_file_state);
	MPAGES_CHECK(other->region, &pages_rw_shared_file_state);
	return mpages_join(&p->region, &pages_rw_shared_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_shared_file_verify(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_verify(p.region, &pages_rw_shared_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_shared_file_resident(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_resident(p.region, &pages_rw_shared_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_shared_file_advise_use_soon(pages_rw_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_advise_use_soon(p.region, &pages_rw_shared_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_shared_file_advise_use_seq(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_advise_use_seq(p.region, &pages_rw_shared_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_shared_file_advise_use_rnd(pages_rw_shared_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_shared_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_shared_file_name(pages_rw_shared_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_name(p.region, &pages_rw_shared_file_state, name);
}

/* Gives the pages back to the system; what was stored is the file's, synced or not. An empty
 * handle is free already. On failure the handle is kept, to be freed again. */
static inline bool
pages_rw_shared_file_free(pages_rw_shared_file *p)
{
	MPAGES_CHECK(p->region, &pages_rw_shared_file_state);
	if (!mpages_unmap(&p->region, &pages_rw_shared_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* Writes what was stored among n bytes to the device that has the file, and waits until it is
 * there. On failure (MPAGES_NOT_WRITTEN) count as lost what was stored since the last success:
 * the system may not try again. */
MPAGES_MUST_USE static inline bool
pages_rw_shared_file_sync(pages_rw_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_sync(p.region, &pages_rw_shared_file_state, at, n);
}

/* Asks the system to begin with that, and does not wait. */
static inline mpages_hint
pages_rw_shared_file_sync_soon(pages_rw_shared_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_shared_file_state);
	return mpages_sync_soon(p.region, &pages_rw_shared_file_state, at, n);
}

/* What the system makes of rw_shared_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_shared_file_strength(void)
{
	return mpages_strength_of(&pages_rw_shared_file_state, pages_file_strengths, 34);
}

/* ---- pages_none_private_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading
 * (MPAGES_FILE_ACCESS), and does not change: a page that is stored to becomes this process's
 * own. The file stays the caller's, who may close it: the pages do not need it. The rest of the
 * last page is no part of the file, and reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_none_private_file
pages_none_private_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_none_private_file made = {{NULL, 0}};

	if (!mpages_map_private_file(&made.region, &pages_none_private_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from none_private_file to r_private_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_r_private_file
pages_none_private_file_allow_read(pages_none_private_file *p)
{
	pages_r_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_private_file_state);
	if (mpages_turn(&p->region, &pages_none_private_file_state, &pages_r_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from none_private_file to w_private_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_w_private_file
pages_none_private_file_allow_write(pages_none_private_file *p)
{
	pages_w_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_private_file_state);
	if (mpages_turn(&p->region, &pages_none_private_file_state, &pages_w_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from none_private_file to w_private_file and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_w_private_file
pages_none_private_file_allow_write_no_exec(pages_none_private_file *p)
{
	pages_w_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_none_private_file_state);
	if (mpages_turn(&p->region, &pages_none_private_file_state, &pages_w_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_none_private_file_ok(pages_none_private_file p)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_ok(p.region, &pages_none_private_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_private_file_size(pages_none_private_file p)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_size(p.region, &pages_none_private_file_state);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_none_private_file
pages_none_private_file_split(pages_none_private_file *p, size_t at)
{
	pages_none_private_file made;

	MPAGES_CHECK(p->region, &pages_none_private_file_state);
	made.region = mpages_split(&p->region, &pages_none_private_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_none_private_file_join(pages_none_private_file *p, pages_none_private_file *other)
{
	MPAGES_CHECK(p->region, &pages_none_private_file_state);
	MPAGES_CHECK(other->region, &pages_none_private_file_state);
	return mpages_join(&p->region, &pages_none_private_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_none_private_file_verify(pages_none_private_file p)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_verify(p.region, &pages_none_private_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_none_private_file_resident(pages_none_private_file p)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_resident(p.region, &pages_none_private_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_none_private_file_advise_use_soon(pages_none_private_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_advise_use_soon(p.region, &pages_none_private_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_none_private_file_advise_use_seq(pages_none_private_file p)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_advise_use_seq(p.region, &pages_none_private_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_none_private_file_advise_use_rnd(pages_none_private_file p)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_advise_use_rnd(p.region, &pages_none_private_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_none_private_file_name(pages_none_private_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_none_private_file_state);
	return mpages_name(p.region, &pages_none_private_file_state, name);
}

/* Gives the pages back to the system, and what was stored with them. An empty handle is free
 * already. On failure the handle is kept, to be freed again. */
static inline bool
pages_none_private_file_free(pages_none_private_file *p)
{
	MPAGES_CHECK(p->region, &pages_none_private_file_state);
	if (!mpages_unmap(&p->region, &pages_none_private_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of none_private_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_none_private_file_strength(void)
{
	return mpages_strength_of(&pages_none_private_file_state, pages_file_strengths, 34);
}

/* ---- pages_r_private_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading
 * (MPAGES_FILE_ACCESS), and does not change: a page that is stored to becomes this process's
 * own. The file stays the caller's, who may close it: the pages do not need it. The rest of the
 * last page is no part of the file, and reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_r_private_file
pages_r_private_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_r_private_file made = {{NULL, 0}};

	if (!mpages_map_private_file(&made.region, &pages_r_private_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from r_private_file to none_private_file and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_private_file
pages_r_private_file_deny_read(pages_r_private_file *p)
{
	pages_none_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_private_file_state);
	if (mpages_turn(&p->region, &pages_r_private_file_state, &pages_none_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work. Turns *p from r_private_file to rw_private_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_rw_private_file
pages_r_private_file_allow_write(pages_r_private_file *p)
{
	pages_rw_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_private_file_state);
	if (mpages_turn(&p->region, &pages_r_private_file_state, &pages_rw_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Let stores work, and revoke the code. Turns *p from r_private_file to rw_private_file and
 * empties it; on failure the result is empty. */
MPAGES_MUST_USE static inline pages_rw_private_file
pages_r_private_file_allow_write_no_exec(pages_r_private_file *p)
{
	pages_rw_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_r_private_file_state);
	if (mpages_turn(&p->region, &pages_r_private_file_state, &pages_rw_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_r_private_file_ok(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_ok(p.region, &pages_r_private_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_private_file_size(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_size(p.region, &pages_r_private_file_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_r_private_file_bytes(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_view(p.region, &pages_r_private_file_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_r_private_file_at(pages_r_private_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_at(p.region, &pages_r_private_file_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_r_private_file_load(pages_r_private_file p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_load(p.region, &pages_r_private_file_state, at, to, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_r_private_file
pages_r_private_file_split(pages_r_private_file *p, size_t at)
{
	pages_r_private_file made;

	MPAGES_CHECK(p->region, &pages_r_private_file_state);
	made.region = mpages_split(&p->region, &pages_r_private_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_r_private_file_join(pages_r_private_file *p, pages_r_private_file *other)
{
	MPAGES_CHECK(p->region, &pages_r_private_file_state);
	MPAGES_CHECK(other->region, &pages_r_private_file_state);
	return mpages_join(&p->region, &pages_r_private_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_r_private_file_verify(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_verify(p.region, &pages_r_private_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_r_private_file_resident(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_resident(p.region, &pages_r_private_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_r_private_file_advise_use_soon(pages_r_private_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_advise_use_soon(p.region, &pages_r_private_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_r_private_file_advise_use_seq(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_advise_use_seq(p.region, &pages_r_private_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_r_private_file_advise_use_rnd(pages_r_private_file p)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_advise_use_rnd(p.region, &pages_r_private_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_r_private_file_name(pages_r_private_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_r_private_file_state);
	return mpages_name(p.region, &pages_r_private_file_state, name);
}

/* Gives the pages back to the system, and what was stored with them. An empty handle is free
 * already. On failure the handle is kept, to be freed again. */
static inline bool
pages_r_private_file_free(pages_r_private_file *p)
{
	MPAGES_CHECK(p->region, &pages_r_private_file_state);
	if (!mpages_unmap(&p->region, &pages_r_private_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of r_private_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_r_private_file_strength(void)
{
	return mpages_strength_of(&pages_r_private_file_state, pages_file_strengths, 34);
}

/* ---- pages_w_private_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading
 * (MPAGES_FILE_ACCESS), and does not change: a page that is stored to becomes this process's
 * own. The file stays the caller's, who may close it: the pages do not need it. The rest of the
 * last page is no part of the file, and reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_w_private_file
pages_w_private_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_w_private_file made = {{NULL, 0}};

	if (!mpages_map_private_file(&made.region, &pages_w_private_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Let loads work. Turns *p from w_private_file to rw_private_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_rw_private_file
pages_w_private_file_allow_read(pages_w_private_file *p)
{
	pages_rw_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_private_file_state);
	if (mpages_turn(&p->region, &pages_w_private_file_state, &pages_rw_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from w_private_file to none_private_file and empties it; on
 * failure the result is empty. */
MPAGES_MUST_USE static inline pages_none_private_file
pages_w_private_file_deny_write(pages_w_private_file *p)
{
	pages_none_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_w_private_file_state);
	if (mpages_turn(&p->region, &pages_w_private_file_state, &pages_none_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_w_private_file_ok(pages_w_private_file p)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_ok(p.region, &pages_w_private_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_private_file_size(pages_w_private_file p)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_size(p.region, &pages_w_private_file_state);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_w_private_file_at_mut(pages_w_private_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_at_mut(p.region, &pages_w_private_file_state, offset);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_w_private_file_store(pages_w_private_file p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_store(p.region, &pages_w_private_file_state, at, from, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_w_private_file
pages_w_private_file_split(pages_w_private_file *p, size_t at)
{
	pages_w_private_file made;

	MPAGES_CHECK(p->region, &pages_w_private_file_state);
	made.region = mpages_split(&p->region, &pages_w_private_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_w_private_file_join(pages_w_private_file *p, pages_w_private_file *other)
{
	MPAGES_CHECK(p->region, &pages_w_private_file_state);
	MPAGES_CHECK(other->region, &pages_w_private_file_state);
	return mpages_join(&p->region, &pages_w_private_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_w_private_file_verify(pages_w_private_file p)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_verify(p.region, &pages_w_private_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_w_private_file_resident(pages_w_private_file p)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_resident(p.region, &pages_w_private_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_w_private_file_advise_use_soon(pages_w_private_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_advise_use_soon(p.region, &pages_w_private_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_w_private_file_advise_use_seq(pages_w_private_file p)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_advise_use_seq(p.region, &pages_w_private_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_w_private_file_advise_use_rnd(pages_w_private_file p)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_advise_use_rnd(p.region, &pages_w_private_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_w_private_file_name(pages_w_private_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_w_private_file_state);
	return mpages_name(p.region, &pages_w_private_file_state, name);
}

/* Gives the pages back to the system, and what was stored with them. An empty handle is free
 * already. On failure the handle is kept, to be freed again. */
static inline bool
pages_w_private_file_free(pages_w_private_file *p)
{
	MPAGES_CHECK(p->region, &pages_w_private_file_state);
	if (!mpages_unmap(&p->region, &pages_w_private_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of w_private_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_w_private_file_strength(void)
{
	return mpages_strength_of(&pages_w_private_file_state, pages_file_strengths, 34);
}

/* ---- pages_rw_private_file ---- */

/* Maps the n bytes of a file that begin at an offset, a multiple of mpages_granularity(); all
 * of them must be there (MPAGES_FILE_SHORT). The file must be open for reading
 * (MPAGES_FILE_ACCESS), and does not change: a page that is stored to becomes this process's
 * own. The file stays the caller's, who may close it: the pages do not need it. The rest of the
 * last page is no part of the file, and reads zero. Empty on failure. */
MPAGES_MUST_USE static inline pages_rw_private_file
pages_rw_private_file_new(mpages_file file, uint64_t offset, size_t n)
{
	pages_rw_private_file made = {{NULL, 0}};

	if (!mpages_map_private_file(&made.region, &pages_rw_private_file_state, file, offset, n))
		mpages_take(&made.region);
	return made;
}

/* Make loads fault. Turns *p from rw_private_file to w_private_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_w_private_file
pages_rw_private_file_deny_read(pages_rw_private_file *p)
{
	pages_w_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_private_file_state);
	if (mpages_turn(&p->region, &pages_rw_private_file_state, &pages_w_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Make stores fault. Turns *p from rw_private_file to r_private_file and empties it; on failure
 * the result is empty. */
MPAGES_MUST_USE static inline pages_r_private_file
pages_rw_private_file_deny_write(pages_rw_private_file *p)
{
	pages_r_private_file to = {{NULL, 0}};

	MPAGES_CHECK(p->region, &pages_rw_private_file_state);
	if (mpages_turn(&p->region, &pages_rw_private_file_state, &pages_r_private_file_state))
		to.region = mpages_take(&p->region);
	return to;
}

/* Whether the handle has pages: it was made, and has not been consumed. */
MPAGES_MUST_USE static inline bool
pages_rw_private_file_ok(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_ok(p.region, &pages_rw_private_file_state);
}

/* How many bytes the pages have: a multiple of the page size, 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_private_file_size(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_size(p.region, &pages_rw_private_file_state);
}

/* The pages as bytes to read. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_private_file_bytes(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_view(p.region, &pages_rw_private_file_state);
}

/* The pages as bytes to read and write. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_private_file_bytes_mut(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_view_mut(p.region, &pages_rw_private_file_state);
}

/* The address of the byte at an offset; NULL past the end. */
MPAGES_MUST_USE static inline const void *
pages_rw_private_file_at(pages_rw_private_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_at(p.region, &pages_rw_private_file_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end. */
MPAGES_MUST_USE static inline void *
pages_rw_private_file_at_mut(pages_rw_private_file p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_at_mut(p.region, &pages_rw_private_file_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_private_file_load(pages_rw_private_file p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_load(p.region, &pages_rw_private_file_state, at, to, n);
}

/* Copies n bytes into the pages; fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_private_file_store(pages_rw_private_file p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_store(p.region, &pages_rw_private_file_state, at, from, n);
}

/* Divides the pages at an offset, a multiple of the page size between their ends. Empty on
 * failure. */
MPAGES_MUST_USE static inline pages_rw_private_file
pages_rw_private_file_split(pages_rw_private_file *p, size_t at)
{
	pages_rw_private_file made;

	MPAGES_CHECK(p->region, &pages_rw_private_file_state);
	made.region = mpages_split(&p->region, &pages_rw_private_file_state, at);
	return made;
}

/* Makes one of two neighbours, whichever comes first, and empties the other. */
MPAGES_MUST_USE static inline bool
pages_rw_private_file_join(pages_rw_private_file *p, pages_rw_private_file *other)
{
	MPAGES_CHECK(p->region, &pages_rw_private_file_state);
	MPAGES_CHECK(other->region, &pages_rw_private_file_state);
	return mpages_join(&p->region, &pages_rw_private_file_state, &other->region);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says.
 * Reads the list of all mappings: not for every call. */
MPAGES_MUST_USE static inline bool
pages_rw_private_file_verify(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_verify(p.region, &pages_rw_private_file_state);
}

/* How many bytes of the pages are in memory, as the system tells; 0 where the handle is empty. */
MPAGES_MUST_USE static inline size_t
pages_rw_private_file_resident(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_resident(p.region, &pages_rw_private_file_state);
}

/* Hints that n bytes will be used soon. */
static inline mpages_hint
pages_rw_private_file_advise_use_soon(pages_rw_private_file p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_advise_use_soon(p.region, &pages_rw_private_file_state, at, n);
}

/* Hints that the pages will be used from front to back. */
static inline mpages_hint
pages_rw_private_file_advise_use_seq(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_advise_use_seq(p.region, &pages_rw_private_file_state);
}

/* Hints that the pages will be used in no particular order. */
static inline mpages_hint
pages_rw_private_file_advise_use_rnd(pages_rw_private_file p)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_advise_use_rnd(p.region, &pages_rw_private_file_state);
}

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rw_private_file_name(pages_rw_private_file p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rw_private_file_state);
	return mpages_name(p.region, &pages_rw_private_file_state, name);
}

/* Gives the pages back to the system, and what was stored with them. An empty handle is free
 * already. On failure the handle is kept, to be freed again. */
static inline bool
pages_rw_private_file_free(pages_rw_private_file *p)
{
	MPAGES_CHECK(p->region, &pages_rw_private_file_state);
	if (!mpages_unmap(&p->region, &pages_rw_private_file_state))
		return false;
	mpages_take(&p->region);
	return true;
}

/* What the system makes of rw_private_file on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rw_private_file_strength(void)
{
	return mpages_strength_of(&pages_rw_private_file_state, pages_file_strengths, 34);
}

#ifndef __cplusplus
struct pages_none_shared_file_allow_read_wants_address_of_pages_none_shared_file { int none; };
pages_r_shared_file pages_none_shared_file_allow_read_wants_address_of_pages_none_shared_file(struct pages_none_shared_file_allow_read_wants_address_of_pages_none_shared_file);
#define pages_none_shared_file_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none_shared_file *: pages_none_shared_file_allow_read, \
		default: pages_none_shared_file_allow_read_wants_address_of_pages_none_shared_file)(__VA_ARGS__))
struct pages_none_shared_file_allow_write_wants_address_of_pages_none_shared_file { int none; };
pages_w_shared_file pages_none_shared_file_allow_write_wants_address_of_pages_none_shared_file(struct pages_none_shared_file_allow_write_wants_address_of_pages_none_shared_file);
#define pages_none_shared_file_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none_shared_file *: pages_none_shared_file_allow_write, \
		default: pages_none_shared_file_allow_write_wants_address_of_pages_none_shared_file)(__VA_ARGS__))
struct pages_none_shared_file_allow_write_no_exec_wants_address_of_pages_none_shared_file { int none; };
pages_w_shared_file pages_none_shared_file_allow_write_no_exec_wants_address_of_pages_none_shared_file(struct pages_none_shared_file_allow_write_no_exec_wants_address_of_pages_none_shared_file);
#define pages_none_shared_file_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_shared_file *: pages_none_shared_file_allow_write_no_exec, \
		default: pages_none_shared_file_allow_write_no_exec_wants_address_of_pages_none_shared_file)(__VA_ARGS__))
struct pages_none_shared_file_split_wants_address_of_pages_none_shared_file { int none; };
pages_none_shared_file pages_none_shared_file_split_wants_address_of_pages_none_shared_file(struct pages_none_shared_file_split_wants_address_of_pages_none_shared_file, size_t at);
#define pages_none_shared_file_split(p, ...) \
	(_Generic((p), pages_none_shared_file *: pages_none_shared_file_split, \
		default: pages_none_shared_file_split_wants_address_of_pages_none_shared_file)(p, __VA_ARGS__))
struct pages_none_shared_file_join_wants_address_of_pages_none_shared_file { int none; };
bool pages_none_shared_file_join_wants_address_of_pages_none_shared_file(struct pages_none_shared_file_join_wants_address_of_pages_none_shared_file, pages_none_shared_file *other);
bool pages_none_shared_file_join_wants_address_of_pages_none_shared_file_as_other(pages_none_shared_file *p, struct pages_none_shared_file_join_wants_address_of_pages_none_shared_file other);
#define pages_none_shared_file_join(p, other) \
	(_Generic((p), pages_none_shared_file *: \
		_Generic((other), pages_none_shared_file *: pages_none_shared_file_join, \
			default: pages_none_shared_file_join_wants_address_of_pages_none_shared_file_as_other), \
		default: pages_none_shared_file_join_wants_address_of_pages_none_shared_file)(p, other))
struct pages_none_shared_file_free_wants_address_of_pages_none_shared_file { int none; };
bool pages_none_shared_file_free_wants_address_of_pages_none_shared_file(struct pages_none_shared_file_free_wants_address_of_pages_none_shared_file);
#define pages_none_shared_file_free(...) \
	(_Generic((__VA_ARGS__), pages_none_shared_file *: pages_none_shared_file_free, \
		default: pages_none_shared_file_free_wants_address_of_pages_none_shared_file)(__VA_ARGS__))
struct pages_r_shared_file_deny_read_wants_address_of_pages_r_shared_file { int none; };
pages_none_shared_file pages_r_shared_file_deny_read_wants_address_of_pages_r_shared_file(struct pages_r_shared_file_deny_read_wants_address_of_pages_r_shared_file);
#define pages_r_shared_file_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r_shared_file *: pages_r_shared_file_deny_read, \
		default: pages_r_shared_file_deny_read_wants_address_of_pages_r_shared_file)(__VA_ARGS__))
struct pages_r_shared_file_allow_write_wants_address_of_pages_r_shared_file { int none; };
pages_rw_shared_file pages_r_shared_file_allow_write_wants_address_of_pages_r_shared_file(struct pages_r_shared_file_allow_write_wants_address_of_pages_r_shared_file);
#define pages_r_shared_file_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r_shared_file *: pages_r_shared_file_allow_write, \
		default: pages_r_shared_file_allow_write_wants_address_of_pages_r_shared_file)(__VA_ARGS__))
struct pages_r_shared_file_allow_write_no_exec_wants_address_of_pages_r_shared_file { int none; };
pages_rw_shared_file pages_r_shared_file_allow_write_no_exec_wants_address_of_pages_r_shared_file(struct pages_r_shared_file_allow_write_no_exec_wants_address_of_pages_r_shared_file);
#define pages_r_shared_file_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_shared_file *: pages_r_shared_file_allow_write_no_exec, \
		default: pages_r_shared_file_allow_write_no_exec_wants_address_of_pages_r_shared_file)(__VA_ARGS__))
struct pages_r_shared_file_split_wants_address_of_pages_r_shared_file { int none; };
pages_r_shared_file pages_r_shared_file_split_wants_address_of_pages_r_shared_file(struct pages_r_shared_file_split_wants_address_of_pages_r_shared_file, size_t at);
#define pages_r_shared_file_split(p, ...) \
	(_Generic((p), pages_r_shared_file *: pages_r_shared_file_split, \
		default: pages_r_shared_file_split_wants_address_of_pages_r_shared_file)(p, __VA_ARGS__))
struct pages_r_shared_file_join_wants_address_of_pages_r_shared_file { int none; };
bool pages_r_shared_file_join_wants_address_of_pages_r_shared_file(struct pages_r_shared_file_join_wants_address_of_pages_r_shared_file, pages_r_shared_file *other);
bool pages_r_shared_file_join_wants_address_of_pages_r_shared_file_as_other(pages_r_shared_file *p, struct pages_r_shared_file_join_wants_address_of_pages_r_shared_file other);
#define pages_r_shared_file_join(p, other) \
	(_Generic((p), pages_r_shared_file *: \
		_Generic((other), pages_r_shared_file *: pages_r_shared_file_join, \
			default: pages_r_shared_file_join_wants_address_of_pages_r_shared_file_as_other), \
		default: pages_r_shared_file_join_wants_address_of_pages_r_shared_file)(p, other))
struct pages_r_shared_file_free_wants_address_of_pages_r_shared_file { int none; };
bool pages_r_shared_file_free_wants_address_of_pages_r_shared_file(struct pages_r_shared_file_free_wants_address_of_pages_r_shared_file);
#define pages_r_shared_file_free(...) \
	(_Generic((__VA_ARGS__), pages_r_shared_file *: pages_r_shared_file_free, \
		default: pages_r_shared_file_free_wants_address_of_pages_r_shared_file)(__VA_ARGS__))
struct pages_w_shared_file_allow_read_wants_address_of_pages_w_shared_file { int none; };
pages_rw_shared_file pages_w_shared_file_allow_read_wants_address_of_pages_w_shared_file(struct pages_w_shared_file_allow_read_wants_address_of_pages_w_shared_file);
#define pages_w_shared_file_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w_shared_file *: pages_w_shared_file_allow_read, \
		default: pages_w_shared_file_allow_read_wants_address_of_pages_w_shared_file)(__VA_ARGS__))
struct pages_w_shared_file_deny_write_wants_address_of_pages_w_shared_file { int none; };
pages_none_shared_file pages_w_shared_file_deny_write_wants_address_of_pages_w_shared_file(struct pages_w_shared_file_deny_write_wants_address_of_pages_w_shared_file);
#define pages_w_shared_file_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w_shared_file *: pages_w_shared_file_deny_write, \
		default: pages_w_shared_file_deny_write_wants_address_of_pages_w_shared_file)(__VA_ARGS__))
struct pages_w_shared_file_split_wants_address_of_pages_w_shared_file { int none; };
pages_w_shared_file pages_w_shared_file_split_wants_address_of_pages_w_shared_file(struct pages_w_shared_file_split_wants_address_of_pages_w_shared_file, size_t at);
#define pages_w_shared_file_split(p, ...) \
	(_Generic((p), pages_w_shared_file *: pages_w_shared_file_split, \
		default: pages_w_shared_file_split_wants_address_of_pages_w_shared_file)(p, __VA_ARGS__))
struct pages_w_shared_file_join_wants_address_of_pages_w_shared_file { int none; };
bool pages_w_shared_file_join_wants_address_of_pages_w_shared_file(struct pages_w_shared_file_join_wants_address_of_pages_w_shared_file, pages_w_shared_file *other);
bool pages_w_shared_file_join_wants_address_of_pages_w_shared_file_as_other(pages_w_shared_file *p, struct pages_w_shared_file_join_wants_address_of_pages_w_shared_file other);
#define pages_w_shared_file_join(p, other) \
	(_Generic((p), pages_w_shared_file *: \
		_Generic((other), pages_w_shared_file *: pages_w_shared_file_join, \
			default: pages_w_shared_file_join_wants_address_of_pages_w_shared_file_as_other), \
		default: pages_w_shared_file_join_wants_address_of_pages_w_shared_file)(p, other))
struct pages_w_shared_file_free_wants_address_of_pages_w_shared_file { int none; };
bool pages_w_shared_file_free_wants_address_of_pages_w_shared_file(struct pages_w_shared_file_free_wants_address_of_pages_w_shared_file);
#define pages_w_shared_file_free(...) \
	(_Generic((__VA_ARGS__), pages_w_shared_file *: pages_w_shared_file_free, \
		default: pages_w_shared_file_free_wants_address_of_pages_w_shared_file)(__VA_ARGS__))
struct pages_rw_shared_file_deny_read_wants_address_of_pages_rw_shared_file { int none; };
pages_w_shared_file pages_rw_shared_file_deny_read_wants_address_of_pages_rw_shared_file(struct pages_rw_shared_file_deny_read_wants_address_of_pages_rw_shared_file);
#define pages_rw_shared_file_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw_shared_file *: pages_rw_shared_file_deny_read, \
		default: pages_rw_shared_file_deny_read_wants_address_of_pages_rw_shared_file)(__VA_ARGS__))
struct pages_rw_shared_file_deny_write_wants_address_of_pages_rw_shared_file { int none; };
pages_r_shared_file pages_rw_shared_file_deny_write_wants_address_of_pages_rw_shared_file(struct pages_rw_shared_file_deny_write_wants_address_of_pages_rw_shared_file);
#define pages_rw_shared_file_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw_shared_file *: pages_rw_shared_file_deny_write, \
		default: pages_rw_shared_file_deny_write_wants_address_of_pages_rw_shared_file)(__VA_ARGS__))
struct pages_rw_shared_file_split_wants_address_of_pages_rw_shared_file { int none; };
pages_rw_shared_file pages_rw_shared_file_split_wants_address_of_pages_rw_shared_file(struct pages_rw_shared_file_split_wants_address_of_pages_rw_shared_file, size_t at);
#define pages_rw_shared_file_split(p, ...) \
	(_Generic((p), pages_rw_shared_file *: pages_rw_shared_file_split, \
		default: pages_rw_shared_file_split_wants_address_of_pages_rw_shared_file)(p, __VA_ARGS__))
struct pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file { int none; };
bool pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file(struct pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file, pages_rw_shared_file *other);
bool pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file_as_other(pages_rw_shared_file *p, struct pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file other);
#define pages_rw_shared_file_join(p, other) \
	(_Generic((p), pages_rw_shared_file *: \
		_Generic((other), pages_rw_shared_file *: pages_rw_shared_file_join, \
			default: pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file_as_other), \
		default: pages_rw_shared_file_join_wants_address_of_pages_rw_shared_file)(p, other))
struct pages_rw_shared_file_free_wants_address_of_pages_rw_shared_file { int none; };
bool pages_rw_shared_file_free_wants_address_of_pages_rw_shared_file(struct pages_rw_shared_file_free_wants_address_of_pages_rw_shared_file);
#define pages_rw_shared_file_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_shared_file *: pages_rw_shared_file_free, \
		default: pages_rw_shared_file_free_wants_address_of_pages_rw_shared_file)(__VA_ARGS__))
struct pages_none_private_file_allow_read_wants_address_of_pages_none_private_file { int none; };
pages_r_private_file pages_none_private_file_allow_read_wants_address_of_pages_none_private_file(struct pages_none_private_file_allow_read_wants_address_of_pages_none_private_file);
#define pages_none_private_file_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_none_private_file *: pages_none_private_file_allow_read, \
		default: pages_none_private_file_allow_read_wants_address_of_pages_none_private_file)(__VA_ARGS__))
struct pages_none_private_file_allow_write_wants_address_of_pages_none_private_file { int none; };
pages_w_private_file pages_none_private_file_allow_write_wants_address_of_pages_none_private_file(struct pages_none_private_file_allow_write_wants_address_of_pages_none_private_file);
#define pages_none_private_file_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_none_private_file *: pages_none_private_file_allow_write, \
		default: pages_none_private_file_allow_write_wants_address_of_pages_none_private_file)(__VA_ARGS__))
struct pages_none_private_file_allow_write_no_exec_wants_address_of_pages_none_private_file { int none; };
pages_w_private_file pages_none_private_file_allow_write_no_exec_wants_address_of_pages_none_private_file(struct pages_none_private_file_allow_write_no_exec_wants_address_of_pages_none_private_file);
#define pages_none_private_file_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_none_private_file *: pages_none_private_file_allow_write_no_exec, \
		default: pages_none_private_file_allow_write_no_exec_wants_address_of_pages_none_private_file)(__VA_ARGS__))
struct pages_none_private_file_split_wants_address_of_pages_none_private_file { int none; };
pages_none_private_file pages_none_private_file_split_wants_address_of_pages_none_private_file(struct pages_none_private_file_split_wants_address_of_pages_none_private_file, size_t at);
#define pages_none_private_file_split(p, ...) \
	(_Generic((p), pages_none_private_file *: pages_none_private_file_split, \
		default: pages_none_private_file_split_wants_address_of_pages_none_private_file)(p, __VA_ARGS__))
struct pages_none_private_file_join_wants_address_of_pages_none_private_file { int none; };
bool pages_none_private_file_join_wants_address_of_pages_none_private_file(struct pages_none_private_file_join_wants_address_of_pages_none_private_file, pages_none_private_file *other);
bool pages_none_private_file_join_wants_address_of_pages_none_private_file_as_other(pages_none_private_file *p, struct pages_none_private_file_join_wants_address_of_pages_none_private_file other);
#define pages_none_private_file_join(p, other) \
	(_Generic((p), pages_none_private_file *: \
		_Generic((other), pages_none_private_file *: pages_none_private_file_join, \
			default: pages_none_private_file_join_wants_address_of_pages_none_private_file_as_other), \
		default: pages_none_private_file_join_wants_address_of_pages_none_private_file)(p, other))
struct pages_none_private_file_free_wants_address_of_pages_none_private_file { int none; };
bool pages_none_private_file_free_wants_address_of_pages_none_private_file(struct pages_none_private_file_free_wants_address_of_pages_none_private_file);
#define pages_none_private_file_free(...) \
	(_Generic((__VA_ARGS__), pages_none_private_file *: pages_none_private_file_free, \
		default: pages_none_private_file_free_wants_address_of_pages_none_private_file)(__VA_ARGS__))
struct pages_r_private_file_deny_read_wants_address_of_pages_r_private_file { int none; };
pages_none_private_file pages_r_private_file_deny_read_wants_address_of_pages_r_private_file(struct pages_r_private_file_deny_read_wants_address_of_pages_r_private_file);
#define pages_r_private_file_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_r_private_file *: pages_r_private_file_deny_read, \
		default: pages_r_private_file_deny_read_wants_address_of_pages_r_private_file)(__VA_ARGS__))
struct pages_r_private_file_allow_write_wants_address_of_pages_r_private_file { int none; };
pages_rw_private_file pages_r_private_file_allow_write_wants_address_of_pages_r_private_file(struct pages_r_private_file_allow_write_wants_address_of_pages_r_private_file);
#define pages_r_private_file_allow_write(...) \
	(_Generic((__VA_ARGS__), pages_r_private_file *: pages_r_private_file_allow_write, \
		default: pages_r_private_file_allow_write_wants_address_of_pages_r_private_file)(__VA_ARGS__))
struct pages_r_private_file_allow_write_no_exec_wants_address_of_pages_r_private_file { int none; };
pages_rw_private_file pages_r_private_file_allow_write_no_exec_wants_address_of_pages_r_private_file(struct pages_r_private_file_allow_write_no_exec_wants_address_of_pages_r_private_file);
#define pages_r_private_file_allow_write_no_exec(...) \
	(_Generic((__VA_ARGS__), pages_r_private_file *: pages_r_private_file_allow_write_no_exec, \
		default: pages_r_private_file_allow_write_no_exec_wants_address_of_pages_r_private_file)(__VA_ARGS__))
struct pages_r_private_file_split_wants_address_of_pages_r_private_file { int none; };
pages_r_private_file pages_r_private_file_split_wants_address_of_pages_r_private_file(struct pages_r_private_file_split_wants_address_of_pages_r_private_file, size_t at);
#define pages_r_private_file_split(p, ...) \
	(_Generic((p), pages_r_private_file *: pages_r_private_file_split, \
		default: pages_r_private_file_split_wants_address_of_pages_r_private_file)(p, __VA_ARGS__))
struct pages_r_private_file_join_wants_address_of_pages_r_private_file { int none; };
bool pages_r_private_file_join_wants_address_of_pages_r_private_file(struct pages_r_private_file_join_wants_address_of_pages_r_private_file, pages_r_private_file *other);
bool pages_r_private_file_join_wants_address_of_pages_r_private_file_as_other(pages_r_private_file *p, struct pages_r_private_file_join_wants_address_of_pages_r_private_file other);
#define pages_r_private_file_join(p, other) \
	(_Generic((p), pages_r_private_file *: \
		_Generic((other), pages_r_private_file *: pages_r_private_file_join, \
			default: pages_r_private_file_join_wants_address_of_pages_r_private_file_as_other), \
		default: pages_r_private_file_join_wants_address_of_pages_r_private_file)(p, other))
struct pages_r_private_file_free_wants_address_of_pages_r_private_file { int none; };
bool pages_r_private_file_free_wants_address_of_pages_r_private_file(struct pages_r_private_file_free_wants_address_of_pages_r_private_file);
#define pages_r_private_file_free(...) \
	(_Generic((__VA_ARGS__), pages_r_private_file *: pages_r_private_file_free, \
		default: pages_r_private_file_free_wants_address_of_pages_r_private_file)(__VA_ARGS__))
struct pages_w_private_file_allow_read_wants_address_of_pages_w_private_file { int none; };
pages_rw_private_file pages_w_private_file_allow_read_wants_address_of_pages_w_private_file(struct pages_w_private_file_allow_read_wants_address_of_pages_w_private_file);
#define pages_w_private_file_allow_read(...) \
	(_Generic((__VA_ARGS__), pages_w_private_file *: pages_w_private_file_allow_read, \
		default: pages_w_private_file_allow_read_wants_address_of_pages_w_private_file)(__VA_ARGS__))
struct pages_w_private_file_deny_write_wants_address_of_pages_w_private_file { int none; };
pages_none_private_file pages_w_private_file_deny_write_wants_address_of_pages_w_private_file(struct pages_w_private_file_deny_write_wants_address_of_pages_w_private_file);
#define pages_w_private_file_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_w_private_file *: pages_w_private_file_deny_write, \
		default: pages_w_private_file_deny_write_wants_address_of_pages_w_private_file)(__VA_ARGS__))
struct pages_w_private_file_split_wants_address_of_pages_w_private_file { int none; };
pages_w_private_file pages_w_private_file_split_wants_address_of_pages_w_private_file(struct pages_w_private_file_split_wants_address_of_pages_w_private_file, size_t at);
#define pages_w_private_file_split(p, ...) \
	(_Generic((p), pages_w_private_file *: pages_w_private_file_split, \
		default: pages_w_private_file_split_wants_address_of_pages_w_private_file)(p, __VA_ARGS__))
struct pages_w_private_file_join_wants_address_of_pages_w_private_file { int none; };
bool pages_w_private_file_join_wants_address_of_pages_w_private_file(struct pages_w_private_file_join_wants_address_of_pages_w_private_file, pages_w_private_file *other);
bool pages_w_private_file_join_wants_address_of_pages_w_private_file_as_other(pages_w_private_file *p, struct pages_w_private_file_join_wants_address_of_pages_w_private_file other);
#define pages_w_private_file_join(p, other) \
	(_Generic((p), pages_w_private_file *: \
		_Generic((other), pages_w_private_file *: pages_w_private_file_join, \
			default: pages_w_private_file_join_wants_address_of_pages_w_private_file_as_other), \
		default: pages_w_private_file_join_wants_address_of_pages_w_private_file)(p, other))
struct pages_w_private_file_free_wants_address_of_pages_w_private_file { int none; };
bool pages_w_private_file_free_wants_address_of_pages_w_private_file(struct pages_w_private_file_free_wants_address_of_pages_w_private_file);
#define pages_w_private_file_free(...) \
	(_Generic((__VA_ARGS__), pages_w_private_file *: pages_w_private_file_free, \
		default: pages_w_private_file_free_wants_address_of_pages_w_private_file)(__VA_ARGS__))
struct pages_rw_private_file_deny_read_wants_address_of_pages_rw_private_file { int none; };
pages_w_private_file pages_rw_private_file_deny_read_wants_address_of_pages_rw_private_file(struct pages_rw_private_file_deny_read_wants_address_of_pages_rw_private_file);
#define pages_rw_private_file_deny_read(...) \
	(_Generic((__VA_ARGS__), pages_rw_private_file *: pages_rw_private_file_deny_read, \
		default: pages_rw_private_file_deny_read_wants_address_of_pages_rw_private_file)(__VA_ARGS__))
struct pages_rw_private_file_deny_write_wants_address_of_pages_rw_private_file { int none; };
pages_r_private_file pages_rw_private_file_deny_write_wants_address_of_pages_rw_private_file(struct pages_rw_private_file_deny_write_wants_address_of_pages_rw_private_file);
#define pages_rw_private_file_deny_write(...) \
	(_Generic((__VA_ARGS__), pages_rw_private_file *: pages_rw_private_file_deny_write, \
		default: pages_rw_private_file_deny_write_wants_address_of_pages_rw_private_file)(__VA_ARGS__))
struct pages_rw_private_file_split_wants_address_of_pages_rw_private_file { int none; };
pages_rw_private_file pages_rw_private_file_split_wants_address_of_pages_rw_private_file(struct pages_rw_private_file_split_wants_address_of_pages_rw_private_file, size_t at);
#define pages_rw_private_file_split(p, ...) \
	(_Generic((p), pages_rw_private_file *: pages_rw_private_file_split, \
		default: pages_rw_private_file_split_wants_address_of_pages_rw_private_file)(p, __VA_ARGS__))
struct pages_rw_private_file_join_wants_address_of_pages_rw_private_file { int none; };
bool pages_rw_private_file_join_wants_address_of_pages_rw_private_file(struct pages_rw_private_file_join_wants_address_of_pages_rw_private_file, pages_rw_private_file *other);
bool pages_rw_private_file_join_wants_address_of_pages_rw_private_file_as_other(pages_rw_private_file *p, struct pages_rw_private_file_join_wants_address_of_pages_rw_private_file other);
#define pages_rw_private_file_join(p, other) \
	(_Generic((p), pages_rw_private_file *: \
		_Generic((other), pages_rw_private_file *: pages_rw_private_file_join, \
			default: pages_rw_private_file_join_wants_address_of_pages_rw_private_file_as_other), \
		default: pages_rw_private_file_join_wants_address_of_pages_rw_private_file)(p, other))
struct pages_rw_private_file_free_wants_address_of_pages_rw_private_file { int none; };
bool pages_rw_private_file_free_wants_address_of_pages_rw_private_file(struct pages_rw_private_file_free_wants_address_of_pages_rw_private_file);
#define pages_rw_private_file_free(...) \
	(_Generic((__VA_ARGS__), pages_rw_private_file *: pages_rw_private_file_free, \
		default: pages_rw_private_file_free_wants_address_of_pages_rw_private_file)(__VA_ARGS__))
#endif

/* ---- What does not exist, and why ---- */

#ifndef pages_none_sync
#define pages_none_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_sync, "pages_none_sync does not exist: it needs write + shared_file, which pages_none lacks")
#endif
#ifndef pages_none_sync_soon
#define pages_none_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_sync_soon, "pages_none_sync_soon does not exist: it needs write + shared_file, which pages_none lacks")
#endif
#ifndef pages_r_sync
#define pages_r_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_sync, "pages_r_sync does not exist: it needs write + shared_file, which pages_r lacks")
#endif
#ifndef pages_r_sync_soon
#define pages_r_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_sync_soon, "pages_r_sync_soon does not exist: it needs write + shared_file, which pages_r lacks")
#endif
#ifndef pages_w_sync
#define pages_w_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_sync, "pages_w_sync does not exist: it needs write + shared_file, and pages_w lacks shared_file")
#endif
#ifndef pages_w_sync_soon
#define pages_w_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_sync_soon, "pages_w_sync_soon does not exist: it needs write + shared_file, and pages_w lacks shared_file")
#endif
#ifndef pages_rw_sync
#define pages_rw_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_sync, "pages_rw_sync does not exist: it needs write + shared_file, and pages_rw lacks shared_file")
#endif
#ifndef pages_rw_sync_soon
#define pages_rw_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_sync_soon, "pages_rw_sync_soon does not exist: it needs write + shared_file, and pages_rw lacks shared_file")
#endif
#ifndef pages_x_sync
#define pages_x_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_sync, "pages_x_sync does not exist: it needs write + shared_file, which pages_x lacks")
#endif
#ifndef pages_x_sync_soon
#define pages_x_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_x_sync_soon, "pages_x_sync_soon does not exist: it needs write + shared_file, which pages_x lacks")
#endif
#ifndef pages_rx_sync
#define pages_rx_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_sync, "pages_rx_sync does not exist: it needs write + shared_file, which pages_rx lacks")
#endif
#ifndef pages_rx_sync_soon
#define pages_rx_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_sync_soon, "pages_rx_sync_soon does not exist: it needs write + shared_file, which pages_rx lacks")
#endif
#ifndef pages_wx_sync
#define pages_wx_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_sync, "pages_wx_sync does not exist: it needs write + shared_file, and pages_wx lacks shared_file")
#endif
#ifndef pages_wx_sync_soon
#define pages_wx_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_wx_sync_soon, "pages_wx_sync_soon does not exist: it needs write + shared_file, and pages_wx lacks shared_file")
#endif
#ifndef pages_rwx_sync
#define pages_rwx_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_sync, "pages_rwx_sync does not exist: it needs write + shared_file, and pages_rwx lacks shared_file")
#endif
#ifndef pages_rwx_sync_soon
#define pages_rwx_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rwx_sync_soon, "pages_rwx_sync_soon does not exist: it needs write + shared_file, and pages_rwx lacks shared_file")
#endif
#define pages_none_shared_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_new_aligned, "pages_none_shared_file_new_aligned does not exist: it makes pages without marks")
#define pages_none_shared_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_from_raw, "pages_none_shared_file_from_raw does not exist: it makes pages without marks")
#define pages_none_shared_file_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_deny_read, "pages_none_shared_file_deny_read does not exist: it would change nothing, pages_none_shared_file has no read")
#define pages_none_shared_file_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_deny_write, "pages_none_shared_file_deny_write does not exist: it would change nothing, pages_none_shared_file has no write")
#define pages_none_shared_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_allow_exec, "pages_none_shared_file_allow_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_none_shared_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_deny_exec, "pages_none_shared_file_deny_exec does not exist: it would change nothing, pages_none_shared_file has no exec")
#define pages_none_shared_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_set_protected_exec, "pages_none_shared_file_set_protected_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_none_shared_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_shared_file, pages_none_shared_file_uncommit, "pages_none_shared_file_uncommit does not exist: it would change nothing, pages_none_shared_file has no read + write + exec")
#define pages_none_shared_file_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_shared_file_bytes, "pages_none_shared_file_bytes does not exist: it needs read, which pages_none_shared_file lacks; pages_none_shared_file_allow_read leads to pages_r_shared_file, which has it")
#define pages_none_shared_file_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_shared_file_bytes_mut, "pages_none_shared_file_bytes_mut does not exist: it needs read + write, which pages_none_shared_file lacks; pages_none_shared_file_allow_read and then pages_r_shared_file_allow_write lead to pages_rw_shared_file, which has it")
#define pages_none_shared_file_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_shared_file_at, "pages_none_shared_file_at does not exist: it needs read, which pages_none_shared_file lacks; pages_none_shared_file_allow_read leads to pages_r_shared_file, which has it")
#define pages_none_shared_file_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_shared_file_at_mut, "pages_none_shared_file_at_mut does not exist: it needs write, which pages_none_shared_file lacks; pages_none_shared_file_allow_write leads to pages_w_shared_file, which has it")
#define pages_none_shared_file_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_shared_file_load, "pages_none_shared_file_load does not exist: it needs read, which pages_none_shared_file lacks; pages_none_shared_file_allow_read leads to pages_r_shared_file, which has it")
#define pages_none_shared_file_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_shared_file_store, "pages_none_shared_file_store does not exist: it needs write, which pages_none_shared_file lacks; pages_none_shared_file_allow_write leads to pages_w_shared_file, which has it")
#define pages_none_shared_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_shared_file_decommit, "pages_none_shared_file_decommit does not exist: it needs write, which pages_none_shared_file lacks")
#define pages_none_shared_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_shared_file_resize, "pages_none_shared_file_resize does not exist: it needs read + write, which pages_none_shared_file lacks")
#define pages_none_shared_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_shared_file_into_raw, "pages_none_shared_file_into_raw does not exist: only an op that needs shared_file may change or end these pages")
#define pages_none_shared_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_shared_file_entry, "pages_none_shared_file_entry does not exist: it needs exec, which pages_none_shared_file lacks")
#define pages_none_shared_file_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_shared_file_sync, "pages_none_shared_file_sync does not exist: it needs write + shared_file, and pages_none_shared_file lacks write; pages_none_shared_file_allow_write leads to pages_w_shared_file, which has it")
#define pages_none_shared_file_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_shared_file_sync_soon, "pages_none_shared_file_sync_soon does not exist: it needs write + shared_file, and pages_none_shared_file lacks write; pages_none_shared_file_allow_write leads to pages_w_shared_file, which has it")
#define pages_r_shared_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_new_aligned, "pages_r_shared_file_new_aligned does not exist: it makes pages without marks")
#define pages_r_shared_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_from_raw, "pages_r_shared_file_from_raw does not exist: it makes pages without marks")
#define pages_r_shared_file_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_allow_read, "pages_r_shared_file_allow_read does not exist: it would change nothing, pages_r_shared_file already has read")
#define pages_r_shared_file_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_deny_write, "pages_r_shared_file_deny_write does not exist: it would change nothing, pages_r_shared_file has no write")
#define pages_r_shared_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_allow_exec, "pages_r_shared_file_allow_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_r_shared_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_deny_exec, "pages_r_shared_file_deny_exec does not exist: it would change nothing, pages_r_shared_file has no exec")
#define pages_r_shared_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_set_protected_exec, "pages_r_shared_file_set_protected_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_r_shared_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_shared_file, pages_r_shared_file_uncommit, "pages_r_shared_file_uncommit does not exist: only a turn that needs shared_file may change or end these pages")
#define pages_r_shared_file_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_shared_file_bytes_mut, "pages_r_shared_file_bytes_mut does not exist: it needs read + write, and pages_r_shared_file lacks write; pages_r_shared_file_allow_write leads to pages_rw_shared_file, which has it")
#define pages_r_shared_file_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_shared_file_at_mut, "pages_r_shared_file_at_mut does not exist: it needs write, which pages_r_shared_file lacks; pages_r_shared_file_allow_write leads to pages_rw_shared_file, which has it")
#define pages_r_shared_file_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_shared_file_store, "pages_r_shared_file_store does not exist: it needs write, which pages_r_shared_file lacks; pages_r_shared_file_allow_write leads to pages_rw_shared_file, which has it")
#define pages_r_shared_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_shared_file_decommit, "pages_r_shared_file_decommit does not exist: it needs write, which pages_r_shared_file lacks")
#define pages_r_shared_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_shared_file_resize, "pages_r_shared_file_resize does not exist: it needs read + write, and pages_r_shared_file lacks write")
#define pages_r_shared_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_shared_file_into_raw, "pages_r_shared_file_into_raw does not exist: only an op that needs shared_file may change or end these pages")
#define pages_r_shared_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_shared_file_entry, "pages_r_shared_file_entry does not exist: it needs exec, which pages_r_shared_file lacks")
#define pages_r_shared_file_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_shared_file_sync, "pages_r_shared_file_sync does not exist: it needs write + shared_file, and pages_r_shared_file lacks write; pages_r_shared_file_allow_write leads to pages_rw_shared_file, which has it")
#define pages_r_shared_file_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_shared_file_sync_soon, "pages_r_shared_file_sync_soon does not exist: it needs write + shared_file, and pages_r_shared_file lacks write; pages_r_shared_file_allow_write leads to pages_rw_shared_file, which has it")
#define pages_w_shared_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_new_aligned, "pages_w_shared_file_new_aligned does not exist: it makes pages without marks")
#define pages_w_shared_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_from_raw, "pages_w_shared_file_from_raw does not exist: it makes pages without marks")
#define pages_w_shared_file_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_deny_read, "pages_w_shared_file_deny_read does not exist: it would change nothing, pages_w_shared_file has no read")
#define pages_w_shared_file_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_allow_write, "pages_w_shared_file_allow_write does not exist: it would change nothing, pages_w_shared_file already has write")
#define pages_w_shared_file_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_allow_write_no_exec, "pages_w_shared_file_allow_write_no_exec does not exist: it would change nothing, pages_w_shared_file already has write and has no exec")
#define pages_w_shared_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_allow_exec, "pages_w_shared_file_allow_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_w_shared_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_deny_exec, "pages_w_shared_file_deny_exec does not exist: it would change nothing, pages_w_shared_file has no exec")
#define pages_w_shared_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_set_protected_exec, "pages_w_shared_file_set_protected_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_w_shared_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_shared_file, pages_w_shared_file_uncommit, "pages_w_shared_file_uncommit does not exist: only a turn that needs shared_file may change or end these pages")
#define pages_w_shared_file_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_shared_file_bytes, "pages_w_shared_file_bytes does not exist: it needs read, which pages_w_shared_file lacks; pages_w_shared_file_allow_read leads to pages_rw_shared_file, which has it")
#define pages_w_shared_file_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_shared_file_bytes_mut, "pages_w_shared_file_bytes_mut does not exist: it needs read + write, and pages_w_shared_file lacks read; pages_w_shared_file_allow_read leads to pages_rw_shared_file, which has it")
#define pages_w_shared_file_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_shared_file_at, "pages_w_shared_file_at does not exist: it needs read, which pages_w_shared_file lacks; pages_w_shared_file_allow_read leads to pages_rw_shared_file, which has it")
#define pages_w_shared_file_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_shared_file_load, "pages_w_shared_file_load does not exist: it needs read, which pages_w_shared_file lacks; pages_w_shared_file_allow_read leads to pages_rw_shared_file, which has it")
#define pages_w_shared_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_shared_file_decommit, "pages_w_shared_file_decommit does not exist: It would wipe the file")
#define pages_w_shared_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_shared_file_resize, "pages_w_shared_file_resize does not exist: it needs read + write, and pages_w_shared_file lacks read")
#define pages_w_shared_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_shared_file_into_raw, "pages_w_shared_file_into_raw does not exist: only an op that needs shared_file may change or end these pages")
#define pages_w_shared_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_shared_file_entry, "pages_w_shared_file_entry does not exist: it needs exec, which pages_w_shared_file lacks")
#define pages_rw_shared_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_new_aligned, "pages_rw_shared_file_new_aligned does not exist: it makes pages without marks")
#define pages_rw_shared_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_from_raw, "pages_rw_shared_file_from_raw does not exist: it makes pages without marks")
#define pages_rw_shared_file_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_allow_read, "pages_rw_shared_file_allow_read does not exist: it would change nothing, pages_rw_shared_file already has read")
#define pages_rw_shared_file_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_allow_write, "pages_rw_shared_file_allow_write does not exist: it would change nothing, pages_rw_shared_file already has write")
#define pages_rw_shared_file_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_allow_write_no_exec, "pages_rw_shared_file_allow_write_no_exec does not exist: it would change nothing, pages_rw_shared_file already has write and has no exec")
#define pages_rw_shared_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_allow_exec, "pages_rw_shared_file_allow_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_rw_shared_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_deny_exec, "pages_rw_shared_file_deny_exec does not exist: it would change nothing, pages_rw_shared_file has no exec")
#define pages_rw_shared_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_set_protected_exec, "pages_rw_shared_file_set_protected_exec does not exist: rule shared_file_code: never exec + shared_file")
#define pages_rw_shared_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_shared_file, pages_rw_shared_file_uncommit, "pages_rw_shared_file_uncommit does not exist: only a turn that needs shared_file may change or end these pages")
#define pages_rw_shared_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_shared_file_decommit, "pages_rw_shared_file_decommit does not exist: It would wipe the file")
#define pages_rw_shared_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_shared_file_resize, "pages_rw_shared_file_resize does not exist: A file has a length of its own: change that, and map it anew")
#define pages_rw_shared_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_shared_file_into_raw, "pages_rw_shared_file_into_raw does not exist: only an op that needs shared_file may change or end these pages")
#define pages_rw_shared_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_shared_file_entry, "pages_rw_shared_file_entry does not exist: it needs exec, which pages_rw_shared_file lacks")
#define pages_none_private_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_new_aligned, "pages_none_private_file_new_aligned does not exist: it makes pages without marks")
#define pages_none_private_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_from_raw, "pages_none_private_file_from_raw does not exist: it makes pages without marks")
#define pages_none_private_file_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_deny_read, "pages_none_private_file_deny_read does not exist: it would change nothing, pages_none_private_file has no read")
#define pages_none_private_file_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_deny_write, "pages_none_private_file_deny_write does not exist: it would change nothing, pages_none_private_file has no write")
#define pages_none_private_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_allow_exec, "pages_none_private_file_allow_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_none_private_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_deny_exec, "pages_none_private_file_deny_exec does not exist: it would change nothing, pages_none_private_file has no exec")
#define pages_none_private_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_set_protected_exec, "pages_none_private_file_set_protected_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_none_private_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_none_private_file, pages_none_private_file_uncommit, "pages_none_private_file_uncommit does not exist: it would change nothing, pages_none_private_file has no read + write + exec")
#define pages_none_private_file_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_none_private_file_bytes, "pages_none_private_file_bytes does not exist: it needs read, which pages_none_private_file lacks; pages_none_private_file_allow_read leads to pages_r_private_file, which has it")
#define pages_none_private_file_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_none_private_file_bytes_mut, "pages_none_private_file_bytes_mut does not exist: it needs read + write, which pages_none_private_file lacks; pages_none_private_file_allow_read and then pages_r_private_file_allow_write lead to pages_rw_private_file, which has it")
#define pages_none_private_file_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_none_private_file_at, "pages_none_private_file_at does not exist: it needs read, which pages_none_private_file lacks; pages_none_private_file_allow_read leads to pages_r_private_file, which has it")
#define pages_none_private_file_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_none_private_file_at_mut, "pages_none_private_file_at_mut does not exist: it needs write, which pages_none_private_file lacks; pages_none_private_file_allow_write leads to pages_w_private_file, which has it")
#define pages_none_private_file_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_private_file_load, "pages_none_private_file_load does not exist: it needs read, which pages_none_private_file lacks; pages_none_private_file_allow_read leads to pages_r_private_file, which has it")
#define pages_none_private_file_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_private_file_store, "pages_none_private_file_store does not exist: it needs write, which pages_none_private_file lacks; pages_none_private_file_allow_write leads to pages_w_private_file, which has it")
#define pages_none_private_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_private_file_decommit, "pages_none_private_file_decommit does not exist: it needs write, which pages_none_private_file lacks")
#define pages_none_private_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_private_file_resize, "pages_none_private_file_resize does not exist: it needs read + write, which pages_none_private_file lacks")
#define pages_none_private_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_none_private_file_into_raw, "pages_none_private_file_into_raw does not exist: only an op that needs private_file may change or end these pages")
#define pages_none_private_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_none_private_file_entry, "pages_none_private_file_entry does not exist: it needs exec, which pages_none_private_file lacks")
#define pages_none_private_file_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_private_file_sync, "pages_none_private_file_sync does not exist: it needs write + shared_file, which pages_none_private_file lacks")
#define pages_none_private_file_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_none_private_file_sync_soon, "pages_none_private_file_sync_soon does not exist: it needs write + shared_file, which pages_none_private_file lacks")
#define pages_r_private_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_new_aligned, "pages_r_private_file_new_aligned does not exist: it makes pages without marks")
#define pages_r_private_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_from_raw, "pages_r_private_file_from_raw does not exist: it makes pages without marks")
#define pages_r_private_file_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_allow_read, "pages_r_private_file_allow_read does not exist: it would change nothing, pages_r_private_file already has read")
#define pages_r_private_file_deny_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_deny_write, "pages_r_private_file_deny_write does not exist: it would change nothing, pages_r_private_file has no write")
#define pages_r_private_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_allow_exec, "pages_r_private_file_allow_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_r_private_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_deny_exec, "pages_r_private_file_deny_exec does not exist: it would change nothing, pages_r_private_file has no exec")
#define pages_r_private_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_set_protected_exec, "pages_r_private_file_set_protected_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_r_private_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_r_private_file, pages_r_private_file_uncommit, "pages_r_private_file_uncommit does not exist: only a turn that needs private_file may change or end these pages")
#define pages_r_private_file_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_r_private_file_bytes_mut, "pages_r_private_file_bytes_mut does not exist: it needs read + write, and pages_r_private_file lacks write; pages_r_private_file_allow_write leads to pages_rw_private_file, which has it")
#define pages_r_private_file_at_mut(...) \
	MPAGES_DOES_NOT_EXIST(void *, pages_r_private_file_at_mut, "pages_r_private_file_at_mut does not exist: it needs write, which pages_r_private_file lacks; pages_r_private_file_allow_write leads to pages_rw_private_file, which has it")
#define pages_r_private_file_store(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_private_file_store, "pages_r_private_file_store does not exist: it needs write, which pages_r_private_file lacks; pages_r_private_file_allow_write leads to pages_rw_private_file, which has it")
#define pages_r_private_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_private_file_decommit, "pages_r_private_file_decommit does not exist: it needs write, which pages_r_private_file lacks")
#define pages_r_private_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_private_file_resize, "pages_r_private_file_resize does not exist: it needs read + write, and pages_r_private_file lacks write")
#define pages_r_private_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_r_private_file_into_raw, "pages_r_private_file_into_raw does not exist: only an op that needs private_file may change or end these pages")
#define pages_r_private_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_r_private_file_entry, "pages_r_private_file_entry does not exist: it needs exec, which pages_r_private_file lacks")
#define pages_r_private_file_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_private_file_sync, "pages_r_private_file_sync does not exist: it needs write + shared_file, which pages_r_private_file lacks")
#define pages_r_private_file_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_r_private_file_sync_soon, "pages_r_private_file_sync_soon does not exist: it needs write + shared_file, which pages_r_private_file lacks")
#define pages_w_private_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_new_aligned, "pages_w_private_file_new_aligned does not exist: it makes pages without marks")
#define pages_w_private_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_from_raw, "pages_w_private_file_from_raw does not exist: it makes pages without marks")
#define pages_w_private_file_deny_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_deny_read, "pages_w_private_file_deny_read does not exist: it would change nothing, pages_w_private_file has no read")
#define pages_w_private_file_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_allow_write, "pages_w_private_file_allow_write does not exist: it would change nothing, pages_w_private_file already has write")
#define pages_w_private_file_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_allow_write_no_exec, "pages_w_private_file_allow_write_no_exec does not exist: it would change nothing, pages_w_private_file already has write and has no exec")
#define pages_w_private_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_allow_exec, "pages_w_private_file_allow_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_w_private_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_deny_exec, "pages_w_private_file_deny_exec does not exist: it would change nothing, pages_w_private_file has no exec")
#define pages_w_private_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_set_protected_exec, "pages_w_private_file_set_protected_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_w_private_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_w_private_file, pages_w_private_file_uncommit, "pages_w_private_file_uncommit does not exist: only a turn that needs private_file may change or end these pages")
#define pages_w_private_file_bytes(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes, pages_w_private_file_bytes, "pages_w_private_file_bytes does not exist: it needs read, which pages_w_private_file lacks; pages_w_private_file_allow_read leads to pages_rw_private_file, which has it")
#define pages_w_private_file_bytes_mut(...) \
	MPAGES_DOES_NOT_EXIST(mpages_bytes_mut, pages_w_private_file_bytes_mut, "pages_w_private_file_bytes_mut does not exist: it needs read + write, and pages_w_private_file lacks read; pages_w_private_file_allow_read leads to pages_rw_private_file, which has it")
#define pages_w_private_file_at(...) \
	MPAGES_DOES_NOT_EXIST(const void *, pages_w_private_file_at, "pages_w_private_file_at does not exist: it needs read, which pages_w_private_file lacks; pages_w_private_file_allow_read leads to pages_rw_private_file, which has it")
#define pages_w_private_file_load(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_private_file_load, "pages_w_private_file_load does not exist: it needs read, which pages_w_private_file lacks; pages_w_private_file_allow_read leads to pages_rw_private_file, which has it")
#define pages_w_private_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_private_file_decommit, "pages_w_private_file_decommit does not exist: What is given back reads as the file does, and not zero")
#define pages_w_private_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_private_file_resize, "pages_w_private_file_resize does not exist: it needs read + write, and pages_w_private_file lacks read")
#define pages_w_private_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_w_private_file_into_raw, "pages_w_private_file_into_raw does not exist: only an op that needs private_file may change or end these pages")
#define pages_w_private_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_w_private_file_entry, "pages_w_private_file_entry does not exist: it needs exec, which pages_w_private_file lacks")
#define pages_w_private_file_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_private_file_sync, "pages_w_private_file_sync does not exist: it needs write + shared_file, and pages_w_private_file lacks shared_file")
#define pages_w_private_file_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_w_private_file_sync_soon, "pages_w_private_file_sync_soon does not exist: it needs write + shared_file, and pages_w_private_file lacks shared_file")
#define pages_rw_private_file_new_aligned(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_new_aligned, "pages_rw_private_file_new_aligned does not exist: it makes pages without marks")
#define pages_rw_private_file_from_raw(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_from_raw, "pages_rw_private_file_from_raw does not exist: it makes pages without marks")
#define pages_rw_private_file_allow_read(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_allow_read, "pages_rw_private_file_allow_read does not exist: it would change nothing, pages_rw_private_file already has read")
#define pages_rw_private_file_allow_write(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_allow_write, "pages_rw_private_file_allow_write does not exist: it would change nothing, pages_rw_private_file already has write")
#define pages_rw_private_file_allow_write_no_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_allow_write_no_exec, "pages_rw_private_file_allow_write_no_exec does not exist: it would change nothing, pages_rw_private_file already has write and has no exec")
#define pages_rw_private_file_allow_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_allow_exec, "pages_rw_private_file_allow_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_rw_private_file_deny_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_deny_exec, "pages_rw_private_file_deny_exec does not exist: it would change nothing, pages_rw_private_file has no exec")
#define pages_rw_private_file_set_protected_exec(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_set_protected_exec, "pages_rw_private_file_set_protected_exec does not exist: rule private_file_code: never exec + private_file")
#define pages_rw_private_file_uncommit(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_private_file, pages_rw_private_file_uncommit, "pages_rw_private_file_uncommit does not exist: only a turn that needs private_file may change or end these pages")
#define pages_rw_private_file_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_private_file_decommit, "pages_rw_private_file_decommit does not exist: What is given back reads as the file does, and not zero")
#define pages_rw_private_file_resize(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_private_file_resize, "pages_rw_private_file_resize does not exist: A file has a length of its own: change that, and map it anew")
#define pages_rw_private_file_into_raw(...) \
	MPAGES_DOES_NOT_EXIST(mpages_region, pages_rw_private_file_into_raw, "pages_rw_private_file_into_raw does not exist: only an op that needs private_file may change or end these pages")
#define pages_rw_private_file_entry(...) \
	MPAGES_DOES_NOT_EXIST(mpages_entry, pages_rw_private_file_entry, "pages_rw_private_file_entry does not exist: it needs exec, which pages_rw_private_file lacks")
#define pages_rw_private_file_sync(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_private_file_sync, "pages_rw_private_file_sync does not exist: it needs write + shared_file, and pages_rw_private_file lacks shared_file")
#define pages_rw_private_file_sync_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_private_file_sync_soon, "pages_rw_private_file_sync_soon does not exist: it needs write + shared_file, and pages_rw_private_file lacks shared_file")

#endif

#ifdef __cplusplus
}
#endif
