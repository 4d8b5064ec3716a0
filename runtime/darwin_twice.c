/* Memory at two places: mapped to be written, and mapped again by Mach to be run.
 *
 * Each mapping has a maximum of rights, which can be lowered and never raised. From then on neither place
 * can get the other's right. */
#include <mach/mach.h>
#include <sys/mman.h>

#include "bsd.h"
#include "os.h"
#include "posix.h"
#include "posix_twice.h"
#include "probe.h"

/* What POSIX would have said. */
static long
code_of(kern_return_t code)
{
	switch (code) {
	case KERN_SUCCESS:
		return 0;
	case KERN_INVALID_ADDRESS:
	case KERN_NO_SPACE:
	case KERN_RESOURCE_SHORTAGE:
		return ENOMEM;
	case KERN_PROTECTION_FAILURE:
		return EACCES;
	default:
		return EINVAL;
	}
}

/* Lets pages have these rights and no others for ever. */
static long
limit(void *base, size_t size, vm_prot_t rights)
{
	return code_of(vm_protect(mach_task_self(), (vm_address_t)base, size, TRUE, rights));
}

/* Maps the place to write at, which no child has. */
static long
map_write(mpages_os_twice *twice)
{
	int before = errno;
	long code;

	mpages_os_forks_off();
	mpages_bsd_keep();
	code = mpages_os_protect(twice->write, twice->size, MPAGES_READ | MPAGES_WRITE);
	if (code == 0 && minherit(twice->write, twice->size, VM_INHERIT_NONE) != 0)
		code = mpages_posix_code(before);
	if (code == 0)
		mpages_posix_hide(twice);
	mpages_os_forks_on();
	return code;
}

static long
map_run(mpages_os_twice *twice)
{
	vm_address_t at = (vm_address_t)twice->run;
	vm_prot_t has, most;
	long code = code_of(vm_remap(mach_task_self(), &at, twice->size, 0, VM_FLAGS_FIXED | VM_FLAGS_OVERWRITE,
	                             mach_task_self(), (vm_address_t)twice->write, FALSE, &has, &most,
	                             VM_INHERIT_SHARE));

	if (code == 0)
		code = mpages_os_protect(twice->run, twice->size, MPAGES_READ | MPAGES_EXEC);
	if (code == 0)
		code = limit(twice->run, twice->size, VM_PROT_READ | VM_PROT_EXECUTE);
	return code != 0 ? code : limit(twice->write, twice->size, VM_PROT_READ | VM_PROT_WRITE);
}

long
mpages_posix_map_both(mpages_os_twice *twice, unsigned *axes)
{
	long code;

	*axes = MPAGES_READ | MPAGES_WRITE;
	if (mpages_probe_is_off(MPAGES_PROBE_TWICE))
		return MPAGES_OS_CANNOT;
	code = map_write(twice);
	if (code != 0)
		return code;
	*axes = MPAGES_READ | MPAGES_EXEC;
	code = map_run(twice);
	if (code != 0) {
		mpages_os_forks_off();
		mpages_posix_unhide(twice);
		mpages_os_forks_on();
	}
	return code;
}
