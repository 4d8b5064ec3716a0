// C++ that uses the whole generated API and is linked with the C library. Exits 0 if all is right.
#define PAGES_ALLOW_EXEC
#define PAGES_ALLOW_WX
#include <memory_pages/guarded.h>
#include <memory_pages/secret.h>

#include <cstdio>
#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

int wrong;

void
check(bool so, const char *what, int line)
{
	if (so)
		return;
	std::printf("cpp_sample.cc:%d: %s\n", line, what);
	wrong++;
}

#define CHECK(claim) check((claim) ? true : false, #claim, __LINE__)

// What C++ makes of a handle: an owner that frees it, and can only be moved.
template <typename Handle, bool (*ok)(Handle), bool (*release)(Handle *)>
class owner {
public:
	explicit owner(Handle made) : handle(made) {}
	owner(owner &&other) : handle(other.take()) {}
	owner(const owner &) = delete;
	owner &operator=(const owner &) = delete;
	~owner() { CHECK(release(&handle)); }

	explicit operator bool() const { return ok(handle); }
	Handle &operator*() { return handle; }
	Handle take()
	{
		Handle taken = handle;
		handle = Handle();
		return taken;
	}

private:
	Handle handle;
};

using owned_rw = owner<pages_rw, pages_rw_ok, pages_rw_free>;
using owned_r = owner<pages_r, pages_r_ok, pages_r_free>;

// A handle is two words that may be copied like any others.
static_assert(std::is_trivially_copyable<pages_rwx>::value, "");
static_assert(std::is_standard_layout<pages_rwx>::value, "");
static_assert(sizeof(pages_rwx) == 2 * sizeof(void *), "");

void
data()
{
	owned_rw draft(pages_rw_new(100));
	CHECK(draft);
	CHECK(pages_rw_size(*draft) == mpages_page_size());
	CHECK(pages_rw_store(*draft, 10, "abc", 3));
	std::memcpy(pages_rw_at_mut(*draft, 20), "def", 3);
	CHECK(pages_rw_bytes_mut(*draft).ptr[10] == 'a');
	CHECK(pages_rw_resize(&*draft, 3 * mpages_page_size()));
	CHECK(pages_rw_decommit(*draft, 11, 1));
	pages_rw rest = pages_rw_split(&*draft, mpages_page_size());
	CHECK(pages_rw_ok(rest) && pages_rw_size(*draft) == mpages_page_size());
	CHECK(pages_rw_join(&*draft, &rest) && !pages_rw_ok(rest));
	mpages_region raw = pages_rw_into_raw(&*draft);
	CHECK(!pages_rw_ok(*draft) && raw.size == 3 * mpages_page_size());
	*draft = pages_rw_from_raw(raw.base, raw.size);
	CHECK(pages_rw_verify(*draft) && pages_rw_resident(*draft) > 0);
	CHECK(pages_rw_advise_use_soon(*draft, 0, 100) != MPAGES_HINT_REFUSED);
	CHECK(pages_rw_advise_use_seq(*draft) == MPAGES_HINT_ACCEPTED);
	CHECK(pages_rw_advise_use_rnd(*draft) == MPAGES_HINT_ACCEPTED);

	owned_r kept(pages_rw_deny_write(&*draft));
	CHECK(kept && !draft);
	char text[3];
	CHECK(pages_r_load(*kept, 10, text, sizeof text));
	CHECK(std::memcmp(text, "a\0c", 3) == 0);
	CHECK(std::memcmp(pages_r_at(*kept, 20), "def", 3) == 0);
	CHECK(pages_r_bytes(*kept).size == 3 * mpages_page_size());

	std::vector<owned_r> all;
	all.push_back(std::move(kept));
	CHECK(all[0] && !kept);
}

// Into a state and back to a writable one by the turns that the name says.
void
turns()
{
	pages_none none = pages_none_new(1);
	pages_r r = pages_none_allow_read(&none);
	pages_rw rw = pages_r_allow_write(&r);
	pages_w w = pages_rw_deny_read(&rw);
	CHECK(pages_w_store(w, 0, "x", 1));
	pages_wx wx = pages_w_allow_exec(&w);
	pages_x x = pages_wx_deny_write(&wx);
	pages_rx rx = pages_x_allow_read(&x);
	CHECK(*pages_rx_bytes(rx).ptr == 'x');
	pages_rwx rwx = pages_rx_allow_write(&rx);
	CHECK(pages_rwx_entry(rwx, 0).fn != nullptr);
	CHECK(pages_rwx_entry(rwx, 1u << 30).fn == nullptr);
	rw = pages_rwx_allow_write_no_exec(&rwx);
	rx = pages_rw_set_protected_exec(&rw);
	CHECK(pages_rx_ok(rx));
	CHECK(pages_rx_free(&rx) && pages_rx_free(&rx));
	CHECK(!pages_none_ok(none) && !pages_rwx_ok(rwx) && !pages_wx_ok(wx) && !pages_x_ok(x));
}

void
failures()
{
	CHECK(!pages_rw_ok(pages_rw_new(0)));
	CHECK(mpages_last_error()->status == MPAGES_BAD_SIZE);
	char text[200];
	CHECK(mpages_error_text(mpages_last_error(), text, sizeof text) > 0);
	CHECK(pages_r_strength().permits == MPAGES_READ);
	CHECK(pages_r_strength().how == MPAGES_EXACT);
}

// Two extensions in one file.
void
extensions()
{
	pages_rw_guarded guarded = pages_rw_guarded_new(1);
	pages_rw_secret secret = pages_rw_secret_new(1);
	CHECK(pages_rw_guarded_store(guarded, 0, "x", 1));
	CHECK(pages_rw_secret_store(secret, 0, "x", 1));
	pages_rx_guarded code = pages_rw_guarded_set_protected_exec(&guarded);
	pages_r_secret kept = pages_rw_secret_deny_write(&secret);
	CHECK(pages_rx_guarded_ok(code) && *pages_r_secret_bytes(kept).ptr == 'x');
	CHECK(pages_r_secret_protections(kept) != 0);
	CHECK(pages_rx_guarded_free(&code) && pages_r_secret_free(&kept));
}

} // namespace

int
main()
{
	data();
	turns();
	failures();
	extensions();
	return wrong == 0 ? 0 : 1;
}
