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

/* Writes a block down at both its ends. */
static void
mark(mpages_blocks *blocks, uint32_t at, uint32_t size, mpages_block_kind kind)
{
	mpages_cell *first = &blocks->cells[at], *last = &blocks->cells[at + size - 1];

	first->size = last->size = size & 0x3fffffff;
	first->kind = last->kind = kind & 3;
}

static void
link_free(mpages_blocks *blocks, uint32_t at, uint32_t size)
{
	unsigned bin = bin_of(size);
	mpages_cell *cell = &blocks->cells[at];

	mark(blocks, at, size, BLOCK_FREE);
	cell->previous = 0;
	cell->next = blocks->bins[bin];
	if (cell->next != 0)
		blocks->cells[cell->next - 1].previous = at + 1;
	blocks->bins[bin] = at + 1;
	blocks->filled[bin / 64] |= (uint64_t)1 << bin % 64;
	blocks->free += size;
}

static void
unlink_free(mpages_blocks *blocks, uint32_t at)
{
	mpages_cell *cell = &blocks->cells[at];
	unsigned bin = bin_of(cell->size);

	if (cell->next != 0)
		blocks->cells[cell->next - 1].previous = cell->previous;
	if (cell->previous != 0)
		blocks->cells[cell->previous - 1].next = cell->next;
	else if ((blocks->bins[bin] = cell->next) == 0)
		blocks->filled[bin / 64] &= ~((uint64_t)1 << bin % 64);
	blocks->free -= cell->size;
}

void
mpages_blocks_init(mpages_blocks *blocks, mpages_cell *cells, uint32_t n)
{
	*blocks = (mpages_blocks){.n = n, .cells = cells};
	link_free(blocks, 0, n);
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

/* A free block of at least that size, plus 1; 0: there is none. In the size's own bin blocks may be too
 * small, so only some are looked at; every block of a later bin will do. */
static uint32_t
find(const mpages_blocks *blocks, uint32_t size)
{
	unsigned bin = bin_of(size);
	uint32_t at = blocks->bins[bin];

	for (int i = 0; i < TRIES && at != 0; i++) {
		if (blocks->cells[at - 1].size >= size)
			return at;
		at = blocks->cells[at - 1].next;
	}
	bin = next_filled(blocks, bin + 1);
	return bin < BLOCK_BINS ? blocks->bins[bin] : 0;
}

bool
mpages_blocks_take(mpages_blocks *blocks, uint32_t size, uint32_t align, uint32_t *at)
{
	uint32_t found, has, head;

	if (size > blocks->n || align - 1 > blocks->n - size)
		return false;
	found = find(blocks, size + align - 1);
	if (found-- == 0)
		return false;
	has = blocks->cells[found].size;
	unlink_free(blocks, found);
	head = -found & (align - 1);
	if (head != 0)
		link_free(blocks, found, head);
	*at = found + head;
	if (has - head > size)
		link_free(blocks, *at + size, has - head - size);
	mark(blocks, *at, size, BLOCK_DRAFT);
	return true;
}

void
mpages_blocks_give(mpages_blocks *blocks, uint32_t at)
{
	uint32_t size = blocks->cells[at].size, end = at + size;

	/* Both ends may come to lie within a larger block; nobody must take them for this one then. */
	mark(blocks, at, size, BLOCK_FREE);
	if (end < blocks->n && blocks->cells[end].kind == BLOCK_FREE) {
		size += blocks->cells[end].size;
		unlink_free(blocks, end);
	}
	if (at > 0 && blocks->cells[at - 1].kind == BLOCK_FREE) {
		at -= blocks->cells[at - 1].size;
		size += blocks->cells[at].size;
		unlink_free(blocks, at);
	}
	link_free(blocks, at, size);
}

bool
mpages_blocks_is(const mpages_blocks *blocks, uint32_t at, uint32_t size, mpages_block_kind kind)
{
	return at < blocks->n && size <= blocks->n - at && blocks->cells[at].size == size &&
	       blocks->cells[at].kind == (uint32_t)kind;
}

void
mpages_blocks_become(mpages_blocks *blocks, uint32_t at, mpages_block_kind kind)
{
	mark(blocks, at, blocks->cells[at].size, kind);
}

uint32_t
mpages_blocks_largest(const mpages_blocks *blocks)
{
	uint32_t largest = 0;

	for (unsigned bin = 0; bin < BLOCK_BINS; bin++) {
		/* Later bins have larger blocks, but for the order within one. */
		if (blocks->bins[bin] != 0)
			largest = 0;
		for (uint32_t at = blocks->bins[bin]; at != 0; at = blocks->cells[at - 1].next)
			if (blocks->cells[at - 1].size > largest)
				largest = blocks->cells[at - 1].size;
	}
	return largest;
}
