/* _umtx_op(2). */
#ifndef BSD_SYS_UMTX_H
#define BSD_SYS_UMTX_H
#include <sys/types.h>
#define UMTX_OP_WAIT_UINT_PRIVATE 15
#define UMTX_OP_WAKE_PRIVATE 16
int _umtx_op(void *, int, u_long, void *, void *);
#endif
