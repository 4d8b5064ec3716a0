/* thr_self(2), thr_kill(2). */
#ifndef BSD_SYS_THR_H
#define BSD_SYS_THR_H
int thr_self(long *);
int thr_kill(long, int);
#endif
