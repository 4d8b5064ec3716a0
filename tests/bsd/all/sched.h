/* sched_yield(2). */
#ifndef BSD_SCHED_H
#define BSD_SCHED_H
int sched_yield(void);
#endif
