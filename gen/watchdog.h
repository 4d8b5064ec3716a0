/* What ends the program where a script takes too long. */
#ifndef PAGEGEN_WATCHDOG_H
#define PAGEGEN_WATCHDOG_H

enum {
	WATCHDOG_SECONDS = 3 /* of the processor's time */
};

#define WATCHDOG_MESSAGE "pagegen: the emitter took longer than 3 seconds\n"

/* From the first to the second the program may take that long; otherwise it ends there with the message,
 * and with status 1. */
void watchdog_start(void);
void watchdog_stop(void);

#endif
