// An exception that passes through made code, and destructors on the way, ten times each of a hundred
// functions.
#define PAGES_ALLOW_EXEC
#include <memory_pages/tools.h>

#include <cstdio>
#include <stdexcept>
#include <vector>

#include "frames.h"

static int cleaned;

struct cleans {
	~cleans() { cleaned++; }
};

static void
throws()
{
	cleans up;

	throw std::runtime_error("thrown");
}

int
main()
{
	mpages_heap *heap = mpages_heap_new();
	std::vector<mpages_code> codes;
	std::vector<mpages_unwind *> unwinds;
	int caught = 0;

	for (int i = 0; i < 100; i++) {
		mpages_draft draft = mpages_heap_draft(heap, sizeof frames_call, 16, nullptr);

		if (!mpages_heap_write(heap, draft, 0, frames_call, sizeof frames_call))
			return 1;
		codes.push_back(mpages_heap_publish(heap, &draft));
		unwinds.push_back(mpages_unwind_add(codes.back(), mpages_frame_pointer()));
		if (unwinds.back() == nullptr)
			return 1;
	}
	for (int i = 0; i < 1000; i++) {
		try {
			cleans up;

			reinterpret_cast<void (*)(void (*)())>(mpages_code_entry(codes[i % 100]).fn)(throws);
		} catch (const std::runtime_error &) {
			caught++;
		}
	}
	for (mpages_unwind *&unwind : unwinds)
		mpages_unwind_remove(&unwind);
	std::printf("caught %d, cleaned %d\n", caught, cleaned);
	return mpages_heap_free(&heap) ? 0 : 1;
}
