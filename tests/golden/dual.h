/* Code that is written at one address and run at another: one memory, two places.
 *
 * Made by pagegen from dual.spec, which is the place to change anything.
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

#ifndef PAGEGEN_DUAL_H
#define PAGEGEN_DUAL_H

/* The handwritten functions that do the work, as this header calls them. */
mpages_bytes mpages_dual_view(mpages_region pages, const mpages_state *as);
mpages_bytes_mut mpages_dual_view_mut(mpages_region pages, const mpages_state *as);
const void *mpages_dual_at(mpages_region pages, const mpages_state *as, size_t offset);
void *mpages_dual_at_mut(mpages_region pages, const mpages_state *as, size_t offset);
bool mpages_dual_load(mpages_region pages, const mpages_state *as, size_t at, void *to, size_t n);
bool mpages_dual_store(mpages_region pages, const mpages_state *as, size_t at, const void *from, size_t n);
bool mpages_dual_verify(mpages_region pages, const mpages_state *as);
size_t mpages_dual_resident(mpages_region pages, const mpages_state *as);
bool mpages_dual_publish(mpages_region pages, const mpages_state *as, size_t at, size_t n);
bool mpages_dual_republish(mpages_region pages, const mpages_state *as, size_t at, size_t n);
bool mpages_map_dual(mpages_region *first, mpages_region *second, const mpages_state *first_as, const mpages_state *second_as, size_t bytes);
bool mpages_unmap_dual(mpages_region *first, mpages_region *second, const mpages_state *first_as, const mpages_state *second_as);
bool mpages_has_dual(void);

/* Loads work, stores work, one half of a pair. */
typedef struct pages_rw_dual { mpages_region region; } pages_rw_dual;
/* Loads work, jumps work, one half of a pair. */
typedef struct pages_rx_dual { mpages_region region; } pages_rx_dual;

/* The states, as the runtime is told of them: name, axes, marks, family. */
static const mpages_state pages_rw_dual_state = {"pages_rw_dual", 3, 1, "pages"};
static const mpages_state pages_rx_dual_state = {"pages_rx_dual", 5, 1, "pages"};

/* Where a system's rights are not those of the type. */
static const mpages_strength_row pages_dual_strengths[] = {
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
	{"linux", 0, 1, MPAGES_EXACT, 0, mpages_has_dual},
	{"linux", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"windows", 0, 1, MPAGES_EXACT, 0, mpages_has_dual},
	{"windows", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"freebsd", 0, 1, MPAGES_EXACT, 0, mpages_has_dual},
	{"freebsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"macos", 0, 1, MPAGES_EXACT, 0, mpages_has_dual},
	{"macos", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"netbsd", 0, 1, MPAGES_EXACT, 0, mpages_has_dual},
	{"netbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
	{"openbsd", 0, 1, MPAGES_EXACT, 0, mpages_has_dual},
	{"openbsd", 0, 1, MPAGES_TYPE_ONLY, 0, NULL},
};

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

/* The pages as bytes to read; of size 0 in a child process. */
MPAGES_MUST_USE static inline mpages_bytes
pages_rw_dual_bytes(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_view(p.region, &pages_rw_dual_state);
}

/* The pages as bytes to read and write; of size 0 in a child process. Code written through them
 * is published at the other half. */
MPAGES_MUST_USE static inline mpages_bytes_mut
pages_rw_dual_bytes_mut(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_view_mut(p.region, &pages_rw_dual_state);
}

/* The address of the byte at an offset; NULL past the end and in a child process. */
MPAGES_MUST_USE static inline const void *
pages_rw_dual_at(pages_rw_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_at(p.region, &pages_rw_dual_state, offset);
}

/* The address of the byte at an offset, to be written; NULL past the end and in a child
 * process. */
MPAGES_MUST_USE static inline void *
pages_rw_dual_at_mut(pages_rw_dual p, size_t offset)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_at_mut(p.region, &pages_rw_dual_state, offset);
}

/* Copies n bytes out of the pages; fails, copying nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_load(pages_rw_dual p, size_t at, void *to, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_load(p.region, &pages_rw_dual_state, at, to, n);
}

/* Copies n bytes into the pages, and publishes them at the other half: they are what a new call
 * runs. Fails, storing nothing, if they reach past the end. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_store(pages_rw_dual p, size_t at, const void *from, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_store(p.region, &pages_rw_dual_state, at, from, n);
}

/* Asks the system whether all pages are there and have the rights that the handle's type says;
 * fails in a child process. */
MPAGES_MUST_USE static inline bool
pages_rw_dual_verify(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_verify(p.region, &pages_rw_dual_state);
}

/* How many bytes of the pages are in memory; 0 in a child process. */
MPAGES_MUST_USE static inline size_t
pages_rw_dual_resident(pages_rw_dual p)
{
	MPAGES_CHECK(p.region, &pages_rw_dual_state);
	return mpages_dual_resident(p.region, &pages_rw_dual_state);
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
	return mpages_strength_of(&pages_rw_dual_state, pages_dual_strengths, 34);
}

/* ---- pages_rx_dual ---- */

/* What the system makes of rx_dual on this machine. */
MPAGES_MUST_USE static inline mpages_strength
pages_rx_dual_strength(void)
{
	return mpages_strength_of(&pages_rx_dual_state, pages_dual_strengths, 34);
}

/* ---- What does not exist, and why ---- */

#ifndef pages_none_publish
#define pages_none_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_publish, "pages_none_publish does not exist: it needs read + exec + dual, which pages_none lacks")
#endif
#ifndef pages_none_republish
#define pages_none_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_none_republish, "pages_none_republish does not exist: it needs read + exec + dual, which pages_none lacks")
#endif
#ifndef pages_r_publish
#define pages_r_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_publish, "pages_r_publish does not exist: it needs read + exec + dual, and pages_r lacks exec + dual")
#endif
#ifndef pages_r_republish
#define pages_r_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_r_republish, "pages_r_republish does not exist: it needs read + exec + dual, and pages_r lacks exec + dual")
#endif
#ifndef pages_w_publish
#define pages_w_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_publish, "pages_w_publish does not exist: it needs read + exec + dual, which pages_w lacks")
#endif
#ifndef pages_w_republish
#define pages_w_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_w_republish, "pages_w_republish does not exist: it needs read + exec + dual, which pages_w lacks")
#endif
#ifndef pages_rw_publish
#define pages_rw_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_publish, "pages_rw_publish does not exist: it needs read + exec + dual, and pages_rw lacks exec + dual")
#endif
#ifndef pages_rw_republish
#define pages_rw_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_republish, "pages_rw_republish does not exist: it needs read + exec + dual, and pages_rw lacks exec + dual")
#endif
#ifndef pages_x_publish
#define pages_x_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_publish, "pages_x_publish does not exist: it needs read + exec + dual, and pages_x lacks read + dual")
#endif
#ifndef pages_x_republish
#define pages_x_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_x_republish, "pages_x_republish does not exist: it needs read + exec + dual, and pages_x lacks read + dual")
#endif
#ifndef pages_rx_publish
#define pages_rx_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_publish, "pages_rx_publish does not exist: it needs read + exec + dual, and pages_rx lacks dual")
#endif
#ifndef pages_rx_republish
#define pages_rx_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_republish, "pages_rx_republish does not exist: it needs read + exec + dual, and pages_rx lacks dual")
#endif
#ifndef pages_wx_publish
#define pages_wx_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_publish, "pages_wx_publish does not exist: it needs read + exec + dual, and pages_wx lacks read + dual")
#endif
#ifndef pages_wx_republish
#define pages_wx_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_wx_republish, "pages_wx_republish does not exist: it needs read + exec + dual, and pages_wx lacks read + dual")
#endif
#ifndef pages_rwx_publish
#define pages_rwx_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_publish, "pages_rwx_publish does not exist: it needs read + exec + dual, and pages_rwx lacks dual")
#endif
#ifndef pages_rwx_republish
#define pages_rwx_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rwx_republish, "pages_rwx_republish does not exist: it needs read + exec + dual, and pages_rwx lacks dual")
#endif
#define pages_rw_dual_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rw_dual, pages_rw_dual_new, "pages_rw_dual_new does not exist: it makes pages without marks")
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
#define pages_rw_dual_decommit(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_decommit, "pages_rw_dual_decommit does not exist: Both halves show the same bytes, and keep them")
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
#define pages_rw_dual_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_dual_advise_use_soon, "pages_rw_dual_advise_use_soon does not exist: All of a pair is in memory from the start")
#define pages_rw_dual_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_dual_advise_use_seq, "pages_rw_dual_advise_use_seq does not exist: the spec withdraws it")
#define pages_rw_dual_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rw_dual_advise_use_rnd, "pages_rw_dual_advise_use_rnd does not exist: the spec withdraws it")
#define pages_rw_dual_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_free, "pages_rw_dual_free does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")
#define pages_rw_dual_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_publish, "pages_rw_dual_publish does not exist: it needs read + exec + dual, and pages_rw_dual lacks exec")
#define pages_rw_dual_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rw_dual_republish, "pages_rw_dual_republish does not exist: it needs read + exec + dual, and pages_rw_dual lacks exec")
#define pages_rx_dual_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_rx_dual, pages_rx_dual_new, "pages_rx_dual_new does not exist: it makes pages without marks")
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
#define pages_rx_dual_advise_use_soon(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_advise_use_soon, "pages_rx_dual_advise_use_soon does not exist: All of a pair is in memory from the start")
#define pages_rx_dual_advise_use_seq(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_advise_use_seq, "pages_rx_dual_advise_use_seq does not exist: the spec withdraws it")
#define pages_rx_dual_advise_use_rnd(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_advise_use_rnd, "pages_rx_dual_advise_use_rnd does not exist: the spec withdraws it")
#define pages_rx_dual_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_free, "pages_rx_dual_free does not exist: mark dual locks the pages: they can neither be turned, changed nor ended")

#endif

/* ---- Only with PAGES_ALLOW_EXEC ---- */

#ifndef PAGEGEN_DUAL_H_WITH_PAGES_ALLOW_EXEC

#undef pages_rx_dual_ok
#undef pages_rx_dual_size
#undef pages_rx_dual_bytes
#undef pages_rx_dual_at
#undef pages_rx_dual_load
#undef pages_rx_dual_verify
#undef pages_rx_dual_resident
#undef pages_rx_dual_entry
#undef pages_rx_dual_name
#undef pages_rx_dual_publish
#undef pages_rx_dual_republish
#undef pages_code_new
#undef pages_code_ok
#undef pages_code_free

#if defined PAGES_ALLOW_EXEC
#define PAGEGEN_DUAL_H_WITH_PAGES_ALLOW_EXEC

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

/* Has tools that list mappings show the pages as "pages:NAME" (on Linux /proc/self/maps, where
 * the kernel can). The name stays through turns. NULL takes it away. MPAGES_BAD_NAME: more than
 * 73 characters, or one that is no printable ASCII, or one of []\$`. */
static inline mpages_hint
pages_rx_dual_name(pages_rx_dual p, const char *name)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_name(p.region, &pages_rx_dual_state, name);
}

/* Publishes n bytes that were written through the other half and have never been run: they are
 * what a call will run. */
MPAGES_MUST_USE static inline bool
pages_rx_dual_publish(pages_rx_dual p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_dual_publish(p.region, &pages_rx_dual_state, at, n);
}

/* Publishes n bytes that were written over code that may have run: no processor goes on with
 * instructions that it fetched before. Fails where the system has no such barrier
 * (mpages_exec_support). */
MPAGES_MUST_USE static inline bool
pages_rx_dual_republish(pages_rx_dual p, size_t at, size_t n)
{
	MPAGES_CHECK(p.region, &pages_rx_dual_state);
	return mpages_dual_republish(p.region, &pages_rx_dual_state, at, n);
}

/* ---- pages_code ---- */

/* One memory at two places: written at one, run at the other. All of it is there from the
 * start, and zero. The system refuses for ever to make the second place writable. After a fork
 * the child runs the code and nothing else: what else it asks of a pair fails as MPAGES_FORKED. */
typedef struct pages_code {
	pages_rw_dual rw;
	pages_rx_dual rx;
} pages_code;

/* Makes both halves; both are empty on failure. */
MPAGES_MUST_USE static inline pages_code
pages_code_new(size_t bytes)
{
	pages_code made = {{{NULL, 0}}, {{NULL, 0}}};

	if (!mpages_map_dual(&made.rw.region, &made.rx.region, &pages_rw_dual_state, &pages_rx_dual_state, bytes)) {
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
	if (!mpages_unmap_dual(&p->rw.region, &p->rx.region, &pages_rw_dual_state, &pages_rx_dual_state))
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
#define pages_rx_dual_name(...) \
	MPAGES_DOES_NOT_EXIST(mpages_hint, pages_rx_dual_name, "pages_rx_dual_name does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_publish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_publish, "pages_rx_dual_publish does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_rx_dual_republish(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_rx_dual_republish, "pages_rx_dual_republish does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_code_new(...) \
	MPAGES_DOES_NOT_EXIST(pages_code, pages_code_new, "pages_code_new does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_code_ok(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_code_ok, "pages_code_ok does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")
#define pages_code_free(...) \
	MPAGES_DOES_NOT_EXIST(bool, pages_code_free, "pages_code_free does not exist: rule code: never exec unless PAGES_ALLOW_EXEC; define that before this header is included")

#endif
#endif

#ifdef __cplusplus
}
#endif
