/* Elements that own memory: texts, and how vectors drop and copy them. Copies can be made to fail. */
#ifndef TESTS_VEC_TEXT_H
#define TESTS_VEC_TEXT_H

#include <stdbool.h>
#include <stddef.h>

void text_drop(char **text);
bool text_copy(char **to, char *const *from);

#endif
