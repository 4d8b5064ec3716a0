/* The adder in C++: the type of the pages follows the object from hand to hand.
 *
 *     pagegen --emit examples/cpp/header.lua -o pages.hpp spec/pages.spec
 *     c++ -std=c++17 -DPAGES_ALLOW_EXEC -I. main.cc -lmemory_pages
 */
#include "pages.hpp"

#include <cstdio>
#include <utility>

static int
failed()
{
	char why[256];

	mpages_error_text(mpages_last_error(), why, sizeof why);
	std::fprintf(stderr, "%s\n", why);
	return 1;
}

int
main()
{
	pages::rw draft = pages::rw::make(1);

	if (!draft || !draft.store(0, "written once", 13))
		return failed();
	pages::r kept = std::move(draft).deny_write();
	if (!kept)
		return failed();
	std::printf("%s, read many times; the draft is %s\n",
	            reinterpret_cast<const char *>(kept.bytes().ptr), draft ? "there" : "gone");
#if defined __x86_64__ || defined __aarch64__
# ifdef __x86_64__
	/* lea eax, [rdi + rsi]; ret */
	static const unsigned char add[] = {0x8d, 0x04, 0x37, 0xc3};
# else
	/* add w0, w0, w1; ret */
	static const unsigned char add[] = {0x00, 0x00, 0x01, 0x0b, 0xc0, 0x03, 0x5f, 0xd6};
# endif
	pages::rw code = pages::rw::make(sizeof add);

	if (!code || !code.store(0, add, sizeof add))
		return failed();
	pages::rx run = std::move(code).set_protected_exec();
	if (!run)
		return failed();
	std::printf("2 + 3 = %d\n", reinterpret_cast<int (*)(int, int)>(run.entry(0).fn)(2, 3));
#endif
	return 0;
}
