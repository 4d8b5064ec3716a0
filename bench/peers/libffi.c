/* libffi's closures: code that is the same but for its data, and is never written. */
#include <ffi.h>

#include "code.h"

static void
sum(ffi_cif *cif, void *result, void **arguments, void *with)
{
	(void)cif;
	(void)with;
	*(ffi_arg *)result = (ffi_arg)(*(int *)arguments[0] + *(int *)arguments[1]);
}

static double
closure(const bench_case *c)
{
	ffi_type *types[] = {&ffi_type_sint, &ffi_type_sint};
	ffi_cif cif;
	double start;

	bench_must(ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 2, &ffi_type_sint, types) == FFI_OK);
	start = bench_now();
	for (size_t i = 0; i < c->n; i++) {
		void *run;
		ffi_closure *made = ffi_closure_alloc(sizeof *made, &run);

		bench_must(made != NULL);
		bench_must(ffi_prep_closure_loc(made, &cif, sum, NULL, run) == FFI_OK);
		code_call(run);
		ffi_closure_free(made);
	}
	return (bench_now() - start) / (double)c->n;
}
BENCH_WAY(libffi, "code", "libffi closure", BENCH_PEER, closure)
