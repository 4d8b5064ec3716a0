/* Names of what CTL_VM has: sysctl(7). */
#ifndef BSD_UVM_PARAM_H
#define BSD_UVM_PARAM_H
#define VM_PROC 16
#define VM_PROC_MAP 1
#endif
