/* What a vector takes up, and how it will be used. */
#include "vec_memory.h"

mpages_vec_stats
mpages_vec_stats_of(mpages_vec v, size_t size)
{
	mpages_vec_stats stats = {v.len, 0, 0, 0, 0};

	if (v.data == NULL)
		return stats;
	stats.committed = mpages_vec_committed(&v, size);
	stats.reserved = mpages_vec_reserved(&v, size);
	if (stats.committed != 0)
		mpages_os_resident(v.data, stats.committed, &stats.resident, &stats.huge);
	return stats;
}

/* Advises on bytes of the reservation, of which there are some. */
static mpages_hint
advise(const mpages_vec *v, size_t from, size_t to, mpages_os_advice advice)
{
	mpages_os_refusal refusal = {
		.call = MPAGES_OS_ADVISE,
		.base = (unsigned char *)v->data + from,
		.size = to - from,
	};

	refusal.code = mpages_os_advise(refusal.base, refusal.size, advice);
	if (refusal.code == 0)
		return MPAGES_HINT_ACCEPTED;
	if (refusal.code == MPAGES_OS_CANNOT)
		return MPAGES_HINT_UNSUPPORTED;
	mpages_vec_refused(&refusal, "advise");
	return MPAGES_HINT_REFUSED;
}

mpages_hint
mpages_vec_advise_use_soon(mpages_vec v, size_t size, size_t first, size_t n)
{
	if (!mpages_vec_usable(&v, "advise"))
		return MPAGES_HINT_REFUSED;
	if (first > v.cap || n > v.cap - first) {
		mpages_fail(MPAGES_NO_ELEMENT, 0, "advise", v.data, size);
		return MPAGES_HINT_REFUSED;
	}
	if (n == 0)
		return MPAGES_HINT_DONE;
	return advise(&v, mpages_round_down(first * size, mpages_page_size()),
	              mpages_vec_pages((first + n) * size), MPAGES_OS_USE_SOON);
}

/* Advises on the whole reservation: advice for a part would split it. */
static mpages_hint
advise_all(const mpages_vec *v, size_t size, mpages_os_advice advice)
{
	if (v->data == NULL)
		mpages_fail(MPAGES_EMPTIED, 0, "advise", NULL, 0);
	if (v->data == NULL || !mpages_vec_usable(v, "advise"))
		return MPAGES_HINT_REFUSED;
	return advise(v, 0, mpages_vec_reserved(v, size), advice);
}

mpages_hint
mpages_vec_advise_use_seq(mpages_vec v, size_t size)
{
	return advise_all(&v, size, MPAGES_OS_USE_SEQ);
}

mpages_hint
mpages_vec_advise_use_rnd(mpages_vec v, size_t size)
{
	return advise_all(&v, size, MPAGES_OS_USE_RND);
}
