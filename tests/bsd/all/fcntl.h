/* open(2). */
#ifndef BSD_FCNTL_H
#define BSD_FCNTL_H
#define O_RDONLY 0
#define O_RDWR 2
#define O_CREAT 0x200
#define O_EXCL 0x800
#endif
