/* The processor: its names, its caches, its protection keys. */
#include <string.h>

#include "cpu.h"
#include "os.h"

#if defined __x86_64__ || defined __i386__
# include <cpuid.h>
# define CPU_NAME "x86"
enum {
	CACHES_APART = false
};
#elif defined __s390__
# define CPU_NAME "s390"
enum {
	CACHES_APART = false
};
#else
# if defined __aarch64__
#  define CPU_NAME "arm64"
# elif defined __arm__
#  define CPU_NAME "arm"
# elif defined __riscv
#  define CPU_NAME "riscv"
# elif defined __powerpc__
#  define CPU_NAME "ppc"
# else
#  define CPU_NAME "unknown"
# endif
enum {
	CACHES_APART = true
};
#endif

bool
mpages_cpu_is(const char *platform)
{
	return strcmp(platform, CPU_NAME) == 0;
}

bool
mpages_cpu_caches_apart(void)
{
	return CACHES_APART;
}

/* Has the caches of instructions take in what was stored. */
static void
clean_caches(void *base, size_t size)
{
	if (CACHES_APART)
		__builtin___clear_cache((char *)base, (char *)base + size);
}

/* An x86 processor that fetches instructions while stores to them are on their way throws away
 * all it has begun, for one store after the other. Waiting for them takes 8 nanoseconds and saves 50
 * to 180: docs/decisions/0016. */
static void
wait_for_stores(void)
{
#ifdef __SSE2__
	__builtin_ia32_lfence();
#endif
}

void
mpages_cpu_publish(void *base, size_t size)
{
	if (CACHES_APART)
		mpages_cpu_republish(base, size);
	else
		wait_for_stores();
}

long
mpages_cpu_republish(void *base, size_t size)
{
	clean_caches(base, size);
	return mpages_os_sync_cores();
}

size_t
mpages_cpu_call_range(void)
{
#if defined __x86_64__ || defined __riscv && __riscv_xlen == 64
	return (size_t)1 << 31;
#elif defined __aarch64__
	return (size_t)1 << 27;
#else
	return SIZE_MAX;
#endif
}

void
mpages_cpu_fill_traps(void *write, void *run, size_t size)
{
#if defined __x86_64__ || defined __i386__
	enum {
		TRAP = 0xcc
	};
#else
	enum {
		TRAP = 0
	};
#endif

	memset(write, TRAP, size);
	clean_caches(run, size);
}

bool
mpages_has_protection_keys(void)
{
#if defined __x86_64__ || defined __i386__
	enum {
		LEAF = 7,       /* structured extended features */
		OSPKE = 1 << 4, /* in ecx: the system has switched the keys on */
	};
	unsigned a, b, c, d;

	return __get_cpuid_count(LEAF, 0, &a, &b, &c, &d) != 0 && (c & OSPKE) != 0;
#else
	return false;
#endif
}
