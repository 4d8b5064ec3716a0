/* What the runtime asks of an operating system, and nothing else asks of it.
 *
 * Each system implements all of this: docs/architecture.md says in which files. A call returns
 * 0, or the code with which the system refused (errno, GetLastError), or MPAGES_OS_CANNOT; it
 * leaves errno as it was. Addresses and sizes are those of whole pages; axes are MPAGES_READ,
 * MPAGES_WRITE and MPAGES_EXEC, and any other bits are ignored.
 */
#ifndef MPAGES_OS_H
#define MPAGES_OS_H

#include <stdatomic.h>

#include "mpages.h"

/* COLD is on a function that is rarely called, so that those that call it stay short. HOT is on one around a
 * system call that takes little longer than it does when nothing of it is in a processor's caches any more: it starts
 * with a line of them, far from what is cold. */
#if defined __GNUC__ || defined __clang__
# define MPAGES_COLD __attribute__((cold, noinline))
# define MPAGES_HOT __attribute__((hot, aligned(64)))
#else
# define MPAGES_COLD
# define MPAGES_HOT
#endif

enum {
	MPAGES_OS_CANNOT = -1 /* this system has no such call, or not for these pages */
};

/* What the system was asked to do. ORDER CALL */
typedef enum mpages_os_call {
	MPAGES_OS_MAP,
	MPAGES_OS_MAP_FILE,
	MPAGES_OS_PROTECT,
	MPAGES_OS_UNMAP,
	MPAGES_OS_RESIZE,
	MPAGES_OS_DISCARD,
	MPAGES_OS_ADVISE,
	MPAGES_OS_LOCK,
	MPAGES_OS_SYNC,
	MPAGES_OS_NAME,
	MPAGES_OS_TELL,
	MPAGES_OS_UNCOMMIT,
	MPAGES_OS_SYNC_CORES
} mpages_os_call;

typedef enum mpages_os_advice {
	MPAGES_OS_USE_SOON,
	MPAGES_OS_USE_SEQ,
	MPAGES_OS_USE_RND,
	MPAGES_OS_USE_NORMAL /* forget the last two */
} mpages_os_advice;

/* A call that the system refused. */
typedef struct mpages_os_refusal {
	mpages_os_call call;
	long code;
	void *base; /* the pages it was about, before it; NULL for a map */
	size_t size;
	size_t wanted; /* map and resize: how many bytes there should have been */
	unsigned had;  /* protect: the rights before */
	unsigned axes; /* the rights that were asked for */
	long undo;     /* protect: what the system said to undoing it */
} mpages_os_refusal;

size_t mpages_os_page_size(void);
size_t mpages_os_granularity(void);

/* Whether this system goes by that name in specs. */
bool mpages_os_is(const char *platform);

/* Maps zeroed pages, but never (ENOMEM) so many that the distance of two of them is no ptrdiff_t: with 32
 * bits the system would. Those without write must not be charged as memory of the process. */
long mpages_os_map(void **base, size_t size, unsigned axes);

/* The same, at a multiple of a power of two, with nothing left around it. The sum of size and alignment
 * does not overflow. */
long mpages_os_map_aligned(void **base, size_t size, size_t alignment, unsigned axes);

/* May fail after it has changed some pages. Those that were mere addresses become memory, charged and zero,
 * where they can be written; a system that refuses to promise so much says so here. */
long mpages_os_protect(void *base, size_t size, unsigned axes);

/* Ends pages that mpages_os_map made, mpages_os_resize or mpages_os_map_file: all that one call made, a
 * part of it, or what several calls made side by side, if mpages_os_joins said so. Nobody can access
 * them any more, and their memory is somebody else's. A system that takes addresses back only as it gave them, all at
 * once, does so when the last part of what it gave has ended. */
long mpages_os_unmap(void *base, size_t size);

/* Whether the calls here can be about neighbours at once, which the two addresses are the starts of. A
 * system whose calls stop at the borders of what it gave at once says no where there is such a border. */
bool mpages_os_joins(const void *base, const void *next);

/* Makes the pages longer or shorter without copying them, and says where they are now. What lies behind
 * them may be somebody else's, though it was mapped together with them. Where it CANNOT, the pages are
 * all there, and somebody else may copy them. */
long mpages_os_resize(void **base, size_t from, size_t to, unsigned axes);

/* Makes the pages read zero and gives their memory back; their rights stay. */
long mpages_os_discard(void *base, size_t size, unsigned axes);

long mpages_os_advise(void *base, size_t size, mpages_os_advice advice);

/* Shows pages under a name where the system lists mappings, or under none (NULL). Neighbours of
 * other names are then other mappings. */
long mpages_os_name(void *base, size_t size, const char *name);

/* What there is at an address, as mpages_query says it. CANNOT where it is not known. */
long mpages_os_query(const void *address, mpages_extent *extent);

/* The rights that pages show to mpages_os_query which were given these: more, where the system has no such
 * set of rights. */
unsigned mpages_os_shows(unsigned axes);

/* Whether the system can read a byte of the process; true where it cannot be asked. */
bool mpages_os_can_read(const void *at);

/* Whether every page of the range that is mapped has these rights; false where it is not known. */
bool mpages_os_has_rights(const void *base, size_t size, unsigned axes);

/* ---- Reservations: addresses that become memory bit by bit ---- */

/* Reserves addresses: no memory, no charge, no access. From the size of a huge page on they are
 * aligned to one. mpages_os_unmap ends them, as a whole. */
long mpages_os_reserve(void **base, size_t size);

/* Makes reserved pages memory that can be read and written, zero, and is charged to the process. */
long mpages_os_commit(void *base, size_t size);

/* Makes pages of a reservation, up to its end, or any that mpages_os_map made, mere addresses again,
 * whatever they were: no memory, no charge, no access. */
long mpages_os_uncommit(void *base, size_t size);

/* Moves committed pages to the start of another reservation; their own addresses are then not
 * mapped any more. Where it CANNOT, they are all there, and somebody else may copy them. */
long mpages_os_move(void *from, size_t size, void *to);

/* Has committed pages in memory before they are touched; what they hold stays. */
long mpages_os_populate(void *base, size_t size);

/* Bytes in a huge page; a power of two, or 0 where there are none. */
size_t mpages_os_huge_size(void);

/* Prefers huge pages, or forbids them, for a whole reservation. */
void mpages_os_prefer_huge(void *base, size_t size, bool huge);

/* Makes a huge page small, in the middle of which `at` is, so that part of it can be given back. */
void mpages_os_split_huge(void *at);

/* How many bytes of addresses the process can have, about. */
size_t mpages_os_address_space(void);

/* How many bytes of a range are in memory, and of those in huge pages. */
void mpages_os_resident(void *base, size_t size, size_t *resident, size_t *huge);

/* ---- Pages with marks ---- */

/* Makes pages fault at every access, for as long as they are mapped; children have that, too. */
long mpages_os_fence(void *base, size_t size);

/* Has pages that can be accessed in memory now, and keeps them there. */
long mpages_os_lock(void *base, size_t size);

/* Keeps pages out of core dumps and from children, as far as the system can. Adds to *means those that hold
 * now, of mpages_protection. */
long mpages_os_conceal(void *base, size_t size, unsigned *means);

/* Replaces what the process has at a place by zeroed pages that even the kernel does not have in its
 * address space, and no dump and no child has in its own. Where it CANNOT, the place is what it was. */
long mpages_os_map_secret(void *base, size_t size, unsigned axes);
bool mpages_os_has_secret(void);

/* Keeps pages from being unmapped, moved or given other rights for as long as the process lives. */
long mpages_os_seal(void *base, size_t size);
bool mpages_os_has_seal(void);

/* Whether the system gives huge pages to those who prefer them. */
bool mpages_os_has_huge(void);

/* ---- Files ---- */

/* How many bytes a file has now; fails where it is not one whose length bounds what can be
 * mapped. */
long mpages_os_file_size(mpages_file file, uint64_t *size);

/* Maps part of a file, of which all but the end of the last page is there. Stores are the file's
 * where it is shared; else they are kept from it. */
long mpages_os_map_file(void **base, mpages_file file, uint64_t offset, size_t size, unsigned axes,
                        bool shared);

/* Writes what was stored to part of a shared file to its device, and waits for that, or begins
 * it. */
long mpages_os_sync(void *base, size_t size, bool waits);

/* ---- One memory at two places ---- */

/* Lies right before the first place, in memory that stays readable and writable, in children too, for as
 * long as the places do. */
typedef struct mpages_os_twice {
	void *write, *run;
	size_t size; /* of each, a multiple of the granularity; the second is right behind the first */
	unsigned process; /* *mpages_os_process() of whose it is */
	/* The system's: */
	struct mpages_os_twice *next, **back;
} mpages_os_twice;

/* Maps one new memory at two places: zero, all there, to be read and written at the first, read and
 * executed at the second, which the system refuses to make writable for ever. All of that is less than
 * `range` bytes from `near` on either side, unless that is NULL. A child has nothing at the first. Where it
 * fails, *axes are the rights that were refused. */
long mpages_os_map_twice(mpages_os_twice **made, size_t size, const void *near, size_t range,
                         unsigned *axes);

/* Unmaps both places and what lies before them. On failure they can be unmapped again. */
long mpages_os_unmap_twice(mpages_os_twice *twice);

/* Where the number of this process stands: one that no parent of it had, however it was forked. In
 * a child the place is the same, and another number or 0 is there. NULL where there is no memory
 * for it, which never happens to a process that has been given one, nor to its children. */
const atomic_uint *mpages_os_process(void);

/* ---- Threads ---- */

/* Waits while a word has a value, until somebody wakes it or for no reason. */
void mpages_os_wait(atomic_uint *word, unsigned while_is);

/* Wakes one that waits for the word. */
void mpages_os_wake(atomic_uint *word);

/* Lets other threads run. */
void mpages_os_yield(void);

/* A barrier for memory on every processor that runs this process. */
long mpages_os_barrier(void);

/* A number of the calling thread that no other has while it runs; 0 where the system tells none. */
unsigned mpages_os_thread(void);

/* Whether no thread of this process runs that has the number, for all that the system knows. */
bool mpages_os_has_ended(unsigned thread);

/* Maps zeroed pages, which can be read and written and are zero again in every child. */
long mpages_os_map_wiped(void **base, size_t size);

/* Between these two no other thread of the process forks, nor is between them itself. */
void mpages_os_forks_off(void);
void mpages_os_forks_on(void);

/* ---- And else ---- */

/* Where a thread can write to pages with both rights or run them, but not both at once, says which this one
 * can from now on. False where there is no such choice, and both can be done at any time. */
bool mpages_os_thread_writes(bool writes);

/* Appends a whole line to what perf reads about this process. Where it CANNOT, there is no perf. */
long mpages_os_perf_map(const char *line, size_t size);

/* Appends a function, with its bytes, to the dump that perf reads about this process; the processor as
 * ELF numbers it. The same. */
long mpages_os_perf_dump(const void *at, size_t size, const char *name, unsigned machine);

/* Makes the other processors that run this process forget instructions they have fetched. Where it CANNOT, or
 * is refused, they may go on with them. */
long mpages_os_sync_cores(void);

/* Finds out why the system refused. It looks, and changes nothing. */
mpages_status mpages_os_cause(const mpages_os_refusal *refusal);

#endif
