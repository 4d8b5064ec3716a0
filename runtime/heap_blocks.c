/* The blocks of a chunk of code. */
#include "heap_blocks.h"

enum {
	TRIES = 8 /* blocks of the bin where they may be too small */
};

static unsigned
log2_of(uint32_t n)
{
	return 31u - (unsigned)__builtin_clz(n);
}

static unsigned
bin_of(uint32_t size)
{
	unsigned power;

	if (size < BLOCK_EXACT)
		return size;
	power = log2_of(size);
	return BLOCK_EXACT + (power - 5) * 4 + ((size >> (power - 2)) & 3);
}

static uint32_t
get_mark(const mpages_blocks *blocks, uint32_t at)
{
	return atomic_load_explicit(&blocks->cells[at].mark, memory_order_relaxed);
}

static uint32_t
size_at(const mpages_blocks *blocks, uint32_t at)
{
	return get_mark(blocks, at) / 4;
}

static bool
is_free(const mpages_blocks *blocks, uint32_t at)
{
	return get_mark(blocks, at) % 4 == BLOCK_FREE;
}

/* Writes a free block down at both its ends. */
static inline void
mark_free(mpages_blocks *blocks, uint32_t at, uint32_t size)
{
	mpages_blocks_put(blocks, at, size * 4 + BLOCK_FREE);
	mpages_blocks_put(blocks, at + size - 1, size * 4 + BLOCK_FREE);
}

static void
link_free(mpages_blocks *blocks, uint32_t at, uint32_t size)
{
	unsigned bin = bin_of(size);
	mpages_cell *cell = &blocks->cells[at];

	mark_free(blocks, at, size);
	cell->previous = 0;
	cell->next = blocks->bins[bin];
	if (cell->next != 0)
		blocks->cells[cell->next - 1].previous = at + 1;
	blocks->bins[bin] = at + 1;
	blocks->filled[bin / 64] |= (uint64_t)1 << bin % 64;
}

static void
unlink_free(mpages_blocks *blocks, uint32_t at, uint32_t size)
{
	mpages_cell *cell = &blocks->cells[at];
	unsigned bin = bin_of(size);

	if (cell->next != 0)
		blocks->cells[cell->next - 1].previous = cell->previous;
	if (cell->previous != 0)
		blocks->cells[cell->previous - 1].next = cell->next;
	else if ((blocks->bins[bin] = cell->next) == 0)
		blocks->filled[bin / 64] &= ~((uint64_t)1 << bin % 64);
}

void
mpages_blocks_init(mpages_blocks *blocks, mpages_cell *cells, uint32_t n)
{
	*blocks = (mpages_blocks){.n = n, .free = n, .of_rest = n, .cells = cells};
	mpages_blocks_put(blocks, 0, BLOCK_FREE);
}

/* The first bin from this one on that is not empty; BLOCK_BINS where all are. */
static unsigned
next_filled(const mpages_blocks *blocks, unsigned bin)
{
	for (unsigned word = bin / 64; word < BLOCK_WORDS; word++) {
		uint64_t filled = blocks->filled[word];

		if (word == bin / 64)
			filled &= ~(uint64_t)0 << bin % 64;
		if (filled != 0)
			return word * 64 + (unsigned)__builtin_ctzll(filled);
	}
	return BLOCK_BINS;
}

/* A free block of at least that size in the bins from this one on, plus 1; 0: there is none. In
 * the first of them blocks may be too small, so only some are looked at; every block of a later
 * one will do. */
static uint32_t
find(const mpages_blocks *blocks, uint32_t size, unsigned bin)
{
	uint32_t at = blocks->bins[bin];

	for (int i = 0; i < TRIES && at != 0; i++) {
		if (size_at(blocks, at - 1) >= size)
			return at;
		at = blocks->cells[at - 1].next;
	}
	bin = next_filled(blocks, bin + 1);
	return bin < BLOCK_BINS ? blocks->bins[bin] : 0;
}

/* Has the rest be a block of at least that size; false where there is none. */
static bool
refill(mpages_blocks *blocks, uint32_t size)
{
	uint32_t found = find(blocks, size, bin_of(size));

	if (found-- == 0)
		return false;
	unlink_free(blocks, found, size_at(blocks, found));
	if (blocks->of_rest != 0)
		link_free(blocks, blocks->rest, blocks->of_rest);
	blocks->rest = found;
	blocks->of_rest = size_at(blocks, found);
	return true;
}

/* The end of a free block is taken. */
bool
mpages_blocks_take(mpages_blocks *blocks, uint32_t size, uint32_t align, uint32_t *at)
{
	uint32_t wanted = size + (align - 1), start, end, place;

	if (size > blocks->n || align - 1 > blocks->n - size)
		return false;
	if (wanted < BLOCK_EXACT && blocks->bins[wanted] != 0) {
		start = blocks->bins[wanted] - 1;
		end = start + wanted;
		unlink_free(blocks, start, wanted);
		place = (end - size) & ~(align - 1);
		if (place != start)
			link_free(blocks, start, place - start);
	} else {
		if (blocks->of_rest < wanted && !refill(blocks, wanted))
			return false;
		start = blocks->rest;
		end = start + blocks->of_rest;
		place = (end - size) & ~(align - 1);
		blocks->of_rest = place - start;
	}
	if (place + size != end)
		link_free(blocks, place + size, end - place - size);
	mpages_blocks_begin(blocks, place, size);
	*at = place;
	return true;
}

static bool
is_rest(const mpages_blocks *blocks, uint32_t at)
{
	return blocks->of_rest != 0 && at == blocks->rest;
}

/* Where the free block starts that ends there; there itself where none does. */
static uint32_t
free_before(const mpages_blocks *blocks, uint32_t end)
{
	if (blocks->of_rest != 0 && blocks->rest + blocks->of_rest == end)
		return blocks->rest;
	return end > 0 && is_free(blocks, end - 1) ? end - size_at(blocks, end - 1) : end;
}

/* Where the free block ends that starts there; there itself where none does. */
static uint32_t
free_after(const mpages_blocks *blocks, uint32_t at)
{
	if (at == blocks->n || !is_free(blocks, at))
		return at;
	return at + (is_rest(blocks, at) ? blocks->of_rest : size_at(blocks, at));
}

void
mpages_blocks_give(mpages_blocks *blocks, uint32_t at, uint32_t size)
{
	uint32_t start = free_before(blocks, at), middle = at + size;
	uint32_t end = free_after(blocks, middle);
	bool before = is_rest(blocks, start) && start != at, after = is_rest(blocks, middle);

	blocks->free += size;
	/* Its start may come to lie within a larger block; nobody must take that for this one
	 * then. */
	mpages_blocks_put(blocks, at, BLOCK_FREE);
	if (start != at && !before)
		unlink_free(blocks, start, at - start);
	if (end != middle && !after)
		unlink_free(blocks, middle, end - middle);
	if (before || after) {
		blocks->rest = start;
		blocks->of_rest = end - start;
	} else {
		link_free(blocks, start, end - start);
	}
}

void
mpages_blocks_count(const mpages_blocks *blocks, size_t granules[BLOCK_KINDS], uint32_t *largest)
{
	uint32_t mark, size;

	*largest = 0;
	for (uint32_t at = 0; at < blocks->n; at += size) {
		mark = get_mark(blocks, at);
		size = is_rest(blocks, at) ? blocks->of_rest : mark / 4;
		granules[mark % 4] += size;
		if (mark % 4 == BLOCK_FREE && size > *largest)
			*largest = size;
	}
}
