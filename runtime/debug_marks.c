/* The debug library's wrappers around what makes, changes and ends pages with marks. */
#define PAGES_DEBUG
#include "debug.h"

#define MAKES(name) \
	bool mpages_plain_##name(mpages_region *made, const mpages_state *as, size_t bytes); \
	bool mpages_##name(mpages_region *made, const mpages_state *as, size_t bytes); \
	bool mpages_##name(mpages_region *made, const mpages_state *as, size_t bytes) \
	{ \
		return mpages_debug_make(mpages_plain_##name, made, as, bytes); \
	}

#define TAKES(name) \
	bool mpages_plain_##name(mpages_region *made, const mpages_state *as, mpages_pool *pool, \
	                         size_t bytes); \
	bool mpages_##name(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes); \
	bool mpages_##name(mpages_region *made, const mpages_state *as, mpages_pool *pool, size_t bytes) \
	{ \
		if (!mpages_plain_##name(made, as, pool, bytes)) \
			return false; \
		mpages_debug_made(*made, as); \
		return true; \
	}

#define CHANGES(name) \
	bool mpages_plain_##name(mpages_region *pages, const mpages_state *as, size_t bytes); \
	bool mpages_##name(mpages_region *pages, const mpages_state *as, size_t bytes); \
	bool mpages_##name(mpages_region *pages, const mpages_state *as, size_t bytes) \
	{ \
		return mpages_debug_change(mpages_plain_##name, pages, as, bytes); \
	}

#define ENDS(name) \
	bool mpages_plain_##name(mpages_region *pages, const mpages_state *as); \
	bool mpages_##name(mpages_region *pages, const mpages_state *as); \
	bool mpages_##name(mpages_region *pages, const mpages_state *as) \
	{ \
		return mpages_debug_end(mpages_plain_##name, pages, as); \
	}

MAKES(map_guarded)
MAKES(map_huge)
MAKES(map_locked)
MAKES(map_secret)
TAKES(map_pooled_uninit)
TAKES(map_pooled_zeroed)
CHANGES(resize_guarded)
CHANGES(resize_huge)
CHANGES(resize_locked)
CHANGES(resize_secret)
ENDS(unmap_guarded)
ENDS(unmap_pooled)
ENDS(unmap_secret)

#define ALIGNS(name) \
	bool mpages_plain_##name(mpages_region *made, const mpages_state *as, size_t bytes, \
	                         size_t alignment); \
	bool mpages_##name(mpages_region *made, const mpages_state *as, size_t bytes, \
	                   size_t alignment); \
	bool mpages_##name(mpages_region *made, const mpages_state *as, size_t bytes, \
	                   size_t alignment) \
	{ \
		if (!mpages_plain_##name(made, as, bytes, alignment)) \
			return false; \
		mpages_debug_made(*made, as); \
		return true; \
	}

ALIGNS(map_aligned)
ALIGNS(map_huge_aligned)
ALIGNS(map_locked_aligned)

#define TURNS(name) \
	bool mpages_plain_##name(mpages_region *pages, const mpages_state *from, const mpages_state *to); \
	bool mpages_##name(mpages_region *pages, const mpages_state *from, const mpages_state *to); \
	bool mpages_##name(mpages_region *pages, const mpages_state *from, const mpages_state *to) \
	{ \
		return mpages_debug_turn(mpages_plain_##name, pages, from, to); \
	}

TURNS(uncommit)
TURNS(uncommit_huge)

#define MAPS(kind) \
	bool mpages_plain_map_##kind(mpages_region *made, const mpages_state *as, mpages_file file, \
	                             uint64_t offset, size_t bytes); \
	bool mpages_map_##kind(mpages_region *made, const mpages_state *as, mpages_file file, \
	                       uint64_t offset, size_t bytes); \
	bool mpages_map_##kind(mpages_region *made, const mpages_state *as, mpages_file file, \
	                       uint64_t offset, size_t bytes) \
	{ \
		if (!mpages_plain_map_##kind(made, as, file, offset, bytes)) \
			return false; \
		mpages_debug_made(*made, as); \
		return true; \
	}

MAPS(shared_file)
MAPS(private_file)

bool mpages_plain_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to);
bool mpages_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to);

bool
mpages_seal(mpages_region *pages, const mpages_state *from, const mpages_state *to)
{
	if (!mpages_plain_seal(pages, from, to))
		return false;
	mpages_debug_keep(*pages, to);
	return true;
}
