/* Whole files in and out. */
#ifndef PAGEGEN_FILES_H
#define PAGEGEN_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum {
	FILES_DIFFER = -1 /* no errno */
};

/* Once, before anything else: bytes are what they are, and a file that may not grow is a failure like
 * others, not the end. */
void files_start(void);

/* Whether standard error is a terminal. */
bool files_terminal(void);

/* Each of these returns 0 where it worked, else an errno that says why not. */

/* Reads a file to its end; standard input where the path is "-". *text is to be freed. More bytes
 * than the limit are EFBIG, however many there are. */
int files_read(const char *path, size_t limit, char **text, size_t *size);

/* Writes to an open file, and makes sure that it has left this process. */
int files_put(FILE *to, const char *text, size_t size);

/* Writes to a file just opened, NULL if that failed, and closes it. */
int files_put_and_close(FILE *to, const char *text, size_t size);

/* Whether a file holds these bytes and no others; FILES_DIFFER where it does not. */
int files_hold(const char *path, const char *text, size_t size);

/* Makes a file hold these bytes. A regular file is replaced as a whole or, on failure, not at all;
 * one that holds them already is not touched. Anything else, such as a pipe, is written to. */
int files_write(const char *path, const char *text, size_t size);

#endif
