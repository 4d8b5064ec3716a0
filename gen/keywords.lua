-- Words that cannot be names in C, those that C++ takes as well, and those that are replaced before they are
-- seen.

local function set(words)
	local list = {}
	for word in words:gmatch("%S+") do
		list[word] = true
	end
	return list
end

return {
	c = set [[
		auto break case char const continue default do double else enum extern float for goto if inline
		int long register restrict return short signed sizeof static struct switch typedef union unsigned
		void volatile while _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn
		_Static_assert _Thread_local alignas alignof bool constexpr false nullptr static_assert
		thread_local true typeof typeof_unqual
	]],
	cpp = set [[
		and and_eq asm bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield
		compl concept consteval constinit const_cast decltype delete dynamic_cast explicit export friend
		mutable namespace new noexcept not not_eq operator or or_eq private protected public
		reinterpret_cast requires static_cast template this throw try typeid typename using virtual
		wchar_t xor xor_eq
	]],
	-- Macros of common headers, and of compilers that are not asked to keep to a standard.
	macros = set "EOF NULL errno i386 linux stderr stdin stdout unix",
}
