/* The runtime's types and functions: what generated headers are made of.
 *
 * An application includes a generated header, such as <memory_pages/pages.h>, and rarely names
 * anything below except views, mpages_hint and mpages_last_error(). Whoever extends the spec
 * writes functions with the signatures of the section "For generated code".
 *
 * Sizes are in bytes unless a name says pages or elements. Nothing here prints, aborts, changes a
 * signal handler or takes a lock. The debug library (PAGES_DEBUG) is the exception; and pairs, code
 * heaps and tools.h take locks, as does on Windows who ends a part of what was made at once. errno
 * stays what it was; a turn that fails may leave there what the system said.
 *
 * Threads: any thread may use any handle. Many may read the same pages at a time, through functions
 * that only read and through views; whoever writes, wipes, turns, resizes or ends them does so while
 * nobody else uses them, copies of the handle included. Different handles have nothing to do with
 * each other. Every thread has its own error. Forks: the child has a copy of every handle and of its pages, with the same rights;
 * either side writes, turns and frees its own. A child may call everything here at once, whatever
 * other threads its parent had.
 */
#ifndef MEMORY_PAGES_MPAGES_H
#define MEMORY_PAGES_MPAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Values ---- */

/* A run of whole pages. {NULL, 0} is empty. {base, 0} is inert: a turn failed half way and could
 * not be undone; it can be turned the same way again, or freed, and nothing else. */
typedef struct mpages_region {
	void *base;
	size_t size;
} mpages_region;

/* Bytes that may be read. Valid until the handle they came from turns, resizes or ends. */
typedef struct mpages_bytes {
	const unsigned char *ptr;
	size_t size;
} mpages_bytes;

/* Bytes that may be read and written; valid as long as mpages_bytes are. */
typedef struct mpages_bytes_mut {
	unsigned char *ptr;
	size_t size;
} mpages_bytes_mut;

/* Where code can be called; NULL where the offset is past the end. Convert fn to its true type. */
typedef struct mpages_entry {
	void (*fn)(void);
} mpages_entry;

/* What became of a hint. A hint never changes what bytes read as. */
typedef enum mpages_hint {
	MPAGES_HINT_REFUSED,     /* a bad range, no pages, or the system: see the error */
	MPAGES_HINT_UNSUPPORTED, /* this system has no such hint */
	MPAGES_HINT_ACCEPTED,    /* the system took note; whether it acts is its affair */
	MPAGES_HINT_DONE         /* its effect is there */
} mpages_hint;

/* An open file, as the system has it: a descriptor on POSIX systems, a HANDLE, converted, on Windows. */
typedef intptr_t mpages_file;

/* Where freed memory is kept for others to use: see pool.h. */
typedef struct mpages_pool mpages_pool;

/* By which means secret pages are kept from others; each is a bit. */
typedef enum mpages_protection {
	MPAGES_KEPT_IN_MEMORY = 1,      /* never swapped out */
	MPAGES_KEPT_FROM_DUMPS = 2,     /* in no core dump */
	MPAGES_KEPT_FROM_KERNEL = 4,    /* the kernel has them in no address space but the process's */
	MPAGES_UNREADABLE_IN_CHILD = 8, /* a child has no such pages: every access faults */
	MPAGES_ZERO_IN_CHILD = 16       /* a child has zeroes there */
} mpages_protection;

/* ---- Failures ---- */

/* What went wrong, as precisely as could be found out. ORDER STATUS */
typedef enum mpages_status {
	MPAGES_OK,
	MPAGES_EMPTIED,       /* the handle is empty: never made, or consumed since */
	MPAGES_INERT,         /* a turn failed half way: only that turn and free remain */
	MPAGES_BAD_SIZE,      /* a size of 0 */
	MPAGES_OVERFLOW,      /* a size so large that rounding it up to pages overflows */
	MPAGES_BAD_RANGE,     /* reaches past the end of the pages */
	MPAGES_BAD_ALIGNMENT, /* no multiple of a page, or of a huge one; no power of two */
	MPAGES_NOT_NEIGHBOURS, /* these pages do not lie side by side */
	MPAGES_BAD_NAME,      /* a name that is empty, too long, or has a character that no name can have */
	MPAGES_BAD_FILE,      /* no open file, or none that pages can be part of, such as a pipe */
	MPAGES_OUT_OF_MEMORY, /* no memory, no address space, or a limit of this process */
	MPAGES_COMMIT_LIMIT,  /* the system refuses to promise so much (strict overcommit) */
	MPAGES_MAP_COUNT,     /* the process has as many mappings as the system allows */
	MPAGES_WX_POLICY,     /* the system forbids what was written to become executable */
	MPAGES_LOCK_LIMIT,    /* more locked memory than this process may have */
	MPAGES_FILE_LIMIT,    /* the memory needs a file of the system's, and a limit on files is reached */
	MPAGES_FILE_SHORT,    /* the file ends before the bytes that are wanted */
	MPAGES_FILE_ACCESS,   /* the file was not opened for this, or forbids it to everybody */
	MPAGES_NOT_WRITTEN,   /* the system could not write to the file; os_code says why */
	MPAGES_SEALED,        /* these pages can never be changed again */
	MPAGES_FORKED,        /* these pages belong to the parent process */
	MPAGES_WRONG_RIGHTS,  /* the pages have other rights than the type says */
	MPAGES_NOT_OWN,       /* the pages are shared, a file's, or the system's */
	MPAGES_NOT_MAPPED,    /* someone unmapped part of the range behind our back */
	MPAGES_VEC_FULL,      /* the vector has as many elements as its maximum permits */
	MPAGES_NO_CAPACITY,   /* the vector would have to ask the system for memory */
	MPAGES_NO_ELEMENT,    /* the vector has no such element */
	MPAGES_NO_COPY,       /* an element could not be copied: its own function said so */
	MPAGES_GIVEN_BACK,    /* a copy of a handle or vector that has gone back to its pool already */
	MPAGES_UNSUPPORTED,   /* this system cannot do it */
	MPAGES_REFUSED        /* the system refused; os_code is all it said */
} mpages_status;

/* Why the last failing call of this thread failed. */
typedef struct mpages_error {
	mpages_status status;
	long os_code;          /* errno or GetLastError(); 0 where the system was not asked */
	const char *operation; /* what was being done: "map", "protect", "resize", ... */
	void *address;         /* of the pages; NULL where there are none yet */
	size_t size;           /* how many bytes of them; map and resize: how many were wanted */
} mpages_error;

/* The error of the last call of this thread that failed; its status is MPAGES_OK before the first.
 * A call that succeeds leaves it alone. Never NULL, and valid for the life of the thread. */
const mpages_error *mpages_last_error(void);

/* Sets that error, for functions of your own that a spec names; operation must live for ever, such
 * as a string literal. Returns false, so that they can return it. */
bool mpages_fail(mpages_status status, long os_code, const char *operation, void *address,
                 size_t size);

/* A status in English, without a full stop; never NULL, also for a number that is no status. */
const char *mpages_status_text(mpages_status status);

/* Writes one line, "protect of 4096 bytes at 0x7f…: why (system error 12)", to buf, cut to size
 * bytes including the final zero. Returns the length of the whole line, like snprintf. */
int mpages_error_text(const mpages_error *error, char *buf, size_t size);

/* ---- The machine ---- */

/* Bytes in a page, as this system has it; a power of two. */
size_t mpages_page_size(void);

/* What the start of a new region is a multiple of: the page size, or more (64 KiB on Windows). */
size_t mpages_granularity(void);

/* Whether this is such a platform: "linux", "windows", "x86", "arm64", ... as specs name them. */
bool mpages_on(const char *platform);

/* Whether the processor can keep code from being read. A probe for strength rows. */
bool mpages_has_protection_keys(void);

/* Whether pages that can only be executed cannot be read here: found out by asking the system to read one.
 * A probe for strength rows. */
bool mpages_has_hidden_code(void);

/* How code that is made at run time comes to be executable. */
typedef enum mpages_exec_strategy {
	MPAGES_EXEC_NONE,    /* the system forbids it in every way, or has no memory left */
	MPAGES_EXEC_PROTECT, /* pages are written and then turned executable */
	MPAGES_EXEC_DUAL     /* one memory at two places, as <memory_pages/dual.h> has it */
} mpages_exec_strategy;

/* A run of pages that are alike, as the system has it, or of addresses without any. */
typedef struct mpages_extent {
	void *base;
	size_t size;
	bool mapped;   /* false: there are no pages */
	bool own;      /* memory of this process alone: not shared, no file's, no stack; from_raw takes it */
	unsigned axes; /* its rights */
} mpages_extent;

/* Asks the system what there is at an address, and how far around it all is alike. Any address may be
 * given. Reads the list of all mappings. Fails where the system does not tell (MPAGES_UNSUPPORTED). */
bool mpages_query(const void *address, mpages_extent *extent);

/* What works. */
typedef struct mpages_exec_ways {
	mpages_exec_strategy strategy; /* the one that is to be preferred here */
	bool by_turn;                  /* set_protected_exec and its like succeed */
	bool by_pair;                  /* pages_code_new succeeds */
	bool while_written;            /* pages can be written and executed at once: a rwx state */
	bool while_run;                /* code that has run can be replaced: republish and reclaim succeed */
} mpages_exec_ways;

/* Finds out what works here and now, by trying it on a page: some microseconds. A process can give such
 * rights away, so the answer is not remembered. Leaves the last error alone. */
mpages_exec_ways mpages_exec_support(void);

/* Where the processor lets a thread write to pages with both rights or run them, but not both at once (macOS
 * on AArch64), says which the calling thread can from now on, in all such pages of the process. A thread
 * starts by running them. Returns whether there is such a choice; elsewhere both can be done at any time. */
bool mpages_thread_writes_code(bool writes);

/* ---- For generated code ---- */

/* What a type promises. The runtime's own functions take the first three axes of a family as read,
 * write and exec. */
typedef struct mpages_state {
	const char *name; /* of the handle's C type */
	unsigned axes;    /* bit i: the i-th axis of the family */
	unsigned marks;   /* bit i: the i-th mark */
	const char *family; /* the first part of its name */
} mpages_state;

enum {
	MPAGES_READ = 1,
	MPAGES_WRITE = 2,
	MPAGES_EXEC = 4
};

#ifdef PAGES_DEBUG
# define mpages_debug_check mpages_check_in_libmemory_pages_debug
# define mpages_map mpages_map_in_libmemory_pages_debug
# define mpages_turn mpages_turn_in_libmemory_pages_debug
# define mpages_unmap mpages_unmap_in_libmemory_pages_debug
# define mpages_resize mpages_resize_in_libmemory_pages_debug
/* Ends the program where the pages are not what the handle says. */
void mpages_debug_check(mpages_region pages, const mpages_state *as, const char *in);
#endif

/* make: fills *made with zeroed pages of at least that many bytes, rounded up to whole pages. */
bool mpages_map(mpages_region *made, const mpages_state *as, size_t bytes);

/* make: the same, at a multiple of an alignment, which is a power of two (MPAGES_BAD_ALIGNMENT). No
 * address around the pages stays taken. */
bool mpages_map_aligned(mpages_region *made, const mpages_state *as, size_t bytes, size_t alignment);

/* turn: gives the pages the rights of another state. Code that becomes executable is published:
 * stored bytes are what the processor will run. *pages stays what it is, for the caller to hand
 * on. On failure nothing has changed, or, where the system refuses even that, *pages is inert and
 * has rights of both states; once the same turn succeeds after all, or can be undone after all, it
 * has its size again. */
bool mpages_turn(mpages_region *pages, const mpages_state *from, const mpages_state *to);

/* turn, to a state without access: gives the memory back and keeps the addresses. The bytes are lost, and
 * the system has promised none any more. A later turn makes memory of them, zero, or is refused. On
 * failure nothing has changed. Only for memory that the process has to itself. */
bool mpages_uncommit(mpages_region *pages, const mpages_state *from, const mpages_state *to);

/* end: gives the pages back to the system, and empties *pages. Empty pages are freed already:
 * true. On failure *pages stays, to be freed again later, but its bytes are lost: their memory is
 * given back where possible. */
bool mpages_unmap(mpages_region *pages, const mpages_state *as);

/* change: makes the region at least that many bytes long, rounded up to whole pages. New bytes are
 * zero, kept bytes are kept; the pages may move. On failure nothing has changed. */
bool mpages_resize(mpages_region *pages, const mpages_state *as, size_t bytes);

/* change: divides the region at an offset, a multiple of the page size that leaves pages on both sides.
 * *pages keeps those before it; the rest is returned, or nothing on failure. Each part can be turned,
 * changed and ended by itself. Asks no system. */
mpages_region mpages_split(mpages_region *pages, const mpages_state *as, size_t at);

/* change: makes *pages of two neighbours, whichever comes first, and empties *other. On failure, as
 * where they are no neighbours, nothing has changed. */
bool mpages_join(mpages_region *pages, const mpages_state *as, mpages_region *other);

/* borrow: copies n bytes out of, or into, the pages. Code stored in pages that are executable is
 * published. */
bool mpages_load(mpages_region pages, const mpages_state *as, size_t at, void *to, size_t n);
bool mpages_store(mpages_region pages, const mpages_state *as, size_t at, const void *from,
                  size_t n);

/* borrow: the n bytes at `at` read zero from now on. Whole pages among them go back to the system.
 * Only for memory that the process has to itself: shared pages, or a file's, keep their bytes. */
bool mpages_decommit(mpages_region pages, const mpages_state *as, size_t at, size_t n);

/* borrow: whether the system has all the pages, with the rights of the state. */
bool mpages_verify(mpages_region pages, const mpages_state *as);

/* borrow: how many bytes of them are in memory. */
size_t mpages_resident(mpages_region pages, const mpages_state *as);

/* end: hands the pages over, to be unmapped by whoever takes them; empties *pages. Of size 0 where there
 * are none, or *pages is inert and stays so. */
mpages_region mpages_into_raw(mpages_region *pages, const mpages_state *as);

/* make: adopts pages that somebody else mapped, if the system says that they are what the state says, and
 * the process's own. */
bool mpages_from_raw(mpages_region *made, const mpages_state *as, void *base, size_t size);

/* borrow: tells the system how the pages will be used. */
mpages_hint mpages_advise_use_soon(mpages_region pages, const mpages_state *as, size_t at,
                                   size_t n);
mpages_hint mpages_advise_use_seq(mpages_region pages, const mpages_state *as);
mpages_hint mpages_advise_use_rnd(mpages_region pages, const mpages_state *as);

/* borrow: names the pages, behind the name of their family, where the system lists mappings; NULL
 * takes the name away. With the family's and a colon it has at most 79 characters, printable ones
 * of ASCII, but none of [ ] \ $ ` which the system's own list would be misread by. */
mpages_hint mpages_name(mpages_region pages, const mpages_state *as, const char *name);

/* How far the system's rights are those of the type. ORDER HOW, from strong to weak */
typedef enum mpages_how {
	MPAGES_EXACT,    /* the system enforces what the type says */
	MPAGES_WIDER,    /* the system permits more than the type */
	MPAGES_EMULATED, /* the library brings about the effect by other means */
	MPAGES_TYPE_ONLY /* only the type says so */
} mpages_how;

/* One `strength` line of a spec. */
typedef struct mpages_strength_row {
	const char *platform;
	unsigned axes, marks; /* for every state that holds these */
	mpages_how how;
	unsigned gives;      /* the axes that MPAGES_WIDER adds */
	bool (*probe)(void); /* the row holds only where this says so; NULL: always */
} mpages_strength_row;

/* What a state is worth on this machine. */
typedef struct mpages_strength {
	mpages_how how;   /* the weakest of all that applies */
	unsigned permits; /* the axes that the system really lets through */
} mpages_strength;

/* For each set of axes and marks the first row that holds here counts. */
mpages_strength mpages_strength_of(const mpages_state *as, const mpages_strength_row *rows,
                                   size_t n);

/* Empties a handle whose pages have gone elsewhere, and returns what it held. */
static inline mpages_region
mpages_take(mpages_region *from)
{
	mpages_region taken = *from;

	from->base = NULL;
	from->size = 0;
	return taken;
}

/* borrow: whether the handle has pages that can be used. */
static inline bool
mpages_ok(mpages_region pages, const mpages_state *as)
{
	(void)as;
	return pages.size != 0;
}

/* borrow: how many bytes the pages have. */
static inline size_t
mpages_size(mpages_region pages, const mpages_state *as)
{
	(void)as;
	return pages.size;
}

/* borrow: the pages as bytes; of size 0 where the handle is empty. */
static inline mpages_bytes
mpages_view(mpages_region pages, const mpages_state *as)
{
	mpages_bytes view;

	(void)as;
	view.ptr = (const unsigned char *)pages.base;
	view.size = pages.size;
	return view;
}

static inline mpages_bytes_mut
mpages_view_mut(mpages_region pages, const mpages_state *as)
{
	mpages_bytes_mut view;

	(void)as;
	view.ptr = (unsigned char *)pages.base;
	view.size = pages.size;
	return view;
}

/* borrow: the byte at an offset; NULL past the end. */
static inline void *
mpages_at_mut(mpages_region pages, const mpages_state *as, size_t offset)
{
	(void)as;
	return offset < pages.size ? (unsigned char *)pages.base + offset : NULL;
}

static inline const void *
mpages_at(mpages_region pages, const mpages_state *as, size_t offset)
{
	return mpages_at_mut(pages, as, offset);
}

/* borrow: the code at an offset, ready to be called; NULL past the end. */
static inline mpages_entry
mpages_entry_at(mpages_region pages, const mpages_state *as, size_t offset)
{
	const void *at = mpages_at_mut(pages, as, offset);
	mpages_entry entry;

	/* By way of an integer: ISO C has no conversion from an object to a function pointer. */
	entry.fn = (void (*)(void))(uintptr_t)at;
	return entry;
}

/* ---- For the text of generated headers ---- */

/* Opts in to errors where compilers only warn, for the whole file from here on: a result that must be
 * used and is not, a qualifier cast away by an assignment or a call, a pointer of the wrong type, a
 * function that nobody has declared. */
#if defined PAGES_STRICT && defined __GNUC__
# pragma GCC diagnostic error "-Wunused-result"
# ifndef __cplusplus
#  pragma GCC diagnostic error "-Wimplicit-function-declaration"
#  pragma GCC diagnostic error "-Wincompatible-pointer-types"
#  ifdef __clang__
#   pragma GCC diagnostic error "-Wincompatible-pointer-types-discards-qualifiers"
#  else
#   pragma GCC diagnostic error "-Wdiscarded-qualifiers"
#  endif
# endif
#endif

/* On a function whose result must not be ignored: it is a handle, or it says whether it worked. */
#if defined __GNUC__ || defined __clang__
# define MPAGES_MUST_USE __attribute__((warn_unused_result))
#else
# define MPAGES_MUST_USE
#endif

/* First in every function that is given a handle. Under PAGES_DEBUG, which is defined before the first
 * include and for all of a program, an access through a stale copy of a handle ends the program; the
 * names say which library such a program has to be linked with. */
#ifdef PAGES_DEBUG
# define MPAGES_CHECK(region, as) mpages_debug_check(region, as, __func__)
#else
# define MPAGES_CHECK(region, as) ((void)0)
#endif

/* Stands where a function does not exist, and does not compile. `why` is one string literal; `type` is
 * what the function would return, so that one mistake is one message. A failing static assertion does
 * that everywhere. GCC would show it at this line, with the user's own below all that it was expanded
 * from; a pragma of its preprocessor stands at the user's line alone. The others that call themselves
 * GNU may ignore that pragma, all but clang, which needs it where glibc makes a macro of _Static_assert
 * that drops the text (strict C99). glibc does so under tcc too; there the assembler quotes a clobber
 * that is none. */
#if defined __clang__ && defined _Static_assert || \
	defined __GNUC__ && !defined __clang__ && !defined __EDG__ && !defined __PCC__
# define MPAGES_DOES_NOT_EXIST(type, name, why) \
	(MPAGES_PRAGMA(GCC error why) MPAGES_NEVER(type))
# define MPAGES_PRAGMA(...) _Pragma(#__VA_ARGS__)
#elif defined __cplusplus
# define MPAGES_DOES_NOT_EXIST(type, name, why) \
	([] { static_assert(false, why); }(), MPAGES_NEVER(type))
#elif defined __TINYC__
# define MPAGES_DOES_NOT_EXIST(type, name, why) \
	({ __asm__ volatile ("" : : : why); MPAGES_NEVER(type); })
#else
# define MPAGES_DOES_NOT_EXIST(type, name, why) \
	((void)sizeof(struct name##_does_not_exist { _Static_assert(0, why); int none; }), \
	 MPAGES_NEVER(type))
#endif

/* An object of a type, for an expression that is never compiled, let alone evaluated. */
#define MPAGES_NEVER(type) (*(type *)sizeof(type))

#ifdef __cplusplus
}
#endif

#endif
