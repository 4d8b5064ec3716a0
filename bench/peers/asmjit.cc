// asmjit's allocator of code, with two mappings as code heaps have them.
#include <asmjit/core.h>

#include "code.h"

using namespace asmjit;

static JitAllocator *
allocator_of(JitAllocator **kept)
{
	JitAllocator::CreateParams params;

	params.reset();
	params.options = JitAllocatorOptions::kUseDualMapping;
	if (*kept == nullptr)
		*kept = new JitAllocator(&params);
	return *kept;
}

static void *
make(JitAllocator &allocator, size_t size)
{
	void *run, *write;

	bench_must(allocator.alloc(&run, &write, size) == kErrorOk);
	memcpy(write, code_add, sizeof code_add);
	VirtMem::flushInstructionCache(run, sizeof code_add);
	return run;
}

static double
one(const bench_case *c)
{
	static JitAllocator *kept;
	JitAllocator &allocator = *allocator_of(&kept);
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		void *run = make(allocator, c->size);

		code_call(run);
		bench_must(allocator.release(run) == kErrorOk);
	}
	return (bench_now() - start) / static_cast<double>(c->n);
}
BENCH_WAY(asmjit_one, "code", "asmjit JitAllocator", BENCH_PEER, one)

static double
among(const bench_case *c)
{
	static JitAllocator *kept;
	static void *live[CODE_LIVE];
	JitAllocator &allocator = *allocator_of(&kept);
	unsigned random = 1;
	double start = bench_now();

	for (size_t i = 0; i < c->n; i++) {
		void *&one = live[code_random(&random) % CODE_LIVE];
		size_t size = sizeof code_add + code_random(&random) % c->size;

		if (one != nullptr)
			bench_must(allocator.release(one) == kErrorOk);
		one = make(allocator, size);
		code_call(one);
	}
	return (bench_now() - start) / static_cast<double>(c->n);
}
BENCH_WAY(asmjit_among, "code-among", "asmjit JitAllocator", BENCH_PEER, among)
