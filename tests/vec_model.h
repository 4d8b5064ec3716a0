/* Random sequences of operations on a vector of one kind of element, against a plain array.
 *
 * Included once for each kind, which VEC names as its vector's prefix and ELEMENT as its type. */
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define F(op) JOIN(VEC, _vec_##op)
#define TYPE JOIN(VEC, _vec)
#define MODEL JOIN(VEC, _model)
#define M(name) JOIN(VEC, _model_##name)
/* Where the system refused something, nothing has changed, and the next try works. */
#define M_DOES(call) ((call) || (model_was_refused() && (M(check)(m), (call))))

typedef struct MODEL {
	TYPE v;
	ELEMENT *data; /* the plain array */
	size_t len, most;
	uint64_t random;
} MODEL;

/* An element that is known again, and never all zero. */
static ELEMENT
M(element)(MODEL *m)
{
	unsigned char seed = (unsigned char)(model_random(&m->random) | 1);
	ELEMENT x;
	unsigned char *byte = (unsigned char *)&x;

	for (size_t i = 0; i < sizeof x; i++)
		byte[i] = (unsigned char)(seed + i * 2);
	return x;
}

static size_t
M(below)(MODEL *m, size_t n)
{
	return (size_t)(model_random(&m->random) % n);
}

/* How many elements to add: few, mostly, and never more than the array holds. */
static size_t
M(some)(MODEL *m)
{
	size_t most = m->most - m->len;
	size_t n = M(below)(m, 2) ? M(below)(m, 8) : M(below)(m, m->most / 4 + 1);

	return n < most ? n : most;
}

static void
M(check)(MODEL *m)
{
	model_must(m->v.len == m->len);
	model_must(F(capacity)(m->v) >= m->len);
	model_must(F(max)(m->v) >= F(capacity)(m->v));
	if (m->len != 0)
		model_must(memcmp(m->v.data, m->data, m->len * sizeof(ELEMENT)) == 0);
	model_must(F(at)(&m->v, m->len) == NULL);
	if (m->len != 0)
		model_must(F(at)(&m->v, m->len - 1) == &m->v.data[m->len - 1]);
}

/* ---- Operations ---- */

static void
M(push)(MODEL *m)
{
	for (size_t n = M(some)(m); n > 0; n--) {
		ELEMENT x = M(element)(m);

		model_must(M_DOES(F(push)(&m->v, x)));
		m->data[m->len++] = x;
	}
}

static void
M(push_within_capacity)(MODEL *m)
{
	for (size_t n = M(some)(m); n > 0; n--) {
		ELEMENT x = M(element)(m);
		bool fits = m->v.len < F(capacity)(m->v);

		model_must(F(push_within_capacity)(&m->v, x) == fits);
		if (fits)
			m->data[m->len++] = x;
	}
}

static void
M(pop)(MODEL *m)
{
	for (size_t n = M(below)(m, 10); n > 0; n--) {
		ELEMENT x = M(element)(m);

		if (m->len == 0) {
			model_must(!F(pop)(&m->v, &x));
			return;
		}
		model_must(F(pop)(&m->v, n % 3 == 0 ? NULL : &x));
		m->len--;
		model_must(n % 3 == 0 || memcmp(&x, &m->data[m->len], sizeof x) == 0);
	}
}

static void
M(insert)(MODEL *m)
{
	size_t i = M(below)(m, m->len + 1);
	/* One of its own, where there is one. */
	ELEMENT x = m->len != 0 ? m->v.data[M(below)(m, m->len)] : M(element)(m);

	model_must(!F(insert)(&m->v, m->len + 1, x));
	if (m->len == m->most)
		return;
	model_must(M_DOES(F(insert)(&m->v, i, x)));
	memmove(&m->data[i + 1], &m->data[i], (m->len - i) * sizeof x);
	m->data[i] = x;
	m->len++;
}

static void
M(remove)(MODEL *m)
{
	ELEMENT x = M(element)(m);
	size_t i;

	model_must(!F(remove)(&m->v, m->len, &x));
	if (m->len == 0)
		return;
	i = M(below)(m, m->len);
	model_must(F(remove)(&m->v, i, &x));
	model_must(memcmp(&x, &m->data[i], sizeof x) == 0);
	m->len--;
	memmove(&m->data[i], &m->data[i + 1], (m->len - i) * sizeof x);
}

static void
M(swap_remove)(MODEL *m)
{
	ELEMENT x = M(element)(m);
	size_t i;

	model_must(!F(swap_remove)(&m->v, m->len, &x));
	if (m->len == 0)
		return;
	i = M(below)(m, m->len);
	model_must(F(swap_remove)(&m->v, i, &x));
	model_must(memcmp(&x, &m->data[i], sizeof x) == 0);
	m->data[i] = m->data[--m->len];
}

static void
M(append)(MODEL *m)
{
	size_t n = M(some)(m), first;

	if (n > m->len)
		n = m->len;
	/* Some of its own elements. */
	first = M(below)(m, m->len - n + 1);
	model_must(M_DOES(F(append)(&m->v, n != 0 ? &m->v.data[first] : NULL, n)));
	memcpy(&m->data[m->len], &m->data[first], n * sizeof(ELEMENT));
	m->len += n;
}

static void
M(push_uninit)(MODEL *m)
{
	size_t n = M(some)(m);
	ELEMENT *to = F(push_uninit)(&m->v, n);

	if (to == NULL && model_was_refused()) {
		M(check)(m);
		to = F(push_uninit)(&m->v, n);
	}
	model_must(to != NULL);
	for (size_t i = 0; i < n; i++)
		to[i] = m->data[m->len++] = M(element)(m);
}

static void
M(resize)(MODEL *m)
{
	size_t len = M(below)(m, m->most + 1);

	model_must(M_DOES(F(resize)(&m->v, len)));
	if (len > m->len)
		memset(&m->data[m->len], 0, (len - m->len) * sizeof(ELEMENT));
	m->len = len;
}

static void
M(reserve)(MODEL *m)
{
	size_t n = M(some)(m);

	switch (M(below)(m, 3)) {
	case 0:
		model_must(M_DOES(F(reserve)(&m->v, n)));
		break;
	case 1:
		model_must(M_DOES(F(reserve_exact)(&m->v, n)));
		break;
	default:
		model_must(M_DOES(F(prefault)(&m->v, n)));
	}
	model_must(F(capacity)(m->v) - m->len >= n);
}

static void
M(shrink)(MODEL *m)
{
	model_must(M_DOES(F(shrink)(&m->v)));
	model_must((F(capacity)(m->v) - m->len) * sizeof(ELEMENT) <= mpages_page_size());
}

static void
M(truncate)(MODEL *m)
{
	size_t len = M(below)(m, m->most + 1);

	F(truncate)(&m->v, len);
	if (len < m->len)
		m->len = len;
}

static void
M(clear)(MODEL *m)
{
	size_t capacity = F(capacity)(m->v), keep = M(below)(m, 200000);

	if (keep >= 100000)
		F(clear)(&m->v);
	else
		model_must(M_DOES(F(clear_decommit)(&m->v, keep)));
	model_must(F(capacity)(m->v) == capacity);
	m->len = 0;
}

/* Every byte that is given up is zero or what it was; the others are what they were. */
static void
M(discard)(MODEL *m)
{
	size_t first = M(below)(m, m->len + 1), n = M(below)(m, m->len - first + 1);
	unsigned char *is = (unsigned char *)m->v.data, *was = (unsigned char *)m->data;

	model_must(!F(discard)(&m->v, first, m->len - first + 1));
	model_must(M_DOES(F(discard)(&m->v, first, n)));
	for (size_t i = first * sizeof(ELEMENT); i < (first + n) * sizeof(ELEMENT); i++) {
		model_must(is[i] == was[i] || is[i] == 0);
		was[i] = is[i];
	}
}

static void
M(clone)(MODEL *m)
{
	TYPE twin = F(clone)(m->v);

	if (!F(ok)(twin) && model_was_refused())
		twin = F(clone)(m->v);
	model_must(F(ok)(twin));
	model_must(F(equal)(twin, m->v));
	model_must(twin.data != m->v.data);
	model_must(F(free)(&m->v) || (model_was_refused() && F(free)(&m->v)));
	m->v = twin;
}

static void
M(freeze)(MODEL *m)
{
	ELEMENT *data = m->v.data;
	JOIN(VEC, _vec_frozen) frozen = F(freeze)(&m->v);

	if (!F(frozen_ok)(frozen) && model_was_refused()) {
		M(check)(m);
		frozen = F(freeze)(&m->v);
	}
	model_must(F(frozen_ok)(frozen) && !F(ok)(m->v));
	model_must(data == NULL || frozen.data == data);
	model_must(frozen.len == m->len);
	for (size_t i = 0; i < m->len; i += m->len / 8 + 1)
		model_must(memcmp(F(frozen_at)(frozen, i), &m->data[i], sizeof(ELEMENT)) == 0);
	m->v = F(frozen_thaw)(&frozen);
	if (!F(ok)(m->v) && model_was_refused())
		m->v = F(frozen_thaw)(&frozen);
	model_must(F(ok)(m->v) && !F(frozen_ok)(frozen));
}

static void
M(regrow)(MODEL *m)
{
	size_t max = F(max)(m->v) + 1 + M(below)(m, 1000);

	model_must(M_DOES(F(regrow)(&m->v, max)));
	model_must(F(max)(m->v) == max);
}

static void
M(cursor)(MODEL *m)
{
	JOIN(VEC, _vec_cursor) c = F(cursor_begin)(&m->v);

	for (size_t n = M(some)(m); n > 0; n--) {
		m->data[m->len] = M(element)(m);
		model_must(F(cursor_push)(&c, m->data[m->len]) ||
		           (model_was_refused() && F(cursor_push)(&c, m->data[m->len])));
		m->len++;
	}
	F(cursor_end)(&c);
	model_must(!F(cursor_push)(&c, m->data[0]));
}

/* A cursor that is abandoned: what it added may be lost, and then no resize shows it. */
static void
M(lost_cursor)(MODEL *m)
{
	JOIN(VEC, _vec_cursor) c = F(cursor_begin)(&m->v);
	size_t n = M(some)(m), last = m->len + n;

	for (size_t i = m->len; i < last; i++) {
		m->data[i] = M(element)(m);
		model_must(F(cursor_push)(&c, m->data[i]) ||
		           (model_was_refused() && F(cursor_push)(&c, m->data[i])));
	}
	model_must(m->v.len >= m->len && m->v.len <= last);
	m->len = m->v.len;
	if (m->len < m->most) {
		model_must(M_DOES(F(resize)(&m->v, m->most)));
		memset(&m->data[m->len], 0, (m->most - m->len) * sizeof(ELEMENT));
		m->len = m->most;
	}
}

static void (*const M(ops)[])(MODEL *) = {
	M(push), M(push), M(push_within_capacity), M(pop), M(insert), M(remove), M(swap_remove),
	M(append), M(push_uninit), M(resize), M(reserve), M(shrink), M(truncate), M(clear),
	M(discard), M(clone), M(freeze), M(regrow), M(cursor), M(lost_cursor),
};

static void
M(run)(uint64_t seed, bool refuses)
{
	MODEL m = {.most = 300000 / sizeof(ELEMENT), .random = seed};

	if (m.most > 5000)
		m.most = 5000;
	m.data = malloc((m.most + 1) * sizeof(ELEMENT));
	model_must(m.data != NULL);
	for (int i = 0; i < MODEL_STEPS; i++) {
		size_t op = M(below)(&m, sizeof M(ops) / sizeof *M(ops));
		ELEMENT *data = m.v.data;

		if (refuses)
			model_refuse(&m.random);
		M(ops)[op](&m);
		calls_left = NEVER;
		/* Nothing moves them, unless it is said to. */
		if (M(ops)[op] != M(regrow) && M(ops)[op] != M(clone) && data != NULL)
			model_must(m.v.data == data);
		M(check)(&m);
	}
	model_must(F(free)(&m.v));
	model_must(!F(ok)(m.v) && m.v.len == 0);
	free(m.data);
}

#undef JOIN_
#undef JOIN
#undef F
#undef TYPE
#undef MODEL
#undef M
#undef M_DOES
#undef VEC
#undef ELEMENT
