/* What the stages, in Lua, may ask of the outside. */
#ifndef PAGEGEN_HOST_H
#define PAGEGEN_HOST_H

#include <lua.h>

/* Pushes a table:
 *   scan(text)         tokens; see luascan.h
 *   read(path)         a file's text, "-" being standard input; or nil and why not
 *   write(path, text)  true; or nil and why not. See files_write()
 *   print(text)        the same for standard output
 *   complain(text)     to standard error
 *   spec(name)         the text of a spec within pagegen, or nil
 *   color              whether standard error is a terminal that may be given colours
 *   version            of pagegen */
void host_push(lua_State *L);

#endif
