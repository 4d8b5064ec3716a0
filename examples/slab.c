/* The slab allocator of slab.h. */
#include "slab.h"

enum {
	LEAST_SHIFT = 4, /* the smallest object has two to the power of that many bytes */
	BITS = 64        /* in a word of the book */
};

/* The book of a slot, which fills a page. Behind a pointer to const it can be read at any time. */
struct slab {
	pages_r book;      /* this page; or */
	pages_rw open;     /* this page, where the system refused to close it */
	pages_none empty;  /* the slot, while it is empty; else */
	pages_rw objects;
	pages_none fence;
	const slab *next;  /* with free objects of that size, or empty */
	unsigned shift;    /* each object has two to the power of that many bytes */
	size_t n, free;    /* how many there are, and how many of them are free */
	size_t first_free; /* none before this one is */
	uint64_t taken[];  /* a bit for each; one that is at hand is taken, too */
};

/* ---- Books that are read ---- */

static const slab *
slab_at(const slab_heap *heap, size_t slot)
{
	return (const slab *)(heap->books + slot * heap->page);
}

/* The slot in which an address is, if it is one of the heap's. */
static size_t
slot_of(const slab_heap *heap, const void *address)
{
	return ((uintptr_t)address - heap->base) / SLAB_SLOT;
}

/* The object that begins at an address in the slab; a number that none has where none does. */
static size_t
object_at(const slab_heap *heap, const slab *of, const void *address)
{
	size_t offset = ((uintptr_t)address - heap->base) % SLAB_SLOT;
	size_t number = offset >> of->shift;

	return number << of->shift == offset ? number : SIZE_MAX;
}

static bool
is_taken(const slab *of, size_t object)
{
	return (of->taken[object / BITS] >> object % BITS & 1) != 0;
}

/* The least power of two that so many bytes fit into. */
static unsigned
shift_for(size_t bytes)
{
	unsigned shift = LEAST_SHIFT;

	while (((size_t)1 << shift) < bytes)
		shift++;
	return shift;
}

/* ---- Books that are changed ---- */

/* Opens a book, until close_book(); NULL where the system refuses. */
static slab *
open_book(const slab *of, pages_rw *open)
{
	pages_r book = of->book;
	slab *opened;

	*open = pages_rw_ok(of->open) ? of->open : pages_r_allow_write(&book);
	opened = (slab *)pages_rw_at_mut(*open, 0);
	if (opened != NULL)
		opened->open = (pages_rw){{NULL, 0}};
	return opened;
}

/* Where the system refuses, the book is less safe until it is closed the next time, and no
 * worse. */
static pages_r
close_book(pages_rw *open)
{
	slab *of = (slab *)pages_rw_at_mut(*open, 0);
	pages_r book = pages_rw_deny_write(open);

	if (!pages_r_ok(book))
		of->open = *open;
	return book;
}

/* Splits off one more slot, and its book. */
static bool
add_slot(slab_heap *heap)
{
	pages_r book = heap->rest_books, behind, closed;
	pages_rw open;
	slab *added;
	bool whole;

	/* The last slot is never used, so that there is always something behind. */
	if (pages_none_size(heap->rest) == SLAB_SLOT)
		return mpages_fail(MPAGES_OUT_OF_MEMORY, 0, "slab_alloc", NULL, SLAB_SLOT);
	behind = pages_r_split(&book, heap->page);
	closed = book;
	open = pages_r_allow_write(&closed);
	added = (slab *)pages_rw_at_mut(open, 0);
	if (added == NULL) {
		/* Neighbours that were one always join. */
		whole = pages_r_join(&book, &behind);
		(void)whole;
		return false;
	}
	added->book = book;
	heap->rest_books = behind;
	added->empty = heap->rest;
	heap->rest = pages_none_split(&added->empty, SLAB_SLOT);
	added->next = heap->empty;
	close_book(&open);
	heap->empty = slab_at(heap, heap->slots++);
	return true;
}

/* Makes memory of addresses: zero, to be read and written. */
static pages_rw
commit(pages_none *addresses)
{
	pages_r half = pages_none_allow_read(addresses);
	pages_rw made = pages_r_allow_write(&half);

	if (!pages_rw_ok(made) && pages_r_ok(half))
		*addresses = pages_r_deny_read(&half);
	return made;
}

/* Makes one of two, where there are two. */
static bool
absorb(pages_none *into, pages_none *other)
{
	return !pages_none_ok(*other) || pages_none_join(into, other);
}

/* Makes addresses again of a slot, whatever it is. */
static bool
uncommit(slab *of)
{
	if (pages_rw_ok(of->objects))
		of->empty = pages_rw_uncommit(&of->objects);
	return !pages_rw_ok(of->objects) && absorb(&of->empty, &of->fence);
}

/* Makes a slab of an empty slot, and puts it first among those of its kind. */
static bool
make_slab(slab_heap *heap, slab_kind *kind, unsigned shift)
{
	const slab *of;
	pages_rw open;
	slab *made;
	bool whole;

	if (heap->empty == NULL && !add_slot(heap))
		return false;
	of = heap->empty;
	made = open_book(of, &open);
	if (made == NULL)
		return false;
	made->fence = pages_none_split(&made->empty, SLAB_SLOT - heap->page);
	made->objects = commit(&made->empty);
	if (!pages_rw_ok(made->objects)) {
		whole = pages_none_join(&made->empty, &made->fence);
		(void)whole;
		close_book(&open);
		return false;
	}
	/* For who looks at the process; where the system shows no names, nothing is lost. */
	pages_rw_name(made->objects, "slab");
	heap->empty = made->next;
	made->next = kind->roomy;
	made->shift = shift;
	made->n = made->free = pages_rw_size(made->objects) >> shift;
	made->first_free = 0;
	close_book(&open);
	kind->roomy = of;
	kind->unused++;
	heap->slabs++;
	return true;
}

/* Makes an empty slot of a slab that has nothing but free objects; `before` is before it in the
 * list of its kind, or NULL. */
static bool
unmake_slab(slab_heap *heap, slab_kind *kind, const slab *before, const slab *of)
{
	pages_rw open, open_before;
	slab *gone = open_book(of, &open), *link = NULL;
	bool done;

	if (gone == NULL)
		return false;
	if (before != NULL)
		link = open_book(before, &open_before);
	done = (before == NULL || link != NULL) && uncommit(gone);
	if (done) {
		*(link != NULL ? &link->next : &kind->roomy) = gone->next;
		gone->next = heap->empty;
		gone->n = gone->free = 0;
		heap->empty = of;
		heap->slabs--;
		kind->unused--;
	}
	if (link != NULL)
		close_book(&open_before);
	close_book(&open);
	return done;
}

/* ---- Objects at hand ---- */

static void *
take(slab *from)
{
	size_t object = from->first_free;

	while (is_taken(from, object))
		object++;
	from->taken[object / BITS] |= (uint64_t)1 << object % BITS;
	from->first_free = object + 1;
	from->free--;
	return pages_rw_at_mut(from->objects, object << from->shift);
}

static void
put(slab *into, size_t object)
{
	into->taken[object / BITS] &= ~((uint64_t)1 << object % BITS);
	if (object < into->first_free)
		into->first_free = object;
	into->free++;
}

/* Takes objects out of a slab until half of all that fit are at hand. */
static bool
fetch(slab_heap *heap, slab_kind *kind, unsigned shift)
{
	pages_rw open;
	slab *from;

	if (kind->roomy == NULL && !make_slab(heap, kind, shift))
		return false;
	from = open_book(kind->roomy, &open);
	if (from == NULL)
		return false;
	if (from->free == from->n)
		kind->unused--;
	while (kind->n < SLAB_AT_HAND / 2 && from->free > 0)
		kind->at_hand[kind->n++] = take(from);
	if (from->free == 0)
		kind->roomy = from->next;
	close_book(&open);
	return true;
}

/* Puts objects at hand back into their slabs, those that came first first, until so many are left
 * or fewer. */
static bool
put_back(slab_heap *heap, slab_kind *kind, size_t keep)
{
	while (kind->n > keep) {
		size_t slot = slot_of(heap, kind->at_hand[0]), left = 0;
		const slab *of = slab_at(heap, slot);
		pages_rw open;
		slab *into = open_book(of, &open);

		if (into == NULL)
			return false;
		if (into->free == 0) {
			into->next = kind->roomy;
			kind->roomy = of;
		}
		/* All that it has, since the book is open. */
		for (size_t i = 0; i < kind->n; i++) {
			if (slot_of(heap, kind->at_hand[i]) == slot)
				put(into, object_at(heap, into, kind->at_hand[i]));
			else
				kind->at_hand[left++] = kind->at_hand[i];
		}
		kind->n = left;
		if (into->free == into->n)
			kind->unused++;
		close_book(&open);
	}
	return true;
}

/* Gives back slabs that have nothing but free objects, but for so many. */
static bool
give_back(slab_heap *heap, slab_kind *kind, size_t keep)
{
	const slab *before = NULL, *at = kind->roomy;

	while (at != NULL && kind->unused > keep) {
		const slab *next = at->next;

		if (at->free < at->n)
			before = at;
		else if (!unmake_slab(heap, kind, before, at))
			return false;
		at = next;
	}
	return true;
}

/* ---- The heap ---- */

bool
slab_heap_new(slab_heap *heap, size_t bytes)
{
	size_t slots = bytes / SLAB_SLOT;

	*heap = (slab_heap){0};
	if (slots < 2)
		return mpages_fail(MPAGES_BAD_SIZE, 0, "slab_heap_new", NULL, bytes);
	heap->page = mpages_page_size();
	heap->rest = pages_none_new_aligned(slots * SLAB_SLOT, SLAB_SLOT);
	heap->rest_books = pages_r_new(slots * heap->page);
	if (!pages_none_ok(heap->rest) || !pages_r_ok(heap->rest_books)) {
		mpages_error why = *mpages_last_error();

		slab_heap_free(heap);
		return mpages_fail(why.status, why.os_code, why.operation, why.address, why.size);
	}
	pages_r_name(heap->rest_books, "slab books");
	heap->books = pages_r_bytes(heap->rest_books).ptr;
	/* Pages without access have no view. */
	heap->base = (uintptr_t)heap->rest.region.base;
	return true;
}

void *
slab_alloc(slab_heap *heap, size_t bytes)
{
	unsigned shift;
	slab_kind *kind;

	if (bytes > SLAB_LARGEST) {
		mpages_fail(MPAGES_BAD_SIZE, 0, "slab_alloc", NULL, bytes);
		return NULL;
	}
	shift = shift_for(bytes);
	kind = &heap->kinds[shift - LEAST_SHIFT];
	if (kind->n == 0 && !fetch(heap, kind, shift))
		return NULL;
	return kind->at_hand[--kind->n];
}

static bool
is_at_hand(const slab_kind *kind, const void *object)
{
	for (size_t i = 0; i < kind->n; i++)
		if (kind->at_hand[i] == object)
			return true;
	return false;
}

bool
slab_free(slab_heap *heap, void *object)
{
	size_t slot = slot_of(heap, object), number;
	const slab *of;
	slab_kind *kind;

	if (object == NULL)
		return true;
	if (slot >= heap->slots)
		return mpages_fail(MPAGES_BAD_RANGE, 0, "slab_free", object, 0);
	of = slab_at(heap, slot);
	number = object_at(heap, of, object);
	if (number >= of->n || !is_taken(of, number))
		return mpages_fail(MPAGES_BAD_RANGE, 0, "slab_free", object, 0);
	kind = &heap->kinds[of->shift - LEAST_SHIFT];
	if (is_at_hand(kind, object))
		return mpages_fail(MPAGES_BAD_RANGE, 0, "slab_free", object, 0);
	if (kind->n == SLAB_AT_HAND) {
		if (!put_back(heap, kind, SLAB_AT_HAND / 2) && kind->n == SLAB_AT_HAND)
			return false;
		/* One stays, for those who free and allocate by turns. What is refused can
		 * wait. */
		give_back(heap, kind, 1);
	}
	kind->at_hand[kind->n++] = object;
	return true;
}

bool
slab_heap_trim(slab_heap *heap)
{
	bool done = true;

	for (slab_kind *kind = heap->kinds; kind < heap->kinds + SLAB_KINDS; kind++)
		done = put_back(heap, kind, 0) && give_back(heap, kind, 0) && done;
	return done;
}

bool
slab_heap_free(slab_heap *heap)
{
	for (; heap->slots > 0; heap->slots--) {
		pages_rw open;
		slab *last = open_book(slab_at(heap, heap->slots - 1), &open);
		bool done = last != NULL && uncommit(last) && absorb(&heap->rest, &last->empty);
		pages_r book = {{NULL, 0}};

		if (last != NULL)
			book = close_book(&open);
		if (!done || !pages_r_join(&heap->rest_books, &book))
			return false;
	}
	return pages_none_free(&heap->rest) && pages_r_free(&heap->rest_books);
}
