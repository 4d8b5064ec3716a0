/* Memory into a vector's reservation, and out of it. */
#include "vec_memory.h"

/* How much more memory is committed than is asked for, so that not every element asks the system. A
 * page that is not touched takes no memory, only the system's promise of it. Between the first step and
 * where huge pages may begin, vectors grow by a quarter, and have that in memory at once: pages that are
 * touched one by one take the system more than twice as long. */
enum {
	FIRST_STEP = 64 << 10,
	QUARTERS_END = 2 << 20,
	LAST_STEP = 64 << 20
};

bool
mpages_vec_refused(const mpages_os_refusal *refusal, const char *operation)
{
	return mpages_fail(mpages_os_cause(refusal), refusal->code, operation, refusal->base,
	                   refusal->wanted != 0 ? refusal->wanted : refusal->size);
}

/* The words of a vector that has just so many bytes committed. */
static void
set_committed(mpages_vec *v, size_t size, size_t bytes)
{
	v->cap = mpages_vec_room(v, size, bytes);
	/* The element that is only partly there may be dirty too. */
	if (v->dirty > bytes / size)
		v->dirty = bytes / size + (bytes % size != 0);
}

static bool
grows_by_quarters(size_t has)
{
	return has >= FIRST_STEP && has < QUARTERS_END && mpages_vec_huge() != MPAGES_HUGE_ON;
}

/* How many bytes to have where more than `has` are needed, and more is to follow. */
static size_t
ahead_of(const mpages_vec *v, size_t size, size_t has)
{
	size_t huge = mpages_os_huge_size(), all = mpages_vec_reserved(v, size), step = has;
	bool starts_huge = mpages_vec_huge() == MPAGES_HUGE_ON && huge != 0;

	if (grows_by_quarters(has))
		step = has / 4 < QUARTERS_END - has ? has / 4 : QUARTERS_END - has;
	else if (step < FIRST_STEP)
		step = FIRST_STEP;
	if (step > LAST_STEP)
		step = LAST_STEP;
	if (starts_huge && step < huge)
		step = huge;
	if (step >= all - has)
		return all;
	step += has;
	/* What is not a whole huge page when it is first touched never becomes one by itself. */
	if (huge != 0 && step >= huge)
		mpages_round_up(step, huge, &step);
	return step < all ? step : all;
}

/* Commits what is missing of so many bytes. */
static mpages_os_refusal
commit_to(const mpages_vec *v, size_t size, size_t bytes)
{
	size_t huge = mpages_os_huge_size(), has = mpages_vec_committed(v, size);
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_PROTECT,
		.base = (unsigned char *)v->data + has,
		.size = bytes - has,
		.axes = MPAGES_READ | MPAGES_WRITE,
	};

	/* Smaller ones cannot have huge pages, and are spared the call. */
	if (huge != 0 && bytes >= huge)
		mpages_os_prefer_huge(v->data, mpages_vec_reserved(v, size),
		                      mpages_vec_huge() != MPAGES_HUGE_OFF);
	refusal.code = mpages_os_commit(refusal.base, refusal.size);
	return refusal;
}

bool
mpages_vec_commit(mpages_vec *v, size_t size, size_t elements, bool ahead)
{
	size_t has = mpages_vec_committed(v, size);
	size_t least = mpages_vec_pages(elements * size), most = least;
	mpages_os_refusal refusal;

	if (ahead)
		most = ahead_of(v, size, has);
	most = mpages_vec_filled(v, size, most);
	if (most < least)
		most = least;
	refusal = commit_to(v, size, most);
	/* The system may still promise what is needed now. */
	if (refusal.code != 0 && most > least) {
		most = least;
		refusal = commit_to(v, size, most);
	}
	if (refusal.code != 0)
		return mpages_vec_refused(&refusal, "commit");
	/* Where the system does not, they come when they are touched. */
	if (most > least && grows_by_quarters(has))
		mpages_os_populate((unsigned char *)v->data + has, most - has);
	set_committed(v, size, most);
	return true;
}

void
mpages_vec_split_edges(const mpages_vec *v, size_t from, size_t to)
{
	size_t huge = mpages_os_huge_size();
	unsigned char *base = v->data;

	/* The system does the same when memory runs short, and it takes a while: parts that are too
	 * small wait for that, or for the rest of their huge page. */
	if (huge == 0 || to - from < huge / 4)
		return;
	if (from % huge != 0 && huge - from % huge >= huge / 4)
		mpages_os_split_huge(base + from);
	if (to % huge >= huge / 4)
		mpages_os_split_huge(base + to);
}

/* Forgets what was advised about access, and says again what was about huge pages. Advice that does
 * not hold for a whole reservation would make more than two mappings of it. */
static void
advise_evenly(const mpages_vec *v, size_t size)
{
	size_t huge = mpages_os_huge_size(), all = mpages_vec_reserved(v, size);

	mpages_os_advise(v->data, all, MPAGES_OS_USE_NORMAL);
	if (huge != 0 && all >= huge)
		mpages_os_prefer_huge(v->data, all, mpages_vec_huge() != MPAGES_HUGE_OFF);
}

bool
mpages_vec_uncommit(mpages_vec *v, size_t size, size_t keep)
{
	size_t has = mpages_vec_committed(v, size);
	mpages_os_refusal refusal = {.call = MPAGES_OS_UNMAP};

	keep = mpages_vec_filled(v, size, keep);
	if (keep >= has)
		return true;
	refusal.base = (unsigned char *)v->data + keep;
	refusal.size = mpages_vec_reserved(v, size) - keep;
	mpages_vec_split_edges(v, keep, has);
	refusal.code = mpages_os_uncommit(refusal.base, refusal.size);
	if (refusal.code != 0)
		return mpages_vec_refused(&refusal, "uncommit");
	advise_evenly(v, size);
	set_committed(v, size, keep);
	return true;
}
